// Step 7: later business receipts (回执) of the asking organisation.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { BusinessReceipt } from '../../../src/domain/submission/receipt';
import type { Parts } from '../app';

const Page = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
});

export function inboxRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.get('/v1/inbox', { config: { step: 'inbox' } }, async (request) => {
    const { after, limit } = Page.parse(request.query);
    const found = await platform.pool.query<{ row: BusinessReceipt }>(
      'select row from pb1.inbox where org_no = $1 and seq > $2 order by seq limit $3',
      [request.caller.orgNo, after, limit + 1],
    );
    const rows = found.rows.slice(0, limit).map((entry) => entry.row);
    return { rows, more: found.rows.length > limit };
  });
}
