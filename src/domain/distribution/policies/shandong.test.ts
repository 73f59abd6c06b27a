import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { shares, simple } from '../samples.testkit';
import { shandongPolicy } from './shandong';

describe('山东 2017', () => {
  it('gives the team 70 % and those who brought it about a tenth of the net income, out of the rest', () => {
    expect(shares(distribute(shandongPolicy, simple(1_000_000)))).toEqual({
      team: 700_000,
      university: 200_000,
      tto: 100_000,
    });
  });

  it('pays 10 % of the profit for three to five years', () => {
    expect(shandongPolicy.selfImplementation).toEqual({ rate: '10%', years: { min: 3, max: 5 } });
  });
});
