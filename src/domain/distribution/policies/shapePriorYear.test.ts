import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { distributeOverTime } from '../overTime';
import { facts, receipt, shares } from '../samples.testkit';
import { priorYearPolicy } from './shapePriorYear';

const paid = (income: number) =>
  shares(
    distribute(
      priorYearPolicy,
      facts({
        receipts: [receipt(10_000_000)],
        priorYear: {
          income,
          activity: [
            { unit: 'physics', weight: 2 },
            { unit: 'law', weight: 0 },
            { unit: 'bio', weight: 1 },
          ],
        },
      }),
    ),
  );

describe("shares by last year's activity (shape 6)", () => {
  it("takes the band in which last year's income lies, for all of the money", () => {
    expect(paid(100_000_000)).toMatchObject({ team: 7_000_000, university: 1_500_000 });
    expect(paid(100_000_001)).toMatchObject({ team: 7_500_000, university: 1_000_000 });
  });

  it('divides the colleges among the units that were active', () => {
    const found = paid(0);
    expect(found).toMatchObject({ 'unit:physics': 1_000_000, 'unit:bio': 500_000 });
    expect(found).not.toHaveProperty('unit:law');
    expect(found).not.toHaveProperty('college');
  });

  it('looks at each receipt by itself', () => {
    const two = facts({ receipts: [receipt(100), receipt(50, '2024-07-01')], priorYear: { income: 0 } });
    expect(distributeOverTime(priorYearPolicy, two).map((one) => one.tree.value)).toEqual([100, 50]);
  });
});
