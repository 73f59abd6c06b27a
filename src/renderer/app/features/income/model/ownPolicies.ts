// Policies of the institution itself: copies of shipped ones, with version and days; read from settings and from files.
import { z } from 'zod';
import { Policy, shippedPolicies } from '../../../../../domain/distribution';

export const OwnPolicy = z.object({
  policy: Policy,
  version: z.number().int().min(1),
  /** Id of the policy it was copied from; versions of one policy share it through `family`. */
  basedOn: z.string().max(80),
  family: z.string().max(80),
  changedOn: z.string().max(10),
});
export type OwnPolicy = z.infer<typeof OwnPolicy>;

export const allPolicies = (own: readonly OwnPolicy[]): readonly Policy[] => [
  ...own.map(({ policy }) => policy),
  ...shippedPolicies,
];

export const policyOf = (own: readonly OwnPolicy[], id: string): Policy | undefined =>
  allPolicies(own).find((policy) => policy.id === id);

const freeId = (wanted: string, own: readonly OwnPolicy[]): string => {
  const taken = new Set(allPolicies(own).map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
};

/** A copy that may be changed; from today on. `title` is the new name. */
export function copyOf(policy: Policy, title: string, own: readonly OwnPolicy[], today: string): OwnPolicy {
  const id = freeId(`own-${policy.id.replace(/^own-/, '')}`.slice(0, 70), own);
  const { effectiveTo: _ended, ...rest } = policy;
  return {
    policy: { ...rest, id, title, effectiveFrom: today },
    version: 1,
    basedOn: policy.id,
    family: id,
    changedOn: today,
  };
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The next version from a day on; the one before it ends the day before. */
export function nextVersion(
  one: OwnPolicy,
  own: readonly OwnPolicy[],
  from: string,
): { readonly ended: OwnPolicy; readonly next: OwnPolicy } {
  const version =
    Math.max(...own.filter(({ family }) => family === one.family).map((other) => other.version)) + 1;
  const id = freeId(`${one.family.slice(0, 70)}-v${version}`, own);
  const { effectiveTo: _ended, ...rest } = one.policy;
  const last = dayBefore(from);
  const ended = [last, one.policy.effectiveFrom].sort().at(-1);
  return {
    ended: { ...one, policy: { ...one.policy, effectiveTo: ended } },
    next: {
      policy: { ...rest, id, effectiveFrom: from },
      version,
      basedOn: one.policy.id,
      family: one.family,
      changedOn: from,
    },
  };
}

export type PolicyText =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly reason: 'NOT_JSON' | 'NOT_A_POLICY'; readonly at: string };

/** A policy from a file or the clipboard; where it does not fit, the first place that does not. */
export function readPolicyText(text: string): PolicyText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'NOT_JSON', at: '' };
  }
  const read = Policy.safeParse(value);
  if (read.success) return { ok: true, policy: read.data };
  return { ok: false, reason: 'NOT_A_POLICY', at: read.error.issues[0]?.path.join('.') ?? '' };
}

export const policyJson = (policy: Policy): string => `${JSON.stringify(policy, null, 2)}\n`;

/** Regions that have a rule or a policy of their own (GB/T 2260). */
export const regions = ['100000', '110000', '310000', '330000', '330900', '370000', '610000'] as const;
export type Region = (typeof regions)[number];

/** Policies made for a region, for its province, or for the whole country. */
export const fitsRegion = (policy: Policy, region: string): boolean =>
  policy.region === '100000' ||
  policy.region === region ||
  (policy.region.endsWith('0000') && policy.region.slice(0, 2) === region.slice(0, 2));
