// Variants of applicants and of agencies, which patents name in words.
import { mapped, type Steps } from '../steps';
import {
  clusters,
  type Link,
  linksByKey,
  type NameItem,
  type VariantCluster,
  type VariantReason,
} from './cluster';
import { foldBare } from './fold';
import {
  isAbbreviation,
  looksLikePerson,
  organisationKey,
  organisationStem,
  withoutPlaceWords,
} from './organisation';
import { type Evidence, pairKey } from './renamed';
import { isSlip, nearPairs } from './similarity';

/** Names worked on between two pauses. */
const piece = 500;

/** Names below this length are too short for a slip to be told from another name. */
const slipLength = 7;

/** Full names that begin with a shorter one, found by walking the sorted names once. */
function abbreviations(stems: readonly string[]): Link[] {
  const order = stems.map((_, index) => index).sort((a, b) => ((stems[a] ?? '') < (stems[b] ?? '') ? -1 : 1));
  const links: Link[] = [];
  let open: number[] = [];
  for (const index of order) {
    const stem = stems[index] ?? '';
    open = open.filter((earlier) => stem.startsWith(stems[earlier] ?? ''));
    for (const earlier of open) {
      if (isAbbreviation(stems[earlier] ?? '', stem))
        links.push({ a: earlier, b: index, reason: 'abbreviation' });
    }
    open.push(index);
  }
  return links;
}

/**
 * A character too many or too few is a slip. One character for another is mostly another body (柳州, 温州), unless the
 * two have an inventor in common.
 */
function* slips(stems: readonly string[], akin: (a: number, b: number) => boolean): Steps<Link[]> {
  const links: Link[] = [];
  for (const [a, b] of yield* nearPairs(stems, slipLength)) {
    const [left, right] = [stems[a] ?? '', stems[b] ?? ''];
    if (!isSlip(left, right)) continue;
    if (left.length !== right.length || akin(a, b)) links.push({ a, b, reason: 'slip' });
  }
  return links;
}

/**
 * Applicants that are probably one: same text but for typing (sure), but for legal form or place words (likely), one
 * slip or a cut name apart (possible). Persons among them are only ever compared by typing.
 * @param evidence what the inventors say about the names, see renamed.ts
 */
export function* applicantVariants(
  items: readonly NameItem[],
  evidence: Evidence = { renamed: [], akin: new Set() },
): Steps<VariantCluster[]> {
  const persons = items.map(({ label }) => looksLikePerson(label));
  const keys = yield* mapped(items, piece, ({ label }) => organisationKey(label));
  const bare = yield* mapped(items, piece, ({ label }) => foldBare(label));
  const placeless = yield* mapped(keys, piece, (key, i) => (persons[i] ? '' : withoutPlaceWords(key)));
  const stems = yield* mapped(items, piece, ({ label }, i) => (persons[i] ? '' : organisationStem(label)));
  const indexOf = new Map(items.map(({ key }, index) => [key, index]));
  const key = (index: number): string => items[index]?.key ?? '';
  const akin = (a: number, b: number): boolean => evidence.akin.has(pairKey(key(a), key(b)));
  const pairs = evidence.renamed.flatMap(([old, now]): Link[] => {
    const [a, b] = [indexOf.get(old), indexOf.get(now)];
    return a === undefined || b === undefined ? [] : [{ a, b, reason: 'renamed' }];
  });
  const reason = (a: number, b: number): VariantReason => {
    if (bare[a] === bare[b]) return 'spelling';
    if (keys[a] === keys[b]) return /有限责任公司/.test(`${bare[a]}${bare[b]}`) ? 'legalForm' : 'shortForm';
    return placeless[a] === placeless[b] ? 'placeWord' : 'legalForm';
  };
  return clusters(items, [
    ...linksByKey(items.length, (i) => keys[i], reason),
    ...linksByKey(items.length, (i) => placeless[i], reason),
    ...linksByKey(items.length, (i) => stems[i], reason),
    ...(yield* slips(stems, akin)),
    ...abbreviations(stems),
    ...pairs,
  ]);
}

/** Five digits that the office gives an agency (机构代码), with up to three letters behind in some lists. */
const agencyCode = /(?<!\d)(\d{5})(?!\d)/;

/** Name of an agency without its code and its partnership form. */
const agencyKey = (name: string): string =>
  organisationKey(name.replace(agencyCode, '')).replace(/特殊普通合伙|普通合伙|有限合伙/g, '');

/** Agencies that are probably one; one code is one agency. */
export function* agencyVariants(items: readonly NameItem[]): Steps<VariantCluster[]> {
  const keys = yield* mapped(items, piece, ({ label }) => agencyKey(label));
  const stems = keys.map((key) => key.replace(/(?:代理)?(?:有限公司|事务所|公司)$/, ''));
  return clusters(items, [
    ...linksByKey(items.length, (i) => keys[i], 'spelling'),
    ...linksByKey(items.length, (i) => agencyCode.exec(items[i]?.label ?? '')?.[1], 'sameCode'),
    ...linksByKey(items.length, (i) => stems[i], 'legalForm'),
    ...(yield* slips(stems, () => false)),
    ...abbreviations(stems),
  ]);
}
