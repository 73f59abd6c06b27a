import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares } from '../samples.testkit';
import { beijingPolicy } from './beijing';

describe('北京 2019', () => {
  it('takes off taxes, upkeep and direct costs, not the agency or the broker, and gives 70 % of the rest', () => {
    const costs = [
      cost('tax', 100),
      cost('maintenance', 200),
      cost('appraisal', 300),
      cost('negotiation', 400),
    ];
    const others = [cost('agency', 5_000), cost('broker', 6_000), cost('development', 7_000)];
    const all = facts({ receipts: [receipt(101_000)], costs: [...costs, ...others] });
    expect(shares(distribute(beijingPolicy, all))).toEqual({
      'costs:university': 1_000,
      team: 70_000,
      university: 30_000,
    });
  });

  it('pays five years of profit', () => {
    expect(beijingPolicy.selfImplementation?.years).toEqual({ min: 5, max: 5 });
  });
});
