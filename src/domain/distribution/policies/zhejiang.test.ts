import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares, team } from '../samples.testkit';
import { zhejiangPolicy } from './zhejiang';

describe('浙江 2021', () => {
  it('takes off costs and taxes, but public research money is no cost', () => {
    const costs = [cost('agency', 600), cost('tax', 400), cost('development', 50_000)];
    const tree = distribute(zhejiangPolicy, facts({ receipts: [receipt(101_000)], costs }));
    expect(shares(tree)).toEqual({
      'costs:university': 1_000,
      team: 70_000,
      university: 26_500,
      tto: 3_500,
    });
  });

  it('keeps 70 % of the award for the main contributors', () => {
    const inventors = team(50, 50).map((one, index) => ({ ...one, main: index === 0 }));
    const tree = distribute(zhejiangPolicy, facts({ receipts: [receipt(100_000)], inventors }));
    expect(shares(tree)).toMatchObject({ 'person:p1': 49_000, 'person:p2': 21_000 });
  });
});
