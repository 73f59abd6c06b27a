// A value of a form as the text a person edits, and back. Pure.
import type { Field } from '../../../../domain/declarations/forms/field';
import { fieldText } from '../../../../domain/declarations/paper';
import { formatAmount, parseAmount } from '../../../../domain/money';
import type { Share } from '../../../../domain/patents/parts';
import { shareText } from '../../../../domain/patents/shares';
import { isoDate } from '../../lib/fieldEdit';
import type { TextKey } from '../../lib/i18n';
import { shareOf } from '../../lib/rowDraft';

export function valueText(field: Field, value: unknown, lang: 'zh' | 'en'): string {
  if (value === undefined || value === null) return '';
  if (field.input === 'fen') return formatAmount(value as number);
  if (field.input === 'share') return shareText(value as Share);
  if (field.input === 'names') return (value as readonly string[]).join('；');
  return fieldText(field, value, lang);
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: TextKey };

const good = (value: unknown): Read => ({ ok: true, value });
const bad = (problem: TextKey): Read => ({ ok: false, problem });

export function readValue(field: Field, text: string): Read {
  const typed = text.trim();
  if (typed === '') return good(undefined);
  switch (field.input) {
    case 'date': {
      const day = isoDate(typed);
      return day === undefined ? bad('fields.badDate') : good(day);
    }
    case 'fen': {
      const amount = parseAmount(typed);
      return amount.ok && amount.fen >= 0 ? good(amount.fen) : bad('fields.badMoney');
    }
    case 'share': {
      const share = shareOf(typed);
      return share === undefined ? bad('fields.badShare') : good(share);
    }
    case 'count':
      return /^\d{1,6}$/.test(typed) ? good(Number(typed)) : bad('filings.badCount');
    case 'names':
      return good(
        typed
          .split(/[;；、\n]+/)
          .map((one) => one.trim())
          .filter(Boolean),
      );
    default:
      return field.schema.safeParse(typed).success ? good(typed) : bad('filings.tooLong');
  }
}
