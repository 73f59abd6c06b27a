// Rules as data: each with its source, the days it holds for, and whether the primary text was read.
import { z } from 'zod';
import { IsoDate } from '../patents/parts';

export const DatedRule = z.object({
  id: z.string().min(1).max(80),
  /** First day it holds, ISO. */
  effectiveFrom: IsoDate,
  /** Last day it holds, ISO; absent while it is in force. */
  effectiveTo: IsoDate.optional(),
  source: z.string().min(1).max(400),
  /** false: the figure was not read in a primary text and shows as 未核实. */
  verified: z.boolean(),
});
export type DatedRule = z.infer<typeof DatedRule>;

/** What a calculation keeps of the rule it used, so that it can be repeated years later. */
export type RuleRef = Pick<DatedRule, 'id' | 'source' | 'verified'>;

export const refOf = ({ id, source, verified }: DatedRule): RuleRef => ({ id, source, verified });

export const isInForce = (rule: DatedRule, date: string): boolean =>
  rule.effectiveFrom <= date && (rule.effectiveTo === undefined || date <= rule.effectiveTo);

/** The rule in force on a day (ISO); of several the one that came last. */
export function ruleOn<R extends DatedRule>(rules: readonly R[], date: string): R | undefined {
  return rules
    .filter((rule) => isInForce(rule, date))
    .reduce<R | undefined>(
      (last, rule) => (last === undefined || rule.effectiveFrom > last.effectiveFrom ? rule : last),
      undefined,
    );
}

/** Something wrong or doubtful, as a code with data: where it is, what it is about. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** Where: a path such as `schemes.0.steps.net.bands.1`. */
  readonly path: string;
  readonly data: Readonly<Record<string, string | number>>;
}
