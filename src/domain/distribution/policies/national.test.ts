import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { shares, simple } from '../samples.testkit';
import { profitAwards } from '../selfImplementation';
import { nationalPolicy } from './national';

describe('促进科技成果转化法第四十五条 as a policy', () => {
  it('gives the team half of what is left after the usual costs, and half of the shares', () => {
    expect(shares(distribute(nationalPolicy, simple(10_000_001)))).toEqual({
      team: 5_000_001,
      university: 5_000_000,
    });
    expect(shares(distribute(nationalPolicy, { ...simple(800), mode: 'equity' }))).toEqual({
      team: 400,
      university: 400,
    });
  });

  it('gives 5 % of the profit for three to five years of own use', () => {
    expect(nationalPolicy.selfImplementation).toEqual({ rate: '5%', years: { min: 3, max: 5 } });
    const years = profitAwards(nationalPolicy.selfImplementation!, 2024, [
      { year: 2024, profit: 100_000_000 },
    ]);
    expect(years[0]?.award).toBe(5_000_000);
  });
});
