import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyRuns } from '../../money/runs.testkit';
import { awardRuleRefs, countedAward, withholdingOnAward } from './award';

/** The lead inventor of example A. */
const lead = {
  monthlySalary: 2_500_000,
  specialDeduction: 500_000,
  additionalDeduction: 300_000,
  award: 33_775_000,
  month: 6,
};

describe('an award of 337,750.00 in June to somebody with 25,000.00 a month (example A)', () => {
  it('with 58号 counts half: 27,775.00 in June, 26,575.00 of it for the award, 34,418.75 over the year', () => {
    expect(countedAward(lead.award, true)).toBe(16_887_500);
    expect(withholdingOnAward({ ...lead, relief: true })).toEqual({
      awardMonth: 2_777_500,
      awardMonthExtra: 2_657_500,
      yearExtra: 3_441_875,
    });
  });

  it('without 58号 counts whole: 67,037.50 in June and 79,725.00 over the year, 45,306.25 more', () => {
    const { awardMonth, yearExtra } = withholdingOnAward({ ...lead, relief: false });
    expect([awardMonth, yearExtra]).toEqual([6_703_750, 7_972_500]);
    expect(yearExtra - withholdingOnAward({ ...lead, relief: true }).yearExtra).toBe(4_530_625);
  });

  it('names its rules and that the brackets are not verified', () => {
    expect(awardRuleRefs().map((rule) => [rule.id, rule.verified])).toEqual([
      ['iit-wages-2019', false],
      ['caishui-2018-58', true],
    ]);
  });
});

describe('an award', () => {
  it('of nothing changes nothing: 1,200.00 in June', () => {
    expect(withholdingOnAward({ ...lead, award: 0, relief: true })).toEqual({
      awardMonth: 120_000,
      awardMonthExtra: 0,
      yearExtra: 0,
    });
  });

  it('costs the same over the year in whichever month it is paid, where wages are above the deductions', () => {
    const years = Array.from({ length: 12 }, (_, index) =>
      withholdingOnAward({ ...lead, month: index + 1, relief: true }),
    );
    expect(new Set(years.map((one) => one.yearExtra)).size).toBe(1);
  });

  it('is not taxed where wages and award stay below the deductions', () => {
    const low = { ...lead, monthlySalary: 500_000, award: 600_000, month: 12 };
    expect(withholdingOnAward({ ...low, relief: true })).toMatchObject({ awardMonth: 0, yearExtra: 0 });
  });

  it('never costs less for more, never less than nothing, never more than 45 %, and the relief never costs', () => {
    const salary = fc.integer({ min: 0, max: 20_000_000 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(salary, month, fc.nat(1e9), fc.nat(1e8), (monthlySalary, at, award, more) => {
        const input = { ...lead, monthlySalary, month: at, award };
        const half = withholdingOnAward({ ...input, relief: true });
        const whole = withholdingOnAward({ ...input, relief: false });
        const richer = withholdingOnAward({ ...input, award: award + more, relief: false });
        expect(half.yearExtra).toBeLessThanOrEqual(whole.yearExtra);
        expect(whole.yearExtra).toBeLessThanOrEqual(richer.yearExtra);
        expect(half.awardMonthExtra).toBeGreaterThanOrEqual(0);
        expect(BigInt(whole.yearExtra) * 100n).toBeLessThanOrEqual(BigInt(award) * 45n + 1200n);
      }),
      moneyRuns(10),
    );
  });
});
