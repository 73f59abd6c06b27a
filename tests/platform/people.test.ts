// What people do at the platform: a reviewer decides, somebody of the organisation lets a computer in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/domain/submission/record';
import { isSignedBy } from '../../src/domain/submission/signed';
import { InboxAnswer } from '../../src/domain/submission/wire';
import { nodeVerify } from '../../src/main/core/submission/crypto';
import { PlatformProcess } from '../sync/support/platform';
import { Subject } from './conformance/subject';

let platform: PlatformProcess;
let subject: Subject;
beforeAll(async () => {
  platform = await PlatformProcess.start();
  subject = new Subject({ url: platform.url, token: 'demo-token', org: 'demo' });
}, 60_000);
afterAll(() => platform?.stop(), 30_000);

const post = (path: string, fields: [string, string][], headers: Record<string, string> = {}) =>
  fetch(`${platform.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });
const inbox = async () => InboxAnswer.parse((await subject.ask('GET', '/v1/inbox')).json()).rows;

describe('a reviewer', () => {
  let cookie = '';
  const page = async (path: string) =>
    (await fetch(`${platform.url}${path}`, { headers: { cookie } })).text();
  const nameOf = ({ type, key }: Declaration) => JSON.stringify(['demo', type, key]);
  const decide = (stage: number, outcome: string, records: Declaration[], reason = '') =>
    post(
      '/review/decide',
      [
        ['stage', `${stage}`],
        ['outcome', outcome],
        ['reason', reason],
        ...records.map((record): [string, string] => ['record', nameOf(record)]),
      ],
      { cookie },
    );

  it('sees nothing before signing in, and is told when the password is wrong', async () => {
    expect(await page('/review')).toContain('审核登录');
    const wrong = await post('/review/login', [['password', 'guess']]);
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toContain('口令不正确');
    expect((await decide(0, 'passed', subject.records(1))).status).toBe(401);
    const right = await post('/review/login', [['password', 'review']]);
    expect(right.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    cookie = right.headers.get('set-cookie')!.split(';')[0]!;
    expect(await page('/review')).toContain('没有待办记录');
  }, 30_000);

  it('passes records through 学院审核, 学校审核, 登记入库 and 备案; each decision is a signed receipt', async () => {
    const records = subject.records(2);
    await subject.deliver(await subject.batch(records));
    expect(await page('/review')).toContain('待学院审核：共 2 条');
    for (let stage = 0; stage < 4; stage++) {
      const done = await decide(stage, 'passed', records);
      expect(done.status).toBe(303);
      expect(await page(done.headers.get('location')!)).toContain('已处理 2 条');
    }
    const rows = (await inbox()).filter((row) => row.key === records[0]!.key);
    expect(rows.map((row) => row.stage)).toEqual(['collegeReview', 'schoolReview', 'registered', 'recordal']);
    expect(rows[2]?.number).toMatch(/^GJ\d{10}$/);
    expect(rows[3]?.number).toMatch(/^BA\d{10}$/);
    const { keys } = await subject.capabilities();
    for (const row of rows) expect(isSignedBy(row, keys, nodeVerify)).toBe(true);
    expect(isSignedBy({ ...rows[0]!, outcome: 'returned' } as never, keys, nodeVerify)).toBe(false);
    expect((await inbox()).map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  }, 30_000);

  it('returns a record only with a reason; a new revision begins again', async () => {
    const [record] = subject.records(1);
    await subject.deliver(await subject.batch([record!]));
    const bare = await decide(0, 'returned', [record!]);
    expect(bare.status).toBe(422);
    expect(await bare.text()).toContain('退回时请填写原因');
    expect((await decide(0, 'returned', [record!], '缺少联系人')).status).toBe(303);
    expect((await inbox()).at(-1)).toMatchObject({ outcome: 'returned', message: { zh: '缺少联系人' } });
    expect((await decide(0, 'passed', [record!])).status).toBe(409);
    const { declare } = await import('../../src/domain/submission/record');
    const { nodeSha256 } = await import('../../src/main/core/submission/crypto');
    const { hash: _hash, ...body } = record!;
    const next = declare({ ...body, opId: `${body.opId}-2`, baseRev: 1 }, nodeSha256);
    await subject.deliver(await subject.batch([next]));
    expect((await decide(0, 'passed', [next])).status).toBe(303);
  }, 30_000);

  it('reads the declared content, with markup in it as plain text', async () => {
    const { declare } = await import('../../src/domain/submission/record');
    const { nodeSha256 } = await import('../../src/main/core/submission/crypto');
    const [first, second] = subject.records(2);
    const { hash: _hash, ...body } = second!;
    const title = '<script>alert(1)</script>"一种方法"';
    const nasty = declare({ ...body, payload: { ...body.payload, title } }, nodeSha256);
    await subject.deliver(await subject.batch([first!, nasty], { maxRecords: 1 }));
    const query = new URLSearchParams({ org: 'demo', type: nasty.type, key: nasty.key });
    const text = await page(`/review/record?${query}`);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;一种方法&quot;');
    expect(text).not.toContain('<script>');
    expect(text).toContain('<html lang="zh-CN">');
    for (const [, id] of text.matchAll(/<(?:input|textarea|select) id="([^"]+)"/g))
      expect(text).toContain(`<label for="${id}"`);
  }, 30_000);

  it('a form that another site posts is refused', async () => {
    const answer = await post('/review/decide', [['stage', '0']], { cookie, origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
  });
});

describe('signing a computer in', () => {
  const start = async () => {
    const answer = await subject.ask('POST', '/v1/device/code', { body: JSON.stringify({ device: 'pc-7' }) });
    return answer.json() as { deviceCode: string; userCode: string; verificationUriComplete: string };
  };
  const redeem = (deviceCode: string) =>
    subject.ask('POST', '/v1/device/token', { body: JSON.stringify({ deviceCode }) });
  const answer = (code: string, password: string, yes: boolean) =>
    post('/device', [
      ['code', code],
      ['password', password],
      ['answer', yes ? 'yes' : 'no'],
    ]);

  it('gives a token of the organisation whose password was typed, once', async () => {
    const { deviceCode, userCode, verificationUriComplete } = await start();
    expect(await (await fetch(verificationUriComplete)).text()).toContain(`value="${userCode}"`);
    expect((await answer(userCode.toLowerCase().replace('-', ' '), 'other-token', true)).status).toBe(200);
    const token = (await redeem(deviceCode)).json() as { accessToken: string; organisation: string };
    expect(token.organisation).toBe('other');
    expect((await subject.ask('GET', '/v1/inbox', { token: token.accessToken })).status).toBe(200);
    expect((await redeem(deviceCode)).code).toBe('EXPIRED_TOKEN');
  }, 30_000);

  it('a no is final, a wrong password or code is said', async () => {
    const { deviceCode, userCode } = await start();
    expect((await answer(userCode, 'nobody', true)).status).toBe(401);
    expect((await answer('ZZZZ-ZZZZ', 'demo-token', true)).status).toBe(404);
    expect((await answer(userCode, 'demo-token', false)).status).toBe(200);
    expect((await redeem(deviceCode)).code).toBe('ACCESS_DENIED');
    expect((await redeem('never-given')).code).toBe('EXPIRED_TOKEN');
  }, 30_000);

  it('a token whose time is over is told apart from one that never was', async () => {
    await platform.admin('POST', 'tokens', { org: 'demo', token: 'short', seconds: -1 });
    expect((await subject.ask('GET', '/v1/inbox', { token: 'short' })).code).toBe('TOKEN_EXPIRED');
    expect((await subject.ask('GET', '/v1/inbox', { token: 'longer' })).code).toBe('TOKEN_UNKNOWN');
  });
});
