import { describe, expect, it } from 'vitest';
import { applyRate } from '../money';
import { distribute } from './distribute';
import { amountOf, findFigure } from './explained';
import { distributeOverTime, paidTo } from './overTime';
import { fixedSplitPolicy } from './policies/fixedSplit';
import { fullPoolsPolicy } from './policies/shapeFullPools';
import { reevaluate } from './reevaluate';
import { exampleA, exampleB, facts, receipt, shares, simple, team, withTeam } from './samples.testkit';

describe('example A: a lump-sum licence of 1,000,000.00', () => {
  const tree = distribute(fixedSplitPolicy, exampleA());

  it('has a net income of 965,000.00 and is split 70/15/15 and 50/30/20 to the fen', () => {
    expect(findFigure(tree, 'costs.left')?.value).toBe(96_500_000);
    expect(shares(tree)).toEqual({
      'costs:university': 3_500_000,
      college: 14_475_000,
      university: 14_475_000,
      'person:p1': 33_775_000,
      'person:p2': 20_265_000,
      'person:p3': 13_510_000,
    });
  });

  it('explains itself: every figure can be calculated again from the leaves', () => {
    expect(reevaluate(tree)).toEqual({ ok: true, value: 100_000_000 });
    expect(findFigure(tree, 'receipt:r-2024-06-03-100000000')?.inputs).toMatchObject({ what: 'receipt' });
  });
});

describe('example B: upfront payment and royalty, bands on the project', () => {
  const tree = distribute(fullPoolsPolicy, exampleB());

  it('has a royalty of 432,098.76 and a net income of 598,304.19', () => {
    expect(applyRate(1_234_567_890, '3.5%')).toBe(43_209_876);
    expect(findFigure(tree, 'costs.left')?.value).toBe(59_830_419);
  });

  it('gives every party what the university paid, to the fen', () => {
    expect(shares(tree)).toEqual({
      'costs:university': 218_963,
      college: 6_474_563,
      university: 5_179_650,
      tto: 1_294_913,
      broker: 3_160_494,
      'person:p1': 21_096_582,
      'person:p2': 14_064_388,
      'person:p3': 7_032_194,
      'person:p4': 4_688_129,
    });
    expect(tree.value).toBe(63_209_876);
    expect(reevaluate(tree)).toMatchObject({ ok: true });
  });

  it('comes to the same when the royalty is paid a year later', () => {
    const payments = distributeOverTime(fullPoolsPolicy, exampleB());
    expect(payments.map((one) => one.tree.value)).toEqual([20_000_000, 43_209_876]);
    expect(Object.fromEntries(paidTo(payments).map(({ party, fen }) => [party, fen]))).toEqual(shares(tree));
  });
});

describe('a team', () => {
  const half = withTeam(fixedSplitPolicy, { mainAtLeast: '50%' });
  const award = (policy: typeof half, inventors: ReturnType<typeof team>) =>
    shares(distribute(policy, simple(10_000_000, { inventors: facts({ inventors }).inventors })));

  it('is paid equally as long as one inventor has not signed', () => {
    const inventors = team(80, 10, 10).map((one, index) => ({ ...one, signed: index !== 2 }));
    expect(award(half, inventors)).toMatchObject({
      'person:p1': 2_333_334,
      'person:p2': 2_333_333,
      'person:p3': 2_333_333,
    });
  });

  it('is paid equally where weights are missing or all zero', () => {
    const silent = [{ person: 'p1', signed: true }, ...team(0, 5).slice(1)];
    expect(award(half, silent as ReturnType<typeof team>)).toMatchObject({ 'person:p1': 3_500_000 });
    expect(award(half, team(0, 0))).toMatchObject({ 'person:p1': 3_500_000, 'person:p2': 3_500_000 });
  });

  it('keeps half of the award for the main contributors, whatever the weights say', () => {
    const inventors = team(10, 10, 80).map((one, index) => ({ ...one, main: index < 2 }));
    expect(award(half, inventors)).toMatchObject({
      'person:p1': 1_750_000,
      'person:p2': 1_750_000,
      'person:p3': 3_500_000,
    });
    const seventy = withTeam(fixedSplitPolicy, { mainAtLeast: '70%' });
    expect(award(seventy, inventors)).toMatchObject({ 'person:p1': 2_450_000, 'person:p3': 2_100_000 });
  });

  it('shares equally inside a group whose weights are zero', () => {
    const inventors = team(0, 0, 80).map((one, index) => ({ ...one, main: index < 2 }));
    expect(award(half, inventors)).toMatchObject({ 'person:p1': 1_750_000, 'person:p2': 1_750_000 });
  });

  it('stays one line while nobody is named', () => {
    expect(shares(distribute(half, simple(10_000_000)))).toMatchObject({ team: 7_000_000 });
  });
});

describe('money that nobody is entitled to', () => {
  it('is shown as unallocated when the way of conversion has no rule', () => {
    const tree = distribute(fullPoolsPolicy, { ...simple(100), mode: 'equity' });
    expect(shares(tree)).toEqual({ unallocated: 100 });
  });

  it('is shown as unallocated, below zero, when more was taken back than came in', () => {
    const tree = distribute(fixedSplitPolicy, facts({ receipts: [receipt(100), receipt(-300)] }));
    expect(shares(tree)).toEqual({ unallocated: -200 });
    expect(reevaluate(tree).ok).toBe(true);
  });

  it('is nothing when nothing came in, and costs alone take nothing from anybody', () => {
    const tree = distribute(fixedSplitPolicy, { ...exampleA(), receipts: [] });
    expect(tree.value).toBe(0);
    expect(Object.values(shares(tree)).every((fen) => fen === 0)).toBe(true);
  });

  it('is never made of costs: a receipt smaller than its costs pays them in part', () => {
    const tree = distribute(fixedSplitPolicy, { ...exampleA(), receipts: [receipt(1_000_000)] });
    expect(amountOf(tree, 'costs:university')).toBe(1_000_000);
    expect(amountOf(tree, 'person:p1')).toBe(0);
  });
});
