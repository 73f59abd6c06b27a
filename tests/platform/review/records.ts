// What a reviewer sees: records that wait for a stage, and one record with its content out of the signed chunk.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Manifest } from '../../../src/domain/submission/manifest';
import type { BusinessReceipt } from '../../../src/domain/submission/receipt';
import type { Platform } from '../platform';
import { STAGES } from './decide';

const inflate = promisify(gunzip);

export interface Waiting {
  org: string;
  type: string;
  key: string;
  national_id: string;
  rev: number;
  stage: number;
  returned: boolean;
  withdrawn: boolean;
}

export const PAGE_ROWS = 50;

export async function waiting(
  platform: Platform,
  stage: number,
  org: string,
  page: number,
): Promise<Waiting[]> {
  const found = await platform.pool.query<Waiting>(
    `select o.org, r.type, r.key, r.national_id, r.rev, r.stage, r.returned, r.withdrawn
     from pb1.records r join pb1.orgs o using (org_no)
     where r.stage = $1 and not r.returned and not r.withdrawn and ($2 = '' or o.org = $2)
     order by r.national_id limit $3 offset $4`,
    [stage, org, PAGE_ROWS + 1, page * PAGE_ROWS],
  );
  return found.rows;
}

/** Records by stage; the last number is those that are through. */
export async function countsByStage(platform: Platform): Promise<number[]> {
  const found = await platform.pool.query<{ stage: number; count: number }>(
    'select stage, count(*)::int from pb1.records where not returned and not withdrawn group by stage',
  );
  return Array.from({ length: STAGES.length + 1 }, (_, stage) => {
    return found.rows.find((row) => row.stage === stage)?.count ?? 0;
  });
}

export interface Whole extends Waiting {
  /** Undefined where the batch is no longer held. */
  payload: unknown;
  history: BusinessReceipt[];
}

export async function wholeRecord(
  platform: Platform,
  org: string,
  type: string,
  key: string,
): Promise<Whole | undefined> {
  const found = await platform.pool.query<
    Waiting & { org_no: number; batch_no: number; line: number; manifest: Manifest | null }
  >(
    `select o.org, r.*, b.manifest from pb1.records r join pb1.orgs o using (org_no)
     left join pb1.batches b on b.org_no = r.org_no and b.batch_no = r.batch_no
     where o.org = $1 and r.type = $2 and r.key = $3`,
    [org, type, key],
  );
  const record = found.rows[0];
  if (!record) return undefined;
  const history = await platform.pool.query<{ row: BusinessReceipt }>(
    `select row from pb1.inbox where org_no = $1 and row ->> 'key' = $2 and row ->> 'type' = $3 order by seq`,
    [record.org_no, key, type],
  );
  return {
    ...record,
    payload: await payloadAt(platform, record),
    history: history.rows.map(({ row }) => row),
  };
}

async function payloadAt(
  platform: Platform,
  at: { org_no: number; batch_no: number; line: number; manifest: Manifest | null },
): Promise<unknown> {
  let first = 1;
  for (const { n, count } of at.manifest?.chunks ?? []) {
    if (at.line < first + count) {
      const stored = await platform.pool.query<{ body: Buffer }>(
        'select body from pb1.chunks where org_no = $1 and batch_no = $2 and n = $3',
        [at.org_no, at.batch_no, n],
      );
      const body = stored.rows[0]?.body;
      if (body === undefined) return undefined;
      const text = (await inflate(body)).toString('utf8').split('\n')[at.line - first] ?? '{}';
      return (JSON.parse(text) as { payload: unknown }).payload;
    }
    first += count;
  }
  return undefined;
}
