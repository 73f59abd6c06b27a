// Reads of the outbox for the screen: batches, their lines, the receipts of one patent.

import type { z } from 'zod';
import type { BatchRow } from '../../domain/submission/batchRow';
import type { Receipt } from '../../domain/submission/receipt';
import type { QueryOutput, queries } from '../../shared/store/queries';
import { chunksOfLines, linesOf, receiptsOf } from './outbox';
import type { StoreState } from './state';
import { markedThing } from './submission/marks';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

/** The last receipt of a patent, found through its mark. */
export async function receiptsOfPatent(
  state: StoreState,
  patentId: string,
): Promise<Array<Receipt & { batchId: string }>> {
  const mark = state.markOf.get(patentId);
  if (mark === undefined) return [];
  if (mark.line < 1) return [];
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

/** The members by which one kind or another is called on the screen. */
export type SentRecord = {
  key: string;
  payload: {
    title?: string;
    product?: string;
    enterprise?: { name?: string };
    institution?: { name?: string };
  };
};
export const titleOf = (record: SentRecord | null): string => {
  const { title, product, enterprise, institution } = record?.payload ?? {};
  return title ?? product ?? enterprise?.name ?? institution?.name ?? '';
};

type Line = QueryOutput<'batch.lines'>['lines'][number];

/** Lines of a batch by number, from the sealed text: the portfolio may have changed since. */
async function sealedLines(
  state: StoreState,
  batch: BatchRow,
  numbers: readonly number[],
): Promise<Map<number, Line>> {
  const found = new Map<number, Line>();
  const wanted = new Set(numbers);
  const first = numbers[0];
  const last = numbers[numbers.length - 1];
  if (first === undefined || last === undefined) return found;
  for (const { before, row } of await chunksOfLines(state, batch, first, last)) {
    const texts = row.text.split('\n');
    for (const [i, { opId, patentId }] of linesOf(row).entries()) {
      const line = before + i + 1;
      if (!wanted.has(line)) continue;
      const record = JSON.parse(texts[i] ?? 'null') as SentRecord | null;
      const key = record?.key ?? '';
      const thing = markedThing(patentId);
      found.set(line, {
        opId,
        line,
        patentId:
          thing.kind.startsWith('patent.') || thing.kind === 'project.declaration' ? thing.recordId : '',
        recordId: thing.recordId,
        applicationNumber: key,
        title: titleOf(record),
        receipt: null,
      });
    }
  }
  return found;
}

export async function batchLines(
  state: StoreState,
  { batchId, statuses, offset, limit }: Input<'batch.lines'>,
): Promise<QueryOutput<'batch.lines'>> {
  const batch = await state.db.batches.get(batchId);
  if (batch === undefined) return { total: 0, lines: [] };
  const wanted = statuses === undefined || statuses.length === 0 ? null : new Set(statuses);
  if (wanted === null) {
    const numbers = Array.from(
      { length: Math.max(0, Math.min(limit, batch.count - offset)) },
      (_, i) => offset + i + 1,
    );
    const lines = await sealedLines(state, batch, numbers);
    const receipts = await receiptsOf(state, batchId, offset, numbers.length);
    for (const receipt of receipts) {
      const line = lines.get(receipt.line);
      if (line !== undefined) line.receipt = receipt;
    }
    return { total: batch.count, lines: [...lines.values()] };
  }
  const receipts = new Map((await receiptsOf(state, batchId)).map((receipt) => [receipt.line, receipt]));
  const matching: number[] = [];
  for (let line = 1; line <= batch.count; line++) {
    if (wanted.has(receipts.get(line)?.status ?? 'waiting')) matching.push(line);
  }
  const page = matching.slice(offset, offset + limit);
  const lines = await sealedLines(state, batch, page);
  for (const [number, line] of lines) line.receipt = receipts.get(number) ?? null;
  return { total: matching.length, lines: [...lines.values()] };
}
