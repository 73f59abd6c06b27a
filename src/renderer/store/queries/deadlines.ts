// The task list of time limits: rows by date, counts of the whole set, and a summary for the first page and the reminders.

import type { z } from 'zod';
import { plus } from '../../../domain/money';
import { deadlineKinds, deadlineStates } from '../../../domain/patents/deadlines/clocks';
import { type DutyFacts, hasYear } from '../../../domain/patents/deadlines/facts';
import { graceEnd, grantYear } from '../../../domain/patents/deadlines/years';
import {
  dayCount,
  daysFrom,
  isoOf,
  ofDayCount,
  type Ymd,
  ymdOf,
} from '../../../domain/patents/deadlines/ymd';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { DeadlineGroup, DeadlineRow } from '../../../shared/store/queries/deadlines';
import { AnswerCache } from '../answerCache';
import { type Collected, collectDeadlines, unendingRank } from '../deadlineEvents';
import { noFacts, type OfficeRules, officeRules, readFacts, rowsOf } from '../deadlineFacts';
import type { Projection } from '../projection';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Scope = Input<'deadlines.keys'>;
type Tally = { count: number; fen: number };

const kept = new AnswerCache<Collected>();

function collected(state: StoreState, scope: Scope, rules: OfficeRules): Collected {
  const { group: _group, ...asked } = scope;
  const { text, departmentIds, patentFilter } = scope;
  const filter = { ...patentFilter, ...(departmentIds === undefined ? {} : { departmentIds }) };
  return kept.get(state.projection, JSON.stringify([asked, rules.key]), () =>
    collectDeadlines(
      state.projection,
      rowsOf(state, text, filter, scope.today),
      {
        today: ymdOf(scope.today),
        from: ymdOf(scope.from),
        until: ymdOf(scope.until),
        kinds: scope.kinds === undefined ? undefined : new Set(scope.kinds),
        presumed: scope.presumed,
      },
      rules,
    ),
  );
}

const after = (day: Ymd, days: number): Ymd => ofDayCount(dayCount(day) + days);
const groupNames: readonly DeadlineGroup[] = ['overdue', 'd30', 'd90', 'later', 'unused'];

/** Where the groups begin in the sorted order. */
function groupEnds({ events, order }: Collected, today: Ymd): number[] {
  const limits = [today, after(today, 31), after(today, 91), unendingRank];
  const ends = limits.map((limit) => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events.rank[order[middle] ?? 0] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return [...ends, order.length];
}

function tallyOf({ events, order }: Collected, from: number, to: number): Tally {
  let fen = 0;
  for (let i = from; i < to; i++) fen = plus(fen, events.fen[order[i] ?? 0] ?? 0);
  return { count: to - from, fen };
}

function keyedTallies({ events, order }: Collected, keyOf: (event: number) => number): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const event of order) {
    const key = keyOf(event);
    const tally = tallies.get(key);
    const fen = events.fen[event] ?? 0;
    if (tally === undefined) tallies.set(key, { count: 1, fen });
    else {
      tally.count += 1;
      tally.fen = plus(tally.fen, fen);
    }
  }
  return tallies;
}

const keyOfEvent = (p: Projection, { events }: Collected, event: number): string =>
  `${p.ids[events.row[event] ?? 0]}:${deadlineKinds[events.kind[event] ?? 0]}:${events.year[event]}`;

function rowOf(
  state: StoreState,
  found: Collected,
  event: number,
  today: Ymd,
  rules: OfficeRules,
): DeadlineRow {
  const p = state.projection;
  const { events } = found;
  const row = events.row[event] ?? 0;
  const facts: DutyFacts = noFacts();
  readFacts(p, row, facts);
  const kind = deadlineKinds[events.kind[event] ?? 0] ?? 'annuity';
  const [date, nominal] = [events.date[event] ?? 0, events.nominal[event] ?? 0];
  const [fen, surchargeFen, year] = [events.fen[event], events.surcharge[event], events.year[event] ?? 0];
  const choice = hasYear(facts.keep, year)
    ? 'keep'
    : hasYear(facts.offer, year)
      ? 'offerInventor'
      : hasYear(facts.drop, year)
        ? 'drop'
        : undefined;
  return {
    key: keyOfEvent(p, found, event),
    patentId: p.ids[row] ?? '',
    number: p.numbers[row] ?? '',
    title: p.titles[row] ?? '',
    department: departmentName(state, p.departments.words[p.department.data[row] ?? 0] ?? ''),
    kind,
    date: isoOf(date),
    ...(date === nominal ? {} : { movedFrom: isoOf(nominal) }),
    daysLeft: daysFrom(today, date),
    ...(kind === 'annuity' ? { graceUntil: isoOf(graceEnd(nominal, rules.days)), year } : {}),
    ...(fen ? { fen } : {}),
    ...(surchargeFen ? { surchargeFen } : {}),
    state: deadlineStates[events.state[event] ?? 0] ?? 'open',
    ...(kind === 'annuity' && choice !== undefined ? { choice } : {}),
    type: facts.type,
    reduction: facts.reduction,
    grantYear: grantYear(facts),
  };
}

/** The part of the order a group covers. */
function sliceOf(found: Collected, group: DeadlineGroup | undefined, today: Ymd): readonly [number, number] {
  if (group === undefined) return [0, found.order.length];
  const ends = groupEnds(found, today);
  const at = groupNames.indexOf(group);
  return [at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0];
}

