// A rule of the field as data: since when it holds, where it was read, whether anybody checked it against the text.

export interface DatedRule {
  readonly id: string;
  /** First day it holds, `yyyy-MM-dd`. */
  readonly effectiveFrom: string;
  /** Last day it holds; open where it still does. */
  readonly effectiveTo?: string;
  /** Article, notice or page it was read in. */
  readonly source: string;
  /** false: not read in a primary text; shown as 未核实. */
  readonly verified: boolean;
}

/** The rule that holds on a day (`yyyy-MM-dd`); before the first known rule the first one. */
export function ruleOn<R extends DatedRule>(rules: readonly [R, ...R[]], on: string): R {
  return (
    rules.findLast(
      (rule) => rule.effectiveFrom <= on && (rule.effectiveTo === undefined || on <= rule.effectiveTo),
    ) ?? rules[0]
  );
}
