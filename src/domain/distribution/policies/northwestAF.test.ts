import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares, simple } from '../samples.testkit';
import { northwestAFPolicy } from './northwestAF';

describe('西北农林科技大学 from 2019-01-01', () => {
  it('splits a licence 80/10/10 and shares 70/30', () => {
    expect(shares(distribute(northwestAFPolicy, simple(1_000_000)))).toEqual({
      team: 800_000,
      college: 100_000,
      university: 100_000,
    });
    expect(shares(distribute(northwestAFPolicy, { ...simple(1_000_000), mode: 'equity' }))).toEqual({
      team: 700_000,
      university: 300_000,
    });
  });

  it('takes a broker off only up to a tenth of the net income', () => {
    const costs = [cost('appraisal', 100_000), cost('broker', 200_000)];
    const tree = distribute(northwestAFPolicy, facts({ receipts: [receipt(1_100_000)], costs }));
    expect(shares(tree)).toEqual({
      'costs:university': 200_000,
      team: 720_000,
      college: 90_000,
      university: 90_000,
    });
  });
});
