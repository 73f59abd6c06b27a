// Policies of the institution itself: copies of shipped ones, with version and days; from records and from files.
import { z } from 'zod';
import { Policy, shippedPolicies } from '../../../../../domain/distribution';
import type { OfficePolicy } from '../../../../../domain/patents/records';

/** A policy of the institution before it is a record; versions of one policy share `family`. */
export interface PolicyDraft {
  readonly policy: Policy;
  readonly version: number;
  /** Id of the policy it was copied from. */
  readonly basedOn: string;
  readonly family: string;
}

export interface OwnPolicy extends PolicyDraft {
  /** Of the record. */
  readonly id: string;
  readonly rev: number;
  /** A carried out run has used it: a new version follows it, it stays. */
  readonly used: boolean;
}

/** As settings of older versions kept it. */
export const OldOwnPolicy = z.object({
  policy: Policy,
  version: z.number().int().min(1),
  basedOn: z.string().max(80),
  family: z.string().max(80),
});

/** A record as this page shows it; one that another page made begins a family of its own. */
export function ownOf(record: OfficePolicy & { readonly used: boolean }): OwnPolicy {
  const { id, rev, used, policy, version = 1, basedOn = '', family = policy.id } = record;
  return { id, rev, used, policy, version, basedOn, family };
}

export const allPolicies = (own: readonly PolicyDraft[]): readonly Policy[] => [
  ...own.map(({ policy }) => policy),
  ...shippedPolicies,
];

export const policyOf = (own: readonly PolicyDraft[], id: string): Policy | undefined =>
  allPolicies(own).find((policy) => policy.id === id);

const freeId = (wanted: string, own: readonly PolicyDraft[]): string => {
  const taken = new Set(allPolicies(own).map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
};

/** A copy that may be changed; from today on. `title` is the new name. */
export function copyOf(
  policy: Policy,
  title: string,
  own: readonly PolicyDraft[],
  today: string,
): PolicyDraft {
  const id = freeId(`own-${policy.id.replace(/^own-/, '')}`.slice(0, 70), own);
  const { effectiveTo: _ended, ...rest } = policy;
  return {
    policy: { ...rest, id, title, effectiveFrom: today },
    version: 1,
    basedOn: policy.id,
    family: id,
  };
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The next version from a day on; the one before it ends the day before. */
export function nextVersion(
  one: PolicyDraft,
  own: readonly PolicyDraft[],
  from: string,
): { readonly ended: Policy; readonly next: PolicyDraft } {
  const version =
    Math.max(...own.filter(({ family }) => family === one.family).map((other) => other.version)) + 1;
  const id = freeId(`${one.family.slice(0, 70)}-v${version}`, own);
  const { effectiveTo: _ended, ...rest } = one.policy;
  const last = dayBefore(from);
  const effectiveTo = [last, one.policy.effectiveFrom].sort().at(-1);
  return {
    ended: { ...one.policy, effectiveTo },
    next: {
      policy: { ...rest, id, effectiveFrom: from },
      version,
      basedOn: one.policy.id,
      family: one.family,
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
