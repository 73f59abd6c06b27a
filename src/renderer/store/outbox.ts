// The durable outbox: batches, their sealed chunks, receipts, and what became of each patent (marks).
// Content of a sealed batch is never changed; only its state and its receipts move.
import type { BatchPatch, BatchRow, EndpointState } from '../../domain/submission/batchRow';
import type { BusinessReceipt, Receipt } from '../../domain/submission/receipt';
import { PATENT_REGISTRATION } from '../../domain/submission/registration';
import { type BatchState, isFinal, isOpen } from '../../domain/submission/states';
import { failure } from '../../shared/result';
import type { ControlInput, OutboxChunk } from '../../shared/store/protocol';
import { type AuxWrite, writeAux } from './aux';
import type { ChunkRow } from './db';
import type { Mark, StoreState } from './state';
import { markedThing, marksByOp } from './submission/marks';
import type { Sink } from './transact';

type Line = OutboxChunk['lines'][number];

const pad = (n: number): string => String(n).padStart(9, '0');
export const receiptKey = (batchId: string, line: number): string => `${batchId}:${pad(line)}`;
const chunkKey = (batchId: string, n: number): string => `${batchId}:${pad(n)}`;
const span = (prefix: string): [string, string] => [`${prefix}:`, `${prefix}:\uffff`];

const chunkRow = (batchId: string, chunk: OutboxChunk): ChunkRow => ({
  key: chunkKey(batchId, chunk.n),
  text: chunk.ndjson,
  index: JSON.stringify(chunk.lines),
  count: chunk.count,
  bytes: chunk.bytes,
});

/** Chunks wait in memory until the batch is inserted with all of them at once. */
const staged = new Map<string, OutboxChunk[]>();

export function stageChunk({ batchId, chunk }: ControlInput<'batch.stage'>): void {
  const chunks = staged.get(batchId) ?? [];
  chunks.push(chunk);
  staged.set(batchId, chunks);
}

export async function insertBatch(state: StoreState, row: BatchRow, sink: Sink): Promise<void> {
  const chunks = staged.get(row.batchId) ?? [];
  staged.delete(row.batchId);
  const held = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  if (held !== row.count) throw failure('INVALID_INPUT', { batchId: row.batchId, held, count: row.count });
  let line = 0;
  const marks = chunks.flatMap((chunk) =>
    chunk.lines.map(({ opId, patentId, rev }): Mark => {
      line += 1;
      const { platformRev, nationalId, business } = state.markOf.get(patentId) ?? {};
      const kept = {
        ...(platformRev === undefined ? {} : { platformRev }),
        ...(nationalId ? { nationalId } : {}),
        ...(business ? { business } : {}),
      };
      return { id: patentId, state: 'waiting', rev, opId, batchId: row.batchId, line, ...kept };
    }),
  );
  await writeAux(state, sink, async () => ({
    batchChunks: chunks.map((chunk) => chunkRow(row.batchId, chunk)),
    batches: [row],
    marks,
  }));
}

export const chunkText = async (state: StoreState, batchId: string, n: number): Promise<string | null> =>
  (await state.db.batchChunks.get(chunkKey(batchId, n)))?.text ?? null;

export const allBatches = async (state: StoreState): Promise<BatchRow[]> =>
  (await state.db.batches.toArray()).sort((a, b) => (a.batchId < b.batchId ? -1 : 1));

/** Batches the wire works on; those that leave as a file wait for a file. */
export const openBatches = async (state: StoreState): Promise<BatchRow[]> =>
  (await allBatches(state)).filter((row) => isOpen(row.state) && (row.carrier ?? 'https') === 'https');

/** The batch whose hash the next one of this device is chained to. */
export async function lastBatch(state: StoreState, endpoint: string): Promise<BatchRow | null> {
  const rows = (await allBatches(state)).filter((row) => row.endpoint === endpoint && row.manifest);
  return rows[rows.length - 1] ?? null;
}

function patched(row: BatchRow, to: BatchState, patch: BatchPatch, cleared: readonly string[]): BatchRow {
  const next: Record<string, unknown> = { ...row, ...patch, state: to };
  for (const key of cleared) delete next[key];
  return next as BatchRow;
}

