import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares } from '../samples.testkit';
import { shanghaiPolicy } from './shanghai';

describe('上海 2017', () => {
  it('takes off taxes, upkeep and appraisal, not negotiation, and gives 70 % of the rest', () => {
    const costs = [
      cost('tax', 400),
      cost('maintenance', 300),
      cost('appraisal', 300),
      cost('negotiation', 9_000),
    ];
    const all = facts({ receipts: [receipt(101_000)], costs });
    expect(shares(distribute(shanghaiPolicy, all))).toEqual({
      'costs:university': 1_000,
      team: 70_000,
      university: 30_000,
    });
  });
});
