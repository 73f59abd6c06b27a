// How long an agreement runs: first and last day out of its own dates and its terms, and what a day finds of it.
import type { TermSet } from '../negotiation/terms';
import { addMonths, dayCount, daysFrom, isoOf, ofDayCount, ymdOf } from '../patents/deadlines/ymd';
import type { Agreement } from '../patents/records';

export type Dated = Pick<Agreement, 'signedOn' | 'effectiveOn' | 'expiresOn' | 'termination' | 'state'>;

/** First day: agreed, else named by the terms, else that of the signature. */
export const startOf = (agreement: Dated, terms: TermSet | undefined): string | undefined =>
  agreement.effectiveOn ?? terms?.startsOn ?? agreement.signedOn;

const before = (iso: string, days: number): string => isoOf(ofDayCount(dayCount(ymdOf(iso)) - days));

/**
 * Last day, `yyyy-MM-dd`. The terms in force come first, since an amendment prolongs them; months count from the start
 * and end the day before the corresponding one. Undefined: no end was agreed.
 */
export function endOf(agreement: Dated, terms: TermSet | undefined): string | undefined {
  if (terms?.endsOn !== undefined) return terms.endsOn;
  const start = startOf(agreement, terms);
  if (terms?.months !== undefined && start !== undefined)
    return before(isoOf(addMonths(ymdOf(start), terms.months)), 1);
  return agreement.expiresOn;
}

/** Day from which it no longer holds, whatever ended it; undefined while nothing did. */
export function heldUntil(agreement: Dated, terms: TermSet | undefined): string | undefined {
  const end = endOf(agreement, terms);
  const ended = agreement.termination?.on;
  if (ended === undefined) return end;
  return end === undefined || ended < end ? ended : end;
}

/** Whole days to the last day, below 0 once it is over; undefined without an end. */
export function daysToEnd(agreement: Dated, terms: TermSet | undefined, today: string): number | undefined {
  const end = endOf(agreement, terms);
  return end === undefined ? undefined : daysFrom(ymdOf(today), ymdOf(end));
}

/** Two agreements hold on a common day; an open end lasts for ever. */
export const overlaps = (
  a: { readonly from?: string | undefined; readonly until?: string | undefined },
  b: { readonly from?: string | undefined; readonly until?: string | undefined },
): boolean => (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');

/** The day `months` after another, `yyyy-MM-dd`. */
export const monthsAfter = (iso: string, months: number): string => isoOf(addMonths(ymdOf(iso), months));
/** The day `days` after another, `yyyy-MM-dd`; below 0 before it. */
export const daysAfter = (iso: string, days: number): string => before(iso, -days);