export async function setState(
  state: StoreState,
  { batchId, from, to, patch, cleared }: ControlInput<'batch.setState'>,
  sink: Sink,
): Promise<boolean> {
  return writeAux(state, sink, async () => {
    const row = await state.db.batches.get(batchId);
    return row === undefined || row.state !== from ? null : { batches: [patched(row, to, patch, cleared)] };
  });
}

export const linesOf = (row: ChunkRow): Line[] => JSON.parse(row.index) as Line[];

export const chunksOf = (state: StoreState, batchId: string): Promise<ChunkRow[]> =>
  state.db.batchChunks
    .where('key')
    .between(...span(batchId))
    .toArray();

/** What a receipt makes of the mark of its patent; a mark of a later batch is left alone. */
export function markAfter(known: Mark | undefined, receipt: Receipt): Mark | null {
  if (known === undefined || known.opId !== receipt.opId || receipt.status === 'deferred') return null;
  const accepted = receipt.status === 'accepted' || receipt.status === 'duplicate';
  return {
    ...known,
    state: accepted ? 'accepted' : 'rejected',
    ...(receipt.rev === undefined ? {} : { platformRev: receipt.rev }),
    ...(receipt.nationalId === undefined ? {} : { nationalId: receipt.nationalId }),
  };
}

/** Receipts, cursor and marks in one transaction; a page that is stored already changes nothing. */
export async function putReceipts(
  state: StoreState,
  { batchId, receipts, after, chain }: ControlInput<'batch.putReceipts'>,
  sink: Sink,
): Promise<string[]> {
  let touched: string[] = [];
  await writeAux(state, sink, async () => {
    const row = await state.db.batches.get(batchId);
    if (row === undefined) throw failure('NOT_FOUND', { entity: 'batch', id: batchId });
    const fresh = receipts.filter((receipt) => receipt.line > row.receiptsAfter);
    const first = fresh[0];
    if (first === undefined) return null;
    const patentOf = await patentsOf(state, row, first.line, after);
    const marks = fresh.flatMap((receipt) => {
      const patentId = patentOf.get(receipt.opId);
      return patentId === undefined ? [] : (markAfter(state.markOf.get(patentId), receipt) ?? []);
    });
    touched = marks.map((mark) => mark.id);
    return {
      receipts: [{ key: receiptKey(batchId, first.line), text: JSON.stringify(fresh) }],
      batches: [{ ...row, receiptsAfter: after, receiptsChain: chain }],
      marks,
    };
  });
  return touched;
}

/** Chunks that hold the lines from..to (1-based), with the line before the first; no other text is read. */
export async function chunksOfLines(
  state: StoreState,
  batch: BatchRow,
  from: number,
  to: number,
): Promise<Array<{ before: number; row: ChunkRow }>> {
  const wanted: Array<{ before: number; key: string }> = [];
  let line = 0;
  for (const { n, count } of batch.manifest?.chunks ?? []) {
    if (line + count >= from && line < to) wanted.push({ before: line, key: chunkKey(batch.batchId, n) });
    line += count;
  }
  const rows = await state.db.batchChunks.bulkGet(wanted.map(({ key }) => key));
  return wanted.flatMap(({ before }, i) => {
    const row = rows[i];
    return row === undefined ? [] : [{ before, row }];
  });
}

/** opId -> patent for the lines from..to of a batch. */
async function patentsOf(
  state: StoreState,
  batch: BatchRow,
  from: number,
  to: number,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { row } of await chunksOfLines(state, batch, from, to)) {
    for (const entry of linesOf(row)) found.set(entry.opId, entry.patentId);
  }
  return found;
}

/** Receipts with `line > after`, ascending. Pages are keyed by their first line: reading starts at the right one. */
export async function receiptsOf(
  state: StoreState,
  batchId: string,
  after = 0,
  limit = Number.POSITIVE_INFINITY,
): Promise<Receipt[]> {
  const [low, high] = span(batchId);
  const first = await state.db.receipts
    .where('key')
    .between(low, `${batchId}:${pad(after + 1)}`, true, true)
    .last();
  const found: Receipt[] = [];
  let key = first?.key ?? low;
  for (let includeFirst = true; found.length < limit; includeFirst = false) {
    const pages = await state.db.receipts
      .where('key')
      .between(key, high, includeFirst, true)
      .limit(4)
      .toArray();
    for (const page of pages) {
      for (const receipt of JSON.parse(page.text) as Receipt[]) if (receipt.line > after) found.push(receipt);
      key = page.key;
    }
    if (pages.length < 4) break;
  }
  return found.slice(0, limit);
}

