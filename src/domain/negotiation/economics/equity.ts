// Shares of a company that an offer gives, beside its money: what of them goes to those who made the result.
import { equityAward, schemeFor } from '../../distribution';
import { applyRate, type Fen, multiplyRates, sum, sumRates } from '../../money';
import type { TermSet } from '../terms';
import type { Sharing } from './assumptions';

export interface EquityPart {
  /** Of the agreed value, fen. */
  readonly fen: Fen;
  /** Of the company, exact: '7/50' is 14 %. */
  readonly stake: string;
}

/**
 * Shares for those who made the result (促进科技成果转化法 art. 45(2)): as the terms say, else as the policy divides a
 * contribution; undefined where neither does.
 */
export function equityForTeam(
  { consideration }: TermSet,
  start: string,
  sharing: Sharing,
): EquityPart | undefined {
  const { equity } = consideration;
  if (equity === undefined) return undefined;
  const { valuationFen, share, awardShare } = equity;
  if (awardShare !== undefined)
    return { fen: applyRate(valuationFen, awardShare), stake: multiplyRates(share, awardShare) };
  if (schemeFor(sharing.policy, 'equity') === undefined || valuationFen === 0) return undefined;
  const { inventors = [], coOwners = [] } = sharing.sharers;
  const contribution = { id: 'equity', date: start, value: valuationFen, stake: share };
  const { lines } = equityAward(sharing.policy, contribution, { inventors, coOwners });
  const theirs = lines.filter(({ party }) => /^(team$|person:|research:)/.test(party));
  return { fen: sum(theirs.map(({ fen }) => fen)), stake: sumRates(theirs.map(({ stake }) => stake)) };
}
