// Opens a list, whatever kind of file it is. The one entrance to the readers.
import { openCsv } from './csvSource';
import { fileKind } from './fileKind';
import { openHtml } from './htmlSource';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import type { SheetSource } from './sheetSource';
import { openSpreadsheetXml } from './spreadsheetXml';
import { openXls } from './xlsSource';
import { openXlsx } from './xlsxSource';

/** @throws DeskFailure with the code a person can act on; close the source when done */
export async function openSheet(file: string, limits: ReadLimits = DEFAULT_LIMITS): Promise<SheetSource> {
  const { kind, bytes } = await fileKind(file, limits);
  switch (kind) {
    case 'zip':
      return openXlsx(file, bytes, limits);
    case 'compound':
    case 'biff':
      return openXls(file, bytes, kind === 'compound', limits);
    case 'html':
      return openHtml(file, bytes, limits);
    case 'xml':
      return openSpreadsheetXml(file, bytes, limits);
    case 'text':
      return openCsv(file, bytes, limits);
  }
}
