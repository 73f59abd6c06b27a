// The XML spreadsheet of 2003, which many systems write and call `.xls`, as a source of rows.
import { type CellValue, columnLetter } from '../../../domain/patents/cell';
import { failure } from '../../../shared/result';
import type { ReadLimits } from './limits';
import { offered, type RowsOptions, type SheetRow, type SheetSource } from './sheetSource';
import { encodingOf, textOf } from './textFile';
import { TextRun } from './textRun';
import { type XmlHandler, XmlScanner } from './xmlScanner';
import { attribute, decodeXml } from './xmlText';

/** Value of an attribute in the spreadsheet namespace, whatever prefix it has. */
const get = (attributes: string, name: string): string | undefined => {
  const found = attribute(attributes, `ss:${name}`) ?? attribute(attributes, name);
  return found === undefined ? undefined : decodeXml(found);
};

/** Names of the sheets; the cells are passed over. */
class Outline implements XmlHandler {
  readonly sheets: { name: string; hidden: boolean }[] = [];
  wantsText = false;
  private word = '';

  open(name: string, attributes: string, empty: boolean): void {
    if (name === 'Worksheet') this.sheets.push({ name: get(attributes, 'Name') ?? '', hidden: false });
    if (name === 'Visible' && !empty) {
      this.wantsText = true;
      this.word = '';
    }
  }

  text(piece: string): void {
    this.word = (this.word + piece).slice(0, 40);
  }

  close(name: string): void {
    if (name !== 'Visible') return;
    this.wantsText = false;
    const sheet = this.sheets.at(-1);
    if (sheet) sheet.hidden = /Hidden/.test(this.word);
  }
}

class Cells implements XmlHandler {
  rows: SheetRow[] = [];
  finished = false;
  wantsText = false;
  private sheet = -1;
  private row = 0;
  private column = -1;
  private across = 0;
  private cells: CellValue[] | undefined;
  private type = '';
  private formula = false;
  private hasValue = false;
  private comment = false;
  private readonly run: TextRun;

  constructor(
    private readonly wanted: number,
    private readonly limits: ReadLimits,
  ) {
    this.run = new TextRun(limits.cellStop);
  }

  open(name: string, attributes: string, empty: boolean): void {
    if (name === 'Worksheet') this.sheet += 1;
    if (this.sheet !== this.wanted) return;
    switch (name) {
      case 'Row':
        this.openRow(attributes);
        if (empty) this.close('Row');
        return;
      case 'Cell':
        this.openCell(attributes);
        if (empty) this.close('Cell');
        return;
      case 'Comment':
        this.comment = !empty;
        return;
      case 'Data':
        if (this.comment || !this.cells) return;
        this.type = get(attributes, 'Type') ?? 'String';
        this.wantsText = !empty;
        this.hasValue = true;
    }
  }

  text(piece: string): void {
    if (this.run.add(piece)) return;
    const data = { row: this.row, column: columnLetter(this.column), length: this.limits.cellStop };
    throw failure('CELL_TOO_LONG', data);
  }

  close(name: string): void {
    if (this.sheet !== this.wanted) return;
    switch (name) {
      case 'Data':
        if (!this.comment) this.wantsText = false;
        return;
      case 'Comment':
        this.comment = false;
        return;
      case 'Cell':
        if (this.hasValue) this.put(this.value());
        else if (this.formula) this.put({ fault: 'noValue' });
        return;
      case 'Row':
        if (this.cells) this.rows.push({ number: this.row, cells: this.cells });
        this.cells = undefined;
        return;
      case 'Worksheet':
        this.finished = true;
    }
  }

  private openRow(attributes: string): void {
    const row = Number(get(attributes, 'Index') ?? this.row + 1);
    if (!Number.isInteger(row) || row <= this.row)
      throw failure('FILE_UNREADABLE', { reason: 'xml', row: this.row });
    if (row > this.limits.rows) throw failure('TOO_MANY_ROWS', { limit: this.limits.rows });
    this.row = row;
    this.cells = [];
    this.column = -1;
    this.across = 0;
  }

  private openCell(attributes: string): void {
    const index = get(attributes, 'Index');
    this.column = index === undefined ? this.column + 1 + this.across : Number(index) - 1;
    this.across = Number(get(attributes, 'MergeAcross') ?? 0) || 0;
    this.formula = get(attributes, 'Formula') !== undefined;
    this.hasValue = false;
    this.run.clear();
  }

  private value(): CellValue {
    const raw = this.run.raws();
    switch (this.type) {
      case 'Number': {
        const number = Number(raw);
        return raw.trim() !== '' && Number.isFinite(number)
          ? number
          : decodeXml(raw).slice(0, this.limits.cellLength);
      }
      case 'DateTime':
        return raw.slice(0, 10);
      case 'Boolean':
        return raw.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'Error':
        return { fault: 'error', text: decodeXml(raw.slice(0, 40)) };
      default: {
        const text = decodeXml(raw);
        return text.length > this.limits.cellLength ? { fault: 'tooLong', length: text.length } : text;
      }
    }
  }

  private put(value: CellValue): void {
    const { cells, column } = this;
    if (!cells || value === null || value === '' || !(column >= 0 && column < this.limits.columns)) return;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
}

export async function openSpreadsheetXml(
  file: string,
  bytes: number,
  limits: ReadLimits,
): Promise<SheetSource> {
  const encoding = await encodingOf(file);
  const outline = new Outline();
  const scanner = new XmlScanner(outline);
  for await (const piece of textOf(file, bytes, encoding)) scanner.push(piece);
  scanner.end();
  if (outline.sheets.length === 0) throw failure('NOT_A_SPREADSHEET', { reason: 'xml' });

  return {
    format: 'xml',
    encoding,
    bytes,
    sheets: offered(outline.sheets),
    date1904: false,
    async *rows(sheet: number, options: RowsOptions = {}): AsyncGenerator<SheetRow[]> {
      const cells = new Cells(sheet, limits);
      const reader = new XmlScanner(cells);
      const lastRow = options.lastRow ?? Number.POSITIVE_INFINITY;
      for await (const piece of textOf(file, bytes, encoding, options)) {
        reader.push(piece);
        const rows = cells.rows;
        cells.rows = [];
        if (rows.length > 0) yield rows.filter((row) => row.number <= lastRow);
        if (cells.finished || (rows.at(-1)?.number ?? 0) >= lastRow) return;
      }
      throw failure('FILE_UNREADABLE', { reason: 'xml' });
    },
    async close() {},
  };
}
