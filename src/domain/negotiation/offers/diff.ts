// The difference between two versions of the terms, field by field, and of lists entry by entry. Words are the page's.
import { sameValue } from '../../replication/patch';
import type { TermSet } from '../terms';
import { readTerm, type TermField, termFields } from './fields';

export interface TermChange {
  readonly field: TermField;
  /** Of a list: which entry, by its title, its year or its words. */
  readonly entry?: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What an entry of a list is known by from version to version. */
function keyOf(entry: unknown, at: number): string {
  if (typeof entry === 'string') return entry;
  const { title, year, above } = (entry ?? {}) as { title?: string; year?: number; above?: number };
  return title ?? (year === undefined ? (above === undefined ? String(at) : String(above)) : String(year));
}

function keyed(value: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [at, entry] of (Array.isArray(value) ? value : []).entries()) {
    const key = keyOf(entry, at);
    // The same title twice: the second is told apart by its place.
    found.set(found.has(key) ? `${key} #${at + 1}` : key, entry);
  }
  return found;
}

function changesOf(field: TermField, before: unknown, after: unknown): TermChange[] {
  if (sameValue(before, after)) return [];
  if (!Array.isArray(before) && !Array.isArray(after)) return [{ field, before, after }];
  const [old, now] = [keyed(before), keyed(after)];
  const found: TermChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()]))
    if (!sameValue(old.get(key), now.get(key)))
      found.push({ field, entry: key, before: old.get(key), after: now.get(key) });
  // The same entries in another order.
  return found.length === 0 ? [{ field, before, after }] : found;
}

/** Every field that differs, in the order of the form; `undefined` stands for silence. */
export const diffTerms = (before: TermSet, after: TermSet): TermChange[] =>
  termFields.flatMap((field) => changesOf(field, readTerm(before, field.path), readTerm(after, field.path)));

export interface ComparedField {
  readonly field: TermField;
  /** One value a version. */
  readonly values: readonly unknown[];
  /** For each version whether it differs from the one before it; false for the first. */
  readonly changed: readonly boolean[];
}

/** Versions side by side: the fields about which at least one of them says something. */
export function compareTerms(versions: readonly TermSet[]): ComparedField[] {
  return termFields.flatMap((field) => {
    const values = versions.map((terms) => readTerm(terms, field.path));
    if (values.every((value) => value === undefined)) return [];
    const changed = values.map((value, at) => at > 0 && !sameValue(value, values[at - 1]));
    return [{ field, values, changed }];
  });
}
