// What changed between two versions of a policy, place by place, for the person who has to decide on it.
import type { Policy } from './policy';

export interface PolicyChange {
  /** Steps are named by their id: `schemes.0.steps.split.bands.0.shares.team.rate`. */
  readonly path: string;
  /** Absent where the place is new. */
  readonly before?: unknown;
  /** Absent where the place is gone. */
  readonly after?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a member of a list is called: by its id or the pool it is for; else by its place. */
function nameOf(value: unknown, index: number): string {
  if (isObject(value)) {
    if (typeof value.id === 'string') return value.id;
    if (typeof value.to === 'string') return value.to;
  }
  return `${index}`;
}

/** A value as named members; undefined where it is a leaf. A name that stands twice keeps its place beside it. */
function membersOf(value: unknown): Map<string, unknown> | undefined {
  if (isObject(value)) return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
  if (!Array.isArray(value) || !value.some(isObject)) return undefined;
  const members = new Map<string, unknown>();
  for (const [index, member] of value.entries()) {
    const name = nameOf(member, index);
    members.set(members.has(name) ? `${name}#${index}` : name, member);
  }
  return members;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function differences(path: string, before: unknown, after: unknown): PolicyChange[] {
  const [old, now] = [membersOf(before), membersOf(after)];
  if (old === undefined || now === undefined) {
    if (isSame(before, after)) return [];
    return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  }
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const inside = names.flatMap((name) =>
    differences(path === '' ? name : `${path}.${name}`, old.get(name), now.get(name)),
  );
  const kept = (members: Map<string, unknown>, other: Map<string, unknown>): string[] =>
    [...members.keys()].filter((name) => other.has(name));
  const moved = Array.isArray(before) && !isSame(kept(old, now), kept(now, old));
  return moved
    ? [...inside, { path: `${path}.order`, before: [...old.keys()], after: [...now.keys()] }]
    : inside;
}

/** Changes from one version of a policy to another; empty where they are the same. Order of steps counts. */
export const diffPolicies = (before: Policy, after: Policy): PolicyChange[] => differences('', before, after);
