import { describe, expect, it } from 'vitest';
import { type DatedRule, isInForce, refOf, ruleOn } from './datedRule';

const rule = (id: string, effectiveFrom: string, effectiveTo?: string): DatedRule => ({
  id,
  effectiveFrom,
  ...(effectiveTo === undefined ? {} : { effectiveTo }),
  source: 'test',
  verified: false,
});
const rules = [
  rule('new', '2024-01-01'),
  rule('old', '2019-01-01'),
  rule('short', '2020-01-01', '2020-12-31'),
];

describe('a rule with dates', () => {
  it('holds on its first and its last day', () => {
    expect(
      ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => isInForce(rules[2]!, day)),
    ).toEqual([false, true, true, false]);
  });

  it('gives way to the one that came last', () => {
    expect(
      ['2018-12-31', '2019-01-01', '2020-06-01', '2021-01-01', '2024-01-01'].map(
        (day) => ruleOn(rules, day)?.id,
      ),
    ).toEqual([undefined, 'old', 'short', 'old', 'new']);
  });

  it('is remembered by its id, its source and whether it was verified', () => {
    expect(refOf(rules[0]!)).toEqual({ id: 'new', source: 'test', verified: false });
  });
});
