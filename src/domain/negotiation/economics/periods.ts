// In which year of the agreement a payment falls. Period 0 is the day it takes effect, period k the k-th year up to its end.
import { addMonths, addYears, isoOf, type Ymd, yearOf, ymdOf } from '../../patents/deadlines/ymd';
import type { Due, TermSet } from '../terms';

const monthOf = (day: Ymd): number => Math.floor(day / 100) % 100;

/** Months from one day to another, a begun month counts whole; 0 where the second is not later. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [ymdOf(from), ymdOf(to)];
  if (end <= start) return 0;
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  return addMonths(start, months) < end ? months + 1 : months;
}

/** Last day of the term where terms say one: ISO, exclusive of nothing. */
export function endOf({ endsOn, months }: Pick<TermSet, 'endsOn' | 'months'>, start: string): string | null {
  if (endsOn !== undefined) return endsOn;
  return months === undefined ? null : isoOf(addMonths(ymdOf(start), months));
}

/** 期限 in months, null where terms are silent. */
export function termMonths(terms: Pick<TermSet, 'endsOn' | 'months'>, start: string): number | null {
  return terms.months ?? (terms.endsOn === undefined ? null : monthsBetween(start, terms.endsOn));
}

/** Period of a payment, from the months after the start; those of a begun year come at its end. */
export const periodOf = (due: Due, start: string): number =>
  Math.ceil(('on' in due ? monthsBetween(start, due.on) : due.afterMonths) / 12);

/** The day a period ends, ISO. */
export const periodEnd = (start: string, period: number): string => isoOf(addYears(ymdOf(start), period));
