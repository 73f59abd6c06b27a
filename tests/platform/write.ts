// Bulk writes of one chunk: arrays unnested by the database, a few statements whatever the number of records.
import type pg from 'pg';
import { canonicalJson } from '../../src/domain/submission/canonicalJson';
import type { Receipt } from '../../src/domain/submission/receipt';
import { nodeSha256 } from '../../src/main/core/submission/crypto';
import type { Effect } from './decideLines';

interface Batch {
  batch_id: string;
  org: string;
  device: string;
  chain: string;
}

export async function writeEffects(
  client: pg.PoolClient,
  batch: Batch,
  effects: readonly Effect[],
): Promise<void> {
  if (effects.length === 0) return;
  const column = <T>(pick: (effect: Effect) => T) => effects.map(pick);
  const opIds = column((effect) => effect.record.opId);
  const keys = column((effect) => effect.record.key);
  const nationalIds = column((effect) => effect.nationalId);
  const revs = column((effect) => effect.rev);
  const hashes = column((effect) => effect.record.hash);
  // The primary key is the last word: a second effect of an op would fail here and roll the chunk back.
  await client.query(
    `insert into pb1.ops (org, device, batch_id, op_id, key, hash, national_id, rev)
     select $1, $2, $3, * from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::int[])`,
    [batch.org, batch.device, batch.batch_id, opIds, keys, hashes, nationalIds, revs],
  );
  // Two acts on one patent in one chunk: only the last revision is written, counting both effects.
  const last = new Map<string, { effect: Effect; effects: number }>();
  for (const effect of effects) {
    const before = last.get(effect.record.key);
    last.set(effect.record.key, { effect, effects: (before?.effects ?? 0) + 1 });
  }
  const rows = [...last.values()];
  await client.query(
    `insert into pb1.patents (org, application_number, national_id, rev, withdrawn, payload, op_id, effects)
     select $1, * from unnest($2::text[], $3::text[], $4::int[], $5::boolean[], $6::jsonb[], $7::text[], $8::int[])
     on conflict (application_number) do update set rev = excluded.rev, withdrawn = excluded.withdrawn,
       payload = excluded.payload, op_id = excluded.op_id, effects = pb1.patents.effects + excluded.effects`,
    [
      batch.org,
      rows.map((row) => row.effect.record.key),
      rows.map((row) => row.effect.nationalId),
      rows.map((row) => row.effect.rev),
      rows.map((row) => row.effect.record.action === 'withdraw'),
      rows.map((row) => JSON.stringify(row.effect.record.payload)),
      rows.map((row) => row.effect.record.opId),
      rows.map((row) => row.effects),
    ],
  );
}

/** Stores receipts as the exact text that is sent, with the chain after each; returns the end of the chain. */
export async function writeReceipts(
  client: pg.PoolClient,
  batch: Batch,
  receipts: readonly Receipt[],
): Promise<string> {
  const texts = receipts.map((receipt) => canonicalJson(receipt));
  let chain = batch.chain;
  const chains = texts.map((text) => {
    chain = nodeSha256(`${chain} ${text}`);
    return chain;
  });
  await client.query(
    `insert into pb1.receipts (batch_id, line, op_id, receipt, chain)
     select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[])`,
    [batch.batch_id, receipts.map((r) => r.line), receipts.map((r) => r.opId), texts, chains],
  );
  return chain;
}
