// Columns of the portfolio table: which, how wide, how many lines they may take. The column a report is grouped by
// is left out (its words stand in the group's head) and its room goes to the title.
import type { GroupBy, ReportLanguage } from '../../../domain/reporting/document';
import { bodyWidth, table } from './geometry';

export type ColumnKey =
  | 'n'
  | 'applicationNumber'
  | 'title'
  | 'type'
  | 'filingDate'
  | 'grantDate'
  | 'legalState'
  | 'department'
  | 'inventors'
  | 'ipcMain';

export interface Column {
  key: ColumnKey;
  /** Outer width in px. */
  width: number;
  maxLines: number;
}

/** Fixed widths; the title takes what is left. */
const WIDTHS: Record<ReportLanguage, Record<Exclude<ColumnKey, 'title'>, number>> = {
  zh: {
    n: 42,
    applicationNumber: 102,
    type: 56,
    filingDate: 70,
    grantDate: 70,
    legalState: 104,
    department: 116,
    inventors: 134,
    ipcMain: 88,
  },
  en: {
    n: 42,
    applicationNumber: 102,
    type: 82,
    filingDate: 70,
    grantDate: 70,
    legalState: 104,
    department: 112,
    inventors: 134,
    ipcMain: 88,
  },
};

const MAX_LINES: Record<ColumnKey, number> = {
  n: 1,
  applicationNumber: 1,
  title: 3,
  type: 1,
  filingDate: 1,
  grantDate: 1,
  legalState: 1,
  department: 2,
  inventors: 3,
  ipcMain: 2,
};

const ORDER: readonly ColumnKey[] = [
  'n',
  'applicationNumber',
  'title',
  'type',
  'filingDate',
  'grantDate',
  'legalState',
  'department',
  'inventors',
  'ipcMain',
];

const GROUPED_BY: Record<GroupBy, ColumnKey | undefined> = {
  none: undefined,
  department: 'department',
  type: 'type',
  // The words of the source stand in this column, so it stays even where the group says the state.
  legalBucket: undefined,
};

/** Lines of the source's words under the legal state. */
export const STATUS_LINES = 2;

/** px the inventors gain from the column left out. */
const GAIN = 36;

export function columnsFor(lang: ReportLanguage, groupBy: GroupBy): Column[] {
  const keys = ORDER.filter((key) => key !== GROUPED_BY[groupBy]);
  const gain = keys.length < ORDER.length ? GAIN : 0;
  const widthOf = (key: Exclude<ColumnKey, 'title'>): number =>
    WIDTHS[lang][key] + (key === 'inventors' ? gain : 0);
  const fixed = keys.reduce((sum, key) => sum + (key === 'title' ? 0 : widthOf(key)), 0);
  return keys.map((key) => ({
    key,
    width: key === 'title' ? bodyWidth - fixed : widthOf(key),
    maxLines: MAX_LINES[key],
  }));
}

/** px for text, between the paddings. */
export const innerWidth = (column: Column): number => column.width - 2 * table.cellPadding;
