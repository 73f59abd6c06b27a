// Means are rounded half-up to the fen, heights to whole per cent; nothing is divided by nothing.
import { expect, it } from 'vitest';
import { barPercent, meanOf, relativeMean } from './means';

it('a mean is rounded half-up, and none of none', () => {
  expect([meanOf({ fen: 5, n: 2 }), meanOf({ fen: 4, n: 3 }), meanOf({ fen: 0, n: 0 })]).toEqual([3, 1, 0]);
  expect(meanOf({ fen: Number.MAX_SAFE_INTEGER, n: 1 })).toBe(Number.MAX_SAFE_INTEGER);
});

it('means are compared as they are, bars as whole per cent', () => {
  expect(relativeMean({ fen: 300, n: 3 }, { fen: 100, n: 2 })).toBe(2);
  expect(relativeMean({ fen: 1, n: 0 }, { fen: 1, n: 1 })).toBe(0);
  expect([barPercent(1, 3), barPercent(3, 3), barPercent(1, 0)]).toEqual([33, 100, 0]);
});
