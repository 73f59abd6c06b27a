// What the pictures of a distribution are drawn from, whether a case of the calculator or a run of the books.
import type { Explained, Facts, Policy } from '../../../../domain/distribution';
import type { CaseNames, MoneyFlow } from '../../../../domain/distribution/papers';

export interface MoneyCase {
  readonly policy: Policy;
  readonly facts: Facts;
  /** The sheet of all its receipts. */
  readonly tree: Explained;
  readonly flow: MoneyFlow;
  readonly names: CaseNames;
  /** Day of the distribution, ISO. */
  readonly date: string;
}

/** The team first, then who shares with it, then what went off before. */
const rank: readonly string[] = [
  'team',
  'college',
  'university',
  'tto',
  'ipFund',
  'broker',
  'coOwner',
  'costs',
];
export const byRank = (a: string, b: string): number =>
  rank.indexOf(a.split(':')[0] ?? '') - rank.indexOf(b.split(':')[0] ?? '');
