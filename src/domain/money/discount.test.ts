import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentValue } from './discount';

describe('money of later years', () => {
  it.each([
    [43_209_876, '10%', 1, 39_281_705],
    [10_000, '10%', 2, 8_264],
    [10_000, { n: 2, d: 25 }, 3, 7_938],
    [5, '100%', 1, 3],
    [-5, '100%', 1, -3],
    [12_345, '0', 30, 12_345],
    [12_345, '8%', 0, 12_345],
  ])('%i fen at %s after %i years are worth %i', (fen, rate, years, worth) => {
    expect(presentValue(fen, rate, years)).toBe(worth);
  });

  it('is worth less the later it comes, and never changes its sign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 14 }),
        fc.integer({ min: 0, max: 100 }),
        fc.nat(49),
        (fen, n, years) => {
          const rate = { n, d: 100 };
          const now = presentValue(fen, rate, years);
          expect(now).toBeLessThanOrEqual(fen);
          expect(presentValue(fen, rate, years + 1)).toBeLessThanOrEqual(now);
          expect(presentValue(-fen, rate, years) + now).toBe(0);
        },
      ),
    );
  });
});
