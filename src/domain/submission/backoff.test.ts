import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKOFF_CAP_MS, backoffMs, parseRetryAfter } from './backoff';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('waiting before the next try', () => {
  it('doubles its ceiling from 2 s to 15 min', () => {
    const nearlyOne = () => 1 - Number.EPSILON;
    expect([1, 2, 3, 9, 10, 400].map((attempt) => Math.ceil(backoffMs(attempt, nearlyOne) / 1000))).toEqual([
      2, 4, 8, 512, 900, 900,
    ]);
  });

  it('is somewhere between nothing and the ceiling, for any attempt', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 1e6 }), random, (attempt, r) => {
        const wait = backoffMs(attempt, () => r);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(
          Math.min(BACKOFF_CAP_MS, 2_000 * 2 ** Math.min(Math.max(attempt, 1) - 1, 30)),
        );
      }),
    );
  });

  it('is never shorter than Retry-After, nor longer than 15 min because of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        random,
        fc.integer({ min: -1e6, max: 1e12 }),
        (attempt, r, asked) => {
          const wait = backoffMs(attempt, () => r, asked);
          expect(wait).toBeGreaterThanOrEqual(Math.min(Math.max(asked, 0), BACKOFF_CAP_MS));
          expect(wait).toBeLessThanOrEqual(BACKOFF_CAP_MS);
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T08:00:00Z');
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 02 Mar 2026 08:01:30 GMT', 90_000],
    ['Mon, 02 Mar 2026 07:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['2026', 2_026_000],
    [null, undefined],
  ])('%j is %j ms', (text, ms) => {
    expect(parseRetryAfter(text, now)).toBe(ms);
  });
});
