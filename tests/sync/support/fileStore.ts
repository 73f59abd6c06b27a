// A durable outbox in plain files, for tests: what a method resolved is on the disk and survives a new instance.
import { appendFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BatchPatch, BatchRow, EndpointState } from '../../../src/domain/submission/batchRow';
import { BusinessReceipt, type Receipt } from '../../../src/domain/submission/receipt';
import type { SealedChunk } from '../../../src/domain/submission/seal';
import { type BatchState, isOpen } from '../../../src/domain/submission/states';
import type { ReceiptsPage, SubmissionStore } from '../../../src/main/core/submission/ports';

/** Layout: `batches/<id>/{row.json, receipts.ndjson, <n>.ndjson}`, `endpoint.json`, `inbox.json`. */
export class FileStore implements SubmissionStore {
  constructor(private readonly dir: string) {}

  private at = (...parts: string[]) => path.join(this.dir, ...parts);
  private tail: Promise<unknown> = Promise.resolve();
  /** One change after another, as in a database: compare-and-set must not overlap. */
  private inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(change, change);
    this.tail = turn.catch(() => {});
    return turn;
  }
  private async write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.tmp`, text);
    await rename(`${file}.tmp`, file);
  }
  private read = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
  private rowFile = (batchId: string) => this.at('batches', batchId, 'row.json');

  async insert(row: BatchRow, chunks: readonly SealedChunk[]): Promise<void> {
    const texts = chunks.map((chunk) =>
      this.write(this.at('batches', row.batchId, `${chunk.n}.ndjson`), chunk.ndjson),
    );
    await Promise.all(texts);
    await this.write(this.rowFile(row.batchId), JSON.stringify(BatchRow.parse(row)));
  }

  async all(): Promise<BatchRow[]> {
    const ids = await readdir(this.at('batches')).catch(() => [] as string[]);
    const rows = await Promise.all(ids.sort().map((id) => this.batch(id)));
    return rows.filter((row) => row !== undefined);
  }
  openBatches = async (): Promise<BatchRow[]> => (await this.all()).filter((row) => isOpen(row.state));
  async batch(batchId: string): Promise<BatchRow | undefined> {
    const text = await this.read(this.rowFile(batchId));
    return text === undefined ? undefined : BatchRow.parse(JSON.parse(text));
  }
  setState(batchId: string, from: BatchState, to: BatchState, patch: BatchPatch): Promise<boolean> {
    return this.inTurn(() => this.compareAndSet(batchId, from, to, patch));
  }
  private async compareAndSet(
    batchId: string,
    from: BatchState,
    to: BatchState,
    patch: BatchPatch,
  ): Promise<boolean> {
    const row = await this.batch(batchId);
    if (row?.state !== from) return false;
    await this.write(this.rowFile(batchId), JSON.stringify({ ...row, ...patch, state: to }));
    return true;
  }
  chunk = (batchId: string, n: number): Promise<string> =>
    readFile(this.at('batches', batchId, `${n}.ndjson`), 'utf8');

  putReceipts(batchId: string, receipts: readonly Receipt[], page: ReceiptsPage): Promise<void> {
    return this.inTurn(() => this.append(batchId, receipts, page));
  }
  private async append(batchId: string, receipts: readonly Receipt[], page: ReceiptsPage): Promise<void> {
    const row = (await this.batch(batchId))!;
    const fresh = receipts.filter((receipt) => receipt.line > row.receiptsAfter);
    const lines = fresh.map((receipt) => `${JSON.stringify(receipt)}\n`).join('');
    // The row's cursor is what counts: a page written twice by a crash in between is read once.
    await appendFile(this.at('batches', batchId, 'receipts.ndjson'), lines);
    const next = { ...row, receiptsAfter: page.after, receiptsChain: page.chain };
    await this.write(this.rowFile(batchId), JSON.stringify(next));
  }
  private cache: { key: string; receipts: Receipt[] } | undefined;
  async receipts(batchId: string, after: number, limit: number): Promise<Receipt[]> {
    const key = `${batchId} ${(await this.batch(batchId))?.receiptsAfter}`;
    // Read from the disk once for each cursor, not once a page.
    if (this.cache?.key !== key) this.cache = { key, receipts: await this.allReceipts(batchId) };
    return this.cache.receipts.slice(after, after + limit);
  }
  async allReceipts(batchId: string): Promise<Receipt[]> {
    const row = await this.batch(batchId);
    const text = (await this.read(this.at('batches', batchId, 'receipts.ndjson'))) ?? '';
    const byOp = new Map<string, Receipt>();
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const receipt = JSON.parse(line) as Receipt;
      if (receipt.line <= (row?.receiptsAfter ?? 0)) byOp.set(receipt.opId, receipt);
    }
    return [...byOp.values()].sort((a, b) => a.line - b.line);
  }
  replaceBatch(
    batchId: string,
    from: BatchState,
    replacement: { row: BatchRow; chunks: readonly SealedChunk[] },
  ): Promise<boolean> {
    return this.inTurn(async () => {
      const row = await this.batch(batchId);
      if (row?.state !== from) return false;
      await this.insert(replacement.row, replacement.chunks);
      return this.compareAndSet(batchId, from, 'superseded', { supersededBy: replacement.row.batchId });
    });
  }
  async endpoint(endpoint: string): Promise<EndpointState | undefined> {
    const text = await this.read(this.at('endpoint.json'));
    const state = text === undefined ? undefined : EndpointState.parse(JSON.parse(text));
    return state?.endpoint === endpoint ? state : undefined;
  }
  putEndpoint = (state: EndpointState) =>
    this.write(this.at('endpoint.json'), JSON.stringify(EndpointState.parse(state)));

  async inbox(): Promise<BusinessReceipt[]> {
    return BusinessReceipt.array().parse(JSON.parse((await this.read(this.at('inbox.json'))) ?? '[]'));
  }
  putBusinessReceipts(endpoint: string, rows: readonly BusinessReceipt[], inboxAfter: number): Promise<void> {
    return this.inTurn(() => this.addToInbox(endpoint, rows, inboxAfter));
  }
  private async addToInbox(
    endpoint: string,
    rows: readonly BusinessReceipt[],
    inboxAfter: number,
  ): Promise<void> {
    const bySeq = new Map((await this.inbox()).map((row) => [row.seq, row]));
    for (const row of rows) bySeq.set(row.seq, row);
    await this.write(this.at('inbox.json'), JSON.stringify([...bySeq.values()]));
    const state = await this.endpoint(endpoint);
    if (state) await this.putEndpoint({ ...state, inboxAfter });
  }
}
