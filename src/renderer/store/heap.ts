// A heap of records in pages of JSON text: finds a record by id, writes what changed beside its page until that is
// worth a new page. Knows where records are, not what they mean. Memory follows the disk only after the transaction
// is durable.
import type { Table } from 'dexie';
import {
  idOfLine,
  linesOf,
  newerThan,
  PageReader,
  type PageRow,
  pageText,
  textOfRecord,
} from '../../shared/store/pages';

/** Records a page; one bulk import fills pages of this size. */
const pageSize = 64;
/** So many records of a page may lie beside it; with one more the page is written anew. */
const mostApart = 24;
/** Pages kept in memory: a record that was opened is often the one that is changed next. */
const cachedPages = 16;
/** Pages read or written between two turns of the event loop. */
const block = 50;

export type Stored = { id: string };
/** What to do with a record; `text` is the record as JSON, its id first, where the caller has it already. */
export type Effect<T extends Stored> = { id: string; record: T | null; text?: string };

/** JSON of records by id, in their order. */
type Lines = Map<string, string>;
/** A page and what is newer than it; `base` is null where it was not needed. */
type Page = { base: Lines | null; newer: Lines; gone: ReadonlySet<string> };

const linesById = (row: PageRow | undefined): Lines =>
  new Map(row === undefined ? [] : linesOf(row.text).map((line) => [idOfLine(line), line]));

const pageFrom = (base: PageRow | undefined, newer: PageRow | undefined): Page => ({
  base: linesById(base),
  newer: linesById(newer),
  gone: new Set(newer?.gone),
});

export class Heap<T extends Stored> {
  private readonly pageOf = new Map<string, number>();
  private readonly sizes: number[] = [];
  private readonly cache = new Map<number, Page>();
  /** Changes with every write: what was read before it may not be kept after it. */
  private generation = 0;

  constructor(private readonly table: Table<PageRow, number>) {}

  /** Pages there are, empty ones included. */
  get pages(): number {
    return this.sizes.length;
  }

  pageOfId(id: string): number | undefined {
    return this.pageOf.get(id);
  }

  /** Takes from a snapshot where a record lies. */
  adopt(id: string, page: number): void {
    this.pageOf.set(id, page);
    this.sizes[page] = (this.sizes[page] ?? 0) + 1;
  }

  adoptPages(count: number): void {
    this.sizes.length = Math.max(count, this.sizes.length);
  }

  /** Places records as the write of them did, without writing: the same records in the same order find the same pages. */
  follow(changes: ReadonlyArray<{ id: string; gone: boolean }>): void {
    const { grown, moved } = this.place(changes.map(({ id, gone }) => ({ id, record: gone ? null : {} })));
    this.settle(grown, moved);
  }

  /** Whether the disk ends with the page that memory ends with. */
  async agrees(): Promise<boolean> {
    const last = (await this.table.orderBy('page').last())?.page ?? -1;
    return Math.floor(last) === this.sizes.length - 1;
  }

  get size(): number {
    return this.pageOf.size;
  }

  has(id: string): boolean {
    return this.pageOf.has(id);
  }

  /** Reads every page once, a few at a time, so that the whole never lies in memory twice. */
  async load(onRecord: (record: T) => void): Promise<void> {
    const last = (await this.table.orderBy('page').last())?.page ?? -1;
    const reader = new PageReader<T>();
    const take = (pages: ReadonlyArray<{ page: number; records: T[] }>): void => {
      for (const { page, records } of pages) {
        this.sizes[page] = records.length;
        for (const record of records) {
          this.pageOf.set(record.id, page);
          onRecord(record);
        }
      }
    };
    const read = (from: number): Promise<PageRow[]> =>
      this.table
        .where('page')
        .between(from, from + block)
        .toArray();
    // The next block is on its way from the disk while this one is parsed.
    let next = last < 0 ? null : read(0);
    for (let from = 0; next !== null; from += block) {
      const rows = await next;
      next = from + block <= last ? read(from + block) : null;
      for (const row of rows) take(reader.take(row));
    }
    take(reader.end());
  }

  async get(id: string): Promise<T | undefined> {
    const number = this.pageOf.get(id);
    if (number === undefined) return undefined;
    const { base, newer } = await this.page(number);
    const line = newer.get(id) ?? base?.get(id);
    return line === undefined ? undefined : (JSON.parse(line) as T);
  }

  /** Records by id; ids that are not there are left out of the map. */
  async getMany(ids: Iterable<string>): Promise<Map<string, T>> {
    const wanted = new Map<number, string[]>();
    for (const id of new Set(ids)) {
      const page = this.pageOf.get(id);
      if (page === undefined) continue;
      const list = wanted.get(page);
      if (list === undefined) wanted.set(page, [id]);
      else list.push(id);
    }
    const found = new Map<string, T>();
    const pages = [...wanted.keys()];
    for (let from = 0; from < pages.length; from += block) {
      await this.find(pages.slice(from, from + block), wanted, found);
    }
    return found;
  }

  /** What is newer than a page is small and read first: often it holds all that is wanted of the page. */
  private async find(
    pages: readonly number[],
    wanted: ReadonlyMap<number, readonly string[]>,
    found: Map<string, T>,
  ): Promise<void> {
    const newer = await this.table.bulkGet(pages.map(newerThan));
    const rest: Array<{ page: number; ids: Set<string> }> = [];
    for (const [i, page] of pages.entries()) {
      const ids = new Set(wanted.get(page));
      collect(newer[i], ids, found);
      if (ids.size > 0) rest.push({ page, ids });
    }
    const rows = await this.table.bulkGet(rest.map(({ page }) => page));
    for (const [i, { ids }] of rest.entries()) collect(rows[i], ids, found);
  }

