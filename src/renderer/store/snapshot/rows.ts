// A block of rows as it lies in the snapshot: columns cut out, texts joined, lists as codes.
import type { Projection } from '../projection';
import {
  between,
  blockRows,
  checksum,
  type Layout,
  listColumns,
  type Typed,
  textColumns,
  textSum,
} from './columns';

export type BlockRow = {
  key: string;
  /** Says which writing of the block it is; the head names the one that counts. */
  stamp: string;
  sum: number;
  columns: Typed[];
  texts: string[];
  /** For each list: how many codes each row has, then the codes. */
  lists: Array<{ counts: Uint16Array<ArrayBuffer>; codes: Uint32Array<ArrayBuffer> }>;
  /** Page of each row's record. */
  pages: Uint32Array<ArrayBuffer>;
};
export type TextRow = { key: string; stamp: string; sum: number; text: string };

export const rowsKey = (block: number): string => `rows:${String(block).padStart(6, '0')}`;
export const textKey = (block: number): string => `text:${String(block).padStart(6, '0')}`;

function sumOf({ columns, texts, lists, pages }: Omit<BlockRow, 'key' | 'stamp' | 'sum'>): number {
  let sum = 17;
  for (const column of columns) sum = checksum(column, sum);
  for (const { counts, codes } of lists) sum = checksum(codes, checksum(counts, sum));
  for (const text of texts) sum = textSum(text, sum);
  return checksum(pages, sum);
}

export function cutBlock(
  p: Projection,
  layout: Layout,
  block: number,
  stamp: string,
  pageOf: (id: string) => number | undefined,
): BlockRow {
  const from = block * blockRows;
  const to = Math.min(p.length, from + blockRows);
  const columns = layout.columns.map((column) => {
    const values = column.get();
    const cut = values.slice(from, to);
    if (cut.length === to - from) return cut;
    const padded = new (values.constructor as new (length: number) => Typed)(to - from);
    padded.set(cut as never);
    return padded;
  });
  const texts = textColumns.map((name) =>
    Array.from({ length: to - from }, (_, i) => p[name][from + i] ?? '').join(between),
  );
  const lists = listColumns.map(([name, dictionary]) => {
    const counts = new Uint16Array(to - from);
    const codes: number[] = [];
    for (let row = from; row < to; row++) {
      const ids = p[name][row] ?? [];
      counts[row - from] = ids.length;
      for (const id of ids) codes.push(p[dictionary].code(id));
    }
    return { counts, codes: Uint32Array.from(codes) };
  });
  const pages = new Uint32Array(to - from);
  for (let row = from; row < to; row++) pages[row - from] = pageOf(p.ids[row] ?? '') ?? 0;
  const content = { columns, texts, lists, pages };
  return { key: rowsKey(block), stamp, sum: sumOf(content), ...content };
}

/** Puts a block into the projection; false where it is not what was written. */
export function pasteBlock(
  p: Projection,
  layout: Layout,
  block: number,
  row: BlockRow,
  onPage: (id: string, page: number) => void,
): boolean {
  const from = block * blockRows;
  const count = Math.min(p.length, from + blockRows) - from;
  const whole =
    row.columns.length === layout.columns.length &&
    row.columns.every((values) => values.length === count) &&
    row.pages.length === count &&
    row.sum === sumOf(row);
  if (!whole) return false;
  for (const [i, column] of layout.columns.entries()) column.get().set(row.columns[i] as never, from);
  for (const [i, name] of textColumns.entries()) {
    const parts = (row.texts[i] ?? '').split(between);
    if (parts.length !== count) return false;
    for (let at = 0; at < count; at++) p[name][from + at] = parts[at] ?? '';
  }
  for (const [i, [name, dictionary]] of listColumns.entries()) {
    const { counts, codes } = row.lists[i] ?? { counts: new Uint16Array(count), codes: new Uint32Array(0) };
    const { words } = p[dictionary];
    let next = 0;
    for (let at = 0; at < count; at++) {
      const ids: string[] = [];
      for (let left = counts[at] ?? 0; left > 0; left--) ids.push(words[codes[next++] ?? 0] ?? '');
      p[name][from + at] = ids.length > 0 ? ids : undefined;
    }
  }
  for (let at = 0; at < count; at++) {
    if (p.present.data[from + at] === 1) onPage(p.ids[from + at] ?? '', row.pages[at] ?? 0);
  }
  return true;
}

export function cutText(p: Projection, block: number, stamp: string): TextRow {
  const from = block * blockRows;
  const to = Math.min(p.length, from + blockRows);
  const text = Array.from({ length: to - from }, (_, i) => p.textOf(from + i)).join(between);
  return { key: textKey(block), stamp, sum: textSum(text, 17), text };
}

/** Search texts of a block; null where it is not what was written. */
export function textsOf(row: TextRow | undefined, stamp: string | undefined, count: number): string[] | null {
  if (row === undefined || row.stamp !== stamp || row.sum !== textSum(row.text, 17)) return null;
  const texts = row.text.split(between);
  return texts.length === count ? texts : null;
}
