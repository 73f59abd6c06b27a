// The annuity table of domain knowledge 3.5, row by row, and what lateness and reductions make of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '../../money';
import { termYears } from '../deadlines/terms';
import { addMonths, ymdOf } from '../deadlines/ymd';
import { FeeReduction } from '../parts';
import { PatentType } from '../records';
import { annuity, annuityBill, costToTermEnd } from './annuity';

const on = '2026-03-01';
type Row = readonly [from: number, to: number, full: number, p85: number, p70: number];
const invention: Row[] = [
  [1, 3, 900, 135, 270],
  [4, 6, 1200, 180, 360],
  [7, 9, 2000, 300, 600],
  [10, 12, 4000, 600, 1200],
  [13, 15, 6000, 900, 1800],
  [16, 20, 8000, 1200, 2400],
];
const utilityModel: Row[] = [
  [1, 3, 600, 90, 180],
  [4, 5, 900, 135, 270],
  [6, 8, 1200, 180, 360],
  [9, 10, 2000, 300, 600],
];
const schedule = { invention, utilityModel, design: [...utilityModel, [11, 15, 3000, 450, 900] as Row] };
const everyYear = PatentType.options.flatMap((type) =>
  schedule[type].flatMap(([from, to, none, p85, p70]) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ type, year: from + i, none, p85, p70 })),
  ),
);

describe('the schedule of annuities', () => {
  it.each(everyYear)('$type, year $year: $none, reduced $p85 or $p70 yuan', ({ type, year, ...yuanOf }) => {
    for (const reduction of FeeReduction.options) {
      // Granted in the year itself: the ten reduced years have just begun.
      const found = annuity({ type, year, reduction, grantYear: year, on });
      expect(found.fen).toBe(yuan(yuanOf[reduction]));
      expect(found.fullFen).toBe(yuan(yuanOf.none));
      expect(found.applied).toBe(reduction);
      expect(found.verified).toBe(reduction === 'none');
    }
  });

  it.each([
    ['invention', 21],
    ['utilityModel', 11],
    ['design', 16],
  ] as const)('ends with the term: %s has no year %i', (type, year) => {
    expect(annuity({ type, year, reduction: 'none', on }).fen).toBe(0);
  });

  it('gives the reduction for ten years counted from the year of grant, then the full fee', () => {
    const of = (year: number) => annuity({ type: 'invention', year, reduction: 'p85', grantYear: 3, on });
    expect(of(12).fen).toBe(yuan(600));
    expect(of(13)).toMatchObject({ fen: yuan(6000), applied: 'none', reductionEnded: true, verified: false });
  });

  it('takes 15 % off during an open licence, unless the reduction at hand is better', () => {
    const question = { type: 'invention', year: 7, grantYear: 3, on, openLicence: true } as const;
    expect(annuity({ ...question, reduction: 'none' })).toMatchObject({
      fen: yuan(1700),
      applied: 'openLicence',
      verified: false,
    });
    expect(annuity({ ...question, reduction: 'p85' })).toMatchObject({ fen: yuan(300), applied: 'p85' });
  });

  it('costs 82,300 yuan over twenty years, 80,500 where the grant came in the third', () => {
    const whole = { type: 'invention', reduction: 'none', filed: '2023-03-01', on } as const;
    expect(costToTermEnd(whole)).toBe(yuan(82_300));
    expect(costToTermEnd({ ...whole, grantYear: 3 })).toBe(yuan(80_500));
  });

  it('never falls from one year to the next, and a reduction never costs more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PatentType.options),
        fc.integer({ min: 1, max: 19 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(...FeeReduction.options),
        (type, year, grantYear, reduction) => {
          if (year >= termYears(type, ymdOf('2023-01-01'))) return;
          const of = (n: number, how: FeeReduction) =>
            annuity({ type, year: n, reduction: how, grantYear, on }).fen;
          expect(of(year + 1, reduction)).toBeGreaterThanOrEqual(of(year, reduction));
          expect(of(year, reduction)).toBeLessThanOrEqual(of(year, 'none'));
        },
      ),
    );
  });
});

describe('a late annuity', () => {
  const eighth = { type: 'invention', year: 8, reduction: 'p85', grantYear: 3 } as const;
  const due = ymdOf('2026-03-10');
  const paid = (iso: string, reading?: 'firstMonthFree' | 'begunMonths') =>
    annuityBill(eighth, due, ymdOf(iso), on, reading);

  it('in time has no surcharge', () => expect(paid('2026-03-10').totalFen).toBe(yuan(300)));
  it('costs nothing more in the first month', () => expect(paid('2026-04-10').totalFen).toBe(yuan(300)));
  it('costs 5 % of the FULL fee from the second month', () => {
    expect(paid('2026-04-11')).toMatchObject({ month: 2, surchargeFen: yuan(100), verified: false });
  });
  it('in the fourth month comes to 600 yuan: 300 + 15 % of 2000', () =>
    expect(paid('2026-07-10').totalFen).toBe(yuan(600)));
  it('in the sixth month carries 25 %', () => expect(paid('2026-09-10').surchargeFen).toBe(yuan(500)));
  it('after the grace period needs the restoration fee as well', () =>
    expect(paid('2026-09-11')).toMatchObject({ restorationFen: yuan(1000), totalFen: yuan(1800) }));
  it('read strictly pays from the first month begun', () =>
    expect(paid('2026-03-11', 'begunMonths').surchargeFen).toBe(yuan(100)));

  it('never gets cheaper by waiting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), (a, b) => {
        const at = (months: number) => annuityBill(eighth, due, addMonths(due, months), on).totalFen;
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
});
