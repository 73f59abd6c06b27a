// Step 7: later business receipts (回执) by organisation, and the reviewer who makes them.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { BusinessReceipt } from '../../../src/domain/submission/receipt';
import type { Parts } from '../app';
import { Problem } from '../problem';

const Review = z.object({
  org: z.string(),
  /** Application number. */
  key: z.string(),
  stage: BusinessReceipt.shape.stage,
  outcome: BusinessReceipt.shape.outcome,
  number: z.string().optional(),
  message: BusinessReceipt.shape.message.default({ zh: '审核完成', en: 'reviewed' }),
});

export function inboxRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.get<{ Querystring: { after?: string; limit?: string } }>(
    '/v1/inbox',
    { config: { step: 'inbox' } },
    async (request) => {
      const after = z.coerce
        .number()
        .int()
        .min(0)
        .parse(request.query.after ?? 0);
      const limit = z.coerce
        .number()
        .int()
        .min(1)
        .max(1000)
        .parse(request.query.limit ?? 1000);
      const found = await platform.pool.query<{ row: BusinessReceipt }>(
        'select row from pb1.inbox where org = $1 and seq > $2 order by seq limit $3',
        [request.org, after, limit + 1],
      );
      const rows = found.rows.slice(0, limit).map((entry) => entry.row);
      return { rows, more: found.rows.length > limit };
    },
  );

  app.post('/admin/review', async (request, reply) => {
    const { org, key, ...decision } = Review.parse(request.body);
    const patent = await platform.pool.query<{ op_id: string }>(
      'select op_id from pb1.patents where application_number = $1 and org = $2',
      [key, org],
    );
    const opId = patent.rows[0]?.op_id;
    if (opId === undefined) throw new Problem(404, 'PATENT_UNKNOWN', 'not registered by this organisation');
    const decidedAt = platform.now().toISOString();
    const row = { opId, key, ...decision, decidedAt };
    const added = await platform.pool.query<{ seq: number }>(
      `insert into pb1.inbox (org, seq, row)
       select $1::text, n, $2::jsonb || jsonb_build_object('seq', n)
       from (select coalesce(max(seq), 0) + 1 as n from pb1.inbox where org = $1) next returning seq`,
      [org, JSON.stringify(row)],
    );
    return reply.code(201).send({ seq: added.rows[0]?.seq });
  });
}
