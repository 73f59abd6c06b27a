// What happens to a batch whatever carried it here: a chunk is kept, the whole is committed.
import type { TransportReceipt } from '../../src/domain/submission/receipt';
import { nodeSha256 } from '../../src/main/core/submission/crypto';
import type { Platform } from './platform';
import { Problem } from './problem';
import type { BatchRecord } from './routes/find';

const superseded = () => new Problem(409, 'BATCH_SUPERSEDED', 'a newer batch took over');

/** Keeps chunk `n`; a repetition changes nothing. `packed` gives the gzip of the plain bytes. */
export async function keepChunk(
  platform: Platform,
  batch: BatchRecord,
  n: number,
  plain: Buffer,
  packed: () => Promise<Buffer>,
): Promise<void> {
  const entry = batch.manifest.chunks[n];
  if (!entry) throw new Problem(422, 'CHUNK_UNKNOWN', 'the manifest has no such chunk');
  if (nodeSha256(plain) !== entry.sha256)
    throw new Problem(409, 'CHUNK_DIFFERS', 'not the chunk of the manifest');
  if (batch.state === 'superseded') throw superseded();
  // Committed: every chunk is here, this one too.
  if (batch.state !== 'announced' && batch.state !== 'uploading') return;
  await platform.pool.query({
    name: 'keep',
    text: `with moved as (update pb1.batches set state = 'uploading'
             where org_no = $1 and batch_id = $2 and state = 'announced')
           insert into pb1.chunks (org_no, batch_no, n, body, evidence) values ($1, $3, $4, $5, $6)
           on conflict do nothing`,
    values: [batch.org_no, batch.batch_id, batch.batch_no, n, await packed(), evidenceIn(plain)],
  });
}

/** Files that the records of a chunk name; null without any. Only looked for: records are checked when they are applied. */
function evidenceIn(plain: Buffer): string[] | null {
  if (!plain.includes('"evidence":[{')) return null;
  const named = plain.toString('utf8').matchAll(/"sha256":"([0-9a-f]{64})"/g);
  return [...new Set([...named].map((match) => match[1]!))];
}

/** Makes the batch count; asked again it gives the same receipt. */
export async function commitBatch(platform: Platform, batch: BatchRecord): Promise<TransportReceipt> {
  if (batch.state === 'superseded') throw superseded();
  if (batch.transport) return batch.transport;
  const have = await platform.pool.query<{ count: number }>(
    'select count(*)::int from pb1.chunks where org_no = $1 and batch_no = $2',
    [batch.org_no, batch.batch_no],
  );
  if (have.rows[0]?.count !== batch.chunk_count)
    throw new Problem(409, 'CHUNKS_MISSING', 'not every chunk is here');
  const absent = await platform.pool.query<{ sha256: string }>(
    `select sha256 from pb1.chunks c, unnest(c.evidence) sha256 where c.org_no = $1 and c.batch_no = $2
     and not exists (select 1 from pb1.blobs b where b.org_no = c.org_no and b.sha256 = sha256.sha256) limit 1`,
    [batch.org_no, batch.batch_no],
  );
  if (absent.rows[0]) throw new Problem(409, 'BLOBS_MISSING', `file ${absent.rows[0].sha256} is not here`);
  const transport: TransportReceipt = await platform.keys.sign({
    batchId: batch.batch_id,
    root: batch.root,
    count: batch.manifest.count,
    receivedAt: platform.now().toISOString(),
  });
  // First commit wins; a twin that arrives together gets the same receipt.
  const done = await platform.pool.query<{ transport: TransportReceipt }>(
    `update pb1.batches set transport = coalesce(transport, $3), committed_at = coalesce(committed_at, now()),
       served_at = coalesce(served_at, now()),
       state = case when state in ('announced', 'uploading') then 'queued' else state end
     where org_no = $1 and batch_id = $2 and state <> 'superseded' returning transport`,
    [batch.org_no, batch.batch_id, transport],
  );
  const row = done.rows[0];
  if (!row) throw superseded();
  await platform.announceWork();
  return row.transport;
}
