// Reads the cells of one sheet of an old workbook. Formulas are never looked at, only their cached values.
import { type CellValue, columnLetter } from '../../../domain/patents/cell';
import { serialToIso } from '../../../domain/patents/dates';
import { failure } from '../../../shared/result';
import { BIFF, type BiffRecord } from './biffRecords';
import { readLongText } from './biffText';
import type { BiffWorkbook } from './biffWorkbook';
import type { ReadLimits } from './limits';
import type { SheetRow } from './sheetSource';

/** Error values of a cell (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Number packed into 30 bits: an integer or the upper half of a double, perhaps in hundredths (MS-XLS 2.5.122). */
function unpack(data: Buffer, at: number): number {
  const raw = data.readInt32LE(at);
  let value: number;
  if (raw & 2) value = raw >> 2;
  else {
    const double = Buffer.alloc(8);
    double.writeInt32LE(raw & ~3, 4);
    value = double.readDoubleLE(0);
  }
  return raw & 1 ? value / 100 : value;
}

export class BiffCells {
  /** True once the end of the sheet was seen: a file cut short never gets here. */
  finished = false;
  /** Largest row number met, 1-based. */
  lastRow = 0;
  private readonly byRow = new Map<number, CellValue[]>();
  /** Where the text of a formula goes, which follows in a record of its own. */
  private awaiting: { row: number; column: number } | undefined;
  private depth = 0;

  constructor(
    private readonly workbook: BiffWorkbook,
    private readonly limits: ReadLimits,
  ) {}

  /** Rows gathered so far, in order: some programs write cells in the order they were typed. */
  rows(): SheetRow[] {
    return [...this.byRow]
      .sort(([a], [b]) => a - b)
      .map(([number, cells]) => ({ number, cells: Array.from(cells, (cell) => cell ?? null) }));
  }

  take(record: BiffRecord): void {
    const { type, data } = record;
    if (type === BIFF.BOF) {
      this.depth += 1;
      return;
    }
    if (type === BIFF.EOF) {
      this.depth -= 1;
      if (this.depth <= 0) this.finished = true;
      return;
    }
    // Charts in a sheet are workbooks in themselves; their numbers are not the list's.
    if (this.depth !== 1 || data.length < 2) return;
    if (type === BIFF.STRING) {
      if (this.awaiting)
        this.text(this.awaiting.row, this.awaiting.column, readLongText(record, 0, this.workbook.decode));
      this.awaiting = undefined;
      return;
    }
    if (data.length < 8) return;
    const row = data.readUInt16LE(0) + 1;
    const column = data.readUInt16LE(2);
    const style = data.readUInt16LE(4);
    switch (type) {
      case BIFF.LABELSST:
        if (data.length >= 10) this.put(row, column, this.workbook.strings[data.readUInt32LE(6)] ?? null);
        return;
      case BIFF.LABEL:
      case BIFF.RSTRING:
        this.text(row, column, readLongText(record, 6, this.workbook.decode));
        return;
      case BIFF.NUMBER:
        if (data.length >= 14) this.number(row, column, style, data.readDoubleLE(6));
        return;
      case BIFF.RK:
        if (data.length >= 10) this.number(row, column, style, unpack(data, 6));
        return;
      case BIFF.MULRK:
        for (let i = 4, at = column; i + 6 <= data.length - 2; i += 6, at += 1) {
          this.number(row, at, data.readUInt16LE(i), unpack(data, i + 2));
        }
        return;
      case BIFF.BOOLERR:
        this.special(row, column, data[6]!, data[7] === 1);
        return;
      case BIFF.FORMULA:
        if (data.length >= 14) this.formula(row, column, style, data);
    }
  }

  private formula(row: number, column: number, style: number, data: Buffer): void {
    this.awaiting = undefined;
    if (data.readUInt16LE(12) !== 0xffff) {
      this.number(row, column, style, data.readDoubleLE(6));
      return;
    }
    if (data[6] === 0) this.awaiting = { row, column };
    else if (data[6] === 1 || data[6] === 2) this.special(row, column, data[8]!, data[6] === 2);
  }

  private special(row: number, column: number, value: number, error: boolean): void {
    if (error) this.put(row, column, { fault: 'error', text: ERRORS[value] ?? '#ERR' });
    else this.put(row, column, value === 0 ? 'FALSE' : 'TRUE');
  }

  private text(row: number, column: number, text: string): void {
    const { length } = text;
    this.put(row, column, length > this.limits.cellLength ? { fault: 'tooLong', length } : text);
  }

  private number(row: number, column: number, style: number, value: number): void {
    if (!Number.isFinite(value)) return;
    const { dateStyles, date1904 } = this.workbook;
    this.put(row, column, dateStyles[style] ? (serialToIso(value, date1904) ?? value) : value);
  }

  private put(row: number, column: number, value: CellValue): void {
    if (column >= this.limits.columns || value === null || value === '') return;
    if (row > this.limits.rows) throw failure('TOO_MANY_ROWS', { limit: this.limits.rows });
    if (typeof value === 'object' && value.fault === 'tooLong' && value.length > this.limits.cellStop) {
      throw failure('CELL_TOO_LONG', { row, column: columnLetter(column), length: value.length });
    }
    if (row > this.lastRow) this.lastRow = row;
    const cells = this.byRow.get(row) ?? [];
    if (cells.length === 0) this.byRow.set(row, cells);
    cells[column] = value;
  }
}
