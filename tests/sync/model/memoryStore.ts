// An outbox in memory that outlives its lane, as a disk outlives a program. Counts what must never happen.
import type { BatchPatch, BatchRow, EndpointState } from '../../../src/domain/submission/batchRow';
import type { BusinessReceipt, Receipt } from '../../../src/domain/submission/receipt';
import type { SealedChunk } from '../../../src/domain/submission/seal';
import { type BatchState, isOpen } from '../../../src/domain/submission/states';
import type { ReceiptsPage, SubmissionStore } from '../../../src/main/core/submission/ports';

export class MemoryStore implements SubmissionStore {
  readonly rows = new Map<string, BatchRow>();
  readonly chunks = new Map<string, string>();
  readonly kept = new Map<string, Receipt[]>();
  readonly decisions = new Map<number, BusinessReceipt>();
  private known: EndpointState | undefined;

  insert(row: BatchRow, chunks: readonly SealedChunk[]): void {
    this.rows.set(row.batchId, row);
    for (const chunk of chunks) this.chunks.set(`${row.batchId}:${chunk.n}`, chunk.ndjson);
  }
  openBatches = async (): Promise<BatchRow[]> => [...this.rows.values()].filter((row) => isOpen(row.state));
  batch = async (batchId: string): Promise<BatchRow | undefined> => this.rows.get(batchId);
  async setState(batchId: string, from: BatchState, to: BatchState, patch: BatchPatch): Promise<boolean> {
    const row = this.rows.get(batchId);
    if (row === undefined || row.state !== from) return false;
    this.rows.set(batchId, { ...row, ...patch, state: to } as BatchRow);
    return true;
  }
  chunk = async (batchId: string, n: number): Promise<string> => {
    const text = this.chunks.get(`${batchId}:${n}`);
    if (text === undefined) throw new Error(`chunk ${n} of ${batchId}`);
    return text;
  };
  async putReceipts(
    batchId: string,
    receipts: readonly Receipt[],
    { after, chain }: ReceiptsPage,
  ): Promise<void> {
    const row = this.rows.get(batchId);
    if (row === undefined) throw new Error(batchId);
    const fresh = receipts.filter((receipt) => receipt.line > row.receiptsAfter);
    this.kept.set(batchId, [...(this.kept.get(batchId) ?? []), ...fresh]);
    this.rows.set(batchId, { ...row, receiptsAfter: after, receiptsChain: chain });
  }
  receipts = async (batchId: string, after: number, limit: number): Promise<Receipt[]> =>
    (this.kept.get(batchId) ?? []).filter((receipt) => receipt.line > after).slice(0, limit);
  async replaceBatch(
    batchId: string,
    from: BatchState,
    { row, chunks }: { row: BatchRow; chunks: readonly SealedChunk[] },
  ): Promise<boolean> {
    const old = this.rows.get(batchId);
    if (old?.state !== from) return false;
    this.rows.set(batchId, { ...old, state: 'superseded', supersededBy: row.batchId });
    this.insert(row, chunks);
    return true;
  }
  endpoint = async (): Promise<EndpointState | undefined> => this.known;
  putEndpoint = async (state: EndpointState): Promise<void> => {
    this.known = state;
  };
  async putBusinessReceipts(
    _endpoint: string,
    rows: readonly BusinessReceipt[],
    inboxAfter: number,
  ): Promise<void> {
    for (const row of rows) this.decisions.set(row.seq, row);
    if (this.known) this.known = { ...this.known, inboxAfter };
  }
}
