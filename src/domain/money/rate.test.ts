import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRate,
  compareRates,
  complement,
  multiplyRates,
  percentText,
  Rate,
  rateOf,
  readRate,
  ShareRate,
  sumRates,
  withoutRate,
} from './rate';
import { moneyRuns } from './runs.testkit';

describe('a rate', () => {
  it('is read as it is written, exactly', () => {
    expect(readRate('70%')).toEqual({ n: 70n, d: 100n });
    expect(readRate('0.3‰')).toEqual({ n: 3n, d: 10_000n });
    expect(readRate('0.0625')).toEqual({ n: 625n, d: 10_000n });
    expect(readRate('1/3')).toEqual({ n: 1n, d: 3n });
  });

  it.each(['', '70 %', '-5%', '1e-2', '.5', '5.', '1/0', 'NaN', '七成', '0x10'])('is not %j', (text) => {
    expect(readRate(text)).toBeUndefined();
    expect(Rate.safeParse(text).success).toBe(false);
  });

  it('may be a fraction in numbers, and a share is never more than the whole', () => {
    expect(Rate.safeParse({ n: 1, d: 3 }).success).toBe(true);
    expect(Rate.safeParse({ n: 0.5, d: 3 }).success).toBe(false);
    expect(Rate.safeParse({ n: 1, d: 0 }).success).toBe(false);
    expect(ShareRate.safeParse('100%').success).toBe(true);
    expect(ShareRate.safeParse('100.1%').success).toBe(false);
  });

  it('is applied with halves rounded up, away from zero in a reversal', () => {
    expect(applyRate(43_209_876, '0.3‰')).toBe(12_963);
    expect(applyRate(63_209_876, '5%')).toBe(3_160_494);
    expect(applyRate(10, '5%')).toBe(1);
    expect(applyRate(-10, '5%')).toBe(-1);
    expect(applyRate(9, '5%')).toBe(0);
    expect(() => applyRate(1, '1/x')).toThrow(/RATE_MALFORMED/);
  });

  it('is not the float it looks like: 1.005 yuan at 100 % and 0.07 of a yuan stay whole', () => {
    expect(applyRate(100, '0.285')).toBe(29);
    expect(applyRate(90_071_992_547_409, '7%')).toBe(6_305_039_478_319);
  });

  it('never lets a larger amount come to less', () => {
    const rate = fc.nat(1000).map((n) => ({ n, d: 1000 }));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(1000), rate, (fen, more, by) => {
        expect(applyRate(fen + more, by)).toBeGreaterThanOrEqual(applyRate(fen, by));
        expect(applyRate(fen, by) + applyRate(fen === 0 ? 0 : -fen, by)).toBe(0);
      }),
      moneyRuns(2),
    );
  });

  it('can be taken out of a price that includes it', () => {
    expect(withoutRate(63_209_876, '6%')).toBe(59_631_958);
  });

  it('is calculated with exactly: 70 % of 20 % is 14 %', () => {
    expect(multiplyRates('70%', '20%')).toBe('7/50');
    expect(sumRates(['1/3', '1/6', '50%'])).toBe('1');
    expect(complement('1/3')).toBe('2/3');
    expect(complement('100%')).toBe('0');
    expect(compareRates('0.5', '50%')).toBe(0);
    expect(compareRates('1/3', '33.3%')).toBeGreaterThan(0);
    expect(rateOf(560_000_000, 4_000_000_000)).toBe('7/50');
  });

  it('is shown in per cent without losing what it is', () => {
    expect(percentText('7/50')).toBe('14%');
    expect(percentText('1/3')).toBe('33.33%');
    expect(percentText('0.3‰')).toBe('0.03%');
    expect(percentText('1/3', 0)).toBe('33%');
  });
});
