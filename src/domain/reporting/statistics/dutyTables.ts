// What the deadline list and the annuity budget share: groups of duties by month and department, and their figures.
import { minus, sum } from '../../money';
import type { DutyFact, StatFacts, StatOptions } from './facts';
import {
  type Cell,
  type Check,
  column,
  money,
  named,
  type Source,
  type StatColumn,
  type StatTable,
  text,
} from './report';

/** Columns of the patent a duty is of, and their cells. */
export const patentColumns: readonly StatColumn[] = [
  column('申请号', 'text', 1.4),
  column('专利名称', 'text', 2.8),
  column('院系', 'text', 1.5),
];
export const patentCells = (
  { number, title, patentId, departmentId }: DutyFact,
  facts: StatFacts,
): Cell[] => [
  named(number, 'patent', patentId),
  named(title, 'patent', patentId),
  text(facts.departmentName(departmentId)),
];

/** A line a group, all of them together below. */
export const groupTable = (
  id: string,
  columns: readonly StatColumn[],
  groups: readonly Group[],
  all: readonly DutyFact[],
  figures: (duties: readonly DutyFact[]) => readonly Cell[],
): StatTable => ({
  id,
  columns,
  rows: groups.map(([name, found]) => [text(name), ...figures(found)]),
  foot: [text('合计'), ...figures(all)],
});

export type Group = readonly [label: string, found: readonly DutyFact[]];

const patentsOf = (duties: readonly DutyFact[]): string[] => [
  ...new Set(duties.map(({ patentId }) => patentId)),
];

type Figure = (of: (duty: DutyFact) => number) => Cell;

/**
 * Cells of some duties: how many, and amounts of them. Amounts of all of them share one list of patents: long lists travel
 * between processes once, not once a cell.
 */
export function dutyCells(duties: readonly DutyFact[]): { count: Cell; all: Figure; some: Figure } {
  const from: Source = { entity: 'patent', ids: patentsOf(duties) };
  return {
    count: { kind: 'count', value: duties.length, from },
    all: (of) => ({ kind: 'money', fen: sum(duties.map(of)), from }),
    some: (of) => money(sum(duties.map(of)), 'patent', patentsOf(duties.filter((duty) => of(duty) !== 0))),
  };
}

/** Fee without its surcharge, and what the reduction takes off the full one; fen. */
export const feeOf = ({ fen, surchargeFen }: DutyFact): number => minus(fen, surchargeFen);
export const reducedOf = (duty: DutyFact): number => minus(duty.fullFen, feeOf(duty));

/** Given up: nothing will be paid. */
export const isDropped = ({ state, choice }: DutyFact): boolean => state === 'dropped' || choice === 'drop';

function groupsBy(duties: readonly DutyFact[], keyOf: (duty: DutyFact) => string): Map<string, DutyFact[]> {
  const groups = new Map<string, DutyFact[]>();
  for (const duty of duties) {
    const found = groups.get(keyOf(duty));
    if (found === undefined) groups.set(keyOf(duty), [duty]);
    else found.push(duty);
  }
  return groups;
}

/** Most rows of time a table has before it counts by years. */
const mostMonths = 24;

/** By month, or by year where the span is long; what is late stands first, in one group. */
export function byTime(duties: readonly DutyFact[], { asOf }: StatOptions): Group[] {
  const late = duties.filter(({ date }) => date < asOf);
  const ahead = duties.filter(({ date }) => date >= asOf);
  const months = groupsBy(ahead, ({ date }) => date.slice(0, 7));
  const groups = months.size > mostMonths ? groupsBy(ahead, ({ date }) => date.slice(0, 4)) : months;
  return [
    ...(late.length === 0 ? [] : [['已逾期', late] as const]),
    ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
}

export function byDepartment(duties: readonly DutyFact[], facts: StatFacts): Group[] {
  return [...groupsBy(duties, ({ departmentId }) => departmentId)]
    .map(([id, found]): Group => [facts.departmentName(id) || '未填院系', found])
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

export const byKind = (duties: readonly DutyFact[]): Map<string, DutyFact[]> =>
  groupsBy(duties, ({ kind }) => kind);

/** What is not in the list although it may be due. */
export function dutyChecks({ duties }: StatFacts): Check[] {
  const checks: Check[] = [];
  if (duties.total > duties.lines.length)
    checks.push({
      code: 'cut',
      level: 'error',
      text: `期限共 ${duties.total} 项，本表只列最近的 ${duties.lines.length} 项，请缩短期间或者按院系分别制表`,
    });
  if (duties.undated > 0)
    checks.push({
      code: 'undated',
      level: 'warning',
      text: `有 ${duties.undated} 件有效专利没有申请日，无法计算期限和年费`,
    });
  if (duties.unknown > 0)
    checks.push({
      code: 'unknownState',
      level: 'warning',
      text: `有 ${duties.unknown} 件专利法律状态和授权日均未填写，没有计入`,
    });
  return checks;
}