export async function replaceBatch(
  state: StoreState,
  { batchId, from, row, chunks }: ControlInput<'batch.replace'>,
  sink: Sink,
): Promise<boolean> {
  const old = await chunksOf(state, batchId);
  const lines = old.flatMap(linesOf);
  let at = 0;
  const rows = chunks.map((chunk) => {
    const own = lines.slice(at, at + chunk.count);
    at += chunk.count;
    return chunkRow(row.batchId, { ...chunk, lines: own });
  });
  return writeAux(state, sink, async (): Promise<AuxWrite | null> => {
    const before = await state.db.batches.get(batchId);
    if (before === undefined || before.state !== from) return null;
    const marks = lines.flatMap((line) => {
      const mark = state.markOf.get(line.patentId);
      return mark?.opId === line.opId ? [{ ...mark, batchId: row.batchId }] : [];
    });
    const superseded: BatchRow = { ...before, state: 'superseded', supersededBy: row.batchId };
    return { batches: [superseded, row], batchChunks: rows, marks };
  });
}

export async function batchTotals(
  state: StoreState,
): Promise<{ pendingRecords: number; needsCorrection: number }> {
  const rows = await allBatches(state);
  const pendingRecords = rows.filter((row) => !isFinal(row.state)).reduce((sum, row) => sum + row.count, 0);
  let needsCorrection = 0;
  for (const mark of state.markOf.values()) {
    if (mark.state !== 'rejected') continue;
    const { kind, recordId } = markedThing(mark.id);
    if (kind !== PATENT_REGISTRATION || state.projection.rowOf(recordId) !== undefined) needsCorrection += 1;
  }
  return { pendingRecords, needsCorrection };
}

const endpointKey = (endpoint: string): string => `endpoint:${endpoint}`;

export const endpointState = async (state: StoreState, endpoint: string): Promise<EndpointState | null> =>
  ((await state.db.meta.get(endpointKey(endpoint)))?.value as EndpointState | undefined) ?? null;

export async function putEndpoint(state: StoreState, value: EndpointState, sink: Sink): Promise<void> {
  await writeAux(state, sink, async () => ({ meta: [{ key: endpointKey(value.endpoint), value }] }));
}

/** A later decision moves the mark of its thing; one about an act that was replaced since is kept as a paper only. */
function decidedMarks(state: StoreState, rows: readonly BusinessReceipt[]): Mark[] {
  if (rows.length === 0) return [];
  const byOp = marksByOp(state);
  for (const { opId, stage, outcome, number, decidedAt } of rows) {
    const mark = byOp.get(opId);
    if (mark === undefined) continue;
    const business = { stage, outcome, decidedAt, ...(number === undefined ? {} : { number }) };
    const nationalId = stage === 'registered' && number !== undefined ? { nationalId: number } : {};
    const decided = outcome === 'returned' ? ('rejected' as const) : ('accepted' as const);
    byOp.set(opId, { ...mark, ...nationalId, state: decided, business });
  }
  return rows.flatMap(({ opId }) => byOp.get(opId) ?? []);
}

/** Later decisions of the authority, kept for good; the cursor moves in the same transaction. */
export async function putInbox(
  state: StoreState,
  { endpoint, rows, inboxAfter, fromFile = false }: ControlInput<'inbox.put'>,
  sink: Sink,
): Promise<void> {
  await writeAux(state, sink, async () => {
    const known = await endpointState(state, endpoint);
    if (known === null || (!fromFile && known.inboxAfter >= inboxAfter)) return null;
    const marks = decidedMarks(state, rows);
    return {
      marks,
      receipts: rows.map((row) => ({ key: `inbox:${endpoint}:${pad(row.seq)}`, text: JSON.stringify(row) })),
      meta: [{ key: endpointKey(endpoint), value: { ...known, inboxAfter } }],
    };
  });
}
