// What a tax calculation answers: figures with the rule they follow, or the reason why there are none.
import type { DatedRule, RuleRef } from '../datedRule';
import { refOf, ruleOn } from '../datedRule';

export type Taxed<T> =
  | ({ readonly ok: true; readonly rule: RuleRef } & T)
  | {
      readonly ok: false;
      readonly code: 'NO_RULE_ON_DATE' | 'VAT_UNDECIDED';
      readonly data: { readonly date: string };
    };

/** Calculates with the rule of the day, or says that none is known for it. */
export function byRuleOf<R extends DatedRule, T>(
  rules: readonly R[],
  date: string,
  calculate: (rule: R) => T,
): Taxed<T> {
  const rule = ruleOn(rules, date);
  if (rule === undefined) return { ok: false, code: 'NO_RULE_ON_DATE', data: { date } };
  return { ok: true, rule: refOf(rule), ...calculate(rule) };
}
