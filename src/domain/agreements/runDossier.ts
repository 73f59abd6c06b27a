// A run with the names its papers need, and the case of the calculator it stands for.
import { distributeAll, type PublicityRule } from '../distribution';
import type { CaseNames, PaperCase, SheetLanguage } from '../distribution/papers';
import type { Agreement, DistributionRun } from '../patents/records';

export interface RunDossier {
  readonly record: DistributionRun;
  readonly agreement: Agreement | null;
  /** Names of units by id. */
  readonly units: Readonly<Record<string, string>>;
  /** Kind of each payment in words, by id; where they are not known papers say 到账. */
  readonly receipts?: Readonly<Record<string, string>>;
  /** How long the notice hangs, where it is not up yet. */
  readonly notice?: PublicityRule;
  /** Bodies that have to approve. */
  readonly approvals?: readonly string[];
  readonly lang: SheetLanguage;
}

/** Names behind the ids of a run. */
export function namesOf({ record, units, receipts = {} }: RunDossier): CaseNames {
  return {
    persons: Object.fromEntries(record.people.map(({ person, name }) => [person, name])),
    coOwners: {},
    units,
    receipts,
  };
}

/**
 * What the papers are made from; undefined before the run is computed and for one that takes another back. The sheet is of
 * all the agreement's money, so that its bands can be followed; `now` is what a later run pays itself.
 */
export function paperCaseOf(dossier: RunDossier): PaperCase | undefined {
  const { record, agreement, lang } = dossier;
  const { input, result, house } = record.run;
  if (input.kind === 'reversal' || result === undefined) return undefined;
  const { policy } = input;
  const isLater = input.kind === 'distribution' && input.paidBefore.length > 0;
  // A profit has no receipts: its award stands for them.
  const award = { id: 'award', date: record.upTo, fen: result.value };
  const facts = input.kind === 'profit' ? { ...input.facts, receipts: [award], costs: [] } : input.facts;
  return {
    title: agreement?.title ?? record.title,
    date: record.run.executedOn ?? record.upTo,
    region: house?.region ?? policy.region,
    policy,
    facts,
    tree: isLater ? distributeAll(policy, facts) : result,
    ...(isLater ? { now: { tree: result, paidBefore: input.paidBefore } } : {}),
    ...(input.kind === 'equity' ? { stake: input.stake } : {}),
    names: namesOf(dossier),
    persons: record.people.map(({ person, name, post = '', work = '' }) => ({
      id: person,
      name,
      post,
      work,
    })),
    lang,
  };
}

/** Printed before it was carried out, a paper says that it is a draft. */
export const watermarkOf = ({ state }: DistributionRun): 'none' | 'draft' =>
  state === 'executed' || state === 'paid' ? 'none' : 'draft';
