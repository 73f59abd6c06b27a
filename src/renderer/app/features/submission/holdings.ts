// "他们有 / 我们有": what left the desk, what the platform holds, which receipts came back. Numbers only.
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { ReceiptStatus, sumOfCounts } from '../../../../domain/submission/receipt';

export interface ChunkLike {
  readonly n: number;
  readonly count: number;
  readonly bytes: number;
  readonly sent: boolean;
}

/** One cell of the strip; where there are more chunks than cells, a cell stands for a run of neighbours. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** 0 to 1 of the run's records have arrived. */
  readonly filled: number;
}

const MAX_CELLS = 100;

export function cells(chunks: readonly ChunkLike[], limit: number = MAX_CELLS): Cell[] {
  const wanted = Math.min(limit, chunks.length);
  const result: Cell[] = [];
  for (let cell = 0; cell < wanted; cell += 1) {
    const run = chunks.slice(
      Math.floor((cell * chunks.length) / wanted),
      Math.floor(((cell + 1) * chunks.length) / wanted),
    );
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) continue;
    const records = run.reduce((sum, chunk) => sum + chunk.count, 0);
    const sent = run.reduce((sum, chunk) => sum + (chunk.sent ? chunk.count : 0), 0);
    result.push({ from: first.n, to: last.n, records, filled: records === 0 ? 0 : sent / records });
  }
  return result;
}

export interface Holdings {
  /** Records sealed on this computer. */
  readonly ours: number;
  /** Records the platform has confirmed to hold. */
  readonly theirs: number;
  /** Records whose receipt is stored here. */
  readonly receipts: number;
  readonly chunks: number;
  readonly chunksSent: number;
  readonly bytes: number;
  readonly bytesSent: number;
}

/** After the transport receipt the platform holds everything, whatever the chunk notes say. */
export function holdings(
  batch: Pick<BatchRow, 'count' | 'counts' | 'committedAt' | 'transportReceipt'>,
  chunks: readonly ChunkLike[],
): Holdings {
  const sent = chunks.filter((chunk) => chunk.sent);
  const all = batch.transportReceipt !== undefined || batch.committedAt !== undefined;
  const sum = (list: readonly ChunkLike[], key: 'count' | 'bytes') =>
    list.reduce((total, chunk) => total + chunk[key], 0);
  return {
    ours: batch.count,
    theirs: all ? batch.count : sum(sent, 'count'),
    receipts: batch.counts ? sumOfCounts(batch.counts) : 0,
    chunks: chunks.length,
    chunksSent: all ? chunks.length : sent.length,
    bytes: sum(chunks, 'bytes'),
    bytesSent: sum(all ? chunks : sent, 'bytes'),
  };
}

export interface Share {
  readonly status: ReceiptStatus | 'none';
  readonly count: number;
}

/** Receipts by status, with what is still missing; empty shares are left out. */
export function shares(batch: Pick<BatchRow, 'count' | 'counts'>): Share[] {
  const known: Share[] = ReceiptStatus.options.map((status) => ({
    status,
    count: batch.counts?.[status] ?? 0,
  }));
  const missing = batch.count - known.reduce((sum, share) => sum + share.count, 0);
  return [...known, { status: 'none' as const, count: Math.max(0, missing) }].filter(
    (share) => share.count > 0,
  );
}
