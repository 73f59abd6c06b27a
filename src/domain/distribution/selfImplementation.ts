// 自行实施: a share of the yearly operating profit for the years that the law and the policy name.
import { applyRate, type Fen } from '../money';
import type { Explained } from './explained';
import type { Facts } from './facts';
import { Maker } from './figures';
import { give, startFlow } from './flow';
import { payPersons } from './persons';
import type { Policy } from './policy';

export interface ProfitYear {
  readonly year: number;
  /** 营业利润 of the result in the year, fen; below 0 in a year of loss. */
  readonly profit: Fen;
}

export interface ProfitAward extends ProfitYear {
  /** First year of success is 1. */
  readonly nth: number;
  /** Within the years the policy pays for. */
  readonly counts: boolean;
  readonly award: Fen;
}

/**
 * Award of each year: profit × rate, half-up to the fen, 0 in a year of loss, for at most `years.max` consecutive years
 * from the first year after the result was put to use with success (促进科技成果转化法 art. 45(3): 3 to 5 years,
 * at least 5 %). A year without profit uses up one of the years.
 */
export function profitAwards(
  rule: NonNullable<Policy['selfImplementation']>,
  firstYear: number,
  years: readonly ProfitYear[],
): ProfitAward[] {
  return [...years]
    .sort((a, b) => a.year - b.year)
    .map(({ year, profit }) => {
      const nth = year - firstYear + 1;
      const counts = nth >= 1 && nth <= rule.years.max;
      return { year, profit, nth, counts, award: counts ? applyRate(Math.max(0, profit), rule.rate) : 0 };
    });
}

/**
 * The award of one year's profit (fen) as a sheet: its root is the award, its lines are the persons of `facts` by the
 * policy's rule for the team, or the team where nobody is named. 0 and without lines where the policy has no such rule.
 */
export function profitSheet(policy: Policy, facts: Facts, { year, profit }: ProfitYear): Explained {
  const rule = policy.selfImplementation;
  const make = new Maker(`${policy.id}/selfImplementation`);
  if (rule === undefined) return make.sheet([]);
  const given = make.given(`profit:${year}`, profit, 'profit', String(year));
  const shared = profit < 0 ? make.notBelowZero('profit.positive', given) : given;
  const flow = startFlow(policy, { ...facts, receipts: [], costs: [] }, new Map());
  give(flow, 'profit', 'team', make.rate('profit.award', shared, rule.rate));
  payPersons(flow);
  return make.sheet([...flow.lines].map(([party, figure]) => make.line(party, figure)));
}
