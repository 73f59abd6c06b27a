// Writes the snapshot while nobody works: block after block, each cut between two commands, the head last.
// A head names the writings of its blocks; one that was interrupted names none that is there, and is not used.
import type { DeskDatabase } from '../db';
import type { StoreState } from '../state';
import { layoutOf, printOf } from './columns';
import { program, type SnapshotHead } from './load';
import { cutBlock, cutText } from './rows';

/** Milliseconds without a change before it is written. */
const calm = 20_000;
/** At the end of the program at most so many blocks are written; with more the next start reads what has changed. */
const mostAtClose = 64;

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export class Snapshots {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;
  private work: Promise<void> = Promise.resolve();
  /** The block that is on its way to the disk. */
  private putting: Promise<void> = Promise.resolve();
  private readonly stamp = crypto.randomUUID();
  private writings = 0;

  constructor(
    private readonly state: StoreState,
    private readonly inTurn: InTurn,
  ) {}

  /** Something has changed. */
  later(): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), calm);
  }

  /** No more writing. */
  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** The last writing, from the turn in which the store is closed. */
  async close(): Promise<void> {
    if (this.stopped) return;
    this.stop();
    await this.putting.catch(() => undefined);
    if (this.state.projection.dirty.size > mostAtClose) return;
    await this.write((work) => work()).catch(() => undefined);
  }

  private save(): Promise<void> {
    // A snapshot that can not be written is not missed: the next start reads everything.
    this.work = this.work.then(() => this.write(this.inTurn, () => this.stopped)).catch(() => undefined);
    return this.work;
  }

  private async write(inTurn: InTurn, stopped: () => boolean = () => false): Promise<void> {
    const { state } = this;
    const { projection: p, db, snapshot } = state;
    if (p.dirty.size === 0) return;
    await state.texts;
    const layout = layoutOf(p);
    const pageOf = (id: string): number | undefined => state.heaps.patent.pageOfId(id);
    for (;;) {
      for (const block of [...p.dirty].sort((a, b) => a - b)) {
        if (stopped()) return;
        const stamp = `${this.stamp}:${++this.writings}`;
        const rows = await inTurn(async () => {
          if (stopped()) return null;
          p.dirty.delete(block);
          return [cutBlock(p, layout, block, stamp, pageOf), cutText(p, block, stamp)];
        });
        if (rows === null) return;
        this.putting = putAll(db, rows).then(
          () => {
            snapshot.stamps[block] = stamp;
          },
          (cause) => {
            p.dirty.add(block);
            throw cause;
          },
        );
        await this.putting;
      }
      const head = await inTurn(async (): Promise<SnapshotHead | null> => {
        if (stopped() || p.dirty.size > 0) return null;
        return {
          key: 'head',
          program,
          print: printOf(layout),
          seq: state.seq,
          commandId: state.lastCommandId,
          length: p.length,
          pages: state.heaps.patent.pages,
          stamps: [...snapshot.stamps],
          words: layout.words.map(({ dictionary }) => [...dictionary.words]),
        };
      });
      if (head !== null) return putAll(db, [head]);
      if (stopped()) return;
    }
  }
}

/** Without waiting for the disk: a snapshot that is lost costs one slower start. */
function putAll(db: DeskDatabase, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction('snapshot', 'readwrite', { durability: 'relaxed' });
    for (const row of rows) transaction.objectStore('snapshot').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
