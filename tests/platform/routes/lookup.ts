// Step x: what is known of acts and of things, for an office that lost its own memory or wants to compare.
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { canonicalJson } from '../../../src/domain/submission/canonicalJson';
import { type LookupAnswer, LookupQuestion } from '../../../src/domain/submission/wire';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import type { Parts } from '../app';

type Row = Omit<z.infer<typeof LookupAnswer>['found'][number], 'content'> & { line: string | null };

const COLUMNS = `coalesce(b.batch_id, '') as "batchId", r.type, r.key, r.withdrawn, r.line`;

export function lookupRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.post('/v1/lookup', { config: { step: 'lookup' } }, async (request): Promise<LookupAnswer> => {
    const { opIds = [], keys = [] } = LookupQuestion.parse(request.body);
    const { orgNo } = request.caller;
    const byAct = await platform.pool.query<Row>(
      `select o.op_id as "opId", ${COLUMNS}, o.national_id as "nationalId", o.rev, encode(o.hash, 'hex') as hash
       from pb1.ops o left join pb1.batches b on b.org_no = o.org_no and b.batch_no = o.batch_no
       left join pb1.records r on r.org_no = o.org_no and r.national_id = o.national_id
         and r.type = split_part(b.schema, '/', 1)
       where o.org_no = $1 and o.op_id = any($2)`,
      [orgNo, opIds],
    );
    const byThing = await platform.pool.query<Row>(
      `select r.op_id as "opId", ${COLUMNS}, r.national_id as "nationalId", r.rev, r.line::json ->> 'hash' as hash
       from pb1.records r left join pb1.batches b on b.org_no = r.org_no and b.batch_no = r.batch_no
       where r.org_no = $1 and (r.type, r.key) in (select * from unnest($2::text[], $3::text[]))`,
      [orgNo, keys.map((wanted) => wanted.type), keys.map((wanted) => wanted.key)],
    );
    const acts = new Set(byAct.rows.map((row) => row.opId));
    const things = new Set(byThing.rows.map((row) => `${row.type} ${row.key}`));
    return {
      found: [...byAct.rows, ...byThing.rows].map(known),
      unknown: opIds.filter((opId) => !acts.has(opId)),
      unknownKeys: keys.filter(({ type, key }) => !things.has(`${type} ${key}`)),
    };
  });
}

function known({ line, ...row }: Row): LookupAnswer['found'][number] {
  if (line === null) return row;
  const { payload } = JSON.parse(line) as { payload: unknown };
  return { ...row, content: nodeSha256(canonicalJson(payload)) };
}
