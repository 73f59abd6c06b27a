// Difference between two states of a record, and how to walk it forwards and backwards.
// Pure: the store applies it, the journal replays it, the history shows it.

/** Fields of a record by name. A field that is absent is written as `null` in a difference. */
export type Fields = Readonly<Record<string, unknown>>;

export type Difference = { before: Record<string, unknown>; after: Record<string, unknown> };

/** Fields every record carries for the store; they are never part of a difference. */
const bookkeeping = new Set(['id', 'rev', 'seq']);

/** Deep equality of JSON values; key order does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Fields;
  const right = b as Fields;
  const keys = Object.keys(left).filter((key) => left[key] !== undefined);
  if (keys.length !== Object.keys(right).filter((key) => right[key] !== undefined).length) return false;
  return keys.every((key) => sameValue(left[key], right[key]));
}

/** What has to change to turn `before` into `after`; null where nothing has to. */
export function difference(before: Fields, after: Fields): Difference | null {
  const found: Difference = { before: {}, after: {} };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (bookkeeping.has(key)) continue;
    const left = before[key] ?? null;
    const right = after[key] ?? null;
    if (sameValue(left, right)) continue;
    found.before[key] = left;
    found.after[key] = right;
  }
  return Object.keys(found.after).length === 0 ? null : found;
}

/** A copy of `record` with `values` set; `null` clears a field. */
export function withFields<T extends Fields>(record: T, values: Fields): T {
  const result: Record<string, unknown> = { ...record };
  for (const [key, value] of Object.entries(values)) {
    if (bookkeeping.has(key)) continue;
    if (value === null || value === undefined) delete result[key];
    else result[key] = value;
  }
  return result as T;
}

/** Fields of `expected` that a record no longer holds: why a change can not be undone as it stands. */
export function fieldsThatMoved(record: Fields, expected: Fields): string[] {
  return Object.keys(expected).filter((key) => !sameValue(record[key] ?? null, expected[key] ?? null));
}
