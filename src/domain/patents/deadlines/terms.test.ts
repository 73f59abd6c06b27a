// Terms of protection and years of life (专利法 art. 42).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termEnd, termRuleOf, termYears, yearOfLife } from './terms';
import { addYears, ofDayCount } from './ymd';

describe('the term', () => {
  it.each([
    ['invention', 20_230_301, 20_430_301],
    ['utilityModel', 20_230_301, 20_330_301],
    ['design', 20_210_601, 20_360_601],
    ['design', 20_210_531, 20_310_531],
    ['invention', 20_200_229, 20_400_229],
    ['utilityModel', 20_200_229, 20_300_228],
  ] as const)('of a %s filed on %i ends on %i', (type, filed, end) => expect(termEnd(type, filed)).toBe(end));

  it('is prolonged by the compensation the office decided', () => {
    expect(termEnd('invention', 20_230_301, 31)).toBe(20_430_401);
  });

  it('of a design filed before 2021-06-01 is not checked against a text', () => {
    expect(termRuleOf('design', 20_210_531)).toMatchObject({ id: 'term-2009', verified: false });
    expect(termRuleOf('invention', 20_100_101).verified).toBe(true);
  });

  it('in years is what the rule says, on both sides of the change', () => {
    for (const filed of [20_210_531, 20_210_601]) {
      for (const type of ['invention', 'utilityModel', 'design'] as const)
        expect(termYears(type, filed)).toBe(termRuleOf(type, filed).years[type]);
    }
  });
});

describe('the year of life', () => {
  it('is counted from the filing date, and the anniversary opens the next', () => {
    expect(yearOfLife(19_990_603, 20_010_801)).toBe(3);
    expect(yearOfLife(19_990_603, 20_020_602)).toBe(3);
    expect(yearOfLife(19_990_603, 20_020_603)).toBe(4);
    expect(yearOfLife(20_200_229, 20_210_228)).toBe(2);
  });

  it('holds its day: it opens on or before it, and the next opens after it', () => {
    const day = fc.integer({ min: 6000, max: 30_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 8000 }), (filed, later) => {
        const [from, at] = [ofDayCount(filed), ofDayCount(filed + later)];
        const year = yearOfLife(from, at);
        expect(addYears(from, year - 1)).toBeLessThanOrEqual(at);
        expect(addYears(from, year)).toBeGreaterThan(at);
      }),
    );
  });
});
