import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRate, percentText, sum } from '../money';
import { moneyRuns } from '../money/runs.testkit';
import { policies, someFacts } from './arbitrary.testkit';
import { equityAward } from './equityAward';
import { linesOf } from './explained';
import { northwestAFPolicy } from './policies/northwestAF';
import { reevaluate } from './reevaluate';
import { facts, team } from './samples.testkit';
import { profitAwards, profitSheet } from './selfImplementation';

describe('patents that become a fifth of a company (example C)', () => {
  const { inventors } = facts({ inventors: team(3, 1) });
  const contribution = { id: 'newco', date: '2024-03-01', value: 800_000_000, stake: '20%' };

  it('give the team 70 % of it: 14 % of the company', () => {
    const { tree, lines } = equityAward(northwestAFPolicy, contribution, { inventors: [], coOwners: [] });
    expect(lines).toEqual([
      { party: 'team', fen: 560_000_000, stake: '7/50' },
      { party: 'university', fen: 240_000_000, stake: '3/50' },
    ]);
    expect(percentText(lines[0]!.stake)).toBe('14%');
    expect(reevaluate(tree).ok).toBe(true);
  });

  it('give each person an exact part, however it is rounded on paper', () => {
    const { lines } = equityAward(northwestAFPolicy, contribution, { inventors, coOwners: [] });
    expect(lines.map((line) => line.stake)).toEqual(['3/50', '21/200', '7/200']);
  });

  it('of no value give nothing', () => {
    const none = equityAward(northwestAFPolicy, { ...contribution, value: 0 }, { inventors, coOwners: [] });
    expect(none.lines.every((line) => line.fen === 0 && line.stake === '0')).toBe(true);
  });
});

describe('a result that the institution uses itself', () => {
  const rule = { rate: '5%', years: { min: 3, max: 5 } };

  it('pays a share of the profit of five years, nothing for a loss, nothing before and after', () => {
    const profits = [100, -50, 300, 400, 500, 600, 700].map((profit, index) => ({
      year: 2019 + index,
      profit,
    }));
    expect(profitAwards(rule, 2020, profits).map((one) => [one.year, one.counts, one.award])).toEqual([
      [2019, false, 0],
      [2020, true, 0],
      [2021, true, 15],
      [2022, true, 20],
      [2023, true, 25],
      [2024, true, 30],
      [2025, false, 0],
    ]);
  });

  it('is rounded half-up to the fen and put in the order of the years', () => {
    const found = profitAwards(rule, 2020, [
      { year: 2021, profit: 9 },
      { year: 2020, profit: 10 },
    ]);
    expect(found.map((one) => [one.nth, one.award])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });
});

describe('the sheet of a year of own use', () => {
  it('adds up to the award, calculates again, and is 0 in a year of loss', () => {
    fc.assert(
      fc.property(
        policies(),
        someFacts(),
        fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
        (given, at, profit) => {
          const policy = { ...given, selfImplementation: { rate: '7.5%', years: { min: 3, max: 5 } } };
          const tree = profitSheet(policy, at, { year: 2024, profit });
          expect(tree.value).toBe(applyRate(Math.max(0, profit), '7.5%'));
          expect(sum(linesOf(tree).map(({ fen }) => fen))).toBe(tree.value);
          expect(reevaluate(tree).ok).toBe(true);
        },
      ),
      moneyRuns(10),
    );
  });

  it('has no lines where the policy says nothing of own use', () => {
    const { selfImplementation: _none, ...policy } = northwestAFPolicy;
    expect(profitSheet(policy, facts(), { year: 2024, profit: 100 }).children).toEqual([]);
  });
});
