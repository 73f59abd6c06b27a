// One entry of a record's list, or one small object of a record, in words: an event, a cost, a share, a reason. Pure.
import { formatAmount } from '../../../domain/money';
import type { Share } from '../../../domain/patents/parts';
import { shareText } from '../../../domain/patents/shares';
import type { TextKey, Translate } from './i18n';

type Entry = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const amount = (fen: unknown, t: Translate): string =>
  typeof fen === 'number' ? t('common.yuan', { amount: formatAmount(fen) }) : '';
const share = (value: unknown): string => (value ? shareText(value as Share) : '');
const word = (area: string, value: unknown, t: Translate): string =>
  typeof value === 'string' ? t(`domain.${area}.${value}` as TextKey) : '';

const byField: Readonly<Record<string, (entry: Entry, t: Translate) => string>> = {
  legalEvents: ({ date, code, text: words }) => joined(text(date), text(code), text(words)),
  costs: ({ date, kind, fen, payee }, t) =>
    joined(text(date), word('cost', kind, t), amount(fen, t), text(payee)),
  implementations: ({ date, kind, by, description }, t) =>
    joined(text(date), word('implementation', kind, t), text(by), text(description)),
  annuities: ({ year, choice, paidOn, paidFen }, t) =>
    joined(
      t('common.yearN', { n: String(year) }),
      word('choice', choice, t),
      text(paidOn),
      amount(paidFen, t),
    ),
  rightHolders: (entry) => joined(text(entry.name), share(entry.share)),
  inventors: (entry) => joined(text(entry.name), share(entry.contribution)),
  fundingDeclaration: ({ status, declaredOn, note }, t) =>
    joined(word('declaration', status, t), text(declaredOn), text(note)),
  nonUseReason: ({ reason, approver, approvedOn }) => joined(text(reason), text(approver), text(approvedOn)),
  scores: (entry, t) =>
    Object.entries(entry)
      .map(([axis, points]) => `${word('axis', axis, t)} ${points}`)
      .join('，'),
};

/** Whatever is written in an entry, for kinds that have no words of their own; ids and hashes stay out. */
const anything = (entry: Entry): string =>
  Object.entries(entry)
    .filter(([name, value]) => !/Id$|^hash$/.test(name) && ['string', 'number'].includes(typeof value))
    .map(([, value]) => String(value))
    .join(' ');

export function entryText(field: string, entry: Entry, t: Translate): string {
  const words = byField[field]?.(entry, t);
  if (words !== undefined) return words;
  const name = text(entry.name) || text(entry.number);
  return name === '' ? anything(entry) : joined(name, text(entry.date));
}
