// 打印队列: documents on their way to printers, one at a time and in order, whatever page is open. What did not get there
// stays with its reason and can be sent again, also after a restart.
import { z } from 'zod';
import { type DeskError, DeskFailure, failure } from '../../../shared/result';
import { QueueRow } from '../../../shared/routes/queue';

/** Key in the settings. */
export const queueSetting = 'print.queue';

/** Lines kept; the oldest that ended give way. */
const most = 100;

export type Wanted = Pick<QueueRow, 'job' | 'number' | 'title' | 'printer' | 'label' | 'copies'>;

export interface QueuePorts {
  /** Prints; the answer is what the printer waits for although it took the job. Throws DeskFailure. */
  send(row: QueueRow): Promise<DeskError | undefined>;
  /** Stops what is being sent. */
  stop(id: string): void;
  load(): Promise<unknown>;
  save(rows: readonly QueueRow[]): Promise<unknown>;
  newId(): string;
  now(): string;
}

const interrupted: DeskError = { code: 'PRINT_FAILED', data: { reason: 'interrupted' } };
const isOver = ({ state }: QueueRow): boolean => state !== 'waiting' && state !== 'printing';

export class PrintQueue {
  private rows: QueueRow[] = [];
  private loaded: Promise<void> | null = null;
  private saving: Promise<unknown> = Promise.resolve();
  private working = false;

  constructor(private readonly ports: QueuePorts) {}

  async list(): Promise<QueueRow[]> {
    await this.load();
    return [...this.rows].reverse();
  }

  async add(wanted: Wanted): Promise<QueueRow> {
    await this.load();
    const { newId, now } = this.ports;
    const row: QueueRow = { ...wanted, id: newId(), state: 'waiting', at: now() };
    this.rows.push(row);
    this.begin();
    return row;
  }

  async retry(id: string): Promise<void> {
    const row = await this.find(id);
    if (!isOver(row) || row.state === 'sent') return;
    const { error: _, ...rest } = row;
    this.rows = this.rows.filter((one) => one.id !== id);
    this.rows.push({ ...rest, state: 'waiting', at: this.ports.now() });
    this.begin();
  }

  async cancel(id: string): Promise<void> {
    const row = await this.find(id);
    if (row.state === 'printing') this.ports.stop(id);
    else if (row.state === 'waiting') this.put(id, { state: 'cancelled' });
  }

  async clear(): Promise<void> {
    await this.load();
    this.rows = this.rows.filter((row) => !isOver(row));
    await this.keep();
  }

  private begin(): void {
    void this.keep();
    if (this.working) return;
    this.working = true;
    void this.work();
  }

  private async work(): Promise<void> {
    for (;;) {
      const next = this.rows.find(({ state }) => state === 'waiting');
      if (next === undefined) {
        // In the same breath as the look: what is added a moment later begins anew.
        this.working = false;
        return;
      }
      this.put(next.id, { state: 'printing' });
      try {
        const waitsFor = await this.ports.send(next);
        this.put(next.id, { state: 'sent', ...(waitsFor === undefined ? {} : { error: waitsFor }) });
      } catch (cause) {
        const error: DeskError =
          cause instanceof DeskFailure ? cause.error : { code: 'INTERNAL', data: { reason: String(cause) } };
        this.put(next.id, error.code === 'CANCELLED' ? { state: 'cancelled' } : { state: 'failed', error });
      }
    }
  }

  private put(id: string, change: Partial<QueueRow>): void {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    void this.keep();
  }

  private async find(id: string): Promise<QueueRow> {
    await this.load();
    const row = this.rows.find((one) => one.id === id);
    if (row === undefined) throw failure('NOT_FOUND', { entity: 'printJob', id });
    return row;
  }

  /** What had not been sent when the program ended was not printed by itself later: somebody may stand at the printer. */
  private load(): Promise<void> {
    this.loaded ??= this.ports
      .load()
      .catch(() => [])
      .then((kept) => {
        const read = z.array(QueueRow).safeParse(kept);
        const before = (read.success ? read.data : []).map((row) =>
          isOver(row) ? row : { ...row, state: 'failed' as const, error: interrupted },
        );
        this.rows = [...before, ...this.rows];
      });
    return this.loaded;
  }

  /** A queue that can not be written down prints all the same. */
  private keep(): Promise<unknown> {
    const over = this.rows.filter(isOver);
    const dropped = new Set(over.slice(0, Math.max(0, this.rows.length - most)).map(({ id }) => id));
    this.rows = this.rows.filter(({ id }) => !dropped.has(id));
    const rows = this.rows;
    this.saving = this.saving.then(() => this.ports.save(rows)).catch(() => undefined);
    return this.saving;
  }
}
