// The money on its way through a policy's steps: what is left, what each party has got so far, which costs wait.
import { type Fen, negate } from '../money';
import type { Explained, Party } from './explained';
import type { Cost, Facts } from './facts';
import { Maker } from './figures';
import type { Policy } from './policy';

/** Costs of one kind that one party bore. */
export interface CostGroup {
  readonly key: string;
  readonly kind: Cost['kind'];
  readonly bornBy: string;
  /** What is still to be paid back. */
  owed: Explained;
}

export interface Flow {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly gross: Explained;
  /** What was left after the last recovery of costs: the policy's net income. */
  net: Explained;
  remaining: Explained;
  readonly lines: Map<Party, Explained>;
  readonly costs: readonly CostGroup[];
}

/** Day, then id: the same facts in any order give the same sheet. */
export const byDay = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  a.date === b.date ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.date < b.date ? -1 : 1;

/** The figures of a step. */
export const makerOf = (flow: Flow, step: string): Maker => new Maker(`${flow.policy.id}/${step}`);

/** Adds to what a party gets. */
export function give(flow: Flow, step: string, party: Party, part: Explained): void {
  const had = flow.lines.get(party);
  const total = had && makerOf(flow, step).sum(`${step}.total.${party}`, [had, part]);
  flow.lines.set(party, total ?? part);
}

/** Takes parts off what is left. */
export function take(flow: Flow, step: string, parts: readonly Explained[]): void {
  if (parts.length > 0) flow.remaining = makerOf(flow, step).minus(`${step}.left`, flow.remaining, ...parts);
}

function costGroups(make: Maker, facts: Facts, paidBack: ReadonlyMap<string, Fen>): CostGroup[] {
  const groups = new Map<string, Cost[]>();
  for (const cost of [...facts.costs].sort(byDay)) {
    const key = `${cost.kind}:${cost.bornBy}`;
    groups.set(key, [...(groups.get(key) ?? []), cost]);
  }
  return [...groups].map(([key, costs]) => {
    const given = costs.map((cost) =>
      make.given(`cost:${cost.id}`, cost.fen, `cost.${cost.kind}`, cost.id, cost.date),
    );
    const back = paidBack.get(key) ?? 0;
    if (back !== 0) given.push(make.given(`cost.${key}.before`, negate(back), 'cost.paidBackBefore', key));
    const [first] = costs;
    const total = make.sum(`cost.${key}`, given);
    // More refunded than spent is not a cost; it never becomes money to be shared either.
    const owed = total.value < 0 ? make.notBelowZero(`cost.${key}.owed`, total) : total;
    return { key, kind: first!.kind, bornBy: first!.bornBy, owed };
  });
}

/** @param paidBack fen of each group of costs that earlier receipts have paid back */
export function startFlow(policy: Policy, facts: Facts, paidBack: ReadonlyMap<string, Fen>): Flow {
  const make = new Maker('facts');
  const receipts = [...facts.receipts]
    .sort(byDay)
    .map((receipt) => make.given(`receipt:${receipt.id}`, receipt.fen, 'receipt', receipt.id, receipt.date));
  const gross = receipts.length === 0 ? make.constant('gross', 0) : make.sum('gross', receipts);
  return {
    policy,
    facts,
    gross,
    net: gross,
    remaining: gross,
    lines: new Map(),
    costs: costGroups(make, facts, paidBack),
  };
}
