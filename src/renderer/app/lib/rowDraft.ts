// Rows of a record's list (events, costs, evidence) as texts in a form, and back. Pure; every kind of cell in one place.
import { formatAmount, parseAmount } from '../../../domain/money';
import type { Share } from '../../../domain/patents/parts';
import { readShare, shareText } from '../../../domain/patents/shares';
import { isoDate } from './fieldEdit';
import type { TextKey } from './i18n';

type RowFieldKind =
  | 'whole'
  | 'text'
  | 'long'
  | 'date'
  | 'choice'
  | 'suggest'
  | 'money'
  /** An amount that may be below zero: a refund. */
  | 'signedMoney'
  | 'share'
  /** A passphrase: never shown. */
  | 'secret'
  | 'many';

export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly kind: RowFieldKind;
  readonly required?: boolean;
  /** Characters, as the schema has it; of a whole number its largest value. */
  readonly max?: number;
  /** Runs over the whole width of the form. */
  readonly full?: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly placeholder?: string;
}

/** Every field as text; several values of one field are parted by line breaks. */
export type RowDraft = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, unknown>>;

/** One value as the text a person edits. */
export function cellText(kind: RowFieldKind, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'money' || kind === 'signedMoney') return formatAmount(value as number);
  if (kind === 'share') return shareText(value as Share);
  if (kind === 'many') return (value as readonly string[]).join('\n');
  return String(value);
}

export const draftOfRow = (fields: readonly RowField[], row: Row | undefined): RowDraft =>
  Object.fromEntries(fields.map(({ name, kind }) => [name, cellText(kind, row?.[name])]));

type Cell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: TextKey };

/** 60, 60% and 3/5 are all shares; a bare number is taken as per cent. */
export const shareOf = (text: string): Share | undefined =>
  readShare(/^\s*[\d.]+\s*$/.test(text.normalize('NFKC')) ? `${text}%` : text);

function readCell(field: RowField, text: string): Cell {
  const typed = text.trim();
  if (typed === '') {
    return field.required ? { ok: false, problem: 'fields.required' } : { ok: true, value: undefined };
  }
  switch (field.kind) {
    case 'date': {
      const value = isoDate(typed);
      return value ? { ok: true, value } : { ok: false, problem: 'fields.badDate' };
    }
    case 'signedMoney':
    case 'money': {
      const amount = parseAmount(typed);
      if (amount.ok && (amount.fen >= 0 || field.kind === 'signedMoney'))
        return { ok: true, value: amount.fen };
      return { ok: false, problem: 'fields.badMoney' };
    }
    case 'share': {
      const value = shareOf(typed);
      return value ? { ok: true, value } : { ok: false, problem: 'fields.badShare' };
    }
    case 'whole': {
      const value = /^\d{1,9}$/.test(typed.normalize('NFKC')) ? Number(typed.normalize('NFKC')) : -1;
      if (value < 0 || value > (field.max ?? value)) return { ok: false, problem: 'fields.badWhole' };
      return { ok: true, value };
    }
    case 'many':
      return { ok: true, value: typed.split('\n').filter((part) => part !== '') };
    case 'text':
    case 'secret':
    case 'long':
    case 'choice':
    case 'suggest':
      if (field.max !== undefined && typed.length > field.max)
        return { ok: false, problem: 'fields.tooLong' };
      return { ok: true, value: typed };
  }
}

export type RowResult =
  | { readonly ok: true; readonly row: Record<string, unknown> }
  | { readonly ok: false; readonly problems: Readonly<Record<string, TextKey>> };

/** The row a form stands for; `before` keeps what the form does not show. Emptied fields are left out. */
export function readRow(fields: readonly RowField[], draft: RowDraft, before: Row = {}): RowResult {
  const problems: Record<string, TextKey> = {};
  const row: Record<string, unknown> = { ...before };
  for (const field of fields) {
    const cell = readCell(field, draft[field.name] ?? '');
    if (!cell.ok) problems[field.name] = cell.problem;
    else if (cell.value === undefined) delete row[field.name];
    else row[field.name] = cell.value;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, row };
}
