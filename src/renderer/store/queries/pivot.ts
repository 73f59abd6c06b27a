// Counts of the filtered set by one or two groups, in one pass over the columns.
import type { z } from 'zod';
import type { GroupKey, QueryOutput, queries } from '../../../shared/store/queries';
import { type KeyOfRow, keyOf } from '../groups';
import { dayNumber } from '../projection';
import type { StoreState } from '../state';

type Input = z.output<(typeof queries)['patents.pivot']['input']>;

/** Groups that have an order of their own; the others are shown most frequent first. */
const ordered: readonly GroupKey[] = [
  'filingYear',
  'grantYear',
  'age',
  'wipoField',
  'wipoSector',
  'ipcClass',
];
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function sortedKeys(group: GroupKey, counts: ReadonlyMap<string, number>): string[] {
  const byKey = ordered.includes(group);
  return [...counts.keys()].sort((a, b) => {
    if (a === '' || b === '') return a === '' ? (b === '' ? 0 : 1) : -1;
    const count = (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
    return byKey || count === 0 ? collator.compare(a, b) : count;
  });
}

function labelOf(state: StoreState, group: GroupKey, key: string): { label?: string } {
  if (key === '') return {};
  if (group === 'department') return { label: state.small.department.get(key)?.name ?? '' };
  if (group === 'family') return { label: state.small.family.get(key)?.name ?? '' };
  return {};
}

export function pivotPatents(state: StoreState, input: Input): QueryOutput<'patents.pivot'> {
  const start = performance.now();
  const { text, filter, rows: rowGroup, columns: columnGroup } = input;
  const p = state.projection;
  const today = dayNumber(filter.today);
  const found = state.lists.rows({ text, filter, sort: { key: 'filingDate', descending: true } });
  const rowKey = keyOf(p, rowGroup, today);
  const columnKey: KeyOfRow = columnGroup === undefined ? () => '' : keyOf(p, columnGroup, today);
  const byRow = new Map<string, Map<string, number>>();
  const rowCounts = new Map<string, number>();
  const columnCounts = new Map<string, number>();
  for (const row of found) {
    const key = rowKey(row);
    const column = columnKey(row);
    const cells = byRow.get(key) ?? new Map<string, number>();
    if (cells.size === 0) byRow.set(key, cells);
    cells.set(column, (cells.get(column) ?? 0) + 1);
    rowCounts.set(key, (rowCounts.get(key) ?? 0) + 1);
    columnCounts.set(column, (columnCounts.get(column) ?? 0) + 1);
  }
  const columnKeys = columnGroup === undefined ? [] : sortedKeys(columnGroup, columnCounts);
  return {
    total: found.length,
    rows: sortedKeys(rowGroup, rowCounts).map((key) => ({
      key,
      ...labelOf(state, rowGroup, key),
      count: rowCounts.get(key) ?? 0,
      cells: columnKeys.map((column) => byRow.get(key)?.get(column) ?? 0),
    })),
    columns: columnKeys.map((key) => ({
      key,
      ...(columnGroup === undefined ? {} : labelOf(state, columnGroup, key)),
      count: columnCounts.get(key) ?? 0,
    })),
    ms: performance.now() - start,
  };
}
