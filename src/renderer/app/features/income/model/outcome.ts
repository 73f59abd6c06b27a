// What a case comes to under its policy: sheet, flow, legal minimum, problems. One pure function, run at every key.
import {
  checkFacts,
  type Explained,
  type FactsProblem,
  type FloorFinding,
  floorCheck,
  type Policy,
  type PolicyProblem,
  validatePolicy,
} from '../../../../../domain/distribution';
import {
  type MoneyFlow,
  moneyFlow,
  type PaperCase,
  type SheetLanguage,
  sheetOf,
} from '../../../../../domain/distribution/papers';
import { MoneyError } from '../../../../../domain/money';
import type { CaseBody } from './caseDraft';
import { type CaseWords, type ReadCase, readCase } from './readCase';

export interface Outcome extends ReadCase {
  readonly policy: Policy;
  readonly body: CaseBody;
  readonly tree: Explained;
  readonly flow: MoneyFlow;
  readonly floors: readonly FloorFinding[];
  readonly policyProblems: readonly PolicyProblem[];
  readonly factsProblems: readonly FactsProblem[];
}

export type OutcomeResult =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly reason: 'NO_POLICY' | 'TOO_LARGE'; readonly read: ReadCase };

/** @param policy undefined where the case names one that is not there any more */
export function outcomeOf(body: CaseBody, policy: Policy | undefined, words: CaseWords): OutcomeResult {
  const read = readCase(body, words);
  if (policy === undefined) return { ok: false, reason: 'NO_POLICY', read };
  const { facts, date } = read;
  try {
    const tree = sheetOf(policy, facts);
    const outcome: Outcome = {
      ...read,
      policy,
      body,
      tree,
      flow: moneyFlow(policy, facts, tree),
      floors: floorCheck({ policy, facts, tree }, date, body.region),
      policyProblems: validatePolicy(policy),
      factsProblems: checkFacts(policy, facts),
    };
    return { ok: true, outcome };
  } catch (error) {
    // Amounts beyond what an integer of fen holds, or a split of money among nobody.
    if (error instanceof MoneyError) return { ok: false, reason: 'TOO_LARGE', read };
    throw error;
  }
}

/** A paper leaves nothing out that somebody has typed: no print while a row can not be read or the facts do not fit. */
export const mayPrint = ({ facts, problems, factsProblems }: Outcome): boolean =>
  facts.receipts.length > 0 &&
  problems.length === 0 &&
  factsProblems.every(({ severity }) => severity !== 'error');

export const paperCaseOf = (outcome: Outcome, lang: SheetLanguage): PaperCase => ({
  title: outcome.body.title.trim() || (lang === 'zh' ? '（未命名）' : '(untitled)'),
  date: outcome.date,
  region: outcome.body.region,
  policy: outcome.policy,
  facts: outcome.facts,
  tree: outcome.tree,
  names: outcome.names,
  persons: outcome.persons,
  lang,
});
