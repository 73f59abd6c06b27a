// Effects, acts and receipts of one chunk, inside the caller's transaction: a crash at any point neither loses nor
// repeats anything.
import type pg from 'pg';
import { canonicalJson } from '../../../src/domain/submission/canonicalJson';
import { type ReceiptCounts, ReceiptStatus } from '../../../src/domain/submission/receipt';
import type { Platform } from '../platform';
import type { CheckedLine } from './checkChunk';
import { decideLines, type KnownOp, type KnownThing } from './decideLines';
import type { DeclaredAct } from './validate';
import { writeEffects, writeReceipts } from './write';

export interface PendingBatch {
  batch_id: string;
  batch_no: number;
  device_no: number;
  org: string;
  org_no: number;
  schema: string;
  state: string;
  chunk_count: number;
  applied_chunks: number;
  applied: number;
  counts: ReceiptCounts;
  chain: string;
  tries: number;
}

export async function applyChunk(
  platform: Platform,
  client: pg.PoolClient,
  batch: PendingBatch,
  lines: readonly CheckedLine[],
): Promise<PendingBatch> {
  if (batch.batch_id === platform.settings.failBatch) throw new Error('told to fail');
  const records = lines.flatMap(({ checked }) => (checked.ok ? [checked.record] : []));
  const known = await look(client, batch, records);
  const decided = decideLines({
    ...known,
    lines,
    receivedAt: platform.now().toISOString(),
    settings: platform.settings,
  });
  await writeEffects(client, batch, decided.effects);
  const chain = await writeReceipts(client, batch, decided.receipts);
  const counts = { ...batch.counts };
  for (const status of ReceiptStatus.options) counts[status] += decided.counts[status];
  const applied_chunks = batch.applied_chunks + 1;
  const state = applied_chunks === batch.chunk_count ? 'done' : 'applying';
  const next = { ...batch, applied_chunks, applied: batch.applied + lines.length, counts, chain, state };
  await client.query({
    name: 'advance',
    text: `update pb1.batches set applied_chunks = $3, applied = $4, counts = $5, chain = $6, state = $7, tries = 0,
             served_at = clock_timestamp() where org_no = $1 and batch_id = $2`,
    values: [batch.org_no, batch.batch_id, applied_chunks, next.applied, canonicalJson(counts), chain, state],
  });
  if (state === 'done') await client.query("select pg_notify('pb1_done', $1)", [batch.batch_id]);
  return next;
}

/** What the tables hold of these acts, things and files, and as many new numbers as may be needed. */
async function look(client: pg.PoolClient, batch: PendingBatch, records: readonly DeclaredAct[]) {
  const keys = records.map((record) => record.key);
  // Planned anew each time (no name): a plan made while the tables were empty would read them from end to end.
  const ops = await client.query<KnownOp>({
    text: `select op_id, encode(hash, 'hex') as hash, national_id, rev from pb1.ops
           where org_no = $1 and device_no = $2 and op_id = any($3)`,
    values: [batch.org_no, batch.device_no, records.map((record) => record.opId)],
  });
  const type = records[0]?.type ?? '';
  const things = await client.query<KnownThing>({
    text: `select c.key, c.org_no = $1 as own, coalesce(r.national_id, '') as national_id, coalesce(r.rev, 0) as rev
           from pb1.claims c left join pb1.records r on r.org_no = $1 and r.type = c.type and r.key = c.key
             and r.key = any($3)
           where c.type = $2 and c.key = any($3) order by c.key for update of c`,
    values: [batch.org_no, type, keys],
  });
  const fresh = keys.length - things.rows.length;
  const numbers = await client.query<{ first: string[] }>({
    name: 'numbers',
    text: `select array(select nextval('pb1.national_seq') from generate_series(1, $1)) as first`,
    values: [Math.max(fresh, 0)],
  });
  const free = numbers.rows[0]!.first;
  let taken = 0;
  const wanted = records.flatMap((record) => record.evidence.map((file) => file.sha256));
  const blobs =
    wanted.length === 0
      ? []
      : (
          await client.query<{ sha256: string }>(
            'select sha256 from pb1.blobs where org_no = $1 and sha256 = any($2)',
            [batch.org_no, wanted],
          )
        ).rows;
  return {
    ops: new Map(ops.rows.map((row) => [row.op_id, row])),
    things: new Map(things.rows.map((row) => [row.key, row])),
    blobs: new Set(blobs.map((row) => row.sha256)),
    nextNationalId: () => `GJ${String(free[taken++]).padStart(10, '0')}`,
  };
}
