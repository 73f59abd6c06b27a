// How long the law gives for a filing, as dated rules: months from a day, moved to a working day where it ends on a holiday.
import type { DatedRule } from '../../distribution/datedRule';
import { addMonths, isoOf, ymdOf } from '../../patents/deadlines/ymd';
import type { FilingFacts } from '../facts';
import type { LastDay } from './kind';

export interface MonthsRule extends DatedRule {
  readonly months: number;
}

export const recordalTerm: MonthsRule = {
  id: 'licence-recordal-3-months',
  effectiveFrom: '2010-02-01',
  source: '专利法实施细则第十五条；专利实施许可合同备案办法（局令第62号）第五条',
  verified: true,
  months: 3,
};

/** 细则 art. 87 lets the licence be recorded with its proof; the same three months are assumed. */
export const openLicenceTerm: MonthsRule = {
  id: 'open-licence-taken-3-months',
  effectiveFrom: '2024-01-20',
  source: '专利法实施细则第十五条、第八十七条（期限未核实）',
  verified: false,
  months: 3,
};

/** `months` after a day (ISO), on the next working day (细则 art. 5). */
export function monthsAfter(
  from: string | undefined,
  rule: MonthsRule,
  { days }: Pick<FilingFacts, 'days'>,
): LastDay | undefined {
  if (from === undefined) return undefined;
  return { date: isoOf(days.next(addMonths(ymdOf(from), rule.months))), rule };
}
