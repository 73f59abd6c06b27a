// Steps 4, 5, 6 and x: how far a batch is, its receipts, the acknowledgement, and what is known of an opId.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ReceiptsSeal } from '../../../src/domain/submission/receipt';
import type { Parts } from '../app';
import { Problem } from '../problem';
import { findBatch } from './find';

/** A held question is answered at the latest after this, so that progress shows. */
const SHOW_PROGRESS_MS = 1_000;

export function outcomeRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.get<{ Params: { id: string }; Querystring: { wait?: string } }>(
    '/v1/batches/:id/status',
    { config: { step: 'status' } },
    async (request, reply) => {
      const find = () => findBatch(platform, request.org, request.params.id);
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
      return {
        state,
        applied,
        counts,
        receipts: await platform.sign<ReceiptsSeal>({ batchId, count, chain }),
      };
    },
  );

  app.get<{ Params: { id: string }; Querystring: { after?: string; limit?: string } }>(
    '/v1/batches/:id/receipts',
    { config: { step: 'receipts' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request.org, request.params.id);
      if (batch.state !== 'done')
        throw new Problem(425, 'NOT_DONE', 'receipts follow when the batch is done', {}, 1);
      const after = z.coerce
        .number()
        .int()
        .min(0)
        .parse(request.query.after ?? 0);
      const limit = z.coerce
        .number()
        .int()
        .min(1)
        .parse(request.query.limit ?? 1000);
      const found = await platform.pool.query<{ lines: string | null; count: number; chain: string }>(
        `select string_agg(receipt, E'\\n' order by line) as lines, max(line) as count,
           (array_agg(chain order by line desc))[1] as chain
         from (select * from pb1.receipts where batch_no = $1 and line > $2 order by line limit $3) page`,
        [batch.batch_no, after, Math.min(limit, platform.settings.maxReceiptsPage)],
      );
      const { lines, count, chain } = found.rows[0]!;
      if (lines === null) throw new Problem(404, 'RECEIPTS_END', 'no receipts after this line');
      const seal = await platform.sign<ReceiptsSeal>({ batchId: batch.batch_id, count, chain });
      let texts = [lines];
      if (request.fault?.name === 'reorder') texts = lines.split('\n').reverse();
      if (request.fault?.name === 'duplicate') texts = [lines, lines];
      reply.header('pb-receipts-seal', Buffer.from(JSON.stringify(seal)).toString('base64'));
      return reply.type('application/x-ndjson').send(`${texts.join('\n')}\n`);
    },
  );

  app.post<{ Params: { id: string } }>(
    '/v1/batches/:id/receipts/ack',
    { config: { step: 'ack' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request.org, request.params.id);
      const { chain } = z.object({ chain: z.string() }).parse(request.body);
      if (chain !== batch.chain)
        throw new Problem(409, 'CHAIN_DIFFERS', 'these are not the receipts that were given');
      await platform.pool.query(
        'update pb1.batches set acked_at = coalesce(acked_at, now()) where batch_id = $1',
        [batch.batch_id],
      );
      return reply.code(204).send();
    },
  );

  app.post('/v1/lookup', { config: { step: 'lookup' } }, async (request) => {
    const { opIds } = z.object({ opIds: z.array(z.string().max(64)).max(10_000) }).parse(request.body);
    const found = await platform.pool.query<{ opId: string }>(
      `select o.op_id as "opId", coalesce(b.batch_id, '') as "batchId", o.key, o.national_id as "nationalId", o.rev, o.hash
       from pb1.ops o join pb1.devices d using (device_no) left join pb1.batches b using (batch_no)
       where d.org = $1 and o.op_id = any($2)`,
      [request.org, opIds],
    );
    const known = new Set(found.rows.map((row) => row.opId));
    return { found: found.rows, unknown: opIds.filter((opId) => !known.has(opId)) };
  });
}
