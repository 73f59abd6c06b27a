// The overview as tables: what stands beside each chart, goes to the clipboard and to paper. One source for all three. Pure.
import { formatAmount, sum } from '../../../../domain/money';
import type { GroupKey, PatentFilter } from '../../../../shared/store/queries';
import type { GroupWord } from '../../lib/groupWords';
import type { Translate } from '../../lib/i18n';
import { narrowTo, withKeys } from '../../lib/patentFilter';
import {
  ageRange,
  cellOf,
  columnCount,
  dueFen,
  type Figures,
  medianAge,
  type Pivot,
  percentText,
  rowCount,
  STATES,
  UNUSED,
  USES,
  unusedCount,
  unusedOf,
} from './figures';

export interface FigureCell {
  readonly text: string;
  /** The patents behind the figure; absent where it counts no patents. */
  readonly filter?: PatentFilter;
}

export interface FigureRow {
  readonly key: string;
  readonly head: string;
  readonly cells: readonly FigureCell[];
  /** Length of the row's bar, 0 to 1. */
  readonly bar: number;
}

export type TableId = 'fields' | 'ages' | 'budget' | 'departments' | 'use' | 'agencies';

export interface FigureTable {
  readonly id: TableId;
  readonly title: string;
  /** What a person would say about it. */
  readonly summary: string;
  /** What a click on the chart does; not for paper. */
  readonly hint?: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface TableWords {
  readonly t: Translate;
  readonly word: GroupWord;
  /** The day ages are counted on. */
  readonly today: string;
}

const count = (n: number): string => n.toLocaleString('en-US');
const figure = (n: number, filter: PatentFilter): FigureCell =>
  n === 0 ? { text: '0' } : { text: count(n), filter };

/** The longest bar is that of a named value: patents without one may be so many that the others could not be told apart. */
const longest = (pivot: Pivot): number =>
  Math.max(1, ...pivot.rows.filter((row) => row.key !== '').map((row) => row.count));

/** Rows of a group with a column for each state and their sum. */
function byState(
  pivot: Pivot,
  group: GroupKey,
  keys: readonly string[],
  { word, today }: TableWords,
): readonly FigureRow[] {
  const most = longest(pivot);
  return keys.map((key) => {
    const label = pivot.rows.find((row) => row.key === key)?.label;
    const whole = narrowTo({}, group, key, today);
    const states = STATES.map((state) =>
      figure(cellOf(pivot, key, state), narrowTo(whole, 'legalBucket', state, today)),
    );
    const n = rowCount(pivot, key);
    return {
      key,
      head: word(group, key, label),
      cells: [...states, figure(n, whole)],
      bar: Math.min(1, n / most),
    };
  });
}

const stateHeads = (first: GroupKey, { t }: TableWords): readonly string[] => [
  t(`domain.group.${first}`),
  ...STATES.map((state) => t(`domain.bucket.${state}`)),
  t('overview.total'),
];

const keysOfRows = (pivot: Pivot): readonly string[] => pivot.rows.map((row) => row.key);

function fields({ fields: pivot }: Figures, words: TableWords): FigureTable {
  const known = pivot.rows.filter((row) => row.key !== '');
  const top = known.reduce<(typeof known)[number] | undefined>(
    (best, row) => (best && best.count >= row.count ? best : row),
    undefined,
  );
  const { t, word } = words;
  const summary = top
    ? t('overview.fieldsSummary', {
        n: known.length,
        top: word('wipoField', top.key),
        count: top.count,
        none: rowCount(pivot, ''),
      })
    : t('overview.fieldsNone');
  return {
    id: 'fields',
    title: t('overview.fields'),
    hint: t('overview.fieldsHint'),
    summary,
    columns: stateHeads('wipoField', words),
    rows: byState(pivot, 'wipoField', keysOfRows(pivot), words),
  };
}

function ages({ ages: pivot }: Figures, words: TableWords): FigureTable {
  const { t } = words;
  const median = medianAge(pivot);
  const old = pivot.rows
    .filter((row) => row.key !== '' && Number(row.key) >= 10)
    .reduce((n, row) => n + cellOf(pivot, row.key, 'inForce'), 0);
  const keys = [...ageRange(pivot).map(String), ...(rowCount(pivot, '') > 0 ? [''] : [])];
  return {
    id: 'ages',
    title: t('overview.ages'),
    hint: t('overview.agesHint'),
    summary: median === null ? t('overview.agesNone') : t('overview.agesSummary', { median, old }),
    columns: stateHeads('age', words),
    rows: byState(
      pivot,
      'age',
      keys.filter((key) => rowCount(pivot, key) > 0),
      words,
    ),
  };
}

function departments({ departments: pivot, use }: Figures, words: TableWords): FigureTable {
  const { t, word, today } = words;
  const most = longest(pivot);
  const rows = pivot.rows.map((row): FigureRow => {
    const whole = withKeys({}, 'department', [row.key], today);
    const inForce = withKeys(whole, 'legalBucket', ['inForce'], today);
    const live = cellOf(pivot, row.key, 'inForce');
    const unused = unusedOf(use, row.key);
    return {
      key: row.key,
      head: word('department', row.key, row.label),
      cells: [
        figure(row.count, whole),
        figure(live, inForce),
        figure(unused, withKeys(inForce, 'implementation', UNUSED, today)),
        { text: live === 0 ? '—' : `${percentText(unused, live)}%` },
      ],
      bar: Math.min(1, row.count / most),
    };
  });
  const known = pivot.rows.filter((row) => row.key !== '').length;
  return {
    id: 'departments',
    title: t('overview.departments'),
    summary: t('overview.departmentsSummary', { n: known, none: rowCount(pivot, '') }),
    columns: [
      t('domain.group.department'),
      t('overview.total'),
      t('domain.bucket.inForce'),
      t('overview.unused'),
      t('overview.unusedShare'),
    ],
    rows,
  };
}

function use({ use: pivot }: Figures, { t, word, today }: TableWords): FigureTable {
  const live = withKeys({}, 'legalBucket', ['inForce'], today);
  const most = Math.max(1, ...pivot.columns.map((column) => column.count));
  const unused = unusedCount(pivot);
  const rows = USES.map((key): FigureRow => {
    const n = columnCount(pivot, key);
    return {
      key,
      head: word('implementation', key),
      cells: [
        figure(n, withKeys(live, 'implementation', [key], today)),
        { text: `${percentText(n, pivot.total)}%` },
      ],
      bar: n / most,
    };
  });
  return {
    id: 'use',
    title: t('overview.use'),
    summary: t('overview.useSummary', {
      n: pivot.total,
      unused,
      percent: percentText(unused, pivot.total),
    }),
    columns: [t('domain.group.implementation'), t('overview.inForceCount'), t('overview.share')],
    rows,
  };
}

function agencies({ agencies: pivot }: Figures, words: TableWords): FigureTable {
  const { t } = words;
  const known = pivot.rows.filter((row) => row.key !== '').length;
  return {
    id: 'agencies',
    title: t('overview.agencies'),
    summary: t('overview.agenciesSummary', { n: known, none: rowCount(pivot, '') }),
    columns: stateHeads('agency', words),
    rows: byState(pivot, 'agency', keysOfRows(pivot), words),
  };
}

function budget({ budget: found }: Figures, { t }: TableWords): FigureTable {
  const cells = found?.totals ?? [];
  const years = found?.years ?? [];
  const most = Math.max(1, ...cells.map(dueFen));
  const due = sum(cells.map(dueFen));
  const [from, to] = [years[0], years.at(-1)];
  return {
    id: 'budget',
    title: t('overview.budget'),
    summary:
      due === 0 || from === undefined || to === undefined
        ? t('overview.budgetNone')
        : t('overview.budgetSummary', {
            from: String(from),
            to: String(to),
            sum: formatAmount(due),
            undecided: formatAmount(sum(cells.map((cell) => cell.undecided.fen))),
          }),
    columns: [
      t('overview.year'),
      t('overview.cases'),
      t('overview.keepYuan'),
      t('overview.undecidedYuan'),
      t('overview.dueYuan'),
    ],
    rows: cells.map((cell, at) => ({
      key: String(years[at]),
      head: String(years[at]),
      cells: [
        { text: count(cell.keep.count + cell.undecided.count) },
        { text: formatAmount(cell.keep.fen) },
        { text: formatAmount(cell.undecided.fen) },
        { text: formatAmount(dueFen(cell)) },
      ],
      bar: dueFen(cell) / most,
    })),
  };
}

export const overviewTables = (
  figures: Figures,
  words: TableWords,
): Readonly<Record<TableId, FigureTable>> => ({
  fields: fields(figures, words),
  ages: ages(figures, words),
  budget: budget(figures, words),
  departments: departments(figures, words),
  use: use(figures, words),
  agencies: agencies(figures, words),
});

/** A table as plain cells. */
export const plainRows = (table: FigureTable): readonly (readonly string[])[] =>
  table.rows.map((row) => [row.head, ...row.cells.map((cell) => cell.text)]);
