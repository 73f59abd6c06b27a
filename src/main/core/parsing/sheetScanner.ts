// Reads the cells of a worksheet part while it is being inflated. Formulas are never looked at, only their cached values.
import { type CellValue, columnLetter } from '../../../domain/patents/cell';
import { serialToIso } from '../../../domain/patents/dates';
import { failure } from '../../../shared/result';
import { type FastCell, readFastCell } from './fastCell';
import type { ReadLimits } from './limits';
import type { SheetRow } from './sheetSource';
import { TextRun } from './textRun';
import type { XmlHandler } from './xmlScanner';
import { attribute, decodeCellText, decodeXml } from './xmlText';

export interface SheetContext {
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  /** Value of a shared string, asked for at the given place (row 1-based, column 0-based). */
  shared(index: number, row: number, column: number): CellValue;
}

/** Column of a reference like `AB12`, 0-based; -1 where there are no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const c = reference.charCodeAt(i) & ~32;
    if (c < 65 || c > 90) break;
    column = column * 26 + (c - 64);
  }
  return column - 1;
}

export class SheetHandler implements XmlHandler {
  wantsText = false;
  /** Complete rows not yet taken. */
  rows: SheetRow[] = [];
  /** True once the end of the sheet's data was seen: a file cut short never gets here. */
  finished = false;
  private row = 0;
  private cells: CellValue[] | undefined;
  private column = -1;
  private style = 0;
  private type = '';
  private formula = false;
  private hasValue = false;
  private phonetic = 0;
  private readonly run: TextRun;
  private readonly fast: FastCell = { column: 0, style: 0, type: 'n', raw: '', index: 0, end: 0 };

  constructor(
    private readonly context: SheetContext,
    private readonly limits: ReadLimits,
  ) {
    this.run = new TextRun(limits.cellStop);
  }

  whole(text: string, start: number): number {
    if (text.charCodeAt(start + 1) !== 99 || text.charCodeAt(start + 2) !== 32 || !this.cells) return -1;
    const { fast } = this;
    if (!readFastCell(text, start, fast) || fast.raw.length > this.limits.cellLength) return -1;
    this.column = fast.column;
    this.style = fast.style;
    this.type = fast.type;
    if (fast.type === 's') this.put(this.context.shared(fast.index, this.row, this.column));
    else this.put(this.valueOf(fast.raw));
    return fast.end;
  }

  open(name: string, attributes: string, empty: boolean): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        if (empty) this.type = '';
        return;
      case 'v':
      case 't':
        if (this.cells && !empty && this.phonetic === 0) this.wantsText = true;
        if (this.cells && (name === 't' || !empty)) this.hasValue = true;
        return;
      case 'f':
        this.formula = true;
        return;
      case 'rPh':
        if (!empty) this.phonetic += 1;
        return;
      case 'row':
        this.openRow(attributes);
        if (empty) this.close('row');
        return;
      case 'sheetData':
        if (empty) this.finished = true;
    }
  }

  text(piece: string): void {
    if (this.run.add(piece)) return;
    const data = { row: this.row, column: columnLetter(this.column), length: this.limits.cellStop };
    throw failure('CELL_TOO_LONG', data);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.wantsText = false;
        return;
      case 'c':
        this.closeCell();
        return;
      case 'rPh':
        this.phonetic -= 1;
        return;
      case 'row':
        if (this.cells) this.rows.push({ number: this.row, cells: this.cells });
        this.cells = undefined;
        return;
      case 'sheetData':
        this.finished = true;
    }
  }

  private openRow(attributes: string): void {
    const given = Number(attribute(attributes, 'r') ?? this.row + 1);
    if (!Number.isInteger(given) || given <= this.row)
      throw failure('FILE_UNREADABLE', { reason: 'xml', row: this.row });
    this.row = given;
    if (this.row > this.limits.rows) throw failure('TOO_MANY_ROWS', { limit: this.limits.rows });
    this.cells = [];
    this.column = -1;
  }

  private openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.type = attribute(attributes, 't') ?? 'n';
    const style = attribute(attributes, 's');
    this.style = style === undefined ? 0 : Number(style);
    this.formula = false;
    this.hasValue = false;
    this.run.clear();
  }

  private closeCell(): void {
    if (this.formula && !this.hasValue) this.put({ fault: 'noValue' });
    else if (this.hasValue) this.put(this.valueOf(this.run.raws()));
  }

  private put(value: CellValue): void {
    const cells = this.cells;
    if (!cells || this.column < 0 || this.column >= this.limits.columns) return;
    if (value === null || value === '') return;
    while (cells.length < this.column) cells.push(null);
    cells[this.column] = value;
  }

  private valueOf(raw: string): CellValue {
    switch (this.type) {
      case 's':
        return raw === '' ? null : this.context.shared(Number(raw), this.row, this.column);
      case 'n':
        return this.number(raw);
      case 'b':
        return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        return { fault: 'error', text: decodeXml(raw.slice(0, 40)) };
      default: {
        const text = decodeCellText(raw);
        return text.length > this.limits.cellLength ? { fault: 'tooLong', length: text.length } : text;
      }
    }
  }

  private number(raw: string): CellValue {
    if (raw === '') return null;
    const number = Number(raw);
    if (!Number.isFinite(number)) return decodeXml(raw).slice(0, this.limits.cellLength);
    if (this.context.dateStyles[this.style]) return serialToIso(number, this.context.date1904) ?? number;
    return number;
  }
}
