// Policies of the institution: copies with ids of their own, versions that follow each other, files that are checked.
import { describe, expect, it } from 'vitest';
import { Policy, shippedPolicies, validatePolicy } from '../../../../../domain/distribution';
import { policyNamed } from './income.testkit';
import { copyOf, fitsRegion, nextVersion, policyJson, policyOf, readPolicyText } from './ownPolicies';

const source = policyNamed('shape-7-full-pools');

describe('a copy', () => {
  const copy = copyOf(source, '本校办法', [], '2026-03-01');
  it('has its own id and name, and holds from today on', () => {
    expect(copy).toMatchObject({ version: 1, basedOn: source.id });
    expect(copy.policy).toMatchObject({ title: '本校办法', effectiveFrom: '2026-03-01' });
    expect(copy.policy.id).not.toBe(source.id);
    expect(Policy.safeParse(copy.policy).success).toBe(true);
  });
  it('of a copy has another id again', () => {
    const second = copyOf(source, '另一份', [copy], '2026-03-01');
    expect(second.policy.id).not.toBe(copy.policy.id);
    expect(policyOf([second, copy], copy.policy.id)?.title).toBe('本校办法');
  });
  it('of every shipped policy still divides everything', () => {
    for (const policy of shippedPolicies)
      expect(
        validatePolicy(copyOf(policy, 'x', [], '2026-03-01').policy).filter(
          ({ severity }) => severity === 'error',
        ),
      ).toEqual([]);
  });
});

describe('a new version', () => {
  const copy = copyOf(source, '本校办法', [], '2026-03-01');
  it('begins on its day, the one before ends the day before', () => {
    const { ended, next } = nextVersion(copy, [copy], '2026-09-01');
    expect(ended.effectiveTo).toBe('2026-08-31');
    expect(next).toMatchObject({ version: 2, basedOn: copy.policy.id, family: copy.family });
    expect(next.policy).toMatchObject({ effectiveFrom: '2026-09-01' });
    expect(next.policy).not.toHaveProperty('effectiveTo');
  });
  it('made on the first day of the old one does not turn its days around', () => {
    const { ended } = nextVersion(copy, [copy], '2026-03-01');
    expect(ended.effectiveTo).toBe('2026-03-01');
  });
  it('counts on from the newest of the family', () => {
    const { next } = nextVersion(copy, [copy, { ...copy, version: 4 }], '2026-09-01');
    expect(next.version).toBe(5);
  });
});

describe('a policy in a file', () => {
  it('comes back as it went out', () => {
    for (const policy of shippedPolicies) {
      const read = readPolicyText(policyJson(policy));
      expect(read).toEqual({ ok: true, policy: Policy.parse(policy) });
    }
  });
  it('that is no JSON, or no policy, is refused with the place', () => {
    expect(readPolicyText('团队70%')).toMatchObject({ ok: false, reason: 'NOT_JSON' });
    const broken = JSON.parse(policyJson(source)) as { schemes: { steps: { rate: string }[] }[] };
    broken.schemes[0]!.steps[0]!.rate = '170%';
    expect(readPolicyText(JSON.stringify(broken))).toMatchObject({
      ok: false,
      reason: 'NOT_A_POLICY',
      at: 'schemes.0.steps.0.rate',
    });
  });
});

it('a region has its own policies, those of its province and those of the country', () => {
  const titles = (region: string) =>
    shippedPolicies
      .filter((policy) => fitsRegion(policy, region) && policy.region !== '100000')
      .map(({ region: of }) => of);
  expect(titles('330900')).toEqual(['330000', '330900']);
  expect(titles('330000')).toEqual(['330000']);
  expect(titles('110000')).toEqual(['110000']);
});
