// Step x: what is known of acts and of things, for an office that lost its own memory or wants to compare.
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type LookupAnswer, LookupQuestion } from '../../../src/domain/submission/wire';
import type { Parts } from '../app';

type Row = z.infer<typeof LookupAnswer>['found'][number];

const COLUMNS = `coalesce(b.batch_id, '') as "batchId", r.type, r.key, r.withdrawn,
  encode(r.content, 'hex') as content`;

export function lookupRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.post('/v1/lookup', { config: { step: 'lookup' } }, async (request): Promise<LookupAnswer> => {
    const { opIds = [], keys = [] } = LookupQuestion.parse(request.body);
    const { orgNo } = request.caller;
    const byAct = await platform.pool.query<Row>(
      `select o.op_id as "opId", ${COLUMNS}, o.national_id as "nationalId", o.rev, encode(o.hash, 'hex') as hash
       from pb1.ops o left join pb1.batches b on b.org_no = o.org_no and b.batch_no = o.batch_no
       join pb1.records r on r.org_no = o.org_no and r.type = o.type and r.key = o.key
       where o.org_no = $1 and o.op_id = any($2)`,
      [orgNo, opIds],
    );
    const byThing = await platform.pool.query<Row>(
      `select r.op_id as "opId", ${COLUMNS}, r.national_id as "nationalId", r.rev, encode(o.hash, 'hex') as hash
       from pb1.records r join pb1.ops o on o.org_no = r.org_no and o.device_no = r.device_no and o.op_id = r.op_id
       left join pb1.batches b on b.org_no = r.org_no and b.batch_no = r.batch_no
       where r.org_no = $1 and (r.type, r.key) in (select * from unnest($2::text[], $3::text[]))`,
      [orgNo, keys.map((wanted) => wanted.type), keys.map((wanted) => wanted.key)],
    );
    const acts = new Set(byAct.rows.map((row) => row.opId));
    const things = new Set(byThing.rows.map((row) => `${row.type} ${row.key}`));
    return {
      found: [...byAct.rows, ...byThing.rows.filter((row) => !acts.has(row.opId))],
      unknown: opIds.filter((opId) => !acts.has(opId)),
      unknownKeys: keys.filter(({ type, key }) => !things.has(`${type} ${key}`)),
    };
  });
}
