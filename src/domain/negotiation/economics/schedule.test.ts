// When an offer pays what: each kind of payment in its year, the royalty step by step, and what holds for any terms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPolicies } from '../../distribution';
import { fixedSplitPolicy } from '../../distribution/policies/fixedSplit';
import { sum, yuan } from '../../money';
import { moneyRuns } from '../../money/runs.testkit';
import { terms } from '../offers/offer.testkit';
import type { Consideration, Royalty, TermSet } from '../terms';
import type { Assumptions } from './assumptions';
import { economicsOf } from './economics';
import { endOf, monthsBetween, periodOf } from './periods';
import { scheduleOf } from './schedule';
import { sensitivityOf } from './sensitivity';

const given = (sales: readonly number[] = [], change: Partial<Assumptions> = {}): Assumptions => ({
  today: '2026-01-15',
  forecast: {
    years: sales.map((salesFen) => ({ salesFen, profitFen: -5, units: 7 })),
    discount: { n: 10, d: 100 },
  },
  ...change,
});
const paid = (consideration: Consideration, assumptions = given(), change: Partial<TermSet> = {}) =>
  scheduleOf(terms({ consideration, ...change }), assumptions).flows.map(({ period, figure }) => [
    period,
    figure.value,
  ]);
const royalty = (change: Partial<Royalty> = {}): Royalty => ({
  base: 'netSales',
  rate: { n: 10, d: 100 },
  everyMonths: 12,
  dueDays: 60,
  ...change,
});

describe('a payment', () => {
  it.each([
    [{ afterMonths: 0 }, 0],
    [{ afterMonths: 1 }, 1],
    [{ afterMonths: 12 }, 1],
    [{ afterMonths: 13 }, 2],
    [{ on: '2025-12-31' }, 0],
    [{ on: '2026-04-01' }, 0],
    [{ on: '2026-04-02' }, 1],
    [{ on: '2027-04-01' }, 1],
    [{ on: '2027-04-02' }, 2],
  ])('due %j falls into period %i', (due, period) => {
    expect(periodOf(due, '2026-04-01')).toBe(period);
  });

  it('of a lump sum comes at once, or by its instalments alone', () => {
    expect(paid({ lumpSumFen: 300 })).toEqual([[0, 300]]);
    const instalments = [{ title: '一', fen: 300, due: { afterMonths: 20 } }];
    expect(paid({ lumpSumFen: 300, instalments })).toEqual([[2, 300]]);
  });

  it('by the year comes at the end of each begun year of the term', () => {
    expect(paid({ yearlyFen: 5 }, given(), { months: 25 })).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
    ]);
  });

  it('for a milestone counts by its chance and comes later with the market', () => {
    const milestones = [{ title: '一', fen: 101, due: { afterMonths: 6 }, probability: { n: 1, d: 2 } }];
    expect(paid({ milestones })).toEqual([[1, 51]]);
    expect(paid({ milestones }, given([], { delay: 2 }))).toEqual([[3, 51]]);
    expect(paid({ milestones: [{ title: '二', fen: 9 }] }, given([1, 1, 1]))).toEqual([[3, 9]]);
  });
});

describe('a term', () => {
  it('is told in months or as a day', () => {
    expect(endOf({ months: 18 }, '2026-01-31')).toBe('2027-07-31');
    expect(endOf({ endsOn: '2030-01-01' }, '2026-01-31')).toBe('2030-01-01');
    expect(endOf({}, '2026-01-31')).toBeNull();
    expect([monthsBetween('2026-01-31', '2026-02-28'), monthsBetween('2026-01-31', '2026-03-01')]).toEqual([
      1, 2,
    ]);
    expect(monthsBetween('2026-02-01', '2026-01-01')).toBe(0);
  });
});

