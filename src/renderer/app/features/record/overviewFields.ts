// The fields of 概况 in their order, and how each is read from text. Pure.
import type { Patent } from '../../../../domain/patents/records';
import type { TextKey } from '../../lib/i18n';
import { isoDate, listText, parseList, patchValue } from './fieldEdit';
import type { EditableField } from './fieldSave';

type FieldKind = 'text' | 'long' | 'date' | 'count' | 'list';

export interface OverviewField {
  readonly name: EditableField;
  readonly kind: FieldKind;
  readonly full?: boolean;
  /** May not be empty. */
  readonly required?: boolean;
}

export interface OverviewSection {
  readonly title: TextKey;
  readonly fields: readonly OverviewField[];
}

export const sections: readonly OverviewSection[] = [
  {
    title: 'record.sectionBasic',
    fields: [
      { name: 'title', kind: 'long', full: true, required: true },
      { name: 'filingDate', kind: 'date' },
      { name: 'grantDate', kind: 'date' },
      { name: 'applicants', kind: 'list', full: true },
      { name: 'internalNumber', kind: 'text' },
      { name: 'legalStatus', kind: 'text' },
    ],
  },
  {
    title: 'record.sectionTechnical',
    fields: [
      { name: 'ipcMain', kind: 'text' },
      { name: 'claimsCount', kind: 'count' },
      { name: 'locarno', kind: 'text' },
      { name: 'ipc', kind: 'list', full: true },
      { name: 'abstract', kind: 'long', full: true },
      { name: 'firstClaim', kind: 'long', full: true },
    ],
  },
  {
    title: 'record.sectionOther',
    fields: [
      { name: 'agency', kind: 'text' },
      { name: 'agent', kind: 'text' },
      { name: 'address', kind: 'text', full: true },
      { name: 'priority', kind: 'text', full: true },
      { name: 'note', kind: 'long', full: true },
    ],
  },
];

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
    if (field.required) return { ok: false, problem: 'record.problemRequired' };
    return { ok: true, value: field.kind === 'list' ? [] : null };
  }
  if (field.kind === 'list') return { ok: true, value: parseList(trimmed) };
  if (field.kind === 'date') {
    const iso = isoDate(trimmed);
    return iso ? { ok: true, value: iso } : { ok: false, problem: 'record.problemDate' };
  }
  if (field.kind === 'count') {
    if (/^\d{1,5}$/.test(trimmed) && Number(trimmed) <= 10_000) return { ok: true, value: Number(trimmed) };
    return { ok: false, problem: 'record.problemCount' };
  }
  return { ok: true, value: patchValue(trimmed) };
}
