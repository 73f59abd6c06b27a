// A web page with tables, which many systems export as `.xls`, as a source of rows: each table is a sheet.
import { failure } from '../../../shared/result';
import { HtmlTables } from './htmlTables';
import type { ReadLimits } from './limits';
import type { RowsOptions, SheetRow, SheetSource } from './sheetSource';
import { encodingOf, textOf } from './textFile';

/** Tables offered; pages with more are made of layout. */
const MOST_TABLES = 50;

export async function openHtml(file: string, bytes: number, limits: ReadLimits): Promise<SheetSource> {
  const encoding = await encodingOf(file);
  const outline = new HtmlTables(-1, limits);
  for await (const piece of textOf(file, bytes, encoding)) outline.push(piece);
  outline.end();
  const sheets = [...outline.counts.entries()]
    .filter(([, rows]) => rows > 0)
    .slice(0, MOST_TABLES)
    .map(([index], i) => ({ name: String(i + 1), index }));
  if (sheets.length === 0) {
    // "Save as web page" keeps the cells in other files of a folder beside this one.
    if (outline.framed) throw failure('FORMAT_NOT_READ', { format: 'HTML frameset' });
    throw failure('NOT_A_SPREADSHEET', { reason: 'html' });
  }

  return {
    format: 'html',
    encoding,
    bytes,
    sheets,
    date1904: false,
    async *rows(sheet: number, options: RowsOptions = {}): AsyncGenerator<SheetRow[]> {
      const tables = new HtmlTables(sheet, limits);
      const lastRow = options.lastRow ?? Number.POSITIVE_INFINITY;
      const taken = () => {
        const rows = tables.rows;
        tables.rows = [];
        return rows;
      };
      for await (const piece of textOf(file, bytes, encoding, options)) {
        tables.push(piece);
        const rows = taken();
        if (rows.length > 0) yield rows.filter((row) => row.number <= lastRow);
        if ((rows.at(-1)?.number ?? 0) >= lastRow) return;
      }
      tables.end();
      const rows = taken();
      if (rows.length > 0) yield rows.filter((row) => row.number <= lastRow);
    },
    async close() {},
  };
}
