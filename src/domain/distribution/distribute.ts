// Distributes money by a policy: one flow through its steps, then to persons; the answer explains itself.
import { type Fen, minus } from '../money';
import type { Explained, Party } from './explained';
import type { Facts } from './facts';
import { Maker } from './figures';
import { startFlow } from './flow';
import { payPersons } from './persons';
import { type Policy, Pool, schemeFor } from './policy';
import { carryOut } from './steps';

/** Lines whose figures still share parts with each other, and what each group of costs has got back. */
export interface RawDistribution {
  readonly lines: readonly (readonly [Party, Explained])[];
  readonly paidBack: ReadonlyMap<string, Fen>;
}

const order: readonly string[] = [
  'costs',
  ...Pool.options,
  'coOwner',
  'unit',
  'person',
  'research',
  'unallocated',
];
const placeOf = (party: Party): number => order.indexOf(party.split(':')[0]!);

/** The flow without its tree, for callers that go on calculating. */
export function distributeRaw(
  policy: Policy,
  facts: Facts,
  paidBack: ReadonlyMap<string, Fen> = new Map(),
): RawDistribution {
  const flow = startFlow(policy, facts, paidBack);
  const before = flow.costs.map((group) => group.owed.value);
  const scheme = schemeFor(policy, facts.mode);
  // More taken back than came in is owed by somebody, not shared by anybody.
  if (flow.gross.value >= 0 && scheme !== undefined) {
    for (const step of scheme.steps) carryOut(flow, step);
    payPersons(flow);
  }
  if (flow.remaining.value !== 0) flow.lines.set('unallocated', flow.remaining);
  const lines = [...flow.lines].map(([party, figure], index) => ({ party, figure, index }));
  lines.sort((a, b) => placeOf(a.party) - placeOf(b.party) || a.index - b.index);
  return {
    lines: lines.map(({ party, figure }) => [party, figure] as const),
    paidBack: new Map(
      flow.costs.map((group, index) => [group.key, minus(before[index]!, group.owed.value)] as const),
    ),
  };
}

/**
 * Distributes all receipts of `facts` (fen) together by `policy`.
 *
 * The root's value is what came in, its children are lines `{party, fen}` (see `linesOf`) that add up to it, each with
 * the figures it was made of. Rounding points: a fee half-up; a band among its pools, costs that can not be paid in
 * full, co-owners, persons, research accounts and units by largest remainder. Money that no step gives to anybody is the
 * line `unallocated`; it is 0 and absent for a policy without errors (see `validatePolicy`).
 * Law: 促进科技成果转化法 art. 43-45. The sheet of several days is `distributeOverTime`.
 */
export function distribute(policy: Policy, facts: Facts): Explained {
  const make = new Maker(policy.id);
  return make.sheet(distributeRaw(policy, facts).lines.map(([party, figure]) => make.line(party, figure)));
}
