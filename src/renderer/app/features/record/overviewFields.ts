// The text fields of a patent in their groups, and how each is read from text. Pure.
import type { Patent } from '../../../../domain/patents/records';
import { isoDate, listText, parseList, patchValue } from '../../lib/fieldEdit';
import type { TextKey } from '../../lib/i18n';
import type { FieldOf } from '../../lib/useRecordSave';

type FieldKind = 'text' | 'long' | 'date' | 'count' | 'list';

export interface OverviewField {
  readonly name: FieldOf<'patent'>;
  readonly kind: FieldKind;
  readonly full?: boolean;
  /** May not be empty. */
  readonly required?: boolean;
}

/** The groups of 概况 in the order a person reads a title page. */
export const groups = {
  basic: [
    { name: 'title', kind: 'long', full: true, required: true },
    { name: 'filingDate', kind: 'date' },
    { name: 'grantDate', kind: 'date' },
    { name: 'legalStatus', kind: 'text' },
    { name: 'internalNumber', kind: 'text' },
    { name: 'tier', kind: 'text' },
    { name: 'claimsCount', kind: 'count' },
  ],
  holders: [{ name: 'applicants', kind: 'list', full: true }],
  family: [{ name: 'priority', kind: 'text', full: true }],
  technical: [
    { name: 'ipcMain', kind: 'text' },
    { name: 'locarno', kind: 'text' },
    { name: 'ipc', kind: 'list', full: true },
  ],
  content: [
    { name: 'abstract', kind: 'long', full: true },
    { name: 'firstClaim', kind: 'long', full: true },
  ],
  other: [
    { name: 'agency', kind: 'text' },
    { name: 'agent', kind: 'text' },
    { name: 'address', kind: 'text', full: true },
    { name: 'note', kind: 'long', full: true },
  ],
} as const satisfies Readonly<Record<string, readonly OverviewField[]>>;

/** The texts of 实施, the card of the inventory. */
export const cardFields = [
  { name: 'maturity', kind: 'text' },
  { name: 'selfRating', kind: 'text' },
  { name: 'contact', kind: 'text' },
  { name: 'prospects', kind: 'long', full: true },
] as const satisfies readonly OverviewField[];

export function fieldText(patent: Patent, field: OverviewField): string {
  const value = patent[field.name];
  if (value === undefined || value === null) return '';
  if (field.kind === 'list') return listText(patent[field.name] as readonly string[]);
  return String(value);
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: TextKey };

/** What was typed as the value to store, or what is wrong with it. */
export function parseField(field: OverviewField, text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '') {
    if (field.required) return { ok: false, problem: 'fields.required' };
    return { ok: true, value: field.kind === 'list' ? [] : null };
  }
  if (field.kind === 'list') return { ok: true, value: parseList(trimmed) };
  if (field.kind === 'date') {
    const iso = isoDate(trimmed);
    return iso ? { ok: true, value: iso } : { ok: false, problem: 'fields.badDate' };
  }
  if (field.kind === 'count') {
    if (/^\d{1,5}$/.test(trimmed) && Number(trimmed) <= 10_000) return { ok: true, value: Number(trimmed) };
    return { ok: false, problem: 'record.problemCount' };
  }
  return { ok: true, value: patchValue(trimmed) };
}
