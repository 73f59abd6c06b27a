// Sign-in through the system's browser: the desk's two questions, and the page where a person answers.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../app';
import { GRANT_SECONDS, grantOf, newGrant, POLL_SECONDS, redeemGrant, settleGrant } from '../grants';
import { type Html, html, type Page, sendPage } from '../review/html';
import { formOf } from '../review/session';

const form = (code: string): Html => html`<form method="post" action="/device">
<label for="code">设备上显示的代码</label>
<input id="code" name="code" type="text" autocomplete="off" required value="${code}" aria-describedby="hint">
<p id="hint">八个字母，例如 BCDF-GHJK。请只输入您自己电脑上显示的代码。</p>
<label for="password">单位口令</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<div><button name="answer" value="yes">允许这台电脑上报</button>
<button class="second" name="answer" value="no">拒绝</button></div></form>`;

const page = (code: string, note?: Page['note']): Page => ({
  title: '设备登录',
  ...(note === undefined ? {} : { note }),
  body: form(code),
});

export function deviceRoutes(app: FastifyInstance, { platform }: Parts): void {
  const open = { config: { open: true } };

  app.post('/v1/device/code', { config: { open: true, step: 'login' } }, async (request) => {
    const { device, organisation } = z
      .object({ device: z.string().min(1).max(64), organisation: z.string().max(64).optional() })
      .parse(request.body);
    const { deviceCode, userCode } = await newGrant(platform, `${organisation ?? ''} ${device}`.trim());
    const verificationUri = `${request.protocol}://${request.headers.host ?? ''}/device`;
    return {
      deviceCode,
      userCode,
      verificationUri,
      verificationUriComplete: `${verificationUri}?code=${userCode}`,
      expiresIn: GRANT_SECONDS,
      interval: POLL_SECONDS,
    };
  });

  app.post('/v1/device/token', { config: { open: true, step: 'login' } }, async (request) => {
    const { deviceCode } = z.object({ deviceCode: z.string().min(1).max(500) }).parse(request.body);
    return redeemGrant(platform, deviceCode);
  });

  app.get<{ Querystring: { code?: string } }>('/device', open, async (request, reply) => {
    return sendPage(reply, page(request.query.code ?? ''));
  });

  app.post('/device', open, async (request, reply) => {
    const fields = formOf(request);
    const code = fields.get('code') ?? '';
    const caller = await platform.tenants.callerOf(fields.get('password') ?? '');
    if (caller === undefined || caller === 'expired')
      return sendPage(reply, page(code, { text: '单位口令不正确或已过期。', bad: true }), 401);
    if ((await grantOf(platform, code)) === undefined)
      return sendPage(
        reply,
        page('', { text: '没有等待中的这个代码，或已超过 15 分钟。请在电脑上重新登录。', bad: true }),
        404,
      );
    const yes = fields.get('answer') === 'yes';
    await settleGrant(platform, code, yes ? caller.org : undefined);
    const text = yes ? `已允许。这台电脑现在可以代表单位 ${caller.org} 上报，可以关闭本页。` : '已拒绝。';
    return sendPage(reply, { title: '设备登录', note: { text }, body: html`` });
  });

  /** The answer of a person, for tests and rehearsals without a browser. */
  app.post('/admin/grants', async (request, reply) => {
    const { userCode, org } = z
      .object({ userCode: z.string(), org: z.string().optional() })
      .parse(request.body);
    return reply.code((await settleGrant(platform, userCode, org)) ? 204 : 404).send();
  });
}
