// Official holidays of China and the next working day: a time limit that ends on a holiday ends on the working day after it.
import type { DatedRule } from './rule';
import { dayCount, isoOf, ofDayCount, type Ymd, yearOf, ymdOf } from './ymd';

/** Days off and weekend days worked of one year, each as `MM-dd` or `MM-dd..MM-dd`. */
export interface HolidayRule extends DatedRule {
  readonly year: number;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

const year = (
  year: number,
  more: Pick<HolidayRule, 'source' | 'verified' | 'off' | 'work'>,
): HolidayRule => ({
  id: `holidays-${year}`,
  effectiveFrom: `${year}-01-01`,
  effectiveTo: `${year}-12-31`,
  year,
  ...more,
});

/** One entry a year that the State Council has announced; an office adds later years in its settings. */
export const holidayRules: readonly HolidayRule[] = [
  year(2025, {
    source: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
    verified: true,
    off: ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  }),
  year(2026, {
    source: '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）',
    verified: true,
    off: [
      '01-01..01-03',
      '02-15..02-23',
      '04-04..04-06',
      '05-01..05-05',
      '06-19..06-21',
      '09-25..09-27',
      '10-01..10-07',
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  }),
];

/** Years without a notice: the holidays with a fixed date in 全国年节及纪念日放假办法 (2024); lunar ones are not known. */
export const fixedHolidays: DatedRule & { readonly off: readonly string[] } = {
  id: 'holidays-fixed',
  effectiveFrom: '2025-01-01',
  source: '全国年节及纪念日放假办法（2024年修订）；春节、清明、端午、中秋及调休以当年通知为准',
  verified: false,
  off: ['01-01', '05-01..05-02', '10-01..10-03'],
};

/** What an office entered itself: single days as `yyyy-MM-dd`. They win over the rules. */
export interface OwnDays {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

export interface WorkingDays {
  isWorking(day: Ymd): boolean;
  /** The day itself where it is worked, else the first worked day after it. */
  next(day: Ymd): Ymd;
  /** The rule the days of this year come from. */
  ruleOf(year: number): DatedRule;
}

function daysOf(year: number, spans: readonly string[]): Ymd[] {
  return spans.flatMap((span) => {
    const [from, to = from] = span.split('..');
    const first = dayCount(ymdOf(`${year}-${from}`));
    const length = dayCount(ymdOf(`${year}-${to}`)) - first + 1;
    return Array.from({ length }, (_, i) => ofDayCount(first + i));
  });
}

/** Years whose days are kept once looked up. */
const [firstYear, lastYear] = [1985, 2100];

/** 0 = Sunday. */
const weekday = (count: number): number => (((count + 4) % 7) + 7) % 7;

/** Working days by the announced holidays and what the office added (细则 art. 5: 期限届满日是法定休假日的顺延). */
export function workingDays(own: OwnDays = { off: [], work: [] }): WorkingDays {
  const rules = new Map(holidayRules.map((rule) => [rule.year, rule]));
  const off = new Set(holidayRules.flatMap((rule) => daysOf(rule.year, rule.off)));
  const work = new Set(holidayRules.flatMap((rule) => daysOf(rule.year, rule.work)));
  const fixed = new Set(daysOf(2025, fixedHolidays.off).map((day) => day % 10_000));
  const ownOff = new Set(own.off.map(ymdOf));
  const ownWork = new Set(own.work.map(ymdOf));
  const isWorking = (day: Ymd): boolean => {
    if (ownWork.has(day)) return true;
    if (ownOff.has(day) || off.has(day)) return false;
    if (work.has(day)) return true;
    if (!rules.has(yearOf(day)) && fixed.has(day % 10_000)) return false;
    const wd = weekday(dayCount(day));
    return wd !== 0 && wd !== 6;
  };
  const slow = (day: Ymd): Ymd => {
    let found = day;
    while (!isWorking(found)) found = ofDayCount(dayCount(found) + 1);
    return found;
  };
  // A portfolio asks for tens of thousands of days: each is looked up once. 0 = not looked up yet.
  const looked = new Uint32Array((lastYear - firstYear + 1) * 12 * 31);
  const place = (day: Ymd): number =>
    (yearOf(day) - firstYear) * 372 + ((Math.floor(day / 100) % 100) - 1) * 31 + (day % 100) - 1;
  return {
    isWorking,
    next(day) {
      if (day < firstYear * 10_000 || yearOf(day) > lastYear) return slow(day);
      const at = place(day);
      const known = looked[at] ?? 0;
      if (known !== 0) return known;
      const found = slow(day);
      looked[at] = found;
      return found;
    },
    ruleOf: (wanted) => rules.get(wanted) ?? fixedHolidays,
  };
}

/** Days in the office's own list that are no dates; shown beside the field. */
export const wrongDays = (own: OwnDays): string[] =>
  [...own.off, ...own.work].filter(
    (day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || isoOf(ofDayCount(dayCount(ymdOf(day)))) !== day,
  );
