// Writes beside the records: outbox, settings, marks. One transaction, numbered by auxSeq, told to the journal.
import type { BatchRow } from '../../domain/submission/batchRow';
import type { AuxRow, ControlOutput } from '../../shared/store/protocol';
import type { ChunkRow, MetaRow, ReceiptRow } from './db';
import type { Mark, StoreState } from './state';
import { inTransaction, type Sink } from './transact';

export type AuxWrite = {
  batches?: BatchRow[];
  batchChunks?: ChunkRow[];
  receipts?: ReceiptRow[];
  settings?: MetaRow[];
  meta?: MetaRow[];
  marks?: Mark[];
};
const tables = ['settings', 'meta', 'batches', 'batchChunks', 'receipts', 'marks'] as const;
type AuxTable = (typeof tables)[number];

const rowsOf = (write: AuxWrite): AuxRow[] =>
  tables.flatMap((table) => (write[table] ?? []).map((row): AuxRow => ({ table, row })));

async function put(state: StoreState, rows: readonly AuxRow[], auxSeq: number): Promise<() => void> {
  const of = <T>(table: AuxTable): T[] => rows.flatMap((row) => (row.table === table ? [row.row as T] : []));
  const marks = of<Mark>('marks');
  await state.db.batches.bulkPut(of<BatchRow>('batches'));
  await state.db.batchChunks.bulkPut(of<ChunkRow>('batchChunks'));
  await state.db.receipts.bulkPut(of<ReceiptRow>('receipts'));
  await state.db.settings.bulkPut(of<MetaRow>('settings'));
  await state.db.meta.bulkPut([...of<MetaRow>('meta'), { key: 'auxSeq', value: auxSeq }]);
  const settle = await state.marks.write(marks.map((mark) => ({ id: mark.id, record: mark })));
  return () => {
    settle();
    state.auxSeq = auxSeq;
    for (const mark of marks) {
      state.markOf.set(mark.id, mark);
      state.projection.putMark(mark.id, mark.state, mark.rev);
    }
  };
}

/** Reads and decides inside the transaction; null = nothing to write. Resolves true once it is durable. */
export async function writeAux(
  state: StoreState,
  sink: Sink,
  decide: () => Promise<AuxWrite | null>,
): Promise<boolean> {
  const outcome = await inTransaction(state, async () => {
    const write = await decide();
    if (write === null) return null;
    const rows = rowsOf(write);
    const auxSeq = state.auxSeq + 1;
    return { settle: await put(state, rows, auxSeq), rows, auxSeq };
  });
  if (outcome === null) return false;
  outcome.settle();
  sink.aux(outcome.auxSeq, outcome.rows);
  return true;
}

/** Takes rows from the journal back into a store that lost them. */
export async function replayAux(state: StoreState, auxSeq: number, rows: readonly AuxRow[]): Promise<void> {
  const settle = await inTransaction(state, () => put(state, rows, Math.max(auxSeq, state.auxSeq)));
  settle();
}

/** One table a call, so that no answer grows without bound. */
export async function auxPage(
  state: StoreState,
  table: string,
  after: string | null,
): Promise<ControlOutput<'aux.page'>> {
  const limit = table === 'batchChunks' || table === 'receipts' ? 20 : 5000;
  const page = { auxSeq: state.auxSeq, tables: [...tables] as string[] };
  if (table === 'marks') {
    const marks = [...state.markOf.values()];
    const from = Number(after ?? 0);
    const rows = marks.slice(from, from + limit).map((row) => ({ table, row }));
    return { ...page, rows, next: from + limit < marks.length ? String(from + limit) : null };
  }
  const source = state.db.table<unknown, string>(table);
  const found = await source
    .where(':id')
    .above(after ?? '')
    .limit(limit)
    .toArray();
  const lastRow = found[found.length - 1] as { key?: string; batchId?: string } | undefined;
  const next = found.length === limit ? (lastRow?.key ?? lastRow?.batchId ?? null) : null;
  return { ...page, rows: found.map((row) => ({ table, row })), next };
}
