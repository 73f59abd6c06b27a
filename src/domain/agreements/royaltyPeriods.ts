// Periods a licensee reports for: counted in months from the first day, the last one cut off by the end.
import type { Royalty } from '../negotiation/terms';
import { daysAfter, monthsAfter } from './registerLife';

export interface Period {
  readonly from: string;
  /** Last day, included. */
  readonly until: string;
  /** Year of the agreement it begins in, 1 = first. */
  readonly year: number;
  /** The last one of its year: minimums are settled with it. */
  readonly closesYear: boolean;
}

/** Most periods of one agreement: fifty years of months. */
const most = 600;

/** All periods from `start` to `last` (both `yyyy-MM-dd`), every `everyMonths`. */
export function periodsOf(
  { everyMonths }: Pick<Royalty, 'everyMonths'>,
  start: string,
  last: string,
): Period[] {
  const found: Period[] = [];
  for (let n = 0; n < most; n++) {
    const from = monthsAfter(start, n * everyMonths);
    if (from > last) break;
    const whole = daysAfter(monthsAfter(start, (n + 1) * everyMonths), -1);
    const until = whole < last ? whole : last;
    const year = Math.floor((n * everyMonths) / 12) + 1;
    const next = Math.floor(((n + 1) * everyMonths) / 12) + 1;
    found.push({ from, until, year, closesYear: next > year || until === last });
  }
  return found;
}
