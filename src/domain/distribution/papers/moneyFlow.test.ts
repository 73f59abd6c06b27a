// The way of the money: nothing is lost between receipts, net income, pools and persons.
import { describe, expect, it } from 'vitest';
import { sum } from '../../money';
import { type Facts, shippedPolicies } from '..';
import { exampleA, exampleB } from '../samples.testkit';
import { type Entry, moneyFlow, poolTotal } from './moneyFlow';
import { policyNamed } from './papers.testkit';
import { sheetOf } from './sheet';

const valuesOf = (list: readonly Entry[]): number[] => list.map((one) => one.value);
const read = (id: string, facts: Facts) => {
  const policy = policyNamed(id);
  return moneyFlow(policy, facts, sheetOf(policy, facts));
};

describe('the flow of example B', () => {
  const flow = read('shape-7-full-pools', exampleB());
  it('goes from receipts to the net income to the fen', () => {
    expect(valuesOf(flow.receipts)).toEqual([20_000_000, 43_209_876]);
    expect(flow.gross.value).toBe(63_209_876);
    expect(flow.before.map(({ party, value }) => [party, value])).toEqual([
      ['costs:university', 218_963],
      ['broker', 3_160_494],
    ]);
    expect(flow.net?.value).toBe(59_830_419);
    expect(flow.net?.figure.id).toBe('costs.left');
  });
  it('then to the pools and to the persons', () => {
    expect(flow.after.map(({ party, value }) => [party, value])).toEqual([
      ['team', 46_881_293],
      ['college', 6_474_563],
      ['university', 5_179_650],
      ['tto', 1_294_913],
    ]);
    expect(valuesOf(flow.after[0]?.members ?? [])).toEqual([21_096_582, 14_064_388, 7_032_194, 4_688_129]);
  });
  it('names the kinds of costs that were paid back', () => {
    expect(valuesOf(flow.before[0]?.members ?? [])).toEqual([200_000, 18_963]);
  });
});

describe('every shipped policy', () => {
  const cases: readonly (readonly [string, Facts])[] = [
    ['A', exampleA()],
    ['B', exampleB()],
    ['B with a co-owner', { ...exampleB(), coOwners: [{ id: 'o1', rate: '30%' }] }],
    ['B without inventors', { ...exampleB(), inventors: [] }],
    [
      'B with last year',
      {
        ...exampleB(),
        priorYear: {
          income: 200_000_000,
          activity: [
            { unit: 'u1', weight: 3 },
            { unit: 'u2', weight: 1 },
          ],
        },
      },
    ],
    [
      'costs that eat everything',
      { ...exampleB(), receipts: [{ id: 'r', date: '2024-06-01', fen: 100_000 }] },
    ],
    ['nothing at all', { ...exampleB(), receipts: [] }],
  ];
  it.each(cases)('adds up: %s', (_name, facts) => {
    for (const policy of shippedPolicies) {
      const tree = sheetOf(policy, facts);
      const { gross, before, net, after } = moneyFlow(policy, facts, tree);
      expect(gross.value).toBe(tree.value);
      const left = net?.value ?? gross.value;
      expect(sum([...valuesOf(before), left])).toBe(gross.value);
      expect(sum(valuesOf(after)), policy.id).toBe(left);
      const team = after.find(({ party }) => party === 'team');
      if (team && team.members.length > 0 && !before.some(({ party }) => party === 'team'))
        expect(sum(valuesOf(team.members))).toBe(team.value);
    }
  });
  it('shows a first band that comes ahead of the costs on both sides', () => {
    const flow = read('shape-2-recovery-between', exampleB());
    expect(flow.before.map(({ party }) => party)).toEqual(['costs:university', 'team']);
    expect(poolTotal(flow, 'team')).toBe(sum(valuesOf(flow.after[0]?.members ?? [])));
  });
  it('divides a pool among its units', () => {
    const facts = cases[4]![1];
    const college = read('shape-6-prior-year', facts).after.find(({ party }) => party === 'college');
    expect(college?.members.map(({ party }) => party)).toEqual(['unit:u1', 'unit:u2']);
    expect(sum(valuesOf(college?.members ?? []))).toBe(college?.value);
  });
});
