// Rows of a spreadsheet through exceljs, as a program without a reader of its own would get them.
import ExcelJS from 'exceljs';

export async function readWithExceljs(file: string): Promise<string[][]> {
  const rows: string[][] = [];
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'ignore',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of reader) {
    for await (const row of sheet) {
      // The first value is a hole: columns count from 1.
      const values = row.values as unknown[];
      if (row.number > 1) rows.push(Array.from(values, (value) => String(value ?? '')).slice(1));
    }
  }
  return rows;
}
