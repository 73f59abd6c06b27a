import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares } from '../samples.testkit';
import { skippedPoolPolicy } from './shapeSkippedPool';

const paid = (fen: number) =>
  shares(
    distribute(skippedPoolPolicy, facts({ receipts: [receipt(fen)], costs: [cost('agency', 500_000)] })),
  );

describe('fee, costs, split, and a pool that is skipped (shape 1)', () => {
  it('takes the fee off what came in, before the costs', () => {
    expect(paid(20_000_000)).toEqual({
      'costs:university': 500_000,
      tto: 1_000_000,
      team: 12_950_000,
      college: 2_775_000,
      university: 2_775_000,
    });
  });

  it('gives the college nothing while the net income is below 100,000.00, and its share to the team', () => {
    expect(paid(10_000_000)).toEqual({
      'costs:university': 500_000,
      tto: 500_000,
      team: 7_650_000,
      university: 1_350_000,
    });
  });
});
