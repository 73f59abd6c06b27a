// For tests and rehearsals: faults, settings, keys, decisions, and counts to compare with. Never expose these on a network.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { SignatureAlgorithm } from '../../../src/domain/submission/signer';
import type { Parts } from '../app';
import { FaultRule } from '../faults';
import { Decision, decide } from '../review/decide';
import { Settings } from '../settings';

/** Effects: acts with an effect. Patents: registered things. They differ only where a thing was declared twice. */
const COUNTS = `select (select count(*)::int from pb1.ops) as ops,
  (select count(*)::int from pb1.records) as patents,
  (select coalesce(sum(effects), 0)::int from pb1.records) as effects,
  (select coalesce(sum(last_line - first_line + 1), 0)::int from pb1.receipts) as receipts,
  (select count(*)::int from (select 1 from pb1.receipts, unnest(string_to_array(body, E'\\n')) line
    group by org_no, batch_no, line::json ->> 'opId' having count(*) > 1) t) as "receiptsTwice",
  (select count(*)::int from pb1.batches) as batches,
  (select count(*)::int from pb1.batches where state = 'done') as done`;

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
    const these =
      'where (org_no, batch_no) in (select org_no, batch_no from pb1.batches where batch_id = $1)';
    for (const table of ['receipts', 'chunks', 'batches'])
      await platform.pool.query(`delete from pb1.${table} ${these}`, [batchId]);
    return reply.code(204).send();
  });

  /** A new organisation, or another token of one; `seconds` bounds the token's life. */
  app.post('/admin/tokens', async (request, reply) => {
    const { org, token, seconds } = z
      .object({ org: z.string(), token: z.string(), seconds: z.number().optional() })
      .parse(request.body);
    const end = seconds === undefined ? undefined : new Date(Date.now() + seconds * 1000);
    await platform.tenants.admit(org, token, end);
    return reply.code(204).send();
  });

  app.post('/admin/rotate', async (request, reply) => {
    const { alg } = z.object({ alg: SignatureAlgorithm }).parse(request.body);
    return reply.code(201).send(await platform.keys.rotate(alg, platform.now()));
  });

  app.post('/admin/review', async (request, reply) => {
    const seq = await decide(platform, Decision.parse(request.body));
    return reply.code(201).send({ seq });
  });

  app.get('/admin/counts', async () => {
    const found = await platform.pool.query(COUNTS);
    return { ...found.rows[0], faultHits: faults.hits };
  });
}
