// Holds a distribution against what the law and the region guarantee on the day, and names what is missing.
import { applyRate, type Fen, minus, type Rate, sum } from '../money';
import { type RuleRef, refOf } from './datedRule';
import { type Explained, linesOf, type Party } from './explained';
import type { Facts } from './facts';
import { type Floor, floorsOn } from './floors';
import { shippedFloors } from './policies';
import type { CostKind, Policy } from './policy';

export interface FloorFinding {
  readonly rule: RuleRef;
  readonly place: string;
  readonly article?: string;
  /** `award`: all who made the result; `main`: the main contributors' part of it; `tto`: those who brought it about; `profit`: own use. */
  readonly what: 'award' | 'main' | 'tto' | 'profit';
  readonly rate: Rate;
  /** What the rate is taken of, fen. */
  readonly base: Fen;
  readonly required: Fen;
  readonly actual: Fen;
  /** What is missing, fen; 0 where the floor is kept. */
  readonly shortfall: Fen;
}

export interface Distributed {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly tree: Explained;
}

const paid = (tree: Explained, wanted: (party: Party) => boolean): Fen =>
  sum(linesOf(tree).flatMap((line) => (wanted(line.party) ? [line.fen] : [])));

const isAward = (party: Party): boolean => party === 'team' || /^(person|research):/.test(party);

/** Net income as the region defines it, else as the institution's policy does; co-owners' money was never ours. */
function statutoryNet({ policy, facts, tree }: Distributed, deducts: readonly CostKind[] | undefined): Fen {
  const kinds = deducts ?? policy.netIncome.deducts;
  const costs = sum(facts.costs.flatMap((cost) => (kinds.includes(cost.kind) ? [cost.fen] : [])));
  const others = paid(
    tree,
    (party) => party.startsWith('coOwner:') || (party === 'broker' && kinds.includes('broker')),
  );
  return Math.max(0, minus(minus(tree.value, Math.max(0, costs)), others));
}

function findings(done: Distributed, floor: Floor): FloorFinding[] {
  const { facts, tree } = done;
  const against = (what: FloorFinding['what'], rate: Rate, base: Fen, actual: Fen): FloorFinding => {
    const required = applyRate(base, rate);
    return {
      rule: refOf(floor),
      place: floor.place,
      ...(floor.article === undefined ? {} : { article: floor.article }),
      what,
      rate,
      base,
      required,
      actual,
      shortfall: Math.max(0, minus(required, actual)),
    };
  };
  const isEquity = facts.mode === 'equity';
  const rate = isEquity ? floor.equity : floor.transfer;
  const net = isEquity ? Math.max(0, tree.value) : statutoryNet(done, floor.deducts);
  const award = paid(tree, isAward);
  const found = rate === undefined ? [] : [against('award', rate, net, award)];
  const main = facts.inventors.filter((one) => one.main).map((one) => one.person);
  if (floor.mainAtLeast !== undefined && main.length > 0) {
    const theirs = paid(
      tree,
      (party) => isAward(party) && main.includes(party.slice(party.indexOf(':') + 1)),
    );
    found.push(against('main', floor.mainAtLeast, award, theirs));
  }
  if (floor.tto !== undefined && !isEquity) {
    const base = floor.tto.of === 'net' ? net : award;
    found.push(
      against(
        'tto',
        floor.tto.rate,
        base,
        paid(tree, (party) => party === 'tto'),
      ),
    );
  }
  return found;
}

/**
 * What the law (促进科技成果转化法 art. 45) and the region's rules guarantee on `date` (ISO) in `region` (GB/T 2260)
 * against what was distributed. Amounts in fen, required amounts half-up; the strictest finding decides.
 */
export const floorCheck = (
  done: Distributed,
  date: string,
  region: string,
  floors: readonly Floor[] = shippedFloors,
): FloorFinding[] => floorsOn(floors, date, region).flatMap((floor) => findings(done, floor));

/** The same for the award of one year of own use (促进科技成果转化法 art. 45(3)): a part of the year's profit, fen. */
export const profitFloors = (
  profit: Fen,
  award: Fen,
  date: string,
  region: string,
  floors: readonly Floor[] = shippedFloors,
): FloorFinding[] =>
  floorsOn(floors, date, region).flatMap((floor) => {
    if (floor.profit === undefined) return [];
    const { rate } = floor.profit;
    const required = applyRate(Math.max(0, profit), rate);
    const { place, article } = floor;
    return [
      {
        rule: refOf(floor),
        place,
        ...(article === undefined ? {} : { article }),
        what: 'profit',
        rate,
        base: profit,
        required,
        actual: award,
        shortfall: Math.max(0, minus(required, award)),
      },
    ];
  });
