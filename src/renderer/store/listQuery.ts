// Answers lists over the projection: which rows pass, in which order. What one question found serves the next one:
// after a change only the touched rows are tested again, a longer text is looked for among the rows of the shorter one.
import type { PatentFilter, PatentSort, PatentSortKey } from '../../shared/store/queries';
import { searchTerms, testsOf } from './filter';
import { Orders } from './orders';
import type { Projection } from './projection';

export type ListRequest = { text: string; filter: PatentFilter; sort: PatentSort };

/** Rows that pass a filter and a text. */
type Matches = {
  filterKey: string;
  terms: readonly string[];
  version: number;
  /** 1 = passes; replaced, never written, once it has been given out. */
  bits: Uint8Array;
};

/** Sets of rows kept: the list, its counts and the overview ask in turns. */
const kept = 6;
/** More touched rows than this, and everything is tested anew. */
const mostTested = 2000;

export class ListEngine {
  private readonly orders: Orders;
  private matches: Matches[] = [];
  private results: Array<{ bits: Uint8Array; order: Uint32Array; descending: boolean; rows: Uint32Array }> =
    [];

  constructor(
    private readonly p: Projection,
    departmentName: (id: string) => string,
  ) {
    this.orders = new Orders(p, departmentName);
  }

  /** Row numbers of the whole answer in order. */
  rows({ text, filter, sort }: ListRequest): Uint32Array {
    const bits = this.match(text, filter);
    const order = this.orders.of(sort.key);
    const { descending } = sort;
    const known = this.results.find(
      (result) => result.bits === bits && result.order === order && result.descending === descending,
    );
    if (known !== undefined) return known.rows;
    const rows = inOrder(bits, order, descending);
    this.results = [{ bits, order, descending, rows }, ...this.results].slice(0, kept);
    return rows;
  }

  /** Rows that pass, in no order: enough for counting. */
  unordered(text: string, filter: PatentFilter): Uint32Array {
    const bits = this.match(text, filter);
    const rows = new Uint32Array(bits.length);
    let n = 0;
    for (let row = 0; row < bits.length; row++) if (bits[row] === 1) rows[n++] = row;
    return rows.subarray(0, n);
  }

  /** Makes an order before anybody asks for it. */
  prepare(key: PatentSortKey): void {
    this.orders.of(key);
  }

  private match(text: string, filter: PatentFilter): Uint8Array {
    const terms = searchTerms(text);
    const filterKey = JSON.stringify(filter);
    const found =
      this.known(filterKey, terms) ??
      this.narrowed(filterKey, terms, filter) ??
      this.tested(this.p.present.data, filterKey, terms, filter);
    this.matches = [found, ...this.matches.filter((other) => other !== found)].slice(0, kept);
    return found.bits;
  }

  private known(filterKey: string, terms: readonly string[]): Matches | undefined {
    const same = this.matches.find(
      (known) =>
        known.filterKey === filterKey &&
        known.terms.length === terms.length &&
        known.terms.every((term, i) => term === terms[i]),
    );
    return same === undefined ? undefined : this.current(same);
  }

  /** A set found before, brought up to date; undefined where too much has changed since. */
  private current(known: Matches): Matches | undefined {
    const { p } = this;
    if (known.version === p.version) return known;
    const touched = p.touchedSince(known.version);
    this.matches = this.matches.filter((other) => other !== known);
    if (touched === null || touched.length > mostTested) return undefined;
    const passes = this.passes(known.terms, JSON.parse(known.filterKey) as PatentFilter);
    const different = touched.filter((row) => {
      const now = p.present.data[row] === 1 && passes(row);
      return now !== (known.bits[row] === 1);
    });
    known.version = p.version;
    if (different.length > 0) {
      const bits = new Uint8Array(p.length);
      bits.set(known.bits.subarray(0, p.length));
      for (const row of different) bits[row] = p.present.data[row] === 1 && passes(row) ? 1 : 0;
      known.bits = bits;
    }
    this.matches.unshift(known);
    return known;
  }

  private narrowed(filterKey: string, terms: readonly string[], filter: PatentFilter): Matches | undefined {
    const wider = this.matches.find(
      (known) =>
        known.filterKey === filterKey &&
        known.terms.length > 0 &&
        known.terms.every((term) => terms.some((longer) => longer.includes(term))),
    );
    const base = wider === undefined ? undefined : this.current(wider);
    return base === undefined ? undefined : this.tested(base.bits, filterKey, terms, filter);
  }

  private tested(
    base: Uint8Array,
    filterKey: string,
    terms: readonly string[],
    filter: PatentFilter,
  ): Matches {
    const { p } = this;
    const bits = new Uint8Array(p.length);
    const passes = this.passes(terms, filter);
    const may = terms.length === 0 ? null : p.candidates(terms);
    for (let row = 0; row < p.length; row++) {
      if (base[row] !== 1) continue;
      if (may !== null && ((may[row >>> 5]! >>> (row & 31)) & 1) === 0) continue;
      if (passes(row)) bits[row] = 1;
    }
    return { filterKey, terms, version: p.version, bits };
  }

  private passes(terms: readonly string[], filter: PatentFilter): (row: number) => boolean {
    const { p } = this;
    const tests = testsOf(p, filter);
    return (row) => {
      for (const test of tests) if (!test(row)) return false;
      for (const term of terms) if (!p.textOf(row).includes(term)) return false;
      return true;
    };
  }
}

function inOrder(bits: Uint8Array, order: Uint32Array, descending: boolean): Uint32Array {
  const found = new Uint32Array(order.length);
  const last = order.length - 1;
  let n = 0;
  for (let i = 0; i <= last; i++) {
    const row = order[descending ? last - i : i] ?? 0;
    if (bits[row] === 1) found[n++] = row;
  }
  return found.subarray(0, n);
}
