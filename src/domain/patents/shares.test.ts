// Shares are exact parts: what was written comes back, and more than the whole is nobody's share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShare, shareText, splitShare, sumOfShares } from './shares';

describe('reading', () => {
  it.each([
    ['60%', { n: 60, d: 100 }],
    ['33.5 %', { n: 335, d: 1000 }],
    ['１００％', { n: 100, d: 100 }],
    ['1/3', { n: 1, d: 3 }],
    ['0%', { n: 0, d: 100 }],
  ])('%s', (text, share) => expect(readShare(text)).toEqual(share));
  it.each(['', '60', '120%', '4/3', '1/0', '60%%', '-5%', '约60%'])('%j is none', (text) =>
    expect(readShare(text)).toBeUndefined(),
  );
  it('behind a name, in brackets or after a colon', () => {
    for (const text of ['甲大学 60%', '甲大学60％', '甲大学（60%）', '甲大学：60%', '甲大学-60%']) {
      expect(splitShare(text)).toEqual({ name: '甲大学', share: { n: 60, d: 100 } });
    }
    expect(splitShare('3M公司')).toEqual({ name: '3M公司' });
    expect(splitShare('某某厂2025')).toEqual({ name: '某某厂2025' });
  });
});

it('a share comes back as it was written', () =>
  fc.assert(
    fc.property(
      fc
        .constantFrom(100, 1000, 10_000, 100_000, 1_000_000, 3, 7, 64)
        .chain((d) => fc.record({ n: fc.integer({ min: 0, max: d }), d: fc.constant(d) })),
      (share) => {
        expect(readShare(shareText(share))).toEqual(share);
      },
    ),
  ));

it('thirds make a whole exactly, percents of a third do not', () => {
  const third = { n: 1, d: 3 };
  expect(sumOfShares([third, third, third])).toBe('fits');
  expect(sumOfShares([third, third, { n: 333, d: 1000 }])).toBe('under');
  expect(sumOfShares([third, third, { n: 34, d: 100 }])).toBe('over');
  expect(sumOfShares([third, undefined])).toBe('fits');
});
