// From the store's records to what a run is calculated from: its agreement, the policy in force, last year's figures.
import { allocatedTo } from '../../domain/agreements/books';
import { type Award, awardContent, type RunContent, runContent } from '../../domain/agreements/runInput';
import { type Facts, type Policy, schemeFor, shippedPolicies } from '../../domain/distribution';
import { plus, sum } from '../../domain/money';
import type { Agreement } from '../../domain/patents/records';
import { failure } from '../../shared/result';
import type { StoreState } from './state';

/** The office's own policy, or a shipped one. */
export function policyOf(state: StoreState, agreement: Agreement): Policy | undefined {
  if (agreement.policyId !== undefined) return state.small.policy.get(agreement.policyId)?.policy;
  return shippedPolicies.find(({ id }) => id === agreement.shippedPolicy);
}

/** Last year's income of the agreement, and of each department as its activity; only where the policy asks for it. */
function priorYear(
  state: StoreState,
  agreement: Agreement,
  policy: Policy,
  upTo: string,
): Facts['priorYear'] {
  const steps = schemeFor(policy, agreement.mode)?.steps ?? [];
  const isAsked =
    policy.divide.length > 0 || steps.some((step) => step.kind === 'bands' && step.position === 'priorYear');
  if (!isAsked) return undefined;
  const year = String(Number(upTo.slice(0, 4)) - 1);
  const last = [...state.small.income.values()].filter(({ date }) => date.startsWith(year));
  const units = new Map<string, number>();
  for (const { allocations } of last) {
    for (const { agreementId, fen } of allocations) {
      const unit = state.small.agreement.get(agreementId)?.departmentId;
      if (unit !== undefined) units.set(unit, plus(units.get(unit) ?? 0, fen));
    }
  }
  const activity = [...units].flatMap(([unit, weight]) => (weight > 0 ? [{ unit, weight }] : []));
  return {
    income: Math.max(0, sum(last.map((one) => allocatedTo(one, agreement.id)))),
    activity: activity.sort((a, b) => (a.unit < b.unit ? -1 : 1)),
  };
}

/** What a run of this agreement would divide now; RUN_NO_POLICY where nobody has chosen one. */
export function contentOf(state: StoreState, agreementId: string, upTo: string, award?: Award): RunContent {
  const agreement = state.small.agreement.get(agreementId);
  if (agreement === undefined) throw failure('NOT_FOUND', { entity: 'agreement', id: agreementId });
  const policy = policyOf(state, agreement);
  if (policy === undefined) throw failure('RUN_NO_POLICY', { title: agreement.title });
  const before = priorYear(state, agreement, policy, upTo);
  const source = {
    agreement,
    policy,
    incomes: [...state.small.income.values()],
    outlays: [...state.small.outlay.values()],
    runs: [...state.small.run.values()],
    persons: state.small.person,
    upTo,
    ...(before === undefined ? {} : { priorYear: before }),
  };
  return award === undefined ? runContent(source) : awardContent(source, award);
}
