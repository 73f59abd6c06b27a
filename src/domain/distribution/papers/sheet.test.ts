// One sheet for all receipts, whichever way the policy accumulates them; it can be checked like any other.
import { describe, expect, it } from 'vitest';
import { distributeOverTime, linesOf, paidTo, reevaluate, shippedPolicies } from '..';
import { exampleB } from '../samples.testkit';
import { policyNamed } from './papers.testkit';
import { plainId, sheetOf, withReceipt } from './sheet';

const byParty = (lines: readonly { party: string; fen: number }[]) =>
  Object.fromEntries(lines.map(({ party, fen }) => [party, fen]));

describe('a sheet', () => {
  it('gives what all payments together have paid', () => {
    for (const policy of shippedPolicies) {
      const facts = exampleB();
      expect(byParty(linesOf(sheetOf(policy, facts))), policy.id).toEqual(
        byParty(paidTo(distributeOverTime(policy, facts))),
      );
    }
  });
  it('is recalculated by somebody who knows nothing of the engine', () => {
    for (const policy of shippedPolicies)
      expect(reevaluate(sheetOf(policy, exampleB())).ok, policy.id).toBe(true);
  });
  it('names the payment a figure is of, where each receipt stands alone', () => {
    const tree = sheetOf(policyNamed('shape-6-prior-year'), exampleB());
    expect(JSON.stringify(tree)).toContain('"2/receipt:royalty"');
    expect(plainId('2/receipt:royalty')).toBe('receipt:royalty');
    expect(plainId('receipt:royalty')).toBe('receipt:royalty');
  });
  it('tells what one receipt more would give', () => {
    const policy = policyNamed('shape-7-full-pools');
    const more = sheetOf(policy, withReceipt(exampleB(), 10_000_000, '2024-12-31'));
    // Of 100,000 yuan 5 % go to the broker; the team has 70 % of the rest.
    const team = linesOf(more).filter(({ party }) => party.startsWith('person:'));
    expect(team.reduce((total, { fen }) => total + fen, 0)).toBe(46_881_293 + 6_650_000);
  });
});
