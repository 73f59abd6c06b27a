import { describe, expect, it } from 'vitest';
import { Fen, fenFrom, fenOf, minus, negate, plus, slice, sum, times, yuan } from './fen';

describe('an amount', () => {
  it('is a whole number of fen that a double holds exactly', () => {
    expect(Fen.safeParse(1).success).toBe(true);
    for (const wrong of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null])
      expect(Fen.safeParse(wrong).success).toBe(false);
    expect(() => fenOf(0.1)).toThrow(/MONEY_NOT_FEN/);
    expect(() => fenFrom(2n ** 53n)).toThrow(/MONEY_TOO_LARGE/);
    expect(Object.is(fenOf(-0), 0)).toBe(true);
  });

  it('is added, taken away, reversed and multiplied without leaving the whole numbers', () => {
    expect(sum([1, 2, -3])).toBe(0);
    expect(plus(1, 2)).toBe(3);
    expect(minus(1, 2)).toBe(-1);
    expect(Object.is(negate(0), 0)).toBe(true);
    expect(times(2_500_000, 12)).toBe(30_000_000);
    expect(yuan(5000)).toBe(500_000);
    expect(() => plus(Number.MAX_SAFE_INTEGER, 1)).toThrow(/MONEY_TOO_LARGE/);
    expect(() => times(1, 0.5)).toThrow(/MONEY_NOT_FEN/);
  });

  it('is cut into the part between two limits', () => {
    expect(slice(150, 100, null)).toBe(50);
    expect(slice(150, 0, 100)).toBe(100);
    expect(slice(50, 100, 200)).toBe(0);
    expect(slice(-50, 0, null)).toBe(0);
  });
});
