import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, marginalTiers } from './allocate';
import { MoneyError, sum } from './fen';
import { moneyRuns } from './runs.testkit';

const total = fc.integer({ min: -1e13, max: 1e13 });
const weights = fc
  .array(fc.nat(10_000), { minLength: 1, maxLength: 8 })
  .filter((all) => all.some((weight) => weight > 0));

describe('a total that is divided', () => {
  it('gives the fen that are left to the largest remainders, ties to the earlier', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(allocate(5, [1, 1])).toEqual([3, 2]);
    expect(allocate(46_881_293, ['45%', '30%', '15%', '10%'])).toEqual([
      21_096_582, 14_064_388, 7_032_194, 4_688_129,
    ]);
  });

  it('takes exact fractions: a third is a third', () => {
    expect(allocate(100, ['1/3', '1/3', '1/3'])).toEqual([34, 33, 33]);
    expect(allocate(100, [{ n: 1, d: 6 }, '0.5', '1/3'])).toEqual([17, 50, 33]);
  });

  it('gives nothing to a weight of 0 and knows no division among nobody', () => {
    expect(allocate(7, [0, 1, 0])).toEqual([0, 7, 0]);
    expect(allocate(0, [0, 0])).toEqual([0, 0]);
    expect(allocate(0, [])).toEqual([]);
    expect(() => allocate(1, [0, 0])).toThrow(new MoneyError('SPLIT_NO_WEIGHT', '1'));
    expect(() => allocate(1, [-1, 2])).toThrow(/SPLIT_NEGATIVE_WEIGHT/);
    expect(() => allocate(0.5, [1])).toThrow(/MONEY_NOT_FEN/);
  });

  it('has parts that add up to it and are within one fen of their exact share', () => {
    fc.assert(
      fc.property(total, weights, (whole, all) => {
        const parts = allocate(whole, all);
        const base = BigInt(sum(all));
        expect(sum(parts)).toBe(whole);
        all.forEach((weight, index) => {
          const off = BigInt(parts[index]!) * base - BigInt(whole) * BigInt(weight);
          expect(off < base && off > -base).toBe(true);
        });
      }),
      moneyRuns(),
    );
  });

  it('mirrors itself when it is negative, so that a reversal takes back exactly what was given', () => {
    fc.assert(
      fc.property(total, weights, (whole, all) => {
        const back = allocate(whole === 0 ? 0 : -whole, all);
        expect(allocate(whole, all).map((part, index) => part + back[index]!)).toEqual(all.map(() => 0));
      }),
      moneyRuns(4),
    );
  });

  it('does not care in which terms the proportions are written', () => {
    fc.assert(
      fc.property(total, weights, fc.integer({ min: 1, max: 999 }), (whole, all, by) => {
        const asRates = all.map((weight) => ({ n: weight, d: by }));
        expect(allocate(whole, asRates)).toEqual(allocate(whole, all));
      }),
      moneyRuns(4),
    );
  });
});

describe('a marginal scale', () => {
  const scale = [
    { from: 0, upTo: 50_000_000, rate: '80%' },
    { from: 50_000_000, upTo: null, rate: '70%' },
  ];

  it('takes each rate of the money inside its tier: 598,304.19 gives 400,000.00 and 68,812.93', () => {
    const { amount, parts } = marginalTiers(59_830_419, scale);
    expect(parts.map((part) => [part.base, part.amount])).toEqual([
      [50_000_000, 40_000_000],
      [9_830_419, 6_881_293],
    ]);
    expect(amount).toBe(46_881_293);
  });

  it('gives nothing for nothing and never less for more', () => {
    expect(marginalTiers(0, scale).amount).toBe(0);
    fc.assert(
      fc.property(fc.nat(1e12), fc.nat(1e9), (base, more) => {
        expect(marginalTiers(base + more, scale).amount).toBeGreaterThanOrEqual(
          marginalTiers(base, scale).amount,
        );
      }),
      moneyRuns(4),
    );
  });
});