export async function listDeadlines(
  state: StoreState,
  input: Input<'deadlines.list'>,
): Promise<QueryOutput<'deadlines.list'>> {
  const rules = await officeRules(state);
  const start = performance.now();
  const { offset, limit, perDay, ...scope } = input;
  const today = ymdOf(scope.today);
  const found = collected(state, scope, rules);
  const { events, order } = found;
  const [from, to] = sliceOf(found, scope.group, today);
  const ends = groupEnds(found, today);
  const group = (at: number): Tally => tallyOf(found, at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0);
  const listed = (tallies: Map<number, Tally>, key: (code: number) => string) =>
    [...tallies].sort((a, b) => a[0] - b[0]).map(([code, tally]) => ({ key: key(code), ...tally }));
  const days = (perDay ? keyedTallies(found, (event) => events.date[event] ?? 0) : undefined) ?? undefined;
  return {
    total: to - from,
    totalFen: tallyOf(found, from, to).fen,
    rows: Array.from(
      order.subarray(Math.min(to, from + offset), Math.min(to, from + offset + limit)),
      (event) => rowOf(state, found, event, today, rules),
    ),
    kinds: listed(
      keyedTallies(found, (event) => events.kind[event] ?? 0),
      (code) => deadlineKinds[code] ?? '',
    ),
    months: listed(
      keyedTallies(found, (event) => Math.floor((events.date[event] ?? 0) / 100)),
      (code) => `${Math.floor(code / 100)}-${String(code % 100).padStart(2, '0')}`,
    ),
    groups: { overdue: group(0), d30: group(1), d90: group(2), later: group(3), unused: group(4) },
    ...(days === undefined ? {} : { days: listed(days, isoOf) }),
    presumed: found.presumed,
    undated: found.undated,
    unknown: found.unknown,
    ms: performance.now() - start,
  };
}

export async function deadlineKeys(
  state: StoreState,
  input: Input<'deadlines.keys'>,
): Promise<QueryOutput<'deadlines.keys'>> {
  const found = collected(state, input, await officeRules(state));
  const [from, to] = sliceOf(found, input.group, ymdOf(input.today));
  return {
    keys: Array.from(found.order.subarray(from, to), (event) => keyOfEvent(state.projection, found, event)),
  };
}

/** Scope of the summary and of the days ahead: they share one answer. */
const yearAhead = (iso: string) => ({
  today: iso,
  until: isoOf(after(ymdOf(iso), 365)),
  text: '',
  presumed: false,
});

/** Days from today to `until` on which something is due, with the fees of the day; at most a year ahead. */
export async function daysOfPatents(
  state: StoreState,
  today: string,
  until: string,
): Promise<Array<Tally & { day: string }>> {
  const found = collected(state, yearAhead(today), await officeRules(state));
  const { events, order } = found;
  const [last, start] = [ymdOf(until), groupEnds(found, ymdOf(today))[0] ?? 0];
  const days = new Map<number, Tally>();
  for (let i = start; i < order.length; i++) {
    const event = order[i] ?? 0;
    const rank = events.rank[event] ?? 0;
    if (rank > last) break;
    const { count, fen } = days.get(rank) ?? { count: 0, fen: 0 };
    days.set(rank, { count: count + 1, fen: plus(fen, events.fen[event] ?? 0) });
  }
  return [...days].map(([day, tally]) => ({ day: isoOf(day), ...tally }));
}

export async function summariseDeadlines(
  state: StoreState,
  { today: iso }: Input<'deadlines.summary'>,
): Promise<QueryOutput<'deadlines.summary'>> {
  const today = ymdOf(iso);
  const found = collected(state, yearAhead(iso), await officeRules(state));
  const { events, order } = found;
  const p = state.projection;
  const ends = groupEnds(found, today);
  const [overdue = 0, d30 = 0, d90 = 0, later = 0] = ends;
  const annuity = deadlineKinds.indexOf('annuity');
  const nonUse = deadlineKinds.indexOf('nonUse');
  const open = deadlineStates.indexOf('open');
  const late = deadlineStates.indexOf('overdue');
  const undecided: Tally = { count: 0, fen: 0 };
  const annuities = { overdue: { count: 0, fen: 0 }, d30: { count: 0, fen: 0 } };
  const use = { warned: 0, overdue: 0 };
  const facts = noFacts();
  order.forEach((event, i) => {
    if (events.kind[event] === nonUse) {
      if (events.state[event] === late) use.overdue += 1;
      else if (events.state[event] !== open) use.warned += 1;
      return;
    }
    if (i >= d90 || events.kind[event] !== annuity) return;
    if (i < d30) {
      const near = i < overdue ? annuities.overdue : annuities.d30;
      near.count += 1;
      near.fen = plus(near.fen, events.fen[event] ?? 0);
    }
    if (i < overdue || events.state[event] !== open) return;
    readFacts(p, events.row[event] ?? 0, facts);
    if (hasYear(facts.keep | facts.offer | facts.drop, events.year[event] ?? 0)) return;
    undecided.count += 1;
    undecided.fen = plus(undecided.fen, events.fen[event] ?? 0);
  });
  return {
    overdue: tallyOf(found, 0, overdue),
    d30: tallyOf(found, overdue, d30),
    d90: tallyOf(found, overdue, d90),
    d365: tallyOf(found, overdue, later),
    annuity: annuities,
    undecided,
    nonUse: use,
    presumed: found.presumed,
    undated: found.undated,
    unknown: found.unknown,
  };
}
