import { describe, expect, it } from 'vitest';
import { distribute } from './distribute';
import type { Facts } from './facts';
import { type FloorFinding, floorCheck } from './floorCheck';
import { floorsOn } from './floors';
import { shippedFloors } from './policies';
import { fixedSplitPolicy } from './policies/fixedSplit';
import { recoverNet, share, split } from './policies/parts';
import type { Policy } from './policy';
import { cost, exampleA, facts, receipt, team } from './samples.testkit';

const check = (policy: Policy, given: Facts, region: string, date = '2024-06-03'): FloorFinding[] =>
  floorCheck({ policy, facts: given, tree: distribute(policy, given) }, date, region);
const brief = (found: FloorFinding[]) => found.map((one) => [one.place, one.what, one.shortfall]);

const half: Policy = {
  ...fixedSplitPolicy,
  schemes: [
    {
      modes: ['licence', 'equity'],
      steps: [recoverNet, split('split', share('team', '40%'), share('university', '60%'))],
    },
  ],
};

describe('the floor', () => {
  it('of the law is missed by 96,500.00 when the team gets 40 % of example A; the article is named', () => {
    expect(check(half, exampleA(), '100000')[0]).toEqual({
      rule: expect.objectContaining({ id: 'cn-2015', verified: true }),
      place: '全国',
      article: '促进科技成果转化法第四十五条',
      what: 'award',
      rate: '50%',
      base: 96_500_000,
      required: 48_250_000,
      actual: 38_600_000,
      shortfall: 9_650_000,
    });
  });

  it('of 北京 counts its own net income: the agency is no cost there', () => {
    const [, beijing] = check(half, exampleA(), '110000');
    expect(beijing).toMatchObject({
      place: '北京',
      base: 97_970_000,
      required: 68_579_000,
      shortfall: 29_979_000,
    });
  });

  it('of a city stands beside that of its province', () => {
    const found = check(fixedSplitPolicy, exampleA(), '330900');
    expect(brief(found)).toEqual([
      ['全国', 'award', 0],
      ['浙江', 'award', 0],
      ['浙江', 'tto', 3_377_500],
      ['舟山', 'award', 14_475_000],
    ]);
  });

  it('holds from its day on', () => {
    expect(check(half, exampleA(), '110000', '2019-06-01').map((one) => one.place)).toEqual(['全国']);
    expect(check(half, exampleA(), '110000', '2014-01-01')).toEqual([]);
  });

  it('of shares is half of the contribution, costs or not', () => {
    const given = facts({ mode: 'equity', receipts: [receipt(800_000_000)], costs: [cost('agency', 100)] });
    expect(brief(check(half, given, '440000'))).toEqual([['全国', 'award', 80_000_040]]);
    expect(check(half, given, '440000')[0]).toMatchObject({ base: 800_000_000, required: 400_000_000 });
  });

  it('for main contributors looks at their part of the award', () => {
    const inventors = facts({
      inventors: team(40, 60).map((one, at) => ({ ...one, main: at === 0 })),
    }).inventors;
    const unequal = { ...half, team: { split: 'weights' as const, allMustSign: true } };
    const found = check(unequal, { ...exampleA(), inventors }, '100000').find((one) => one.what === 'main');
    expect(found).toMatchObject({
      base: 38_600_000,
      required: 19_300_000,
      actual: 15_440_000,
      shortfall: 3_860_000,
    });
  });

  it('does not count what belongs to co-owners or went to a broker', () => {
    const steps = [
      { kind: 'coOwners' as const, id: 'owners' },
      split('split', share('broker', '10%'), share('team', '50%'), share('university', '40%')),
    ];
    const policy: Policy = { ...half, schemes: [{ modes: ['licence'], steps }] };
    const given = facts({ receipts: [receipt(1_000)], coOwners: [{ id: 'o', rate: '20%' }] });
    expect(check(policy, given, '100000')[0]).toMatchObject({ base: 720, required: 360, actual: 400 });
  });

  it('is replaced by its newer version', () => {
    const newer = { ...shippedFloors[1]!, id: 'beijing-new', effectiveFrom: '2024-01-01', transfer: '80%' };
    const ids = (date: string) =>
      floorsOn([...shippedFloors, newer], date, '110000').map((floor) => floor.id);
    expect(ids('2023-12-31')).toEqual(['cn-2015', 'beijing-2019']);
    expect(ids('2024-01-01')).toEqual(['cn-2015', 'beijing-new']);
  });
});
