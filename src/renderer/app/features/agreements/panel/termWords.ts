// Terms as fields of a form and as words: one table (domain/negotiation/offers/fields) for reading and for writing.
import { formatAmount } from '../../../../../domain/money';
import type { TermField } from '../../../../../domain/negotiation/offers/fields';
import { DealMode, type Due, Instalment, Milestone } from '../../../../../domain/negotiation/terms';
import type { Share } from '../../../../../domain/patents/parts';
import { shareText } from '../../../../../domain/patents/shares';
import type { TextKey, Translate } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';

const shortPath = (path: string): string => path.replace(/^consideration\./, '');

export const termLabel = ({ path }: Pick<TermField, 'path'>, t: Translate): string =>
  t(`offers.f.${shortPath(path)}` as TextKey);

const choiceWord = (path: string, value: string, t: Translate): string =>
  path === 'mode'
    ? t(`terms.dealMode.${value}` as TextKey)
    : t(`offers.c.${path.split('.').at(-1) ?? ''}.${value}` as TextKey);

const dueWord = (due: Due | undefined, t: Translate): string => {
  if (due === undefined) return t('agreements.noDay');
  return 'on' in due ? due.on : t('agreements.afterMonths', { n: due.afterMonths });
};

/** Lists of entries have a table of their own; the rest fits one field of a form. */
export const isList = ({ kind }: TermField): boolean =>
  kind === 'instalments' || kind === 'milestones' || kind === 'steps' || kind === 'minimums';

type Entry = Partial<{ title: string; fen: number; due: Due; above: number; rate: Share; year: number }>;

export function entryWord(kind: TermField['kind'], entry: unknown, t: Translate): string {
  const { title = '', fen = 0, due, above = 0, rate, year = 0 } = entry as Entry;
  if (kind === 'steps')
    return t('agreements.stepEntry', { above: formatAmount(above), rate: rate ? shareText(rate) : '' });
  if (kind === 'minimums') return t('agreements.minimumEntry', { year, amount: formatAmount(fen) });
  return t('agreements.payEntry', { title, amount: formatAmount(fen), due: dueWord(due, t) });
}

/** One value in words; '' where the terms are silent. */
export function termText(field: TermField, value: unknown, t: Translate): string {
  if (value === undefined || value === null || value === '') return '';
  const { kind, path } = field;
  if (Array.isArray(value))
    return kind === 'lines' ? value.join('；') : value.map((entry) => entryWord(kind, entry, t)).join('；');
  if (kind === 'money') return formatAmount(value as number);
  if (kind === 'share') return shareText(value as Share);
  if (kind === 'yesNo') return t(value === true ? 'common.yes' : 'common.no');
  if (kind === 'choice') return choiceWord(path, String(value), t);
  return String(value);
}

const yesNo = (t: Translate) => [
  { value: 'yes', label: t('common.yes') },
  { value: 'no', label: t('common.no') },
];

/** The field of a form; its value goes through `formValue` and `termValue`. */
export function formField(field: TermField, t: Translate): RowField {
  const { kind, path, choices = [] } = field;
  const base = { name: path, label: termLabel(field, t) };
  switch (kind) {
    case 'money':
      return { ...base, kind: 'money' };
    case 'share':
      return { ...base, kind: 'share' };
    case 'date':
      return { ...base, kind: 'date' };
    case 'months':
    case 'days':
      return { ...base, kind: 'whole', max: 600 };
    case 'yesNo':
      return { ...base, kind: 'choice', choices: yesNo(t) };
    case 'choice': {
      const values = path === 'mode' ? DealMode.options : choices;
      return {
        ...base,
        kind: 'choice',
        choices: values.map((value) => ({ value, label: choiceWord(path, value, t) })),
      };
    }
    case 'lines':
      return { ...base, kind: 'long', full: true, placeholder: t('agreements.oneALine') };
    case 'long':
      return { ...base, kind: 'long', max: 10_000, full: true };
    default:
      return { ...base, kind: 'text', max: 500 };
  }
}

export function formValue({ kind }: TermField, value: unknown): unknown {
  if (kind === 'yesNo') return value === undefined ? undefined : value === true ? 'yes' : 'no';
  if (kind === 'lines') return Array.isArray(value) ? value.join('\n') : undefined;
  return value;
}

export function termValue({ kind }: TermField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (kind === 'yesNo') return value === 'yes';
  if (kind === 'lines')
    return String(value)
      .split(/[\n；;]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return value;
}

/** The form of one entry of a list. A payment falls on a day or so many months after the start. */
export function entryFields(kind: TermField['kind'], t: Translate): RowField[] {
  const money = { name: 'fen', label: t('agreements.yuanAmount'), kind: 'money', required: true } as const;
  if (kind === 'steps')
    return [
      { name: 'above', label: t('agreements.above'), kind: 'money', required: true },
      { name: 'rate', label: t('agreements.rate'), kind: 'share', required: true },
    ];
  if (kind === 'minimums')
    return [{ name: 'year', label: t('agreements.year'), kind: 'whole', required: true, max: 50 }, money];
  return [
    { name: 'title', label: t('agreements.what'), kind: 'text', required: true, max: 200 },
    money,
    { name: 'on', label: t('agreements.onDay'), kind: 'date' },
    { name: 'afterMonths', label: t('agreements.orMonths'), kind: 'whole', max: 600 },
  ];
}

export function entryRow(entry: unknown): Record<string, unknown> {
  const { due, ...rest } = entry as Entry;
  return { ...rest, ...(due ?? {}) };
}

export function entryOf(kind: TermField['kind'], row: Record<string, unknown>): unknown {
  if (kind === 'steps' || kind === 'minimums') return row;
  const { on, afterMonths, title, fen, probability } = row;
  const due = typeof on === 'string' ? { on } : typeof afterMonths === 'number' ? { afterMonths } : undefined;
  if (kind === 'instalments') return Instalment.parse({ title, fen, due: due ?? { afterMonths: 0 } });
  return Milestone.parse({ title, fen, due, probability });
}
