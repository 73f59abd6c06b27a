// Pages of the rows of open groups: which are there, which to ask for. Bookkeeping only; it never fetches.
import type { GroupRun } from './groupedPlaces';

export interface GroupPage {
  readonly generation: number;
  readonly key: string;
  readonly page: number;
}

export class GroupedPages<R> {
  readonly #pages = new Map<string, readonly R[]>();
  #asked = new Set<string>();
  #generation = 0;

  constructor(readonly pageSize: number) {}

  #name = (key: string, page: number): string => `${page} ${key}`;

  row(key: string, offset: number): R | undefined {
    const page = Math.floor(offset / this.pageSize);
    return this.#pages.get(this.#name(key, page))?.[offset % this.pageSize];
  }

  /** Pages to fetch for these runs; each is handed out once a generation. */
  need(runs: readonly GroupRun[]): readonly GroupPage[] {
    const wanted: GroupPage[] = [];
    for (const { segment, from, to } of runs) {
      const last = Math.floor(to / this.pageSize);
      for (let page = Math.floor(from / this.pageSize); page <= last; page += 1) {
        const name = this.#name(segment.key, page);
        if (this.#asked.has(name)) continue;
        this.#asked.add(name);
        wanted.push({ generation: this.#generation, key: segment.key, page });
      }
    }
    return wanted;
  }

  /** @returns false where the answer came too late */
  accept({ generation, key, page }: GroupPage, rows: readonly R[]): boolean {
    if (generation !== this.#generation) return false;
    this.#pages.set(this.#name(key, page), rows);
    return true;
  }

  /** The fetch failed: the page may be asked for again. */
  refuse({ generation, key, page }: GroupPage): void {
    if (generation === this.#generation) this.#asked.delete(this.#name(key, page));
  }

  /** The same question, but the store changed: rows stay on screen until their new ones are here. */
  invalidate(): void {
    this.#generation += 1;
    this.#asked = new Set();
  }

  /** Another question: nothing of the old rows may show under the new heads. */
  clear(): void {
    this.invalidate();
    this.#pages.clear();
  }
}
