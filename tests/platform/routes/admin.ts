// For tests and rehearsals: faults, settings, and counts to compare with. Never expose these on a network.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../app';
import { FaultRule } from '../faults';
import { Settings } from '../settings';

export function adminRoutes(app: FastifyInstance, { platform, faults }: Parts): void {
  app.post('/admin/faults', async (request, reply) => {
    faults.set(z.array(FaultRule).parse(request.body));
    return reply.code(204).send();
  });

  /** Replaces all settings; what is not named returns to its default. */
  app.post('/admin/settings', async (request, reply) => {
    platform.settings = Settings.parse(request.body);
    return reply.code(204).send();
  });

  /** A platform restored from a backup: the batch is gone, its effects may have stayed. */
  app.post('/admin/forget', async (request, reply) => {
    const { batchId } = z.object({ batchId: z.string() }).parse(request.body);
    const no = '(select batch_no from pb1.batches where batch_id = $1)';
    await platform.pool.query(`delete from pb1.receipts where batch_no = ${no}`, [batchId]);
    for (const table of ['chunks', 'batches']) {
      await platform.pool.query(`delete from pb1.${table} where batch_id = $1`, [batchId]);
    }
    return reply.code(204).send();
  });

  /** Effects: acts with an effect. Patents: registered things. They differ only where a patent was declared twice. */
  app.get('/admin/counts', async () => {
    const found = await platform.pool.query(
      `select (select count(*)::int from pb1.ops) as ops,
        (select count(*)::int from pb1.patents) as patents,
        (select coalesce(sum(effects), 0)::int from pb1.patents) as effects,
        (select count(*)::int from pb1.receipts) as receipts,
        (select count(*)::int from (select 1 from pb1.receipts
          group by batch_no, receipt::json ->> 'opId' having count(*) > 1) t)
          as "receiptsTwice",
        (select count(*)::int from pb1.batches) as batches,
        (select count(*)::int from pb1.batches where state = 'done') as done`,
    );
    return { ...found.rows[0], faultHits: faults.hits };
  });
}
