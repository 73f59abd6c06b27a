// 公示: counts the days of a public notice and says from when on a distribution may be carried out.
import { z } from 'zod';
import { DatedRule } from '../datedRule';

export const PublicityRule = DatedRule.extend({
  days: z.number().int().min(1).max(120),
  unit: z.enum(['calendar', 'working']),
});
export type PublicityRule = z.infer<typeof PublicityRule>;

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

/** Whether a day (ISO) is worked: weekends, official holidays, days the office has entered itself. */
export type IsWorkingDay = (date: string) => boolean;

const DAY = 86_400_000;

/** The day so many days later, ISO. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Where nobody knows the holidays: every day but Saturday and Sunday. */
export const weekdaysOnly: IsWorkingDay = (date) => {
  const weekday = new Date(Date.parse(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/**
 * Last day of a notice that was put up on `from` (ISO): the day of putting it up is not counted. A distribution may be
 * carried out from the day after.
 */
export function publicityEnds(
  from: string,
  days: number,
  unit: PublicityRule['unit'],
  isWorking: IsWorkingDay = weekdaysOnly,
): string {
  if (unit === 'calendar') return addDays(from, days);
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorking(date)) left -= 1;
  }
  return date;
}
