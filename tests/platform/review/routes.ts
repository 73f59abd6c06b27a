// Addresses of the reviewing side. A reviewer sees every organisation; decisions go into the organisation's inbox.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../app';
import { decide, STAGES } from './decide';
import { STYLE, sendPage } from './html';
import { listPage, recordPage, signInPage } from './pages';
import { countsByStage, waiting, wholeRecord } from './records';
import { formOf, isReviewer, signIn } from './session';

const List = z.object({
  stage: z.coerce.number().int().min(0).max(STAGES.length).catch(0),
  org: z.string().max(64).catch(''),
  page: z.coerce.number().int().min(0).max(100_000).catch(0),
  done: z.coerce.number().int().optional().catch(undefined),
});
const Name = z.object({ org: z.string(), type: z.string(), key: z.string() });
const RecordName = z.tuple([z.string(), z.string(), z.string()]);

export function reviewRoutes(app: FastifyInstance, { platform, reviewPassword }: Parts): void {
  const open = { config: { open: true } };
  app.get('/pages/style.css', open, (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));

  app.post('/review/login', open, async (request, reply) => {
    const right = formOf(request).get('password') === reviewPassword;
    if (!right) return sendPage(reply, signInPage(true), 401);
    signIn(reply, reviewPassword);
    return reply.redirect('/review', 303);
  });

  app.get('/review', open, async (request, reply) => {
    if (!isReviewer(request, reviewPassword)) return sendPage(reply, signInPage(false));
    const { done, ...at } = List.parse(request.query);
    const rows = await waiting(platform, at.stage, at.org, at.page);
    return sendPage(reply, listPage({ ...at, rows, done, counts: await countsByStage(platform) }));
  });

  app.get('/review/record', open, async (request, reply) => {
    if (!isReviewer(request, reviewPassword)) return sendPage(reply, signInPage(false));
    const { org, type, key } = Name.parse(request.query);
    const record = await wholeRecord(platform, org, type, key);
    return record
      ? sendPage(reply, recordPage(record))
      : sendPage(reply, { title: '没有这条记录', body: signInPage(false).body }, 404);
  });

  app.post('/review/decide', open, async (request, reply) => {
    if (!isReviewer(request, reviewPassword)) return sendPage(reply, signInPage(false), 401);
    const form = formOf(request);
    const stage = STAGES[Number(form.get('stage'))];
    const outcome = form.get('outcome') === 'returned' ? 'returned' : 'passed';
    const reason = (form.get('reason') ?? '').trim();
    const names = form.getAll('record').map((text) => RecordName.parse(JSON.parse(text)));
    const lack =
      names.length === 0
        ? '请先选择记录。'
        : outcome === 'returned' && reason === ''
          ? '退回时请填写原因。'
          : '';
    if (lack !== '' || stage === undefined) {
      const rows = await waiting(platform, Number(form.get('stage')) || 0, '', 0);
      const at = { stage: Number(form.get('stage')) || 0, org: '', page: 0, done: undefined };
      const page = listPage({ ...at, rows, counts: await countsByStage(platform) });
      return sendPage(reply, { ...page, note: { text: lack, bad: true } }, 422);
    }
    for (const [org, type, key] of names) {
      const message = reason === '' ? {} : { message: { zh: reason, en: reason } };
      await decide(platform, { org, type, key, stage, outcome, ...message });
    }
    return reply.redirect(`/review?stage=${STAGES.indexOf(stage)}&done=${names.length}`, 303);
  });
}
