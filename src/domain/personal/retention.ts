// How long personal data stays after it was last used, as dated rule data. Pure.
import { type DatedRule, ruleOn } from '../distribution/datedRule';
import { addMonths } from '../distribution/taxes';

export interface RetentionRule extends DatedRule {
  /** Months after the last entry or use. */
  readonly months: number;
}

/** The law names no number of months for the data themselves; three years is what it asks of the record of the processing. */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'pipl-retention',
    effectiveFrom: '2021-11-01',
    months: 36,
    source:
      '个人信息保护法第十九条（保存期限应为实现处理目的所必要的最短时间）；第五十六条（处理情况记录至少保存三年）',
    verified: false,
  },
];

/** Last day on which data used on `lastUse` (ISO) may be kept without a new reason; undefined before any rule. */
export function keepUntil(lastUse: string, today: string): string | undefined {
  const rule = ruleOn(retentionRules, today);
  return rule && addMonths(lastUse, rule.months);
}
