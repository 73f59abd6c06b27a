import { describe, expect, it } from 'vitest';
import { percentText } from '../money';
import { equityAward } from './equityAward';
import { northwestAFPolicy } from './policies/northwestAF';
import { reevaluate } from './reevaluate';
import { facts, team } from './samples.testkit';
import { profitAwards } from './selfImplementation';

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
