// A table of counts as it is shown and copied: words for keys, the smallest columns and rows put together. Pure.

import type { RouteInput } from '../../../../shared/routes';
import type { GroupKey, QueryOutput } from '../../../../shared/store/queries';
import type { GroupWord } from '../../lib/groupWords';
import type { Language, Translate } from '../../lib/i18n';
import type { Arrangement } from '../../state/portfolio';

export const PIVOT_START: Extract<Arrangement, { kind: 'pivot' }> = {
  kind: 'pivot',
  rows: 'department',
  columns: 'legalBucket',
};

/** Columns an upright sheet holds. */
const UPRIGHT = 7;

type Counts = QueryOutput<'patents.pivot'>;

interface PivotHead {
  /** null = several values put together; nothing to narrow to. */
  readonly key: string | null;
  readonly name: string;
  readonly count: number;
}

export interface PivotLine extends PivotHead {
  readonly cells: readonly number[];
}

export interface PivotView {
  readonly columns: readonly PivotHead[];
  readonly lines: readonly PivotLine[];
  readonly total: number;
  /** Largest cell, for the shading. */
  readonly most: number;
}

export interface PivotLimits {
  readonly rows: number;
  readonly columns: number;
  /** Name of what was put together. */
  readonly other: (n: number) => string;
}

/** Places of the largest counts, in the order they stand in. */
function largest(counts: readonly number[], limit: number): ReadonlySet<number> {
  const places = counts.map((_, at) => at);
  if (places.length <= limit) return new Set(places);
  return new Set(places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit - 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Keeps the entries at these places and puts the others together at the end. */
function gather(numbers: readonly number[], kept: ReadonlySet<number>): readonly number[] {
  const stay = numbers.filter((_, at) => kept.has(at));
  return kept.size === numbers.length ? stay : [...stay, sum(numbers.filter((_, at) => !kept.has(at)))];
}

export function pivotView(
  counts: Counts,
  groups: { readonly rows: GroupKey; readonly columns: GroupKey },
  word: GroupWord,
  limits: PivotLimits,
): PivotView {
  const heads = (
    group: GroupKey,
    all: readonly { key: string; label?: string; count: number }[],
    kept: ReadonlySet<number>,
  ) => {
    const named: PivotHead[] = all
      .filter((_, at) => kept.has(at))
      .map(({ key, label, count }) => ({ key, count, name: word(group, key, label) }));
    const rest = all.filter((_, at) => !kept.has(at));
    if (rest.length > 0) {
      named.push({ key: null, name: limits.other(rest.length), count: sum(rest.map((one) => one.count)) });
    }
    return named;
  };
  const keptColumns = largest(
    counts.columns.map((one) => one.count),
    limits.columns,
  );
  const keptRows = largest(
    counts.rows.map((one) => one.count),
    limits.rows,
  );
  const narrow = counts.rows.map((row) => gather(row.cells, keptColumns));
  const width = narrow[0]?.length ?? 0;
  const rest = narrow.filter((_, at) => !keptRows.has(at));
  const cells = [
    ...narrow.filter((_, at) => keptRows.has(at)),
    ...(rest.length > 0
      ? [Array.from({ length: width }, (_, at) => sum(rest.map((row) => row[at] ?? 0)))]
      : []),
  ];
  const lines = heads(groups.rows, counts.rows, keptRows).map((head, at) => ({
    ...head,
    cells: cells[at] ?? [],
  }));
  return {
    columns: heads(groups.columns, counts.columns, keptColumns),
    lines,
    total: counts.total,
    most: Math.max(0, ...lines.flatMap((line) => (line.key === null ? [] : line.cells))),
  };
}

/** The table with its sums, as text cells: for the clipboard and for paper. */
export function pivotTable(view: PivotView, corner: string, total: string) {
  return {
    columns: [corner, ...view.columns.map((column) => column.name), total],
    rows: [
      ...view.lines.map((line) => [line.name, ...line.cells.map(String), String(line.count)]),
      [total, ...view.columns.map((column) => String(column.count)), String(view.total)],
    ],
  };
}

/** The table as a paper; wide ones lie across. */
export function pivotPaper(
  view: PivotView,
  title: string,
  corner: string,
  t: Translate,
  lang: Language,
): RouteInput<'report.paper'> {
  const table = pivotTable(view, corner, t('portfolio.pivotTotal'));
  const foot = table.rows.at(-1) ?? [];
  return {
    title,
    orientation: view.columns.length > UPRIGHT ? 'landscape' : 'portrait',
    facts: [{ label: t('domain.entity.patent'), value: t('common.items', { n: view.total }) }],
    sections: [
      {
        table: {
          columns: table.columns.map((label, at) =>
            at === 0 ? { label, weight: 2 } : { label, align: 'right' as const },
          ),
          rows: table.rows.slice(0, -1),
          foot,
        },
      },
    ],
    lang,
  };
}
