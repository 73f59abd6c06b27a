// Steps 4, 5 and 6: how far a batch is, its receipts, and the acknowledgement.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../app';
import { Problem } from '../problem';
import { receiptsPage } from '../receiptsPage';
import { findBatch } from './find';

/** A held question is answered at the latest after this, so that progress shows. */
const SHOW_PROGRESS_MS = 1_000;

const Page = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).default(1000),
});

export function outcomeRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.get<{ Params: { id: string }; Querystring: { wait?: string } }>(
    '/v1/batches/:id/status',
    { config: { step: 'status' } },
    async (request, reply) => {
      const find = () => findBatch(platform, request, request.params.id);
      const waitMs = Math.min(Number(request.query.wait ?? 0) * 1000 || 0, SHOW_PROGRESS_MS);
      const until = Date.now() + waitMs;
      let batch = await find();
      while (['queued', 'validating', 'applying'].includes(batch.state) && Date.now() < until) {
        await platform.nextChange(batch.batch_id, until - Date.now());
        batch = await find();
      }
      const { state, applied, counts, batch_id: batchId, chain } = batch;
      if (state !== 'done') {
        reply.header('retry-after', '1');
        return { state, applied };
      }
      const count = batch.manifest.count;
      return { state, applied, counts, receipts: await platform.keys.sign({ batchId, count, chain }) };
    },
  );

  app.get<{ Params: { id: string } }>(
    '/v1/batches/:id/receipts',
    { config: { step: 'receipts' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request, request.params.id);
      if (batch.state !== 'done')
        throw new Problem(425, 'NOT_DONE', 'receipts follow when the batch is done', {}, 1);
      const { after, limit } = Page.parse(request.query);
      const page = await receiptsPage(
        platform,
        batch,
        after,
        Math.min(limit, platform.settings.maxReceiptsPage),
      );
      if (page === undefined) throw new Problem(404, 'RECEIPTS_END', 'no receipts after this line');
      let texts = [page.text];
      if (request.fault?.name === 'reorder') texts = page.text.split('\n').reverse();
      if (request.fault?.name === 'duplicate') texts = [page.text, page.text];
      reply.header('pb-receipts-seal', Buffer.from(JSON.stringify(page.seal)).toString('base64'));
      return reply.type('application/x-ndjson').send(`${texts.join('\n')}\n`);
    },
  );

  app.post<{ Params: { id: string } }>(
    '/v1/batches/:id/receipts/ack',
    { config: { step: 'ack' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request, request.params.id);
      const { chain } = z.object({ chain: z.string() }).parse(request.body);
      if (chain !== batch.chain)
        throw new Problem(409, 'CHAIN_DIFFERS', 'these are not the receipts that were given');
      await platform.pool.query(
        'update pb1.batches set acked_at = coalesce(acked_at, now()) where org_no = $1 and batch_id = $2',
        [batch.org_no, batch.batch_id],
      );
      return reply.code(204).send();
    },
  );
}
