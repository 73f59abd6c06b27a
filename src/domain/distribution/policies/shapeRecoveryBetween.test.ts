import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares } from '../samples.testkit';
import { recoveryBetweenPolicy } from './shapeRecoveryBetween';

const paid = (fen: number) =>
  shares(
    distribute(
      recoveryBetweenPolicy,
      facts({ receipts: [receipt(fen)], costs: [cost('agency', 2_000_000)] }),
    ),
  );

describe('first money to the inventors, then costs, then bands (shape 2)', () => {
  it('pays the inventors before any cost is paid back', () => {
    expect(paid(800_000)).toMatchObject({ team: 800_000 });
    expect(paid(1_500_000)).toMatchObject({ team: 1_000_000, 'costs:university': 500_000 });
  });

  it('counts the bands on what is left after the costs', () => {
    expect(paid(63_000_000)).toEqual({
      'costs:university': 2_000_000,
      team: 1_000_000 + 40_000_000 + 7_000_000,
      university: 10_000_000 + 3_000_000,
    });
  });
});
