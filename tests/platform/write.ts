// Bulk writes of one chunk: a few statements whatever the number of records.
import type pg from 'pg';
import type { Receipt } from '../../src/domain/submission/receipt';
import { chainNext } from '../../src/domain/submission/receiptChain';
import { nodeSha256 } from '../../src/main/core/submission/crypto';
import { type Cell, copyInto } from './copy';
import type { Effect } from './decideLines';

interface Batch {
  batch_no: number;
  device_no: number;
  org: string;
  chain: string;
}

const OPS = ['device_no', 'batch_no', 'op_id', 'key', 'hash', 'national_id', 'rev'];
const PATENTS = [
  'org',
  'application_number',
  'national_id',
  'rev',
  'withdrawn',
  'payload',
  'op_id',
  'effects',
];
const RECEIPTS = ['batch_no', 'line', 'receipt', 'chain'];

export async function writeEffects(
  client: pg.PoolClient,
  batch: Batch,
  effects: readonly Effect[],
): Promise<void> {
  // The primary key is the last word: a second effect of an op would fail here and roll the chunk back.
  await copyInto(
    client,
    'pb1.ops',
    OPS,
    effects.map(({ record, nationalId, rev }) => {
      return [batch.device_no, batch.batch_no, record.opId, record.key, record.hash, nationalId, rev];
    }),
  );
  // Two acts on one patent in one chunk: only the last revision is written, counting both effects.
  const last = new Map<string, { effect: Effect; first: number; effects: number }>();
  for (const effect of effects) {
    const before = last.get(effect.record.key);
    const first = before?.first ?? effect.rev;
    last.set(effect.record.key, { effect, first, effects: (before?.effects ?? 0) + 1 });
  }
  const rows = [...last.values()];
  const isNew = (row: { first: number }) => row.first === 1;
  const cells = (row: (typeof rows)[number]): Cell[] => {
    const { record, nationalId, rev } = row.effect;
    const withdrawn = record.action === 'withdraw';
    const payload = JSON.stringify(record.payload);
    return [batch.org, record.key, nationalId, rev, withdrawn, payload, record.opId, row.effects];
  };
  await copyInto(client, 'pb1.patents', PATENTS, rows.filter(isNew).map(cells));
  const later = rows.filter((row) => !isNew(row));
  if (later.length === 0) return;
  await client.query('create temp table if not exists later (like pb1.patents) on commit delete rows');
  await copyInto(client, 'later', PATENTS, later.map(cells));
  await client.query(
    `update pb1.patents p set rev = l.rev, withdrawn = l.withdrawn, payload = l.payload, op_id = l.op_id,
       effects = p.effects + l.effects
     from later l where p.application_number = l.application_number and p.org = l.org`,
  );
}

/** Stores receipts as the exact text that is sent, with the chain after each; returns the end of the chain. */
export async function writeReceipts(
  client: pg.PoolClient,
  batch: Batch,
  receipts: readonly Receipt[],
): Promise<string> {
  let chain = batch.chain;
  const rows = receipts.map((receipt) => {
    const text = JSON.stringify(receipt);
    chain = chainNext(chain, text, nodeSha256);
    return [batch.batch_no, receipt.line, text, chain];
  });
  await copyInto(client, 'pb1.receipts', RECEIPTS, rows);
  return chain;
}
