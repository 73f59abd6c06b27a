// 作价投资: shares of a company divided by a policy, in fen of the contribution and as exact parts of the company.
import { type Fen, multiplyRates, type Rate, rateOf } from '../money';
import { distribute } from './distribute';
import { type Explained, linesOf, type Party } from './explained';
import type { Facts } from './facts';
import type { Policy } from './policy';

export interface EquityLine {
  readonly party: Party;
  /** Its part of the contribution, fen. */
  readonly fen: Fen;
  /** Its part of the company, exact: '7/50' is 14 %. */
  readonly stake: string;
}

/** The lines of a sheet of shares as exact parts of the company; `stake` is what the whole sheet is of it. */
export function stakesOf(tree: Explained, stake: Rate): EquityLine[] {
  const { value } = tree;
  return linesOf(tree).map(({ party, fen }) => ({
    party,
    fen,
    stake: value === 0 ? '0' : multiplyRates(rateOf(fen, value), stake),
  }));
}

export interface EquityAward {
  readonly tree: Explained;
  readonly lines: readonly EquityLine[];
}

/**
 * Divides what patents valued at `value` (fen) got in a company: `stake` of it, e.g. '20%'. 8,000,000.00 for 20 % and a
 * policy of 70/30 give the team 5,600,000.00 and 14 % (促进科技成果转化法 art. 45(2): at least half).
 */
export function equityAward(
  policy: Policy,
  contribution: { readonly id: string; readonly date: string; readonly value: Fen; readonly stake: Rate },
  people: Pick<Facts, 'inventors' | 'coOwners'>,
): EquityAward {
  const { id, date, value, stake } = contribution;
  const tree = distribute(policy, {
    ...people,
    mode: 'equity',
    receipts: [{ id, date, fen: value }],
    costs: [],
  });
  return { tree, lines: stakesOf(tree, stake) };
}
