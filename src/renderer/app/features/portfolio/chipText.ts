// What a filter chip says of its choices: one or two by name, more as "first and more". Pure.
import type { Translate } from '../../lib/i18n';

/** Characters two names may have together and still both be shown. */
const SHORT = 14;
/** Characters of the first name where more follow: how many there are has to stay in sight. */
const BRIEF = 12;

export function chipText(words: readonly string[], t: Translate): string | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const together = words.join('、');
  if (words.length === 1 || (words.length === 2 && together.length <= SHORT)) return together;
  const brief = first.length > BRIEF ? `${first.slice(0, BRIEF - 1)}…` : first;
  return t('portfolio.andMore', { first: brief, n: words.length });
}
