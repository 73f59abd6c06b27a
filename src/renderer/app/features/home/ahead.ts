// Days ahead as weeks: what comes in, what goes out, how many matters; the strip and its table show the same.
import { type Fen, plus, sum } from '../../../../domain/money';
import { dayCount, isoOf, ofDayCount, ymdOf } from '../../../../domain/patents/deadlines/ymd';
import type { QueryOutput } from '../../../../shared/store/queries';
import { go } from '../../state/navigation';

export type Ahead = QueryOutput<'home.ahead'>;
export type AheadItem = Ahead['items'][number];

export interface Week {
  /** First and last day, ISO. */
  readonly from: string;
  readonly until: string;
  readonly items: readonly AheadItem[];
  /** Matters, each patent whose day it is counted. */
  readonly count: number;
  readonly inFen: Fen;
  readonly outFen: Fen;
}

const WEEKS = 13;

export const plusDays = (iso: string, days: number): string => isoOf(ofDayCount(dayCount(ymdOf(iso)) + days));

/** The last day that is shown: thirteen weeks, a little more than ninety days. */
export const lastDay = (today: string): string => plusDays(today, 7 * WEEKS - 1);

/** Weeks of seven days that begin today. */
export const weeksOf = (items: readonly AheadItem[], today: string): Week[] =>
  Array.from({ length: WEEKS }, (_, at) => {
    const [from, until] = [plusDays(today, 7 * at), plusDays(today, 7 * at + 6)];
    const own = items.filter(({ day }) => day >= from && day <= until);
    return {
      ...{ from, until, items: own },
      count: own.reduce((n, item) => n + item.count, 0),
      inFen: own.reduce((total, item) => plus(total, item.inFen ?? 0), 0),
      outFen: own.reduce((total, item) => plus(total, item.outFen ?? 0), 0),
    };
  });

/** Matters by day; the patents of all days as one line on the first of them: hundreds of annuities hide nothing else. */
export function linesOf({ items }: Week): AheadItem[] {
  const patents = items.filter(({ kind }) => kind === 'patents');
  const [first] = patents;
  const outFen = sum(patents.map((one) => one.outFen ?? 0));
  const count = patents.reduce((n, one) => n + one.count, 0);
  return items
    .filter((item) => item.kind !== 'patents' || item === first)
    .map((item) => (item === first ? { ...item, count, ...(outFen === 0 ? {} : { outFen }) } : item));
}

/** The week somebody looks at first: the one that has something to be done. */
export const firstWeek = (weeks: readonly Week[]): number =>
  Math.max(
    0,
    weeks.findIndex(({ count }) => count > 0),
  );

/** Every matter leads to its record, deadlines of patents to their list. */
export function follow({ kind, id }: AheadItem): void {
  if (kind === 'patents') go('deadlines');
  else if (kind === 'matter') go('matters', { id });
  else if (kind === 'filing') go('filings', { id });
  else if (kind === 'deal' || kind === 'notice') go('deals', { id });
  else go('agreements', { id });
}
