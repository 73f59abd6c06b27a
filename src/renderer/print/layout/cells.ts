// Words of one cell, and which cells of a line may need more than one line of text.
import type { PortfolioLine, ReportLanguage } from '../../../domain/reporting/document';
import { reportWords } from '../../../domain/reporting/words';
import type { ColumnKey } from './columns';

const NONE = '—';

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
