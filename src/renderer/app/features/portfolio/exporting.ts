// Asks main to write the list as a file: the rows and columns of the screen, or all of them.
import type { ImportField } from '../../../../domain/patents/importRow';
import { call } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { usePortfolio } from '../../state/portfolio';
import { usePreferences } from '../../state/preferences';
import type { ColumnKey } from './columnKeys';
import { shownColumns } from './layout';

/** The field of a file that says what a column says; the column of submissions has none, it is no part of a patent. */
const FIELD: Readonly<Record<ColumnKey, ImportField | null>> = {
  applicationNumber: 'applicationNumber',
  title: 'title',
  type: 'type',
  legalBucket: 'legalBucket',
  legalStatus: 'legalStatus',
  filingDate: 'filingDate',
  grantDate: 'grantDate',
  department: 'department',
  applicants: 'applicants',
  inventors: 'inventors',
  agency: 'agency',
  internalNumber: 'internalNumber',
  ipcMain: 'ipcMain',
  wipoField: null,
  tier: 'tier',
  implementation: 'implementationStatus',
  feeReduction: 'feeReduction',
  funded: 'projectNumber',
  family: 'familyName',
  submission: null,
};

export const fieldsOf = (columns: readonly ColumnKey[]): ImportField[] =>
  columns.map((column) => FIELD[column]).filter((field) => field !== null);

export interface Exported {
  readonly file: string;
  readonly rows: number;
}

export interface ExportWish {
  readonly format: 'xlsx' | 'csv';
  readonly onlySelected: boolean;
  readonly onlyShown: boolean;
}

/** null = cancelled, or the error was told. */
export async function exportPatents(wish: ExportWish): Promise<Exported | null> {
  const { text, filter, sort, selection, layout } = usePortfolio.getState();
  const result = await call('export.patents', {
    format: wish.format,
    text: wish.onlySelected ? '' : text,
    filter: wish.onlySelected ? {} : filter,
    sort,
    ...(wish.onlySelected ? { ids: [...selection.ids] } : {}),
    ...(wish.onlyShown ? { fields: fieldsOf(shownColumns(layout)) } : {}),
    lang: usePreferences.getState().language,
  });
  if (!result.ok) {
    notifyError(result.error);
    return null;
  }
  const { file, rows } = result.value;
  return file === null ? null : { file, rows };
}
