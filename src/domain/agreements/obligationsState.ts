// Where an obligation stands on a day: what was paid of it, whether it is late, and the interest of the terms to the fen.
import { applyRate, type Fen, minus, type Rate, sum, times } from '../money';
import { daysFrom, ymdOf } from '../patents/deadlines/ymd';
import type { Income, Obligation } from '../patents/records';
import { allocatedTo } from './books';

export type ObligationStanding =
  | 'open'
  | 'soon'
  | 'overdue'
  | 'partly'
  | 'done'
  | 'doneLate'
  | 'waived'
  | 'disputed';

/** Days before the due day at which it counts as near. */
const nearDays = 30;

/** One stretch of days at one outstanding amount. */
export interface InterestPart {
  readonly from: string;
  readonly until: string;
  readonly days: number;
  /** Outstanding in these days, fen. */
  readonly outstanding: Fen;
}

export interface Interest {
  /** Of a day, exact. */
  readonly rate: Rate;
  readonly parts: readonly InterestPart[];
  /** Σ outstanding × days, × rate, half-up to the fen once. */
  readonly fen: Fen;
}

export interface Standing {
  readonly state: ObligationStanding;
  /** Whole days to the due day; below 0 late. */
  readonly daysLeft: number;
  readonly paid: Fen;
  /** What of a known amount is still owed, fen. */
  readonly outstanding: Fen;
  readonly interest: Interest | undefined;
}

type Payment = Readonly<{ id: string; date: string; fen: Fen }>;

/**
 * Shares the payments linked to obligations out among them, the earliest due first, so that one payment that is linked
 * twice is counted once. Only what was allocated to the agreement counts, fen.
 */
export function settled(
  obligations: readonly Obligation[],
  incomes: readonly Income[],
): Map<string, Payment[]> {
  const found = new Map<string, Payment[]>();
  const linked = obligations.filter(({ incomeIds = [] }) => incomeIds.length > 0);
  if (linked.length === 0) return found;
  const known = new Map(incomes.map((one) => [one.id, one]));
  const left = new Map<string, Fen>();
  for (const one of linked.sort((a, b) =>
    a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1,
  )) {
    let open = one.fen;
    for (const id of one.incomeIds ?? []) {
      const income = known.get(id);
      if (income === undefined || income.reversedBy !== undefined) continue;
      const key = `${id} ${one.agreementId}`;
      const free = left.get(key) ?? allocatedTo(income, one.agreementId);
      const fen = open === undefined ? free : Math.min(open, free);
      if (fen <= 0) continue;
      left.set(key, minus(free, fen));
      open = open === undefined ? undefined : minus(open, fen);
      found.set(one.id, [...(found.get(one.id) ?? []), { id, date: income.date, fen }]);
    }
  }
  return found;
}

/**
 * Interest for late payment at the daily rate of the terms (民法典 art. 585): from the day after the due day to the day of
 * each payment, or to `today`. Paid parts stop bearing interest on the day they came.
 */
export function interestOn(
  owed: Fen,
  due: string,
  payments: readonly Pick<Payment, 'date' | 'fen'>[],
  today: string,
  rate: Rate,
): Interest {
  const late = [...payments].sort((a, b) => a.date.localeCompare(b.date));
  let outstanding = minus(owed, sum(late.filter(({ date }) => date <= due).map(({ fen }) => fen)));
  let from = due;
  const parts: InterestPart[] = [];
  const run = (until: string): void => {
    const days = daysFrom(ymdOf(from), ymdOf(until));
    if (days > 0 && outstanding > 0) parts.push({ from, until, days, outstanding });
    if (days > 0) from = until;
  };
  for (const { date, fen } of late.filter((one) => one.date > due)) {
    run(date < today ? date : today);
    outstanding = minus(outstanding, fen);
  }
  run(today);
  const base = sum(parts.map((part) => times(part.outstanding, part.days)));
  return { rate, parts, fen: applyRate(base, rate) };
}

/** Where it stands on `today`; `rate` is the daily one of the terms in force. */
export function standingOf(
  one: Pick<Obligation, 'due' | 'fen' | 'doneOn' | 'waived' | 'disputed'>,
  payments: readonly Payment[],
  today: string,
  rate?: Rate,
): Standing {
  const daysLeft = daysFrom(ymdOf(today), ymdOf(one.due));
  const paid = sum(payments.map(({ fen }) => fen));
  const outstanding = one.fen === undefined ? 0 : Math.max(0, minus(one.fen, paid));
  const isMet = one.fen !== undefined && one.fen > 0 && outstanding === 0;
  const lastPaid = [...payments.map(({ date }) => date)].sort().at(-1) ?? '';
  const doneOn = one.doneOn ?? (isMet ? lastPaid : undefined);
  const isLate = doneOn === undefined ? daysLeft < 0 : doneOn > one.due;
  const interest =
    rate !== undefined && one.fen !== undefined && one.waived === undefined && isLate
      ? interestOn(
          one.fen,
          one.due,
          // Said to be met: what no payment shows was settled on that day.
          one.doneOn === undefined ? payments : [...payments, { date: one.doneOn, fen: outstanding }],
          today,
          rate,
        )
      : undefined;
  const state = (): ObligationStanding => {
    if (one.waived !== undefined) return 'waived';
    if (doneOn !== undefined) return isLate ? 'doneLate' : 'done';
    if (one.disputed !== undefined) return 'disputed';
    if (daysLeft < 0) return 'overdue';
    if (paid > 0) return 'partly';
    return daysLeft <= nearDays ? 'soon' : 'open';
  };
  return {
    state: state(),
    daysLeft,
    paid,
    outstanding: doneOn === undefined && one.waived === undefined ? outstanding : 0,
    interest: interest !== undefined && interest.fen > 0 ? interest : undefined,
  };
}
