import { describe, expect, it } from 'vitest';
import { fixedSplitPolicy } from './policies/fixedSplit';
import { band, bands, fee, share, split } from './policies/parts';
import type { Policy, PolicyStep } from './policy';
import { validatePolicy } from './validatePolicy';

const all = [share('team', '70%'), share('university', '30%')];
const withSteps = (...steps: PolicyStep[]): Policy => ({
  ...fixedSplitPolicy,
  schemes: [{ modes: ['licence'], steps }],
});
const codes = (policy: Policy): string[] => validatePolicy(policy).map((one) => one.code);
const last = split('last', ...all);

describe('a policy is refused', () => {
  it.each<[string, string, PolicyStep[]]>([
    ['BANDS_START', 'the first band does not begin at 0', [bands('b', band(1, null, ...all))]],
    ['BANDS_GAP', 'money falls between two bands', [bands('b', band(0, 10, ...all), band(20, null, ...all))]],
    [
      'BANDS_OVERLAP',
      'money falls into two bands',
      [bands('b', band(0, 20, ...all), band(10, null, ...all))],
    ],
    ['BANDS_END', 'the last band has an end', [bands('b', band(0, 20, ...all))]],
    ['BAND_EMPTY', 'a band ends where it begins', [bands('b', band(0, 0, ...all), band(0, null, ...all))]],
    [
      'BAND_UNREACHABLE',
      'a band follows one without end',
      [bands('b', band(0, null, ...all), band(10, null, ...all))],
    ],
    ['SHARES_SUM', 'shares are not the whole', [split('b', share('team', '70%'), share('college', '20%'))]],
    [
      'SHARES_SUM',
      'shares are more than the whole',
      [split('b', share('team', '70%'), share('college', '1/3'))],
    ],
    ['SHARE_TWICE', 'a pool stands twice', [split('b', share('team', '50%'), share('team', '50%'))]],
    [
      'SKIP_ALL',
      'nobody is left for a skipped share',
      [bands('b', band(0, null, { to: 'team', rate: '100%', skipBelow: 100 }))],
    ],
    ['STEP_ID_TWICE', 'two steps have one name', [fee('last', 'tto', '5%'), last]],
    ['STEP_UNREACHABLE', 'a step follows when all is given away', [last, fee('late', 'tto', '5%')]],
    ['MONEY_LEFT_OVER', 'nobody gets the rest', [split('b', share('team', '70%'), share('rest', '30%'))]],
    [
      'FEES_OVER_WHOLE',
      'fees take more than came in',
      [fee('a', 'tto', '60%'), fee('b', 'broker', '50%'), last],
    ],
    [
      'LIMIT_EMPTY',
      'a limit limits nothing',
      [last, { kind: 'limit', id: 'l', pool: 'tto', against: 'university' }],
    ],
    [
      'LIMIT_REVERSED',
      'at least is more than at most',
      [
        last,
        { kind: 'limit', id: 'l', pool: 'tto', against: 'university', min: { fen: 2 }, max: { fen: 1 } },
      ],
    ],
    [
      'LIMIT_SAME_POOL',
      'a pool is limited against itself',
      [last, { kind: 'limit', id: 'l', pool: 'team', against: 'team', min: { fen: 2 } }],
    ],
    [
      'POOL_UNPAID',
      'a pool pays that has nothing',
      [last, { kind: 'charge', id: 'c', costs: ['tax'], pool: 'tto' }],
    ],
  ])('as %s when %s', (code, _why, steps) => {
    expect(codes(withSteps(...steps))).toContain(code);
  });

  it('when two ways to calculate cover one mode, or dates, years or choices are the wrong way round', () => {
    expect(
      codes({ ...fixedSplitPolicy, schemes: [fixedSplitPolicy.schemes[0]!, ...withSteps(last).schemes] }),
    ).toEqual(['MODE_TWICE']);
    expect(codes({ ...fixedSplitPolicy, effectiveTo: '2000-01-01' })).toEqual(['DATES_REVERSED']);
    const research = { rate: '30%', choice: { min: '50%', max: '10%' } };
    expect(codes({ ...fixedSplitPolicy, team: { ...fixedSplitPolicy.team, research } })).toEqual([
      'RESEARCH_RANGE',
    ]);
    const selfImplementation = { rate: '5%', years: { min: 5, max: 3 } };
    expect(codes({ ...fixedSplitPolicy, selfImplementation })).toEqual(['YEARS_REVERSED']);
  });

  it('with the place and the figures that are wrong', () => {
    const found = validatePolicy(withSteps(bands('tiers', band(0, 10, ...all), band(20, null, ...all))));
    expect(found).toEqual([
      {
        code: 'BANDS_GAP',
        severity: 'error',
        path: 'schemes.0.steps.tiers.bands.1',
        data: { from: 1000, upTo: 2000 },
      },
    ]);
  });
});

describe('a policy is only warned about', () => {
  it.each<[string, string, PolicyStep[]]>([
    [
      'SKIP_CLIFF',
      'a little more money makes a pool appear and the others poorer',
      [bands('b', band(0, null, share('team', '70%'), { ...share('college', '30%'), skipBelow: 100 }))],
    ],
    ['TEAM_UNPAID', 'those who made the result get nothing', [split('b', share('university', '100%'))]],
    [
      'FEE_ON_GROSS_LATE',
      'a fee on all receipts is taken of what bands have left',
      [split('first', share('team', '50%'), share('rest', '50%')), fee('late', 'tto', '5%'), last],
    ],
  ])('as %s when %s', (code, _why, steps) => {
    expect(validatePolicy(withSteps(...steps))).toEqual([
      expect.objectContaining({ code, severity: 'warning' }),
    ]);
  });
});
