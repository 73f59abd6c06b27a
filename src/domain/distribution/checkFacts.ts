// Looks at the facts of a distribution before it is calculated: what is missing, doubled or outside the policy.
import { compareRates, negate, sumRates } from '../money';
import { isInForce, type Problem } from './datedRule';
import type { Facts } from './facts';
import { type Policy, schemeFor } from './policy';

export type FactsFault =
  | 'MODE_NOT_COVERED'
  | 'POLICY_NOT_IN_FORCE'
  | 'RECEIPT_TWICE'
  | 'COST_TWICE'
  | 'INVENTOR_TWICE'
  | 'CO_OWNER_TWICE'
  | 'CO_OWNERS_OVER_WHOLE'
  | 'REVERSAL_UNKNOWN'
  | 'REVERSAL_DIFFERS'
  | 'REVERSED_TWICE'
  | 'NO_INVENTORS'
  | 'SIGNATURE_MISSING'
  | 'WEIGHT_MISSING'
  | 'RESEARCH_OUT_OF_RANGE'
  | 'PRIOR_YEAR_MISSING'
  | 'COST_NOT_DEDUCTIBLE';

export type FactsProblem = Problem<FactsFault>;

const problem = (
  severity: FactsProblem['severity'],
  code: FactsFault,
  path: string,
  data: FactsProblem['data'] = {},
): FactsProblem => ({ code, severity, path, data });

function doubled(ids: readonly string[], code: FactsFault, path: string): FactsProblem[] {
  const again = ids.filter((id, index) => ids.indexOf(id) < index);
  return [...new Set(again)].map((id) => problem('error', code, path, { id }));
}

function receiptProblems({ receipts }: Facts, policy: Policy): FactsProblem[] {
  const found = doubled(
    receipts.map((one) => one.id),
    'RECEIPT_TWICE',
    'receipts',
  );
  const reversed = receipts.flatMap((one) => (one.reverses === undefined ? [] : [one.reverses]));
  found.push(...doubled(reversed, 'REVERSED_TWICE', 'receipts'));
  for (const one of receipts) {
    const path = `receipts.${one.id}`;
    if (!isInForce(policy, one.date))
      found.push(problem('warning', 'POLICY_NOT_IN_FORCE', path, { date: one.date, policy: policy.id }));
    if (one.reverses === undefined) continue;
    const taken = receipts.find((other) => other.id === one.reverses && other.date <= one.date);
    if (taken === undefined) found.push(problem('error', 'REVERSAL_UNKNOWN', path, { id: one.reverses }));
    else if (taken.fen !== negate(one.fen))
      found.push(problem('error', 'REVERSAL_DIFFERS', path, { fen: one.fen, expected: negate(taken.fen) }));
  }
  return found;
}

function inventorProblems({ inventors }: Facts, { team }: Policy): FactsProblem[] {
  if (inventors.length === 0) return [problem('warning', 'NO_INVENTORS', 'inventors')];
  const found = doubled(
    inventors.map((one) => one.person),
    'INVENTOR_TWICE',
    'inventors',
  );
  for (const { person, weight, signed, research } of inventors) {
    const path = `inventors.${person}`;
    // Both make the split equal for everybody, which somebody should have meant.
    if (team.split === 'weights' && weight === undefined)
      found.push(problem('warning', 'WEIGHT_MISSING', path));
    if (team.split === 'weights' && team.allMustSign && !signed)
      found.push(problem('warning', 'SIGNATURE_MISSING', path));
    const choice = team.research?.choice;
    const outside =
      research !== undefined &&
      (choice === undefined ||
        compareRates(research, choice.min) < 0 ||
        compareRates(research, choice.max) > 0);
    if (outside) found.push(problem('error', 'RESEARCH_OUT_OF_RANGE', path));
  }
  return found;
}

/** Problems of facts that have the right form, before they are distributed by `policy`. */
export function checkFacts(policy: Policy, facts: Facts): FactsProblem[] {
  const found = [...receiptProblems(facts, policy), ...inventorProblems(facts, policy)];
  const scheme = schemeFor(policy, facts.mode);
  if (scheme === undefined) found.push(problem('error', 'MODE_NOT_COVERED', 'mode', { mode: facts.mode }));
  const needsPriorYear =
    policy.divide.length > 0 ||
    (scheme?.steps.some((step) => step.kind === 'bands' && step.position === 'priorYear') ?? false);
  if (needsPriorYear && facts.priorYear === undefined)
    found.push(problem('error', 'PRIOR_YEAR_MISSING', 'priorYear'));
  const costIds = facts.costs.map((cost) => cost.id);
  found.push(...doubled(costIds, 'COST_TWICE', 'costs'));
  const owners = facts.coOwners.map((owner) => owner.id);
  found.push(...doubled(owners, 'CO_OWNER_TWICE', 'coOwners'));
  const total = sumRates(facts.coOwners.map((owner) => owner.rate));
  if (compareRates(total, '1') > 0)
    found.push(problem('error', 'CO_OWNERS_OVER_WHOLE', 'coOwners', { sum: total }));
  const covered = (scheme?.steps ?? []).flatMap((step) => {
    if (step.kind === 'charge') return step.costs;
    if (step.kind !== 'recover') return [];
    return step.costs === 'net' ? policy.netIncome.deducts : step.costs;
  });
  for (const { id, kind } of facts.costs)
    if (!covered.includes(kind))
      found.push(problem('warning', 'COST_NOT_DEDUCTIBLE', `costs.${id}`, { kind, policy: policy.id }));
  return found;
}
