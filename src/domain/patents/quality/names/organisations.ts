// Variants of applicants and of agencies, which patents name in words.
import { clusters, type Link, linksByKey, type NameItem, type VariantCluster } from './cluster';
import { foldBare } from './fold';
import { isAbbreviation, looksLikePerson, organisationKey, organisationStem } from './organisation';
import { isSlip, nearPairs } from './similarity';

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

function doubtfulLinks(stems: readonly string[]): Link[] {
  const links: Link[] = [];
  for (const [a, b] of nearPairs(stems, slipLength)) {
    if (isSlip(stems[a] ?? '', stems[b] ?? '')) links.push({ a, b, reason: 'slip' });
  }
  return [...links, ...abbreviations(stems)];
}

/**
 * Applicants that are probably one: same text but for typing (sure), but for legal form or place words (likely), one
 * slip or a cut name apart (possible). Persons among them are only ever compared by typing.
 * @param renamed pairs of keys that other evidence takes for an old and a new name, see renamed.ts
 */
export function applicantVariants(
  items: readonly NameItem[],
  renamed: ReadonlyArray<readonly [string, string]> = [],
): VariantCluster[] {
  const persons = items.map(({ label }) => looksLikePerson(label));
  const stems = items.map(({ label }, index) => (persons[index] ? '' : organisationStem(label)));
  const keys = items.map(({ label }) => organisationKey(label));
  const bare = items.map(({ label }) => foldBare(label));
  const indexOf = new Map(items.map(({ key }, index) => [key, index]));
  const pairs = renamed.flatMap(([old, now]): Link[] => {
    const [a, b] = [indexOf.get(old), indexOf.get(now)];
    return a === undefined || b === undefined ? [] : [{ a, b, reason: 'renamed' }];
  });
  return clusters(items, [
    ...linksByKey(
      items.length,
      (i) => keys[i],
      (a, b) => (bare[a] === bare[b] ? 'spelling' : 'legalForm'),
    ),
    ...linksByKey(items.length, (i) => stems[i], 'legalForm'),
    ...doubtfulLinks(stems),
    ...pairs,
  ]);
}

/** Five digits that the office gives an agency (机构代码), with up to three letters behind in some lists. */
const agencyCode = /(?<!\d)(\d{5})(?!\d)/;

/** Name of an agency without its code and its partnership form. */
const agencyKey = (name: string): string =>
  organisationKey(name.replace(agencyCode, '')).replace(/特殊普通合伙|普通合伙|有限合伙/g, '');

/** Agencies that are probably one; one code is one agency. */
export function agencyVariants(items: readonly NameItem[]): VariantCluster[] {
  const keys = items.map(({ label }) => agencyKey(label));
  const stems = keys.map((key) => key.replace(/(?:代理)?(?:有限公司|事务所|公司)$/, ''));
  return clusters(items, [
    ...linksByKey(items.length, (i) => keys[i], 'spelling'),
    ...linksByKey(items.length, (i) => agencyCode.exec(items[i]?.label ?? '')?.[1], 'sameCode'),
    ...linksByKey(items.length, (i) => stems[i], 'legalForm'),
    ...doubtfulLinks(stems),
  ]);
}
