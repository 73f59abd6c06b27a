// Bulk writes of one chunk: a few statements whatever the number of records.
import type pg from 'pg';
import type { Receipt } from '../../../src/domain/submission/receipt';
import { chainNext } from '../../../src/domain/submission/receiptChain';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import { type Cell, copyInto } from './copy';
import type { Effect } from './decideLines';

interface Batch {
  batch_no: number;
  device_no: number;
  org_no: number;
  chain: string;
}

const OPS = ['org_no', 'device_no', 'op_id', 'batch_no', 'type', 'key', 'hash', 'national_id', 'rev'];
const CLAIMS = ['type', 'key', 'org_no'];
const RECORDS = [
  ...[
    'org_no',
    'type',
    'key',
    'national_id',
    'rev',
    'withdrawn',
    'content',
    'line',
    'op_id',
    'device_no',
    'batch_no',
  ],
  'effects',
];

/** Unique keys have the last word: a second effect of an act, or a second owner of a thing, rolls the chunk back. */
export async function writeEffects(
  client: pg.PoolClient,
  { org_no, device_no, batch_no }: Batch,
  effects: readonly Effect[],
): Promise<void> {
  await copyInto(
    client,
    'pb1.ops',
    OPS,
    effects.map(({ record, nationalId, rev }) => {
      const { opId, type, key, hash } = record;
      return [org_no, device_no, opId, batch_no, type, key, `\\x${hash}`, nationalId, rev];
    }),
  );
  // Two acts on one thing in one chunk: only the last revision is written, counting both effects.
  const last = new Map<string, { effect: Effect; first: number; effects: number }>();
  for (const effect of effects) {
    const before = last.get(effect.record.key);
    const first = before?.first ?? effect.rev;
    last.set(effect.record.key, { effect, first, effects: (before?.effects ?? 0) + 1 });
  }
  // In the order of keys, so that two workers never wait for one another in a circle.
  const rows = [...last.values()].sort((a, b) => (a.effect.record.key < b.effect.record.key ? -1 : 1));
  const cells = ({ effect, effects: count }: (typeof rows)[number]): Cell[] => {
    const { record, nationalId, rev, line } = effect;
    const { type, key, opId, action } = record;
    const withdrawn = action === 'withdraw';
    const content = `\\x${effect.content}`;
    return [org_no, type, key, nationalId, rev, withdrawn, content, line, opId, device_no, batch_no, count];
  };
  const fresh = rows.filter((row) => row.first === 1);
  await copyInto(
    client,
    'pb1.claims',
    CLAIMS,
    fresh.map(({ effect }) => [effect.record.type, effect.record.key, org_no]),
  );
  await copyInto(client, 'pb1.records', RECORDS, fresh.map(cells));
  const later = rows.filter((row) => row.first !== 1);
  if (later.length === 0) return;
  await client.query(
    'create temp table if not exists later (like pb1.records including defaults) on commit delete rows',
  );
  await copyInto(client, 'later', RECORDS, later.map(cells));
  await client.query(
    `update pb1.records r set rev = l.rev, withdrawn = l.withdrawn, content = l.content, line = l.line, op_id = l.op_id,
       device_no = l.device_no, batch_no = l.batch_no, effects = r.effects + l.effects, stage = 0, returned = false
     from later l where r.org_no = l.org_no and r.type = l.type and r.key = l.key`,
  );
}

/** Stores the receipts of a chunk as one block of the exact text that is sent; returns the end of the chain. */
export async function writeReceipts(
  client: pg.PoolClient,
  batch: Batch,
  receipts: readonly Receipt[],
): Promise<string> {
  const first = receipts[0];
  if (first === undefined) return batch.chain;
  const texts = receipts.map((receipt) => JSON.stringify(receipt));
  let chain = batch.chain;
  for (const text of texts) chain = chainNext(chain, text, nodeSha256);
  await client.query({
    name: 'receipts',
    text: 'insert into pb1.receipts values ($1, $2, $3, $4, $5, $6, $7)',
    values: [
      batch.org_no,
      batch.batch_no,
      first.line,
      first.line + receipts.length - 1,
      texts.join('\n'),
      batch.chain,
      chain,
    ],
  });
  return chain;
}
