// Rows in the order of each sort key. An order is made once; a few changed rows are moved to their new places in it.
import type { PatentSortKey } from '../../shared/store/queries';
import { byLanguage, learn } from './collation';
import type { Dictionary } from './dictionary';
import type { Projection } from './projection';

/** Rows fit below 2^24, values below 2^29: together exact in a double. */
const rowSpan = 2 ** 24;
/** More changed rows than this, and the order is made anew. */
const mostMoved = 512;

type Column = { data: Uint8Array | Uint32Array };
type Sortable =
  | { kind: 'number'; of(row: number): number }
  | { kind: 'text'; of(row: number): string; compare(a: string, b: string): number };

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const numbers = ({ data }: Column): Sortable => ({ kind: 'number', of: (row) => data[row] ?? 0 });
const texts = (all: readonly string[], compare = byLanguage): Sortable => ({
  kind: 'text',
  of: (row) => all[row] ?? '',
  compare,
});
const words = ({ data }: Column, { words: all }: Dictionary): Sortable => ({
  kind: 'text',
  of: (row) => all[data[row] ?? 0] ?? '',
  compare: byLanguage,
});

function sortable(p: Projection, key: PatentSortKey, departmentName: (id: string) => string): Sortable {
  switch (key) {
    case 'applicationNumber':
      return texts(p.numbers, byUnits);
    case 'title':
      return texts(p.titles);
    case 'applicants':
      return texts(p.applicants);
    case 'inventors':
      return texts(p.inventors);
    case 'internalNumber':
      return texts(p.internalNumbers);
    case 'agency':
      return words(p.agency, p.agencies);
    case 'ipcMain':
      return words(p.ipcMain, p.ipcs);
    case 'tier':
      return words(p.tier, p.tiers);
    case 'implementation':
      return numbers(p.implementation);
    case 'department': {
      const names = p.departments.words.map((id) => (id === '' ? '' : departmentName(id)));
      return { kind: 'text', of: (row) => names[p.department.data[row] ?? 0] ?? '', compare: byLanguage };
    }
    case 'type':
      return numbers(p.type);
    case 'legalBucket':
      return numbers(p.bucket);
    case 'filingDate':
      return numbers(p.filed);
    case 'grantDate':
      return numbers(p.granted);
    case 'changed':
      return numbers(p.seq);
  }
}

/** Collation is slow per comparison: each different word is ranked once. */
function ranked(p: Projection, by: Extract<Sortable, { kind: 'text' }>): (row: number) => number {
  const known = new Map<string, number>();
  const different: string[] = [];
  const wordOf = new Uint32Array(p.length);
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] !== 1) continue;
    const word = by.of(row);
    let number = known.get(word);
    if (number === undefined) {
      number = different.length;
      known.set(word, number);
      different.push(word);
    }
    wordOf[row] = number;
  }
  learn(different);
  const rank = new Uint32Array(different.length);
  const sorted = [...different].sort(by.compare);
  for (let i = 0; i < sorted.length; i++) rank[known.get(sorted[i] ?? '') ?? 0] = i;
  return (row) => rank[wordOf[row] ?? 0] ?? 0;
}

/** All patents by a key, ascending; equal ones stay in the order they came in. */
function allRows(p: Projection, by: Sortable): Uint32Array {
  const value = by.kind === 'text' ? ranked(p, by) : by.of;
  // Value and row packed into one double: a typed array sorts ten times faster than a comparator.
  const packed = new Float64Array(p.alive);
  let n = 0;
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] === 1) packed[n++] = value(row) * rowSpan + row;
  }
  packed.sort();
  const rows = new Uint32Array(n);
  for (let i = 0; i < n; i++) rows[i] = (packed[i] ?? 0) % rowSpan;
  return rows;
}

/** The order with the touched rows taken out and put where they belong now. */
function moved(p: Projection, by: Sortable, rows: Uint32Array, touched: readonly number[]): Uint32Array {
  const out = new Uint8Array(p.length);
  for (const row of touched) out[row] = 1;
  const compare = (a: number, b: number): number =>
    (by.kind === 'text' ? by.compare(by.of(a), by.of(b)) : by.of(a) - by.of(b)) || a - b;
  const present = [...new Set(touched)].filter((row) => p.present.data[row] === 1);
  if (by.kind === 'text') learn(present.map(by.of));
  const coming = present.sort(compare);
  const result = new Uint32Array(p.alive);
  const stay = rows.filter((row) => out[row] !== 1);
  let from = 0;
  let n = 0;
  for (const row of coming) {
    let low = from;
    let high = stay.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(stay[middle] ?? 0, row) < 0) low = middle + 1;
      else high = middle;
    }
    result.set(stay.subarray(from, low), n);
    n += low - from;
    result[n++] = row;
    from = low;
  }
  result.set(stay.subarray(from), n);
  return result;
}

export class Orders {
  private readonly known = new Map<
    PatentSortKey,
    { shape: number; renames: number; version: number; rows: Uint32Array }
  >();

  constructor(
    private readonly p: Projection,
    private readonly departmentName: (id: string) => string,
  ) {}

  /** The same array as long as the order is the same. */
  of(key: PatentSortKey): Uint32Array {
    const { p } = this;
    const { version } = p;
    const shape = p.shapes[key];
    // A department that is renamed moves its patents: its name is not in the projection.
    const renames = key === 'department' ? p.renames : 0;
    const known = this.known.get(key);
    const good = known !== undefined && known.renames === renames;
    if (good && known.shape === shape) {
      known.version = version;
      return known.rows;
    }
    const by = sortable(p, key, this.departmentName);
    const touched = good ? p.touchedSince(known.version) : null;
    const rows =
      good && touched !== null && touched.length <= mostMoved
        ? moved(p, by, known.rows, touched)
        : allRows(p, by);
    this.known.set(key, { shape, renames, version, rows });
    return rows;
  }
}
