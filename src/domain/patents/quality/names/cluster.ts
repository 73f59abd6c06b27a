// Puts variants of one name together: certain links gather, doubtful ones only suggest a pair.
import { fingerprint } from '../fingerprint';
import { hasTraditional } from './fold';

/** Why two names are held for one, from the surest to the weakest. */
export const reasons = [
  'spelling',
  'sameCode',
  'sameNumber',
  'sameName',
  'shortForm',
  'placeWord',
  'legalForm',
  'institutionPrefix',
  'numbered',
  'withoutDepartment',
  'romanised',
  'slip',
  'abbreviation',
  'renamed',
] as const;
export type VariantReason = (typeof reasons)[number];

const rank = (reason: VariantReason): number => reasons.indexOf(reason);
/** Reasons from here on are too weak to be preselected. */
const doubtful = rank('numbered');

export interface NameItem {
  /** The text itself, or the id of the record. */
  readonly key: string;
  readonly label: string;
  /** How many patents carry it. */
  readonly count: number;
  readonly detail?: string;
}

export interface VariantMember extends NameItem {
  /** Absent on the keeper. */
  readonly reason?: VariantReason;
}

export interface VariantCluster {
  /** The same for the same members, in whatever order they came. */
  readonly id: string;
  /** sure: only the way of typing differs; likely; possible: a person has to know. */
  readonly certainty: 'sure' | 'likely' | 'possible';
  /** Key of the member that is suggested to stay. */
  readonly keeper: string;
  /** Keeper first. */
  readonly members: readonly VariantMember[];
}

export interface Link {
  readonly a: number;
  readonly b: number;
  readonly reason: VariantReason;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Clean text first, then what most patents carry, then the fuller name. */
function betterKeeper(a: NameItem, b: NameItem): number {
  const untidy = ({ label }: NameItem): number =>
    hasTraditional(label) || /[\s?？\ufffd0-9（(]/.test(label.replace(/[(（][\u3400-\u9fff]+[)）]/g, ''))
      ? 1
      : 0;
  return (
    untidy(a) - untidy(b) ||
    b.count - a.count ||
    b.label.length - a.label.length ||
    compare(a.label, b.label) ||
    compare(a.key, b.key)
  );
}

class Groups {
  private readonly parent: number[];
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }
  find(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }
  join(a: number, b: number): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left !== right) this.parent[Math.max(left, right)] = Math.min(left, right);
  }
}

function makeCluster(
  members: readonly NameItem[],
  reasonOf: (item: NameItem) => VariantReason,
): VariantCluster {
  const [keeper, ...others] = [...members].sort(betterKeeper);
  if (keeper === undefined) throw new RangeError('a cluster has members');
  const rest = others.map((item) => ({ ...item, reason: reasonOf(item) }));
  const weakest = Math.max(...rest.map(({ reason }) => rank(reason)));
  const certainty = weakest >= doubtful ? 'possible' : weakest <= rank('sameCode') ? 'sure' : 'likely';
  return {
    id: fingerprint(members.map(({ key }) => key)),
    certainty,
    keeper: keeper.key,
    members: [keeper, ...rest],
  };
}

/**
 * Clusters of the items the links tie together, most patents first. Strong links are taken together with everything
 * they tie; a doubtful link gives a pair of its own, so that one doubt never draws in a third name.
 */
export function clusters(items: readonly NameItem[], links: readonly Link[]): VariantCluster[] {
  const groups = new Groups(items.length);
  const strongest = new Map<number, VariantReason>();
  const strong = links.filter(({ reason }) => rank(reason) < doubtful);
  for (const { a, b, reason } of strong) {
    groups.join(a, b);
    for (const index of [a, b]) {
      const known = strongest.get(index);
      if (known === undefined || rank(reason) < rank(known)) strongest.set(index, reason);
    }
  }
  const byRoot = new Map<number, number[]>();
  for (const index of strongest.keys()) {
    const root = groups.find(index);
    const list = byRoot.get(root) ?? [];
    list.push(index);
    byRoot.set(root, list);
  }
  const found: VariantCluster[] = [];
  const keeperOf = new Map<number, NameItem>();
  const indexOf = new Map(items.map((item, index) => [item.key, index]));
  for (const [root, indices] of byRoot) {
    const members = indices.flatMap((index) => items[index] ?? []);
    const cluster = makeCluster(members, (item) => strongest.get(indexOf.get(item.key) ?? -1) ?? 'spelling');
    found.push(cluster);
    const keeper = members.find(({ key }) => key === cluster.keeper);
    if (keeper) keeperOf.set(root, keeper);
  }
  const seen = new Set(found.map(({ id }) => id));
  const weak = links
    .filter(({ reason }) => rank(reason) >= doubtful)
    .sort((x, y) => rank(x.reason) - rank(y.reason));
  for (const { a, b, reason } of weak) {
    const [left, right] = [groups.find(a), groups.find(b)];
    const one = keeperOf.get(left) ?? items[a];
    const other = keeperOf.get(right) ?? items[b];
    if (left === right || one === undefined || other === undefined) continue;
    const cluster = makeCluster([one, other], () => reason);
    if (seen.has(cluster.id)) continue;
    seen.add(cluster.id);
    found.push(cluster);
  }
  const weight = ({ members }: VariantCluster): number => members.reduce((sum, { count }) => sum + count, 0);
  const order = ['sure', 'likely', 'possible'];
  return found.sort(
    (x, y) =>
      order.indexOf(x.certainty) - order.indexOf(y.certainty) || weight(y) - weight(x) || compare(x.id, y.id),
  );
}

/** Links between all items that share a key; one link each to the first, which ties them all. */
export function linksByKey(
  count: number,
  keyOf: (index: number) => string | undefined,
  reason: VariantReason | ((first: number, other: number) => VariantReason),
): Link[] {
  const first = new Map<string, number>();
  const links: Link[] = [];
  for (let index = 0; index < count; index += 1) {
    const key = keyOf(index);
    if (!key) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else
      links.push({ a: known, b: index, reason: typeof reason === 'string' ? reason : reason(known, index) });
  }
  return links;
}
