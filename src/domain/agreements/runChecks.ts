// Looks at a run before it goes on: whether its facts still hold, whether the award keeps the legal floors.
import {
  distributeAll,
  type FloorFinding,
  floorCheck,
  profitFloors,
  type Run,
  type RunInput,
} from '../distribution';
import { type Fen, plus } from '../money';
import type { DistributionRun } from '../patents/records';
import { canonicalJson } from '../submission/canonicalJson';

/** The facts of a computed run are no longer those of the books. */
export const isStale = (run: Run, now: RunInput): boolean => canonicalJson(run.input) !== canonicalJson(now);

/**
 * Legal floors against all that the agreement's money gives under the policy, earlier runs included: a floor is a part of
 * the whole net income, not of one instalment. Those of the institution's region, or of the policy's where the house names
 * none. Empty for a run that takes another back, or is not computed.
 */
export function floorsOfRun({ run, upTo }: Pick<DistributionRun, 'run' | 'upTo'>): FloorFinding[] {
  const { input, result, house } = run;
  if (input.kind === 'reversal' || result === undefined) return [];
  const { policy, facts } = input;
  const region = house?.region ?? policy.region;
  if (input.kind === 'profit') return profitFloors(input.profit, result.value, upTo, region);
  const isLater = input.kind === 'distribution' && input.paidBefore.length > 0;
  return floorCheck({ policy, facts, tree: isLater ? distributeAll(policy, facts) : result }, upTo, region);
}

/** The largest shortfall in fen, and whose rule it is. */
export function shortfallOf(findings: readonly Pick<FloorFinding, 'shortfall' | 'place'>[]): {
  fen: Fen;
  place: string;
} {
  return findings.reduce(
    (worst, one) => (one.shortfall > worst.fen ? { fen: plus(0, one.shortfall), place: one.place } : worst),
    { fen: 0, place: '' },
  );
}
