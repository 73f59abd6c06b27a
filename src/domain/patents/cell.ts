// What one cell of a list holds once a reader has read it, and how it looks as text. No reading here.
import { saysNothing, unguarded } from './guard';

/** A cell that has no usable value: a spreadsheet error, a formula never calculated, or a text beyond the limit. */
export type CellFault =
  | { readonly fault: 'error'; readonly text: string }
  | { readonly fault: 'noValue' }
  | { readonly fault: 'tooLong'; readonly length: number };

/** Dates of date-formatted cells arrive as ISO text; numbers only where the cell was stored as a number. */
export type CellValue = string | number | null | CellFault;

export const isFault = (cell: CellValue | undefined): cell is CellFault =>
  typeof cell === 'object' && cell !== null;

/** Text of a cell, trimmed of every kind of space; the `="…"` of exports is taken off. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.fault === 'error' ? cell.text : '';
  const text = cell.trim();
  if (text.length > 3 && text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1).trim();
  return text;
}

/** As `cellText`, but placeholders such as 无 or N/A count as empty, and the guard of an exporter goes. */
export function filledText(cell: CellValue | undefined): string {
  const text = cellText(cell);
  return saysNothing(text) ? '' : unguarded(text);
}

/** Letter of a column as the spreadsheet program shows it: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
