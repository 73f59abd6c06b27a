// Pages of a long list. A new question keeps the old rows on screen until its first answer is here, so nothing flickers;
// answers to an older question are dropped. Pure bookkeeping: it asks for pages, it never fetches.

export interface PageRequest {
  readonly generation: number;
  readonly page: number;
}

export class PageCache<R> {
  #pages = new Map<number, readonly R[]>();
  #fresh = new Set<number>();
  #inFlight = new Set<number>();
  #generation = 0;
  #question = '';
  /** Pages on screen belong to an older question. */
  #foreign = false;
  total = 0;
  /** The question the rows on screen answer. */
  shownQuestion = '';
  /** How many questions have been answered on screen: with each new one the list starts at its top. */
  shown = 0;
  /** True once any answer to any question has come. */
  answered = false;

  constructor(
    readonly pageSize: number,
    /** Pages kept beyond which the ones farthest from the screen go. */
    readonly keep = 40,
  ) {}

  get generation(): number {
    return this.#generation;
  }

  /** The rows on screen still answer the question before. */
  get waiting(): boolean {
    return this.#foreign;
  }

  /** @returns true where the question is a new one (the list starts at its top again) */
  ask(question: string): boolean {
    if (question === this.#question && this.#generation > 0) return false;
    this.#question = question;
    this.#next();
    this.#foreign = this.answered;
    return true;
  }

  /** The store changed: same question, every page is to be fetched again when it is looked at. */
  invalidate(): void {
    this.#next();
  }

  row(index: number): R | undefined {
    return this.#pages.get(Math.floor(index / this.pageSize))?.[index % this.pageSize];
  }

  /** Index of the first loaded row that passes, -1 = none. */
  find(test: (row: R) => boolean): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex(test);
      if (at >= 0) return page * this.pageSize + at;
    }
    return -1;
  }

  /** Pages to fetch for the rows `first..last`; each is handed out once a generation. */
  need(first: number, last: number): PageRequest[] {
    const requests: PageRequest[] = [];
    const to = this.#foreign || !this.answered ? first : Math.min(last, Math.max(0, this.total - 1));
    for (let page = Math.floor(first / this.pageSize); page <= Math.floor(to / this.pageSize); page += 1) {
      if (this.#fresh.has(page) || this.#inFlight.has(page)) continue;
      this.#inFlight.add(page);
      requests.push({ generation: this.#generation, page });
    }
    return requests;
  }

  /** @returns false where the answer came too late */
  accept(request: PageRequest, rows: readonly R[], total: number): boolean {
    if (request.generation !== this.#generation) return false;
    if (this.#foreign) {
      this.#pages = new Map();
      this.#foreign = false;
      this.shown += 1;
    }
    this.shownQuestion = this.#question;
    this.#inFlight.delete(request.page);
    this.#fresh.add(request.page);
    this.#pages.set(request.page, rows);
    this.total = total;
    this.answered = true;
    this.#trim(request.page);
    return true;
  }

  /** The fetch failed: the page may be asked for again. */
  refuse(request: PageRequest): boolean {
    if (request.generation !== this.#generation) return false;
    this.#inFlight.delete(request.page);
    return true;
  }

  #next(): void {
    this.#generation += 1;
    this.#fresh = new Set();
    this.#inFlight = new Set();
  }

  #trim(around: number): void {
    if (this.#pages.size <= this.keep) return;
    const farthest = [...this.#pages.keys()].sort((a, b) => Math.abs(b - around) - Math.abs(a - around));
    for (const page of farthest.slice(0, this.#pages.size - this.keep)) {
      this.#pages.delete(page);
      this.#fresh.delete(page);
    }
  }
}
