// A heap of records in pages of JSON text: finds a record by id, rewrites only the pages that change.
// Knows where records are, not what they mean. Memory follows the disk only after the transaction is durable.
import type { Table } from 'dexie';
import type { PageRow } from './db';

/** Records a page; one edit rewrites one page (about 60 KB), one bulk import fills pages of this size. */
const pageSize = 64;
/** Pages kept as text: a record that was opened is often the one that is changed next. */
const cachedPages = 16;

export type Stored = { id: string };
/** What to do with a record; `text` is the record as JSON where the caller has it already. */
export type Effect<T extends Stored> = { id: string; record: T | null; text?: string };

export class Heap<T extends Stored> {
  private readonly pageOf = new Map<string, number>();
  private readonly sizes: number[] = [];
  private readonly cache = new Map<number, string>();
  /** Changes with every write: what was read before it may not be kept after it. */
  private generation = 0;

  constructor(private readonly table: Table<PageRow, number>) {}

  get size(): number {
    return this.pageOf.size;
  }

  has(id: string): boolean {
    return this.pageOf.has(id);
  }

  /** Reads every page once, a few at a time, so that the whole never lies in memory twice. */
  async load(onRecord: (record: T) => void): Promise<void> {
    const last = (await this.table.orderBy('page').last())?.page ?? -1;
    const step = 50;
    const read = (from: number): Promise<PageRow[]> =>
      this.table
        .where('page')
        .between(from, from + step)
        .toArray();
    // The next block is on its way from the disk while this one is parsed.
    let next = last < 0 ? null : read(0);
    for (let from = 0; next !== null; from += step) {
      const rows = await next;
      next = from + step <= last ? read(from + step) : null;
      for (const row of rows) {
        const records = JSON.parse(row.text) as T[];
        this.sizes[row.page] = records.length;
        for (const record of records) {
          this.pageOf.set(record.id, row.page);
          onRecord(record);
        }
      }
    }
  }

  async get(id: string): Promise<T | undefined> {
    const page = this.pageOf.get(id);
    if (page === undefined) return undefined;
    return (await this.readPage(page)).find((record) => record.id === id);
  }

  /** Records by id; ids that are not there are left out of the map. */
  async getMany(ids: Iterable<string>): Promise<Map<string, T>> {
    const wanted = new Set(ids);
    const pages = new Set<number>();
    for (const id of wanted) {
      const page = this.pageOf.get(id);
      if (page !== undefined) pages.add(page);
    }
    const found = new Map<string, T>();
    const numbers = [...pages];
    for (let from = 0; from < numbers.length; from += 100) {
      for (const row of await this.table.bulkGet(numbers.slice(from, from + 100))) {
        if (row === undefined) continue;
        for (const record of JSON.parse(row.text) as T[])
          if (wanted.has(record.id)) found.set(record.id, record);
      }
    }
    return found;
  }

  /**
   * Writes the effects inside the caller's transaction and returns the step that brings memory up to date;
   * call it only after the transaction has completed.
   */
  async write(effects: readonly Effect<T>[]): Promise<() => void> {
    if (effects.length === 0) return () => undefined;
    this.generation += 1;
    const byPage = new Map<number, Map<string, Effect<T>>>();
    const moved: Array<[string, number | null]> = [];
    const grown = new Map<number, number>();
    let open = Math.max(0, this.sizes.length - 1);
    for (const effect of effects) {
      const { id, record } = effect;
      let page = this.pageOf.get(id);
      if (page === undefined) {
        if (record === null) continue;
        while ((this.sizes[open] ?? 0) + (grown.get(open) ?? 0) >= pageSize) open += 1;
        page = open;
        grown.set(page, (grown.get(page) ?? 0) + 1);
      }
      moved.push([id, record === null ? null : page]);
      const changes = byPage.get(page) ?? new Map<string, Effect<T>>();
      changes.set(id, effect);
      byPage.set(page, changes);
    }
    const sizes = new Map<number, number>();
    const written = new Map<number, string>();
    const pages = [...byPage.keys()];
    // A block at a time: between blocks the store answers queries.
    for (let from = 0; from < pages.length; from += 50) {
      const block = pages.slice(from, from + 50);
      const present = await this.texts(block);
      const rows = block.map((page, i): PageRow => {
        const texts = textsOf(present[i], byPage.get(page) ?? new Map<string, Effect<T>>());
        sizes.set(page, texts.length);
        const text = `[${texts.join(',')}]`;
        if (written.size <= cachedPages) written.set(page, text);
        return { page, text };
      });
      await this.table.bulkPut(rows);
    }
    return () => {
      this.generation += 1;
      this.cache.clear();
      if (written.size <= cachedPages) for (const [page, text] of written) this.cache.set(page, text);
      for (const [page, size] of sizes) this.sizes[page] = size;
      for (const [id, page] of moved) {
        if (page === null) this.pageOf.delete(id);
        else this.pageOf.set(id, page);
      }
    };
  }

  private async readPage(page: number): Promise<T[]> {
    const { generation } = this;
    const [text] = await this.texts([page]);
    if (text === undefined) return [];
    if (generation === this.generation) this.remember(page, text);
    return JSON.parse(text) as T[];
  }

  /** Text of pages, from memory where all of them are there. */
  private async texts(pages: readonly number[]): Promise<Array<string | undefined>> {
    const known = pages.map((page) => this.cache.get(page));
    if (known.every((text) => text !== undefined)) return known;
    const rows = await this.table.bulkGet([...pages]);
    return rows.map((row) => row?.text);
  }

  private remember(page: number, text: string): void {
    const [oldest] = this.cache.keys();
    if (this.cache.size >= cachedPages && oldest !== undefined) this.cache.delete(oldest);
    this.cache.set(page, text);
  }
}

/** JSON of every record of a page after the changes: those that stay in their places, then the new ones. */
function textsOf<T extends Stored>(
  present: string | undefined,
  changes: ReadonlyMap<string, Effect<T>>,
): string[] {
  const textOf = ({ record, text }: Effect<T>): string => text ?? JSON.stringify(record);
  const texts: string[] = [];
  const settled = new Set<string>();
  for (const record of JSON.parse(present ?? '[]') as T[]) {
    const change = changes.get(record.id);
    if (change === undefined) texts.push(JSON.stringify(record));
    else if (change.record !== null) texts.push(textOf(change));
    settled.add(record.id);
  }
  for (const change of changes.values()) {
    if (change.record !== null && !settled.has(change.id)) texts.push(textOf(change));
  }
  return texts;
}
