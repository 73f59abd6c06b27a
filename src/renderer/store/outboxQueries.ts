// Reads of the outbox for the screen: batches, their lines, the receipts of one patent.

import type { z } from 'zod';
import type { Receipt } from '../../domain/submission/receipt';
import type { QueryOutput, queries } from '../../shared/store/queries';
import { chunksOf, linesOf, receiptsOf } from './outbox';
import type { StoreState } from './state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

/** The last receipt of a patent, found through its mark. */
export async function receiptsOfPatent(
  state: StoreState,
  patentId: string,
): Promise<Array<Receipt & { batchId: string }>> {
  const mark = state.markOf.get(patentId);
  if (mark === undefined) return [];
  const [receipt] = await receiptsOf(state, mark.batchId, mark.line - 1, 1);
  return receipt?.opId === mark.opId ? [{ ...receipt, batchId: mark.batchId }] : [];
}

export async function batchWithChunks(
  state: StoreState,
  { batchId }: Input<'batch.get'>,
): Promise<QueryOutput<'batch.get'>> {
  const batch = (await state.db.batches.get(batchId)) ?? null;
  const sent = new Set<number>();
  for (const range of (batch?.have ?? '').split(',').filter((part) => part !== '')) {
    const [from, to] = range.split('-').map(Number);
    for (let n = from ?? 0; n <= (to ?? from ?? 0); n++) sent.add(n);
  }
  const through =
    batch !== null && ['committed', 'receipted', 'closed', 'needs_correction'].includes(batch.state);
  const chunks = (batch?.manifest?.chunks ?? []).map(({ n, count, bytes }) => ({
    n,
    count,
    bytes,
    sent: through || sent.has(n),
  }));
  return { batch, chunks };
}

export async function batchLines(
  state: StoreState,
  { batchId, statuses, offset, limit }: Input<'batch.lines'>,
): Promise<QueryOutput<'batch.lines'>> {
  const receipts = new Map((await receiptsOf(state, batchId)).map((receipt) => [receipt.line, receipt]));
  const wanted = statuses === undefined || statuses.length === 0 ? null : new Set(statuses);
  const { projection } = state;
  const lines: QueryOutput<'batch.lines'>['lines'] = [];
  let line = 0;
  let total = 0;
  for (const row of await chunksOf(state, batchId)) {
    let records: Array<{ key: string; payload: { title: string } }> | null = null;
    for (const [i, { opId, patentId }] of linesOf(row).entries()) {
      line += 1;
      const receipt = receipts.get(line) ?? null;
      if (wanted !== null && !wanted.has(receipt?.status ?? 'waiting')) continue;
      total += 1;
      if (total <= offset || lines.length >= limit) continue;
      // The sealed text says what was sent; the portfolio may have changed since.
      records ??= row.text
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => JSON.parse(text) as { key: string; payload: { title: string } });
      const record = records[i];
      const listRow = projection.rowOf(patentId);
      lines.push({
        opId,
        line,
        patentId,
        applicationNumber: record?.key ?? '',
        title: record?.payload.title ?? (listRow === undefined ? '' : (projection.titles[listRow] ?? '')),
        receipt,
      });
    }
  }
  return { total, lines };
}
