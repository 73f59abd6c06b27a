// A case of the calculator and what it comes to, for the tests of its parts.
import { type Policy, shippedPolicies } from '../../../../../domain/distribution';
import { figuresOf, type Telling } from '../../../../../domain/distribution/papers';
import { translate } from '../../../lib/i18n';
import { caseWords } from '../words';
import type { CaseBody } from './caseDraft';
import { exampleBody } from './examples';
import { type Outcome, outcomeOf } from './outcome';

export const t = translate('zh');

export const policyNamed = (id: string): Policy => {
  const found = shippedPolicies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
};

export function outcomeFor(body: CaseBody, policy = policyNamed(body.policyId)): Outcome {
  const result = outcomeOf(body, policy, caseWords(t));
  if (!result.ok) throw new Error(result.reason);
  return result.outcome;
}

export const outcomeA = (): Outcome => outcomeFor(exampleBody('A'));
export const outcomeB = (): Outcome => outcomeFor(exampleBody('B'));

export function tellingFor({ policy, facts, tree, names }: Outcome): Telling {
  const known = figuresOf(tree);
  return { policy, mode: facts.mode, names, lang: 'zh', find: (id) => known.get(id) };
}
