import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseNumbers, CaseTally, keptAfterYearFour, serialDay } from './figures';
import { wilson } from './wilson';

const today = 20_260_601;
const one = (more: Partial<CaseNumbers> = {}): CaseNumbers => ({
  outcome: 'granted',
  invalidated: false,
  filed: 20_180_301,
  granted: 20_200_301,
  ended: 0,
  inForce: true,
  claims: 0,
  agencyFen: -1,
  ...more,
});
const tally = (cases: readonly CaseNumbers[]) => {
  const all = new CaseTally();
  for (const each of cases) all.add(each, today);
  return all;
};

describe('the figures of an agency', () => {
  it('counts every case once, by what became of it', () => {
    const figures = tally([
      one(),
      one({ outcome: 'refused', granted: 0, inForce: false }),
      one({ outcome: 'withdrawn', granted: 0, inForce: false }),
      one({ outcome: 'pending', granted: 0, inForce: false }),
      one({ outcome: 'unknown', granted: 0, inForce: false }),
    ]).figures();
    expect(figures).toMatchObject({
      cases: 5,
      granted: 1,
      refused: 1,
      withdrawn: 1,
      pending: 1,
      unknown: 1,
    });
  });

  it('takes the middle time to grant, of granted cases with both dates', () => {
    const granted = [20_190_301, 20_200_301, 20_230_301].map((date) => one({ granted: date }));
    expect(tally(granted).figures().toGrant).toEqual({ n: 3, medianDays: 731 });
    expect(tally(granted.slice(0, 2)).figures().toGrant).toEqual({ n: 2, medianDays: 548 });
    expect(tally([one({ filed: 0 })]).figures().toGrant).toEqual({ n: 0, medianDays: -1 });
  });

  it('judges keeping after year 4 only where it can be known', () => {
    expect(keptAfterYearFour(one(), today)).toBe(true);
    expect(keptAfterYearFour(one({ inForce: false, ended: 20_220_301 }), today)).toBe(true);
    expect(keptAfterYearFour(one({ inForce: false, ended: 20_220_228 }), today)).toBe(false);
    expect(keptAfterYearFour(one({ inForce: false }), today)).toBe('open');
    expect(keptAfterYearFour(one({ filed: 20_220_602 }), today)).toBeUndefined();
    expect(keptAfterYearFour(one({ outcome: 'refused' }), today)).toBeUndefined();
  });

  it('adds costs in fen and leaves out cases without any', () => {
    const figures = tally([one({ agencyFen: 350_000 }), one({ agencyFen: 0 }), one()]).figures();
    expect(figures.cost).toEqual({ n: 2, fen: 350_000 });
  });

  it('counts the points of reviews, drafting and timeliness apart', () => {
    const figures = tally([]).figures([
      { date: '2026-01-01', drafting: 80 },
      { date: '2026-01-02', drafting: 90, timeliness: 60 },
    ]);
    expect(figures.reviews).toEqual({
      n: 2,
      drafting: { n: 2, sum: 170 },
      timeliness: { n: 1, sum: 60 },
    });
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1985-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 20_000 }),
        (from, days) => {
          const number = (date: Date) => Number(date.toISOString().slice(0, 10).replaceAll('-', ''));
          const to = new Date(from.getTime() + days * 86_400_000);
          expect(serialDay(number(to)) - serialDay(number(from))).toBe(days);
        },
      ),
    );
  });
});

describe('the interval of a share', () => {
  it('is that of the tables', () => {
    expect(wilson(8, 10)).toEqual({ low: 490, high: 943 });
    expect(wilson(0, 10)).toEqual({ low: 0, high: 278 });
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1000 });
  });

  it('holds the share, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, raw) => {
        const hits = raw % (n + 1);
        const narrow = wilson(hits * 10, n * 10);
        const wide = wilson(hits, n);
        expect(wide.low).toBeLessThanOrEqual(Math.round((1000 * hits) / n));
        expect(wide.high).toBeGreaterThanOrEqual(Math.round((1000 * hits) / n));
        expect(narrow.high - narrow.low).toBeLessThanOrEqual(wide.high - wide.low);
      }),
    );
  });
});
