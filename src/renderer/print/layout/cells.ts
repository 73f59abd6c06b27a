// Words of one cell and the face they are set in; drawing and measuring share both.
import type { PortfolioLine, ReportLanguage } from '../../../domain/reporting/document';
import { textWidth } from '../../../domain/reporting/inventors';
import { reportWords } from '../../../domain/reporting/words';
import type { ColumnKey } from './columns';

const NONE = '—';

/** `names` never parts a name at the end of a line; `status` is the small type under the legal state. */
export type Face = 'text' | 'names' | 'status';

export const faceClass: Record<Face, string> = {
  text: 'cell-text',
  names: 'cell-text cell-names',
  status: 'cell-status',
};

/**
 * Whether the source's words find room beside the legal state: 审中 实质审查的生效. Judged by half-em cells (5.67 px of
 * text, bold Latin somewhat more, 4.67 px of small type), so that it costs no measuring.
 */
export const statusBeside = (state: string, status: string, width: number): boolean =>
  textWidth(state) * (state.length === textWidth(state) ? 6.4 : 5.67) + 5 + textWidth(status) * 4.67 <= width;

/** px; a little more than the size of the type, and no glyph is wider than that. */
const LARGEST_GLYPH: Record<Face, number> = { text: 11.5, names: 11.5, status: 9.5 };

/** Whether so many characters end within the lines whatever they are; lines that end early are allowed for. */
export const fitsForSure = (text: string, face: Face, width: number, lines: number): boolean =>
  text.length * LARGEST_GLYPH[face] <= width * (lines === 1 ? 1 : lines - 0.3);

export const faceOf = (key: ColumnKey): Face => (key === 'inventors' ? 'names' : 'text');

export function cellText(line: PortfolioLine, key: ColumnKey, lang: ReportLanguage): string {
  const words = reportWords[lang];
  switch (key) {
    case 'n':
      return String(line.n);
    case 'type':
      return words.types[line.type];
    case 'legalState':
      return words.buckets[line.legalBucket];
    case 'applicationNumber':
    case 'title':
      return line[key];
    case 'department':
    case 'inventors':
      return line[key] || NONE;
    case 'filingDate':
    case 'grantDate':
    case 'ipcMain':
      return line[key] ?? NONE;
  }
}
