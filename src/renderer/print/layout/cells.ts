// Words of one cell and the face they are set in; drawing and measuring share both.
import type { PortfolioLine, ReportLanguage } from '../../../domain/reporting/document';
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
