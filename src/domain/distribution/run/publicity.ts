// 公示: counts the days of a public notice and says from when on a distribution may be carried out.
import type { DatedRule } from '../datedRule';

export interface PublicityRule extends DatedRule {
  readonly days: number;
  readonly unit: 'calendar' | 'working';
}

/** At least 15 days; 浙江 says so for awards, the national text was not read. */
export const publicityRules: readonly PublicityRule[] = [
  {
    id: 'publicity-15',
    effectiveFrom: '2016-02-26',
    source: '国发〔2016〕16号、国科发政〔2018〕103号（未核实）；浙江条例第三十九条',
    verified: false,
    days: 15,
    unit: 'calendar',
  },
];

/** Days off beside weekends, and weekends that are worked, ISO, as the State Council announces them each year. */
export interface WorkCalendar {
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

export const weekendsOnly: WorkCalendar = { holidays: [], workdays: [] };

const DAY = 86_400_000;

/** The day so many days later, ISO. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

export function isWorkingDay(date: string, calendar: WorkCalendar): boolean {
  if (calendar.workdays.includes(date)) return true;
  const weekday = new Date(Date.parse(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.includes(date);
}

/**
 * Last day of a notice that was put up on `from` (ISO): the day of putting it up is not counted. A distribution may be
 * carried out from the day after.
 */
export function publicityEnds(
  from: string,
  days: number,
  unit: PublicityRule['unit'],
  calendar: WorkCalendar = weekendsOnly,
): string {
  if (unit === 'calendar') return addDays(from, days);
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