describe('a royalty', () => {
  const of = (change: Partial<Royalty>, sales: readonly number[], rest: Partial<TermSet> = {}) =>
    paid({ royalty: royalty(change) }, given(sales), rest);

  it('is owed at the end of each year that is forecast, within the term', () => {
    expect(of({}, [100, 200, 300], { months: 24 })).toEqual([
      [1, 10],
      [2, 20],
    ]);
    expect(of({}, [100, 200], { months: 18 })).toEqual([
      [1, 10],
      [2, 10],
    ]);
  });

  it('takes what net sales leave out, and nothing off gross sales', () => {
    expect(of({ deductionRate: { n: 5, d: 100 } }, [1_000])).toEqual([[1, 95]]);
    expect(of({ base: 'grossSales', deductionRate: { n: 5, d: 100 } }, [1_000])).toEqual([[1, 100]]);
  });

  it('takes nothing of a loss, and a fixed sum a piece', () => {
    expect(of({ base: 'profit' }, [1_000])).toEqual([]);
    expect(of({ base: 'units', perUnitFen: 3 }, [0])).toEqual([[1, 21]]);
  });

  it('is never below the minimum of its year, forecast or not', () => {
    expect(
      of(
        {
          minimums: [
            { year: 1, fen: 40 },
            { year: 2, fen: 50 },
          ],
        },
        [1_000],
      ),
    ).toEqual([
      [1, 100],
      [2, 50],
    ]);
  });

  it('stops at the cap of a year and at the cap of all years', () => {
    expect(of({ yearCapFen: 30 }, [1_000, 100])).toEqual([
      [1, 30],
      [2, 10],
    ]);
    expect(of({ totalCapFen: 105 }, [1_000, 100, 100])).toEqual([
      [1, 100],
      [2, 5],
    ]);
  });

  it('without a market says so', () => {
    expect(scheduleOf(terms({ consideration: { royalty: royalty() } }), given()).notes).toEqual([
      'NO_FORECAST',
    ]);
    const silent = { ...terms({ consideration: { royalty: royalty() } }), startsOn: undefined } as TermSet;
    expect(scheduleOf(silent, given([1]))).toMatchObject({
      start: '2026-01-15',
      notes: ['START_ASSUMED', 'FORECAST_SHORT'],
    });
  });
});

const amount = fc.integer({ min: 0, max: 10 ** 11 });
const anyTerms = fc
  .record({
    lump: fc.option(amount, { nil: undefined }),
    upfront: fc.option(amount, { nil: undefined }),
    yearly: fc.option(fc.nat(10 ** 8), { nil: undefined }),
    rate: fc.integer({ min: 0, max: 40 }),
    cap: fc.option(amount, { nil: undefined }),
    minimum: fc.option(amount, { nil: undefined }),
    months: fc.integer({ min: 1, max: 120 }),
    vat: fc.boolean(),
  })
  .map(({ lump, upfront, yearly, rate, cap, minimum, months, vat }) =>
    terms({
      months,
      consideration: {
        ...(lump === undefined ? {} : { lumpSumFen: lump }),
        ...(upfront === undefined ? {} : { upfrontFen: upfront }),
        ...(yearly === undefined ? {} : { yearlyFen: yearly }),
        vatIncluded: vat,
        royalty: royalty({
          rate: { n: rate, d: 100 },
          ...(cap === undefined ? {} : { totalCapFen: cap }),
          ...(minimum === undefined ? {} : { minimums: [{ year: 2, fen: minimum }] }),
        }),
      },
    }),
  );
const anySales = fc.array(amount, { maxLength: 8 });

describe('for any terms', () => {
  it('everybody together gets what is paid, in every year, by every policy', () => {
    fc.assert(
      fc.property(anyTerms, anySales, fc.constantFrom(...shippedPolicies), (offered, sales, policy) => {
        const { years, parties, nominal } = economicsOf(offered, given(sales), { policy, sharers: {} });
        for (const { period, received } of years)
          expect(sum(parties.map(({ byPeriod }) => byPeriod[period] ?? 0))).toBe(received.value);
        expect(sum(parties.map(({ fen }) => fen))).toBe(nominal.value);
      }),
      moneyRuns(40),
    );
  });

  it('the value is the sum of its years, never more than what is paid, and less the dearer time is', () => {
    fc.assert(
      fc.property(anyTerms, anySales, (offered, sales) => {
        const money = economicsOf(offered, given(sales));
        expect(money.npv.value).toBe(sum(money.years.map(({ present }) => present.value)));
        expect(money.npv.value).toBeLessThanOrEqual(money.nominal.value);
        const dear = economicsOf(offered, given(sales, { discount: '20%' }));
        expect(dear.npv.value).toBeLessThanOrEqual(money.npv.value);
      }),
      moneyRuns(40),
    );
  });

  it('more sales are never worth less, and the tornado starts with the widest swing', () => {
    fc.assert(
      fc.property(anyTerms, anySales, (offered, sales) => {
        const { base, swings } = sensitivityOf(offered, given(sales));
        for (const { low, high, span } of swings) {
          expect(low).toBeLessThanOrEqual(base);
          expect(high).toBeGreaterThanOrEqual(base);
          expect(span).toBe(high - low);
        }
        expect(swings.map(({ span }) => span)).toEqual(swings.map(({ span }) => span).sort((a, b) => b - a));
      }),
      moneyRuns(25),
    );
  });

  it('a cap holds whatever the sales', () => {
    const offered = terms({ consideration: { royalty: royalty({ totalCapFen: yuan(1) }) } });
    fc.assert(
      fc.property(anySales, (sales) => {
        const { nominal } = economicsOf(offered, given(sales), { policy: fixedSplitPolicy, sharers: {} });
        expect(nominal.value).toBeLessThanOrEqual(yuan(1));
      }),
    );
  });
});
