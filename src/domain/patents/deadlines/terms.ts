// How long a patent lasts, and in which year of its life a day lies.
import type { PatentType } from '../records';
import { type DatedRule, ruleOn } from './rule';
import { addYears, dayCount, isoOf, ofDayCount, type Ymd, yearOf } from './ymd';

/** Years of protection from the filing date, by kind of right; the rule is chosen by the filing date. */
export interface TermRule extends DatedRule {
  readonly years: Readonly<Record<PatentType, number>>;
}

export const termRules: readonly [TermRule, ...TermRule[]] = [
  {
    id: 'term-2009',
    effectiveFrom: '1985-04-01',
    effectiveTo: '2021-05-31',
    source: '专利法（2008）第四十二条；2021-06-01 前申请的外观设计仍为十年',
    verified: false,
    years: { invention: 20, utilityModel: 10, design: 10 },
  },
  {
    id: 'term-2021',
    effectiveFrom: '2021-06-01',
    source: '专利法（2020）第四十二条',
    verified: true,
    years: { invention: 20, utilityModel: 10, design: 15 },
  },
];

/** Inventions and utility models have had the same term since 1993; only the design's is in doubt before 2021-06-01. */
export function termRuleOf(type: PatentType, filed: Ymd): TermRule {
  const rule = ruleOn(termRules, isoOf(filed));
  return type === 'design' ? rule : { ...rule, verified: true };
}

const changeOfDesigns: Ymd = 20_210_601;

/** Whole years of protection. */
export const termYears = (type: PatentType, filed: Ymd): number =>
  type === 'invention' ? 20 : type === 'utilityModel' ? 10 : filed < changeOfDesigns ? 10 : 15;

/**
 * The day the right ends (专利权期满终止日): the corresponding day of the filing date, not moved by holidays.
 * @param compensationDays 期限补偿 under art. 42, as decided by the office; none is computed here
 */
export function termEnd(type: PatentType, filed: Ymd, compensationDays = 0): Ymd {
  const end = addYears(filed, termYears(type, filed));
  return compensationDays === 0 ? end : ofDayCount(dayCount(end) + compensationDays);
}

/** 1-based year of life a day lies in, counted from the filing date; below 1 before it. */
export function yearOfLife(filed: Ymd, day: Ymd): number {
  const years = yearOf(day) - yearOf(filed);
  return day >= addYears(filed, years) ? years + 1 : years;
}
