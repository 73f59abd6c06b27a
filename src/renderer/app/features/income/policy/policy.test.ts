// Writing a policy: bands can not get gaps or overlaps by the form; differences are told in words.
import { describe, expect, it } from 'vitest';
import { type Band, diffPolicies, type Policy, validatePolicy } from '../../../../../domain/distribution';
import { policyNamed, t } from '../model/income.testkit';
import { placeText, shownChanges, valueText } from './diffText';
import { newStep, stepKinds, withBand, withLimit, withoutBand, withShare } from './stepEdits';

const share = { to: 'team', rate: '100%' } as const;
const policyWith = (bands: Band[]): Policy => ({
  ...policyNamed('split-70-15-15'),
  schemes: [{ modes: ['licence'], steps: [{ kind: 'bands', id: 'b', position: 'marginal', bands }] }],
});
const faults = (bands: Band[]) =>
  validatePolicy(policyWith(bands)).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

describe('bands', () => {
  const one: Band[] = [{ from: 0, upTo: null, shares: [share] }];
  const three = withBand(withBand(one));
  it('are added at the end, where the last one stops', () => {
    expect(three.map(({ from, upTo }) => [from, upTo])).toEqual([
      [0, 50_000_000],
      [50_000_000, 100_000_000],
      [100_000_000, null],
    ]);
    expect(faults(three)).toEqual([]);
    expect(withBand([])).toHaveLength(1);
  });
  it('move together when a limit moves', () => {
    const moved = withLimit(three, 0, 30_000_000);
    expect(moved[1]?.from).toBe(30_000_000);
    expect(faults(moved)).toEqual([]);
  });
  it.each([0, 1, 2])('close up when band %s is taken away', (at) => {
    expect(faults(withoutBand(three, at))).toEqual([]);
    expect(withoutBand(three, at)).toHaveLength(2);
  });
  it('are never taken away altogether', () => {
    expect(withoutBand(one, 0)).toHaveLength(1);
  });
  it('get a share for the next pool that has none', () => {
    expect(withShare([share]).at(-1)).toEqual({ to: 'college', rate: '0%' });
  });
});

it('new steps have ids of their own', () => {
  const scheme = { steps: [newStep('fee', { steps: [] })] };
  for (const kind of stepKinds) expect(newStep(kind, scheme)).toMatchObject({ kind });
  expect(newStep('fee', scheme).id).toBe('fee-2');
});

describe('differences', () => {
  const before = policyNamed('shape-7-full-pools');
  const after = structuredClone(before) as Policy;
  after.id = 'own';
  after.title = '本校办法';
  const step = after.schemes[0]!.steps[2]!;
  if (step.kind === 'bands') step.bands[0]!.shares[0]!.rate = '75%';
  const changes = shownChanges(diffPolicies(before, after));
  it('leave out the id, which is none', () => {
    expect(changes.map(({ path }) => path)).not.toContain('id');
    expect(changes).toHaveLength(2);
  });
  it('are named by step, band and pool', () => {
    const rate = changes.find(({ path }) => path.endsWith('rate'));
    expect(placeText(rate?.path ?? '', [after, before], 'zh', t)).toBe(
      '第 3 步 分档分配 · 第 1 档 · 团队 · 比例',
    );
    expect(valueText(rate?.before, rate?.path ?? '', 'zh', t)).toBe('80%');
    expect(valueText(rate?.after, rate?.path ?? '', 'zh', t)).toBe('75%');
  });
  it('tell values as people do', () => {
    expect(valueText(undefined, 'note', 'zh', t)).toBe('—');
    expect(valueText(null, 'bands.1.upTo', 'zh', t)).toBe('不设上限');
    expect(valueText(true, 'verified', 'zh', t)).toBe('是');
    expect(valueText(50_000_000, 'bands.0.upTo', 'zh', t)).toBe('50万元');
    expect(valueText(['agency', 'legal'], 'costs', 'zh', t)).toBe('代理费、法律服务费');
    expect(valueText({ kind: 'fee', id: 'f', to: 'tto', rate: '5%' }, 'steps.f', 'zh', t)).toBe(
      '技术转移机构 5%',
    );
  });
});
