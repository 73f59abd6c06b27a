// What became of the annuity of one year: paid, presumed paid, open, late, dropped.
import { graceMonths } from '../annuity/surcharge';
import { type DutyFacts, firstYear, hasYear, lastYear } from './facts';
import { termYears, yearOfLife } from './terms';
import type { WorkingDays } from './workingDays';
import { addMonths, addYears, type Ymd } from './ymd';

/**
 * `presumed` = 推定已缴: in force, due date past, nothing recorded. `overdue` = within the grace period.
 * `graceOver` = only restoration is left. `registration` = the year of grant, paid at registration (细则 art. 114).
 */
export type YearState = 'registration' | 'paid' | 'presumed' | 'dropped' | 'open' | 'overdue' | 'graceOver';

/** The anniversary that opens year N: its fee is due before the year before it has run out (细则 art. 115). */
export const annuityDue = (filed: Ymd, year: number): Ymd => addYears(filed, year - 1);

/** Last day of the grace period, moved to a working day. */
export const graceEnd = (due: Ymd, days: WorkingDays): Ymd => days.next(addMonths(due, graceMonths));

/** Asked for every late year of a portfolio: the calendar is looked at only in the days around the end. */
export const isInGrace = (due: Ymd, today: Ymd, days: WorkingDays): boolean =>
  today <= addMonths(due, graceMonths) ||
  (today < addMonths(due, graceMonths + 1) && today <= graceEnd(due, days));

/** Last day to pay without grace. Only days near today are moved: the rest of the answer does not depend on it. */
const isPast = (due: Ymd, today: Ymd, days: WorkingDays): boolean =>
  due < today && (addMonths(due, 1) < today || days.next(due) < today);

/** Whether fees are owed at all: granted and alive; a state nobody knows counts as alive once a grant is on record. */
export const isKept = ({ bucket, granted, filed }: DutyFacts): boolean =>
  filed !== 0 && (bucket === 'inForce' || (bucket === 'unknown' && granted !== 0));

/** Year of grant; 0 = unknown, then every year counts as chargeable and was presumably paid. */
export const grantYear = ({ filed, granted }: DutyFacts): number =>
  granted === 0 ? 0 : Math.max(1, yearOfLife(filed, granted));

/** First year the right was given up in and no later one was paid for; 0 = none. */
export function droppedFrom({ drop, paid }: DutyFacts): number {
  const later = drop & ~((2 << lastYear(paid)) - 1);
  return firstYear(later);
}

export function yearState(facts: DutyFacts, year: number, today: Ymd, days: WorkingDays): YearState {
  const granted = grantYear(facts);
  if (hasYear(facts.paid, year)) return 'paid';
  if (year <= granted) return 'registration';
  const dropped = droppedFrom(facts);
  if (dropped !== 0 && year >= dropped) return 'dropped';
  const due = annuityDue(facts.filed, year);
  if (!isPast(due, today, days)) return 'open';
  const inGrace = isInGrace(due, today, days);
  // A decision without a payment says: not paid yet. So does a record of payments that stops before this year.
  if (hasYear(facts.keep | facts.offer, year)) return inGrace ? 'overdue' : 'graceOver';
  const last = lastYear(facts.paid);
  return inGrace && last !== 0 && year > last ? 'overdue' : 'presumed';
}

export interface AnnuityYear {
  readonly year: number;
  /** The anniversary; surcharge months count from it. */
  readonly due: Ymd;
  /** Last day to pay without surcharge, moved to a working day. */
  readonly payBy: Ymd;
  readonly graceEnd: Ymd;
  readonly state: YearState;
}

/** All chargeable years of a patent, from the year of grant to the end of its term; none before a filing date is known. */
export function annuityYears(facts: DutyFacts, today: Ymd, days: WorkingDays): AnnuityYear[] {
  if (facts.filed === 0) return [];
  const years: AnnuityYear[] = [];
  for (let year = Math.max(1, grantYear(facts)); year <= termYears(facts.type, facts.filed); year++) {
    const due = annuityDue(facts.filed, year);
    years.push({
      year,
      due,
      payBy: days.next(due),
      graceEnd: graceEnd(due, days),
      state: yearState(facts, year, today, days),
    });
  }
  return years;
}
