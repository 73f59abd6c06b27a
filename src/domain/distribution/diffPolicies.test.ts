import { describe, expect, it } from 'vitest';
import { diffPolicies } from './diffPolicies';
import { shippedPolicies } from './policies';
import { fixedSplitPolicy } from './policies/fixedSplit';
import { fee, recoverNet, share, split } from './policies/parts';
import type { Policy, PolicyStep } from './policy';

const withSteps = (...steps: PolicyStep[]): Policy => ({
  ...fixedSplitPolicy,
  schemes: [{ modes: ['licence'], steps }],
});
const old = withSteps(recoverNet, split('split', share('team', '70%'), share('university', '30%')));

describe('two versions of a policy', () => {
  it('are the same when nothing was changed', () => {
    for (const policy of shippedPolicies)
      expect(diffPolicies(policy, JSON.parse(JSON.stringify(policy)) as Policy)).toEqual([]);
  });

  it('differ in a rate, named by step, band and pool', () => {
    const now = withSteps(recoverNet, split('split', share('team', '75%'), share('university', '25%')));
    expect(diffPolicies(old, now)).toEqual([
      { path: 'schemes.0.steps.split.bands.0.shares.team.rate', before: '70%', after: '75%' },
      { path: 'schemes.0.steps.split.bands.0.shares.university.rate', before: '30%', after: '25%' },
    ]);
  });

  it('differ in a step that came or went, and in what is new or gone', () => {
    const tto = fee('tto', 'tto', '5%');
    const now = { ...withSteps(tto, ...old.schemes[0]!.steps), effectiveTo: '2030-12-31' };
    expect(diffPolicies(old, now)).toEqual([
      { path: 'schemes.0.steps.tto', after: tto },
      { path: 'effectiveTo', after: '2030-12-31' },
    ]);
    expect(diffPolicies(now, old)).toContainEqual({ path: 'schemes.0.steps.tto', before: tto });
  });

  it('differ in the order of steps, because the money flows in it', () => {
    const now = withSteps(...[...old.schemes[0]!.steps].reverse());
    expect(diffPolicies(old, now)).toEqual([
      { path: 'schemes.0.steps.order', before: ['costs', 'split'], after: ['split', 'costs'] },
    ]);
  });

  it('differ in a list of costs as a whole', () => {
    const now = { ...old, netIncome: { deducts: ['tax' as const] } };
    expect(diffPolicies(old, now).map((one) => one.path)).toEqual(['netIncome.deducts']);
  });
});
