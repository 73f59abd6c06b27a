// 直接成本能否扣除: what the policy of an agreement does with a cost of a kind, with the step and its source. Pure.
import { type CostKind, isInForce, type Mode, type Policy, type Pool, schemeFor } from '../distribution';

export type Deduction =
  /** Taken off before the net income, by the policy's definition of it. */
  | { readonly how: 'net'; readonly step: string }
  /** Paid back to who bore it by a step that names this kind. */
  | { readonly how: 'step'; readonly step: string }
  /** Paid out of one pool's share. */
  | { readonly how: 'charge'; readonly step: string; readonly pool: Pool }
  | { readonly how: 'none' };

export type DeductionAnswer = Deduction & {
  readonly policy: string;
  readonly source: string;
  readonly verified: boolean;
  /** The policy holds on the day of the cost. */
  readonly inForce: boolean;
};

/** @param date day of the cost, ISO */
export function deductionOf(policy: Policy, mode: Mode, kind: CostKind, date: string): DeductionAnswer {
  const steps = schemeFor(policy, mode)?.steps ?? [];
  const about = {
    policy: policy.title,
    source: policy.netIncome.source ?? policy.source,
    verified: policy.verified,
    inForce: isInForce(policy, date),
  };
  for (const step of steps) {
    if (step.kind === 'recover' && step.costs === 'net' && policy.netIncome.deducts.includes(kind))
      return { ...about, how: 'net', step: step.id };
    if (step.kind === 'recover' && step.costs !== 'net' && step.costs.includes(kind))
      return { ...about, how: 'step', step: step.id, source: policy.source };
    if (step.kind === 'charge' && step.costs.includes(kind))
      return { ...about, how: 'charge', step: step.id, pool: step.pool, source: policy.source };
  }
  return { ...about, how: 'none' };
}
