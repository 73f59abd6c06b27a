// Splits delimited text into rows, chunk by chunk (RFC 4180: quotes, doubled quotes, line breaks inside quotes).
// Lenient where people are: a quote inside an unquoted field is text, text behind a closing quote is kept.
import { type CellValue, columnLetter } from '../../../domain/patents/cell';
import { failure } from '../../../shared/result';
import type { ReadLimits } from './limits';
import type { SheetRow } from './sheetSource';

const QUOTE = 34;
const LF = 10;
const CR = 13;

export class CsvScanner {
  /** Complete rows not yet taken. */
  rows: SheetRow[] = [];
  private cells: CellValue[] = [];
  private column = 0;
  private field = '';
  private row = 1;
  private inQuotes = false;
  /** The last character was a quote inside quotes: the next one tells whether it closed them. */
  private quoteSeen = false;
  private started = false;
  private afterCr = false;

  constructor(
    private readonly delimiter: string,
    private readonly limits: ReadLimits,
  ) {}

  push(text: string): void {
    const delimiter = this.delimiter.charCodeAt(0);
    let i = 0;
    if (this.afterCr && text !== '') {
      this.afterCr = false;
      if (text.charCodeAt(0) === LF) i = 1;
    }
    while (i < text.length) {
      if (this.inQuotes) {
        i = this.quoted(text, i);
        continue;
      }
      if (!this.started && text.charCodeAt(i) === QUOTE) {
        this.started = true;
        this.inQuotes = true;
        i += 1;
        continue;
      }
      let end = i;
      let c = 0;
      for (; end < text.length; end += 1) {
        c = text.charCodeAt(end);
        if (c === delimiter || c === LF || c === CR) break;
      }
      this.add(text, i, end);
      if (end === text.length) return;
      this.endField();
      if (c !== delimiter) this.endRow();
      if (c === CR) {
        if (end + 1 === text.length) this.afterCr = true;
        else if (text.charCodeAt(end + 1) === LF) end += 1;
      }
      i = end + 1;
    }
  }

  /** @throws DeskFailure FILE_UNREADABLE where a quote was opened and never closed */
  end(): void {
    if (this.inQuotes && !this.quoteSeen)
      throw failure('FILE_UNREADABLE', { reason: 'quote', row: this.row });
    if (this.started || this.column > 0) {
      this.endField();
      this.endRow();
    }
  }

  private quoted(text: string, from: number): number {
    let i = from;
    if (this.quoteSeen) {
      this.quoteSeen = false;
      if (text.charCodeAt(i) !== QUOTE) {
        this.inQuotes = false;
        return i;
      }
      this.add(text, i, i + 1);
      i += 1;
    }
    const quote = text.indexOf('"', i);
    this.add(text, i, quote < 0 ? text.length : quote);
    if (quote < 0) return text.length;
    this.quoteSeen = true;
    return quote + 1;
  }

  private add(text: string, from: number, to: number): void {
    if (to === from) return;
    this.started = true;
    if (this.column >= this.limits.columns) return;
    if (this.field.length + to - from > this.limits.cellStop) {
      const data = { row: this.row, column: columnLetter(this.column), length: this.limits.cellStop };
      throw failure('CELL_TOO_LONG', data);
    }
    const piece = text.slice(from, to);
    this.field = this.field === '' ? piece : this.field + piece;
  }

  private endField(): void {
    if (this.column < this.limits.columns) {
      const { length } = this.field;
      this.cells.push(length > this.limits.cellLength ? { fault: 'tooLong', length } : this.field);
    }
    this.column += 1;
    this.field = '';
    this.started = false;
    this.inQuotes = false;
    this.quoteSeen = false;
  }

  private endRow(): void {
    if (this.row > this.limits.rows) throw failure('TOO_MANY_ROWS', { limit: this.limits.rows });
    this.rows.push({ number: this.row, cells: this.cells });
    this.row += 1;
    this.cells = [];
    this.column = 0;
  }
}
