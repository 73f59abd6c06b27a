// Columns of a waterfall hang from the level before them; a level is the sum of what came before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../money';
import { waterfallSteps } from './waterfall';

describe('a waterfall', () => {
  it('goes from the receipts over the costs to what is left', () => {
    expect(waterfallSteps([100, -30, 70, -50, 20], [0, 2, 4]).map(({ low, high }) => [low, high])).toEqual([
      [0, 100],
      [70, 100],
      [0, 70],
      [20, 70],
      [0, 20],
    ]);
  });

  it('goes below the axis where more was given than came in', () => {
    expect(waterfallSteps([10, -30], [0])[1]).toEqual({ low: -20, high: 10, level: -20, isTotal: false });
  });

  it('ends at the sum, and every column is as high as its value', () => {
    const fens = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fens, (values) => {
        const steps = waterfallSteps(values, []);
        expect(steps.at(-1)?.level).toBe(sum(values));
        expect(steps.map(({ low, high }) => high - low)).toEqual(values.map((value) => Math.abs(value)));
      }),
    );
  });
});
