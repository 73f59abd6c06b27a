import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares } from '../samples.testkit';
import { grossThenNetPolicy } from './shapeGrossThenNet';

const paid = (fen: number) =>
  shares(
    distribute(grossThenNetPolicy, facts({ receipts: [receipt(fen)], costs: [cost('agency', 2_000_000)] })),
  );

describe('first tier on gross, later tiers on net (shape 3)', () => {
  it('gives 90 % of the first 100,000.00 whatever was spent', () => {
    expect(paid(10_000_000)).toMatchObject({ team: 9_000_000, university: 1_000_000 });
  });

  it('steps the inventors down to 75 % and 60 % of what is left after the costs', () => {
    expect(paid(132_000_000)).toEqual({
      'costs:university': 2_000_000,
      team: 9_000_000 + 75_000_000 + 12_000_000,
      college: 10_000_000 + 3_000_000,
      university: 1_000_000 + 15_000_000 + 5_000_000,
    });
  });
});
