// Variants of departments: few of them, so that even doubtful likeness may be looked at pair by pair.
import { clusters, type Link, linksByKey, type NameItem, type VariantCluster } from './cluster';
import { foldBare } from './fold';
import { isSlip } from './similarity';

export interface DepartmentItem extends NameItem {
  readonly code?: string;
}

/** 示例大学机械学院 without 示例大学. */
const withoutInstitution = (key: string): string => {
  const rest = key.replace(/^[\u3400-\u9fff]{2,12}?(?:大学|科学院|研究院|医院)(?=[\u3400-\u9fff]{2})/, '');
  return rest.length >= 3 ? rest : key;
};

/** 资源与环境学院 and 资源环境学院 are one. */
const withoutJoint = (key: string): string => key.replace(/[与和及暨]/g, '');

const kind = /(?:学院|研究院|研究所|研究中心|实验室|中心|系|部|处|所|院)$/;

/** The characters of 机电 stand in this order in 机械与电子工程: both colleges, and the first characters agree. */
function isShortFor(short: string, long: string): boolean {
  const [shortKind, longKind] = [kind.exec(short)?.[0], kind.exec(long)?.[0]];
  if (shortKind === undefined || shortKind !== longKind) return false;
  const [a, b] = [short.slice(0, -shortKind.length), long.slice(0, -longKind.length)];
  if (a.length < 2 || b.length < a.length + 2 || a[0] !== b[0]) return false;
  let at = 0;
  for (const character of b) if (character === a[at]) at += 1;
  return at === a.length;
}

/** Departments that are probably one. Numbers and points of the compass keep 一院 and 二院, 东校区 and 西校区 apart. */
export function departmentVariants(items: readonly DepartmentItem[]): VariantCluster[] {
  const keys = items.map(({ label }) => foldBare(label));
  const plain = keys.map((key) => withoutJoint(withoutInstitution(key)));
  const doubtful: Link[] = [];
  for (const [a, left] of plain.entries()) {
    for (let b = a + 1; b < plain.length; b += 1) {
      const right = plain[b] ?? '';
      if (left === right) continue;
      if (Math.min(left.length, right.length) >= 6 && isSlip(left, right))
        doubtful.push({ a, b, reason: 'slip' });
      else if (isShortFor(left, right) || isShortFor(right, left))
        doubtful.push({ a, b, reason: 'abbreviation' });
    }
  }
  return clusters(items, [
    ...linksByKey(items.length, (i) => keys[i], 'spelling'),
    ...linksByKey(items.length, (i) => items[i]?.code?.trim().toLowerCase(), 'sameCode'),
    ...linksByKey(items.length, (i) => plain[i], 'institutionPrefix'),
    ...doubtful,
  ]);
}
