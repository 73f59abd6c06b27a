// What to do when a saved field meets a newer revision. Fields are compared one by one: two people who change
// different fields of a record do not disturb each other. Pure.

export type ConflictDecision = 'retry' | 'same' | 'ask';

export const sameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * @param base the field's value when editing began
 * @param theirs its value in the newer revision
 * @param mine what is to be saved
 */
export function decideConflict(base: unknown, theirs: unknown, mine: unknown): ConflictDecision {
  if (sameValue(theirs, mine)) return 'same';
  return sameValue(base, theirs) ? 'retry' : 'ask';
}

/** A field for a patch: empty text clears an optional field, which a patch writes as null. */
export function patchValue(value: unknown): unknown {
  if (typeof value === 'string') {
    const trimmed = value.trim();
    return trimmed === '' ? null : trimmed;
  }
  return value ?? null;
}

/** Lists are edited as one line; names may contain commas, so only the semicolon and line ends part them. */
export const parseList = (text: string): string[] =>
  text
    .split(/[;；\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const listText = (values: readonly string[]): string => values.join('；');

/** 2024.3.5, 2024/03/05, 20240305 or 2024年3月5日 as `yyyy-MM-dd`; undefined where it is no date. */
export function isoDate(text: string): string | undefined {
  const match =
    /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(text.trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const iso = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
