// A month as weeks from Monday to Sunday; what lies outside is empty.
import { addMonths, dayCount, isoOf, ofDayCount, ymdOf } from '../../../../domain/patents/deadlines/ymd';

/** `yyyy-MM` of a date. */
export const monthOf = (day: string): string => day.slice(0, 7);

export const shiftMonth = (month: string, by: number): string =>
  monthOf(isoOf(addMonths(ymdOf(`${month}-01`), by)));

/** First and last day. */
export function monthSpan(month: string): { from: string; until: string } {
  const first = ymdOf(`${month}-01`);
  return { from: isoOf(first), until: isoOf(ofDayCount(dayCount(addMonths(first, 1)) - 1)) };
}

export function monthWeeks(month: string): (string | null)[][] {
  const { from, until } = monthSpan(month);
  const [first, last] = [dayCount(ymdOf(from)), dayCount(ymdOf(until))];
  // 1970-01-01 was a Thursday: three days after a Monday.
  const monday = first - ((first + 3) % 7);
  const weeks: (string | null)[][] = [];
  for (let start = monday; start <= last; start += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const day = start + i;
        return day < first || day > last ? null : isoOf(ofDayCount(day));
      }),
    );
  }
  return weeks;
}
