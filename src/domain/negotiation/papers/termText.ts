// A term in words: for the columns, the differences and the papers. Names of patents are handed in.
import { formatAmount } from '../../money';
import type { Share } from '../../patents/parts';
import { shareText } from '../../patents/shares';
import type { TermField } from '../offers/fields';
import type { Due } from '../terms';
import type { SayTerms } from '../words/say';

type Key = Parameters<SayTerms>[0];

const shortPath = (path: string): string => path.replace(/^consideration\./, '');

export const fieldLabel = ({ path }: TermField, say: SayTerms): string =>
  say(`offers.f.${shortPath(path)}` as Key);

export const choiceWord = (path: string, value: string, say: SayTerms): string =>
  path === 'mode'
    ? say(`terms.dealMode.${value}` as Key)
    : say(`offers.c.${path.split('.').at(-1) ?? ''}.${value}` as Key);

export function dueWord(due: Due | undefined, say: SayTerms): string {
  if (due === undefined) return '';
  if ('on' in due) return say('offers.dueOn', { date: due.on });
  return due.afterMonths === 0 ? say('offers.dueNow') : say('offers.dueAfter', { n: due.afterMonths });
}

type Entry = Partial<{
  title: string;
  fen: number;
  due: Due;
  probability: Share;
  above: number;
  rate: Share;
  year: number;
}>;

/** One entry of a list. */
function entryWord(kind: TermField['kind'], entry: unknown, say: SayTerms): string {
  if (typeof entry === 'string') return entry;
  const { title = '', fen = 0, due, probability, above = 0, rate, year = 0 } = (entry ?? {}) as Entry;
  const amount = formatAmount(fen);
  if (kind === 'steps')
    return say('offers.stepWord', {
      above: formatAmount(above),
      rate: rate === undefined ? '' : shareText(rate),
    });
  if (kind === 'minimums') return say('offers.minimumWord', { year, amount });
  const parts = [
    say('offers.listWord', { title, amount }),
    dueWord(due, say),
    probability === undefined ? '' : say('offers.chance', { rate: shareText(probability) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The lines of a value: one but for lists; none where the terms are silent. */
export function termLines(
  { kind, path }: TermField,
  value: unknown,
  say: SayTerms,
  nameOf: (patentId: string) => string,
): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value))
    return value.map((entry) => (kind === 'patents' ? nameOf(String(entry)) : entryWord(kind, entry, say)));
  switch (kind) {
    case 'money':
      return [formatAmount(value as number)];
    case 'share':
      return [shareText(value as Share)];
    case 'yesNo':
      return [say(value === true ? 'offers.yes' : 'offers.no')];
    case 'choice':
      return [choiceWord(path, String(value), say)];
    case 'months':
      return [say('offers.monthsWord', { n: Number(value) })];
    case 'days':
      return [say('offers.daysWord', { n: Number(value) })];
    case 'instalments':
    case 'milestones':
    case 'steps':
    case 'minimums':
      return [entryWord(kind, value, say)];
    default:
      return [String(value)];
  }
}

export const periodWord = (period: number, say: SayTerms): string =>
  period === 0 ? say('offers.period0') : say('offers.period', { n: period });
