// Every column of the projection, found by walking it: a column that is added there is kept here without a word.
// Typed arrays hold one value a row; dictionaries grow only at their end; what is derived is left out.
import { Derived } from '../derived';
import { Dictionary } from '../dictionary';
import type { Projection } from '../projection';
import { Signatures } from '../signatures';

export type Typed =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;
type Owner = Record<string, unknown>;

type Column = { path: string; get(): Typed; set(values: Typed): void };
type Words = { path: string; dictionary: Dictionary };
export type Layout = { columns: Column[]; words: Words[] };

const isTyped = (value: unknown): value is Typed =>
  value instanceof Uint8Array ||
  value instanceof Uint16Array ||
  value instanceof Uint32Array ||
  value instanceof Float64Array;

const isOwner = (value: unknown): value is Owner =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Map || value instanceof Set || value instanceof Derived || value instanceof Signatures);

export function layoutOf(p: Projection): Layout {
  const layout: Layout = { columns: [], words: [] };
  const walk = (owner: Owner, prefix: string, counter: Owner): void => {
    // Columns that are kept together count their room once, beside them or above them.
    const room = typeof owner.room === 'number' ? owner : counter;
    for (const key of Object.keys(owner).sort()) {
      const value = owner[key];
      const path = `${prefix}${key}`;
      if (isTyped(value)) layout.columns.push(columnOf(owner, key, path, room));
      else if (value instanceof Dictionary) layout.words.push({ path, dictionary: value });
      else if (isOwner(value)) walk(value, `${path}.`, room);
    }
  };
  walk(p as unknown as Owner, '', {});
  return layout;
}

const columnOf = (owner: Owner, key: string, path: string, counter: Owner): Column => ({
  path,
  get: () => owner[key] as Typed,
  set: (values) => {
    owner[key] = values;
    if (typeof counter.room === 'number') counter.room = values.length;
  },
});

/** Names and kinds of all columns: a snapshot of others is of no use. */
export const printOf = ({ columns, words }: Layout): string =>
  [
    ...columns.map(({ path, get }) => `${path}:${get().constructor.name}`),
    ...words.map(({ path }) => path),
  ].join(' ');

/** Texts of a row that are kept as they are. */
export const textColumns = [
  'ids',
  'numbers',
  'titles',
  'applicants',
  'inventors',
  'internalNumbers',
] as const;
/** Ids a row points at, kept as codes. */
export const listColumns = [
  ['personIds', 'persons'],
  ['projectIds', 'projects'],
] as const;

/** No text of a record holds it: imports and forms do not let control characters in. */
export const between = '\u0001';

/** Rows a block; one changed row costs the writing of one block. */
export const blockRows = 4096;

/** A number that changes when a byte does. */
export function checksum(values: Typed, seed: number): number {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const whole = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = new Uint32Array(bytes.buffer, whole > 0 ? bytes.byteOffset : 0, whole);
  let sum = seed;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  for (let i = whole << 2; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** The same for a text; its ends and length are enough, the database checks its own blocks. */
export function textSum(text: string, seed: number): number {
  let sum = Math.imul(seed ^ text.length, 0x01000193);
  const stride = Math.max(1, text.length >> 10);
  for (let i = 0; i < text.length; i += stride) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
