// Looks at a run before it goes on: whether its facts still hold, whether the award keeps the legal floors.
import { distributeAll, type FloorFinding, floorCheck, type Run, type RunInput } from '../distribution';
import { type Fen, plus } from '../money';
import type { DistributionRun } from '../patents/records';
import { canonicalJson } from '../submission/canonicalJson';

/** The facts of a computed run are no longer those of the books. */
export const isStale = (run: Run, now: RunInput): boolean => canonicalJson(run.input) !== canonicalJson(now);

/**
 * Legal floors against all that the agreement's money gives under the policy, earlier runs included: a floor is a part of
 * the whole net income, not of one instalment. Empty for a run that takes another back, or is not computed.
 */
export function floorsOfRun({ run, upTo }: Pick<DistributionRun, 'run' | 'upTo'>): FloorFinding[] {
  const { input, result } = run;
  if (input.kind !== 'distribution' || result === undefined) return [];
  const { policy, facts, paidBefore } = input;
  const tree = paidBefore.length === 0 ? result : distributeAll(policy, facts);
  return floorCheck({ policy, facts, tree }, upTo, policy.region);
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