  /**
   * Writes the effects inside the caller's transaction and returns the step that brings memory up to date;
   * call it only after the transaction has completed.
   */
  async write(
    effects: readonly Effect<T>[],
    onWritten: (count: number) => void = () => undefined,
  ): Promise<() => void> {
    if (effects.length === 0) return () => undefined;
    this.generation += 1;
    const { byPage, grown, moved } = this.place(effects);
    const written = new Map<number, Page>();
    const pages = [...byPage.keys()];
    // A block at a time: between blocks the store answers queries.
    for (let from = 0; from < pages.length; from += block) {
      const part = pages.slice(from, from + block);
      await this.writeBlock(part, byPage, written);
      onWritten(part.reduce((sum, page) => sum + (byPage.get(page)?.length ?? 0), 0));
    }
    return () => {
      this.generation += 1;
      for (const page of pages) this.cache.delete(page);
      if (written.size <= cachedPages) for (const [page, content] of written) this.remember(page, content);
      this.settle(grown, moved);
    };
  }

  private settle(
    grown: ReadonlyMap<number, number>,
    moved: ReadonlyArray<readonly [string, number | null]>,
  ): void {
    for (const [page, more] of grown) this.sizes[page] = (this.sizes[page] ?? 0) + more;
    for (const [id, page] of moved) {
      if (page === null) this.pageOf.delete(id);
      else this.pageOf.set(id, page);
    }
  }

  /** Which effects go to which page; new records fill the last page and then new ones. */
  private place<E extends { id: string; record: object | null }>(effects: readonly E[]) {
    const byPage = new Map<number, E[]>();
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
      } else if (record === null) grown.set(page, (grown.get(page) ?? 0) - 1);
      moved.push([id, record === null ? null : page]);
      const list = byPage.get(page);
      if (list === undefined) byPage.set(page, [effect]);
      else list.push(effect);
    }
    return { byPage, grown, moved };
  }

  private async writeBlock(
    numbers: readonly number[],
    byPage: ReadonlyMap<number, ReadonlyArray<Effect<T>>>,
    written: Map<number, Page>,
  ): Promise<void> {
    const known = numbers.filter((page) => page < this.sizes.length && !this.cache.has(page));
    const newerRows = await this.rows(known, newerThan);
    const rows: PageRow[] = [];
    const whole: Array<{ page: number; now: Page; had: boolean }> = [];
    for (const page of numbers) {
      const before = this.cache.get(page) ?? { ...pageFrom(undefined, newerRows.get(page)), base: null };
      const now = changed(before, byPage.get(page) ?? []);
      if (page >= this.sizes.length || now.newer.size + now.gone.size > mostApart) {
        whole.push({ page, now, had: before.newer.size + before.gone.size > 0 });
        continue;
      }
      const gone = now.gone.size > 0 ? { gone: [...now.gone] } : {};
      rows.push({ page: newerThan(page), text: pageText([...now.newer.values()]), ...gone });
      if (now.base !== null) written.set(page, now);
    }
    const unread = whole.filter(({ page, now }) => page < this.sizes.length && now.base === null);
    const baseRows = await this.rows(
      unread.map(({ page }) => page),
      (page) => page,
    );
    for (const { page, now } of whole) {
      const base = merged({ ...now, base: now.base ?? linesById(baseRows.get(page)) });
      rows.push({ page, text: pageText([...base.values()]) });
      written.set(page, { base, newer: new Map(), gone: new Set() });
    }
    await this.table.bulkPut(rows);
    const stale = whole.filter(({ had }) => had).map(({ page }) => newerThan(page));
    if (stale.length > 0) await this.table.bulkDelete(stale);
  }

  private async rows(
    pages: readonly number[],
    keyOf: (page: number) => number,
  ): Promise<Map<number, PageRow | undefined>> {
    if (pages.length === 0) return new Map();
    const rows = await this.table.bulkGet(pages.map(keyOf));
    return new Map(pages.map((page, i) => [page, rows[i]]));
  }

  private async page(number: number): Promise<Page> {
    const cached = this.cache.get(number);
    if (cached !== undefined) return cached;
    const { generation } = this;
    const [base, newer] = await this.table.bulkGet([number, newerThan(number)]);
    const page = pageFrom(base, newer);
    if (generation === this.generation) this.remember(number, page);
    return page;
  }

  private remember(number: number, page: Page): void {
    const [oldest] = this.cache.keys();
    if (this.cache.size >= cachedPages && oldest !== undefined) this.cache.delete(oldest);
    this.cache.set(number, page);
  }
}

/** Takes what is wanted out of a row; ids that were found are wanted no more. */
function collect<T extends Stored>(
  row: PageRow | undefined,
  wanted: Set<string>,
  found: Map<string, T>,
): void {
  if (row === undefined) return;
  for (const line of linesOf(row.text)) {
    const id = idOfLine(line);
    if (!wanted.delete(id)) continue;
    found.set(id, JSON.parse(line) as T);
    if (wanted.size === 0) return;
  }
}

function changed<T extends Stored>(before: Page, effects: ReadonlyArray<Effect<T>>): Page {
  const newer = new Map(before.newer);
  const gone = new Set(before.gone);
  for (const { id, record, text } of effects) {
    if (record === null) {
      newer.delete(id);
      gone.add(id);
    } else {
      newer.set(id, text ?? textOfRecord(record));
      gone.delete(id);
    }
  }
  return { base: before.base, newer, gone };
}

/** The page with everything newer in its place. */
function merged({ base, newer, gone }: Page): Lines {
  const lines = new Map(base);
  for (const id of gone) lines.delete(id);
  for (const [id, line] of newer) lines.set(id, line);
  return lines;
}
