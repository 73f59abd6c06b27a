// Variants of persons in the register. 王伟 of two departments stay two, and so do two staff numbers.
import { mapped, type Steps } from '../steps';
import { clusters, type Link, type NameItem, type VariantCluster } from './cluster';
import { foldBare } from './fold';
import { pinyinKeys, romanKey } from './pinyin';

export interface PersonItem extends NameItem {
  readonly departmentId: string;
  readonly staffNumber?: string;
}

/** 王伟(1) and 王伟2: a number behind the name, which tells namesakes apart or came from a list. */
const numbered = /[(（[【]?\d{1,3}[)）\]】]?$/;

interface Read extends PersonItem {
  readonly index: number;
  /** Name in one form, without a number behind it. */
  readonly name: string;
  readonly hasNumber: boolean;
  readonly staff: string;
}

const read = (item: PersonItem, index: number): Read => {
  const hasNumber = numbered.test(item.label.normalize('NFKC').trim());
  const name = foldBare(item.label.normalize('NFKC').trim().replace(numbered, ''));
  return { ...item, index, name, hasNumber, staff: foldBare(item.staffNumber ?? '') };
};

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Links inside one name of one department. */
function namesakes(group: readonly Read[]): Link[] {
  const staffed = new Set(group.flatMap(({ staff }) => staff || []));
  const plain = group.filter(({ hasNumber, staff }) => !hasNumber && (staff === '' || staffed.size === 1));
  const [first, ...others] = plain;
  if (first === undefined) return [];
  const links = others.map((other): Link => {
    const reason = other.label === first.label ? 'sameName' : 'spelling';
    return { a: first.index, b: other.index, reason };
  });
  // Numbers behind the name may be there to tell two persons apart: only one such name is suggested.
  const withNumber = group.filter(({ hasNumber, staff }) => hasNumber && staff === '');
  const only = withNumber.length === 1 && staffed.size < 2 ? withNumber[0] : undefined;
  if (only) links.push({ a: first.index, b: only.index, reason: 'numbered' });
  return links;
}

/**
 * Persons that are probably one: one name in one department (likely; sure where only the typing differs), one staff
 * number (likely), a numbered or romanised form, the one bearer of a name without a department (possible).
 * @param together pairs of keys, joined by a line break in code order, that stand on one patent: never one person
 */
export function* personVariants(
  items: readonly PersonItem[],
  together: ReadonlySet<string> = new Set(),
): Steps<VariantCluster[]> {
  const all = yield* mapped(items, 1000, read);
  const links: Link[] = [];
  for (const group of groupBy(all, ({ departmentId, name }) =>
    name ? `${departmentId}\n${name}` : '',
  ).values()) {
    if (group.length > 1) links.push(...namesakes(group));
  }
  for (const group of groupBy(all, ({ staff }) => staff).values()) {
    const [first, ...others] = group;
    if (!first) continue;
    for (const other of others) links.push({ a: first.index, b: other.index, reason: 'sameNumber' });
  }
  for (const group of groupBy(all, ({ name }) => name).values()) {
    const homeless = group.filter(({ departmentId, staff }) => departmentId === '' && staff === '');
    const housed = group.filter(({ departmentId }) => departmentId !== '');
    const [one] = housed;
    if (homeless.length !== 1 || one === undefined || new Set(housed.map((p) => p.departmentId)).size > 1)
      continue;
    links.push({ a: one.index, b: homeless[0]?.index ?? one.index, reason: 'withoutDepartment' });
  }
  links.push(...romanised(all));
  const staffOf = new Map(all.map(({ key, staff }) => [key, staff]));
  return clusters(
    items,
    links.filter(({ a, b }) => a !== b),
  ).filter(({ members }) => {
    const keys = members.map(({ key }) => key).sort();
    const met = keys.some((a, i) => keys.slice(i + 1).some((b) => together.has(`${a}\n${b}`)));
    return !met && new Set(keys.flatMap((key) => staffOf.get(key) || [])).size < 2;
  });
}

/** Wang Wei beside exactly one 王伟, 王薇 or other reading of it in the same department. */
function romanised(all: readonly Read[]): Link[] {
  const links: Link[] = [];
  for (const group of groupBy(all, ({ departmentId }) => departmentId || '-').values()) {
    const latin = group.flatMap((one) => {
      const key = romanKey(one.label);
      return key === undefined ? [] : [{ one, key }];
    });
    if (latin.length === 0) continue;
    const byReading = new Map<string, Set<Read>>();
    for (const one of group) {
      for (const key of pinyinKeys(one.name)) {
        const readers = byReading.get(key) ?? new Set();
        byReading.set(key, readers.add(one));
      }
    }
    for (const { one, key } of latin) {
      const [reader, ...more] = byReading.get(key) ?? [];
      if (reader && more.length === 0) links.push({ a: reader.index, b: one.index, reason: 'romanised' });
    }
  }
  return links;
}
