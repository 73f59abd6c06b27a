// A term in words: for the columns, the differences and the papers. Names of patents are handed in.

import { formatAmount } from '../../../../../domain/money';
import type { TermField } from '../../../../../domain/negotiation/offers/fields';
import type { Due } from '../../../../../domain/negotiation/terms';
import type { Share } from '../../../../../domain/patents/parts';
import { shareText } from '../../../../../domain/patents/shares';
import type { TextKey, Translate } from '../../../lib/i18n';

const shortPath = (path: string): string => path.replace(/^consideration\./, '');

export const fieldLabel = ({ path }: TermField, t: Translate): string =>
  t(`offers.f.${shortPath(path)}` as TextKey);

export const choiceWord = (path: string, value: string, t: Translate): string =>
  path === 'mode'
    ? t(`terms.dealMode.${value}` as TextKey)
    : t(`offers.c.${path.split('.').at(-1) ?? ''}.${value}` as TextKey);

export function dueWord(due: Due | undefined, t: Translate): string {
  if (due === undefined) return '';
  if ('on' in due) return t('offers.dueOn', { date: due.on });
  return due.afterMonths === 0 ? t('offers.dueNow') : t('offers.dueAfter', { n: due.afterMonths });
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
function entryWord(kind: TermField['kind'], entry: unknown, t: Translate): string {
  if (typeof entry === 'string') return entry;
  const { title = '', fen = 0, due, probability, above = 0, rate, year = 0 } = (entry ?? {}) as Entry;
  const amount = formatAmount(fen);
  if (kind === 'steps')
    return t('offers.stepWord', {
      above: formatAmount(above),
      rate: rate === undefined ? '' : shareText(rate),
    });
  if (kind === 'minimums') return t('offers.minimumWord', { year, amount });
  const parts = [
    t('offers.listWord', { title, amount }),
    dueWord(due, t),
    probability === undefined ? '' : t('offers.chance', { rate: shareText(probability) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The lines of a value: one but for lists; none where the terms are silent. */
export function termLines(
  { kind, path }: TermField,
  value: unknown,
  t: Translate,
  nameOf: (patentId: string) => string,
): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value))
    return value.map((entry) => (kind === 'patents' ? nameOf(String(entry)) : entryWord(kind, entry, t)));
  switch (kind) {
    case 'money':
      return [formatAmount(value as number)];
    case 'share':
      return [shareText(value as Share)];
    case 'yesNo':
      return [t(value === true ? 'common.yes' : 'common.no')];
    case 'choice':
      return [choiceWord(path, String(value), t)];
    case 'months':
      return [t('offers.monthsWord', { n: Number(value) })];
    case 'days':
      return [t('offers.daysWord', { n: Number(value) })];
    case 'instalments':
    case 'milestones':
    case 'steps':
    case 'minimums':
      return [entryWord(kind, value, t)];
    default:
      return [String(value)];
  }
}

export const periodWord = (period: number, t: Translate): string =>
  period === 0 ? t('offers.period0') : t('offers.period', { n: period });
