// Counts of the filtered set by one or two groups, in one pass over the columns.
import type { z } from 'zod';
import { failure } from '../../../shared/result';
import type { GroupKey, QueryOutput, queries } from '../../../shared/store/queries';
import { byLanguage, learn } from '../collation';
import { type GroupColumn, groupColumn } from '../groups';
import { dayNumber } from '../projection';
import type { StoreState } from '../state';

type Input = z.output<(typeof queries)['patents.pivot']['input']>;

/** Groups that have an order of their own; the others are shown most frequent first. */
const numeric: ReadonlySet<GroupKey> = new Set(['filingYear', 'grantYear', 'age', 'wipoField', 'wipoSector']);
const ordered: ReadonlySet<GroupKey> = new Set([...numeric, 'ipcClass']);
/** A table nobody can read would only block the store. */
const mostCells = 2_000_000;

/** Codes that occur, numbered from 0, and how often each does. */
class Counted {
  readonly codes: number[] = [];
  readonly counts: number[] = [];
  /** Number of each code, one more; 0 = did not occur. */
  private readonly numberOf: Uint32Array;

  constructor(readonly column: GroupColumn) {
    this.numberOf = new Uint32Array(column.size);
  }

  /** The number of each row's code. */
  countAll(rows: Uint32Array): Uint32Array {
    const { codes, counts, numberOf, column } = this;
    const numbers = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const code = column.code(rows[i]!);
      let number = numberOf[code]!;
      if (number === 0) {
        number = codes.push(code);
        counts.push(0);
        numberOf[code] = number;
      }
      counts[number - 1]!++;
      numbers[i] = number - 1;
    }
    return numbers;
  }
}

type Entry = { number: number; key: string; label?: string; count: number };

function entriesOf(state: StoreState, group: GroupKey, { codes, counts, column }: Counted): Entry[] {
  const entries = codes.map((code, number): Entry => {
    const key = column.key(code);
    return { number, key, ...labelOf(state, group, key), count: counts[number] ?? 0 };
  });
  const compare = (a: Entry, b: Entry): number => {
    if (a.key === '' || b.key === '') return a.key === '' ? (b.key === '' ? 0 : 1) : -1;
    if (numeric.has(group)) return Number(a.key) - Number(b.key);
    if (!ordered.has(group) && a.count !== b.count) return b.count - a.count;
    return byLanguage(a.label ?? a.key, b.label ?? b.key);
  };
  learn(entries.map(({ label, key }) => label ?? key));
  return entries.sort(compare);
}

function labelOf(state: StoreState, group: GroupKey, key: string): { label?: string } {
  if (key === '') return {};
  if (group === 'department') return { label: state.small.department.get(key)?.name ?? '' };
  if (group === 'family') return { label: state.small.family.get(key)?.name ?? '' };
  return {};
}

const entry = ({ number: _number, ...shown }: Entry): Omit<Entry, 'number'> => shown;

/** INVALID_INPUT where the table would have more cells than anybody can read. */
export function pivotPatents(state: StoreState, input: Input): QueryOutput<'patents.pivot'> {
  const start = performance.now();
  const { text, filter, rows: rowGroup, columns: columnGroup } = input;
  const today = dayNumber(filter.today);
  const found = state.lists.unordered(text, filter);
  const down = new Counted(groupColumn(state.projection, rowGroup, today));
  const numbers = down.countAll(found);
  const rows = entriesOf(state, rowGroup, down);
  if (columnGroup === undefined) {
    const lines = rows.map((line) => ({ ...entry(line), cells: [] }));
    return { total: found.length, rows: lines, columns: [], ms: performance.now() - start };
  }
  const across = new Counted(groupColumn(state.projection, columnGroup, today));
  const columnNumbers = across.countAll(found);
  const width = across.codes.length;
  const size = down.codes.length * width;
  if (size > mostCells)
    throw failure('INVALID_INPUT', { field: 'columns', reason: 'too many cells', cells: size });
  const cells = new Uint32Array(size);
  for (let i = 0; i < found.length; i++) cells[numbers[i]! * width + columnNumbers[i]!]!++;
  const columns = entriesOf(state, columnGroup, across);
  return {
    total: found.length,
    rows: rows.map((line) => ({
      ...entry(line),
      cells: columns.map((column) => cells[line.number * width + column.number] ?? 0),
    })),
    columns: columns.map(entry),
    ms: performance.now() - start,
  };
}
