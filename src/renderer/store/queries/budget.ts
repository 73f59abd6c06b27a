// The annuity budget: what the patents of today cost in each calendar year, by what was decided about them.
import type { z } from 'zod';
import { feeOf } from '../../../domain/patents/annuity/annuity';
import { scheduleAt } from '../../../domain/patents/annuity/schedule';
import { type DutyFacts, hasYear } from '../../../domain/patents/deadlines/facts';
import { termYears } from '../../../domain/patents/deadlines/terms';
import type { WorkingDays } from '../../../domain/patents/deadlines/workingDays';
import {
  annuityDue,
  droppedFrom,
  grantYear,
  isKept,
  yearState,
} from '../../../domain/patents/deadlines/years';
import { type Ymd, yearOf, ymdOf } from '../../../domain/patents/deadlines/ymd';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { BudgetCell } from '../../../shared/store/queries/deadlines';
import { AnswerCache } from '../answerCache';
import { noFacts, officeRules, readFacts, rowsOf } from '../deadlineFacts';
import { type GroupColumn, groupColumn } from '../groups';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input = z.output<(typeof queries)['annuity.budget']['input']>;

/** Order of the figures of a cell: a count and an amount each. */
const parts = ['keep', 'undecided', 'drop', 'settled'] as const;
const width = parts.length * 2;

/** Of what was decided about a year that falls due; `dropped` = first year given up, 0 = none. */
function partOf(
  facts: DutyFacts,
  year: number,
  due: Ymd,
  dropped: number,
  today: Ymd,
  days: WorkingDays,
): number {
  if (hasYear(facts.paid, year)) return 3;
  if (dropped !== 0 && year >= dropped) return 2;
  if (due < today && yearState(facts, year, today, days) === 'presumed') return 3;
  return hasYear(facts.keep, year) ? 0 : 1;
}

type Budget = Omit<QueryOutput<'annuity.budget'>, 'ms'>;
const kept = new AnswerCache<Budget>();

const oneRow: GroupColumn = { size: 1, code: () => 0, key: () => '' };

function cellOf(sums: Float64Array, at: number): BudgetCell {
  const tally = (part: number) => ({ count: sums[at + part * 2] ?? 0, fen: sums[at + part * 2 + 1] ?? 0 });
  return { keep: tally(0), undecided: tally(1), drop: tally(2), settled: tally(3) };
}

/** By calendar year of the anniversary; surcharges are no plan and are left out. */
export async function annuityBudget(state: StoreState, input: Input): Promise<QueryOutput<'annuity.budget'>> {
  const rules = await officeRules(state);
  const start = performance.now();
  const answer = kept.get(state.projection, JSON.stringify([input, rules.key]), () =>
    addUp(state, input, rules.days),
  );
  return { ...answer, ms: performance.now() - start };
}

function addUp(state: StoreState, input: Input, days: WorkingDays): Budget {
  const { fromYear, toYear, by, text, filter } = input;
  const today = ymdOf(input.today);
  const p = state.projection;
  const years = Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, i) => fromYear + i);
  const column = by === 'year' ? oneRow : groupColumn(p, by, today);
  const sums = new Float64Array(column.size * years.length * width);
  const used = new Uint8Array(column.size);
  const facts = noFacts();
  const rows = rowsOf(state, text, filter, input.today);
  const count = rows?.length ?? p.length;
  for (let i = 0; i < count; i++) {
    const row = rows?.[i] ?? i;
    if (p.present.data[row] !== 1) continue;
    readFacts(p, row, facts);
    if (!isKept(facts)) continue;
    const group = column.code(row);
    // The year N falls due in the calendar year of filing + N - 1; the year of grant was paid at registration.
    const granted = grantYear(facts);
    const first = Math.max(fromYear, yearOf(facts.filed) + Math.max(1, granted));
    const last = Math.min(toYear, yearOf(facts.filed) + termYears(facts.type, facts.filed) - 1);
    const dropped = droppedFrom(facts);
    for (let calendar = first; calendar <= last; calendar++) {
      const year = calendar - yearOf(facts.filed) + 1;
      const due = annuityDue(facts.filed, year);
      const part = partOf(facts, year, due, dropped, today, days);
      const at = (group * years.length + calendar - fromYear) * width + part * 2;
      sums[at] = (sums[at] ?? 0) + 1;
      sums[at + 1] =
        (sums[at + 1] ?? 0) + feeOf(scheduleAt(due), facts.type, year, facts.reduction, granted || 1);
      used[group] = 1;
    }
  }
  const totals = new Float64Array(years.length * width);
  const groupFen = new Float64Array(column.size);
  sums.forEach((value, at) => {
    const group = Math.floor(at / (years.length * width));
    const inGroup = at - group * years.length * width;
    totals[inGroup] = (totals[inGroup] ?? 0) + value;
    if (inGroup % 2 === 1) groupFen[group] = (groupFen[group] ?? 0) + value;
  });
  const groups = Array.from({ length: column.size }, (_, group) => group)
    .filter((group) => used[group] === 1)
    .sort((a, b) => (groupFen[b] ?? 0) - (groupFen[a] ?? 0));
  return {
    years,
    rows: groups.map((group) => ({
      key: column.key(group),
      ...(by === 'department' ? { label: departmentName(state, column.key(group)) } : {}),
      cells: years.map((_, y) => cellOf(sums, (group * years.length + y) * width)),
    })),
    totals: years.map((_, y) => cellOf(totals, y * width)),
  };
}
