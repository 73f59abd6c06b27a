// A workbook of several sheets with typed cells: amounts and shares are numbers, days are days, text is text.
import ExcelJS from 'exceljs';
import { formatAmount } from '../../../domain/money';
import type { Sheet, SheetCell } from '../../../domain/reporting/statistics/sheets';

/** Characters XML can not carry are left out; a spreadsheet cell holds 32,767. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function put(cell: ExcelJS.Cell, value: SheetCell): void {
  switch (value.kind) {
    case 'text':
      cell.value = value.text.replace(forbidden, '').slice(0, 32_767);
      cell.numFmt = '@';
      return;
    case 'number':
      cell.value = value.value;
      cell.numFmt = '#,##0';
      return;
    case 'money':
      // The decimal text of the amount: the spreadsheet reads it back to the fen.
      cell.value = Number(formatAmount(value.fen, { group: false }));
      cell.numFmt = '#,##0.00';
      return;
    case 'percent':
      cell.value = value.part / value.whole;
      cell.numFmt = '0.00%';
      return;
    case 'date': {
      const [year, month, day] = value.iso.split('-').map(Number);
      cell.value = new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1));
      cell.numFmt = 'yyyy-mm-dd';
      return;
    }
  }
}

export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, columns, rows, foot } of sheets) {
    const page = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    page.columns = columns.map(({ width }) => ({ width }));
    const head = page.getRow(1);
    columns.forEach(({ label }, i) => {
      head.getCell(i + 1).value = label;
    });
    head.font = { bold: true };
    const all = foot === undefined ? rows : [...rows, foot];
    all.forEach((cells, r) => {
      const row = page.getRow(r + 2);
      cells.forEach((cell, i) => {
        put(row.getCell(i + 1), cell);
      });
      if (cells === foot) row.font = { bold: true };
    });
    page.pageSetup = {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
