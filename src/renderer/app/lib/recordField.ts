// A text field of a record: how its value is shown as text, and how what was typed becomes the value to store. Pure.
import { isoDate, listText, parseList, patchValue } from './fieldEdit';
import type { TextKey } from './i18n';

type FieldKind = 'text' | 'long' | 'date' | 'count' | 'list';

export interface FieldSpec<N extends string = string> {
  readonly name: N;
  readonly kind: FieldKind;
  readonly full?: boolean;
  /** May not be empty. */
  readonly required?: boolean;
}

export function fieldText(record: object, field: FieldSpec): string {
  const value = (record as Readonly<Record<string, unknown>>)[field.name];
  if (value === undefined || value === null) return '';
  if (field.kind === 'list') return listText(value as readonly string[]);
  return String(value);
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: TextKey };

/** What was typed as the value to store, or what is wrong with it. */
export function parseField(field: FieldSpec, text: string): Parsed {
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
    return { ok: false, problem: 'fields.badCount' };
  }
  return { ok: true, value: patchValue(trimmed) };
}
