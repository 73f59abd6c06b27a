// What one cell of a list holds once a reader has read it, and how it looks as text. No reading here.

/** A cell that has no usable value: a spreadsheet error, a formula never calculated, or a text beyond the limit. */
export type CellFault =
  | { readonly fault: 'error'; readonly text: string }
  | { readonly fault: 'noValue' }
  | { readonly fault: 'tooLong'; readonly length: number };

/** Dates of date-formatted cells arrive as ISO text; numbers only where the cell was stored as a number. */
export type CellValue = string | number | null | CellFault;

export const isFault = (cell: CellValue | undefined): cell is CellFault =>
  typeof cell === 'object' && cell !== null;

/** Words people put where there is nothing to say. */
const NOTHING = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '\\',
  '无',
  '暂无',
  '空',
  'n/a',
  'na',
  'null',
  'none',
  'nan',
  'nat',
  '0000-00-00',
  '??',
]);

/** First characters of those words: a quick no for everything else. */
const FIRST = '-—/\\无暂空nN0?';

/** Text of a cell, trimmed of every kind of space; `=("…")` and a leading apostrophe of exports are taken off. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.fault === 'error' ? cell.text : '';
  const text = cell.trim();
  if (text.length > 3 && text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1).trim();
  return text;
}

/** As `cellText`, but placeholders such as 无 or N/A count as empty. */
export function filledText(cell: CellValue | undefined): string {
  const text = cellText(cell);
  if (!FIRST.includes(text.charAt(0))) return text;
  return text.length <= 10 && NOTHING.has(text.toLowerCase()) ? '' : text;
}

/** Letter of a column as the spreadsheet program shows it: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
