// Reads the tables of a web page piece by piece, as lenient as a browser: missing end tags, spans, tables in tables.
// Scripts never run, nothing is fetched, and only tags that make a table are looked at.
import { type CellValue, columnLetter } from '../../../domain/patents/cell';
import { failure } from '../../../shared/result';
import { shownText } from './htmlText';
import type { ReadLimits } from './limits';
import type { SheetRow } from './sheetSource';
import { TextRun } from './textRun';

/** A tag longer than this is no tag. */
const LONGEST_TAG = 1 << 16;
const MOST_SPAN = 1000;
/** Elements whose contents are no text of the page. */
const SILENT = /^(?:script|style|title|xml|noscript|select|head)$/;
const BREAKS = /^(?:br|p|div|li|tr)$/;

interface Table {
  readonly index: number;
  row: number;
  cells: CellValue[] | undefined;
  column: number;
  /** Cells that reach down into rows to come, by column. */
  readonly down: Map<number, { left: number; value: CellValue }>;
  /** Spans of the open cell; undefined between cells. */
  open: { across: number; down: number; number: string | undefined } | undefined;
  readonly run: TextRun;
}

const span = (attributes: string, name: string): number => {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  return Math.min(MOST_SPAN, Math.max(1, Number(value ?? 1)));
};

export class HtmlTables {
  /** Rows of the wanted table not yet taken. */
  rows: SheetRow[] = [];
  /** Rows each table has had so far, by its number in the page. */
  readonly counts: number[] = [];
  framed = false;
  private rest = '';
  private readonly stack: Table[] = [];
  private silent = '';
  private comment = false;

  /** @param wanted number of the table whose rows are kept, -1 for none */
  constructor(
    private readonly wanted: number,
    private readonly limits: ReadLimits,
  ) {}

  push(chunk: string): void {
    const text = this.rest + chunk;
    this.rest = '';
    let position = 0;
    for (;;) {
      if (this.comment) {
        const end = text.indexOf('-->', position);
        if (end < 0) {
          this.rest = text.slice(Math.max(position, text.length - 2));
          return;
        }
        this.comment = false;
        position = end + 3;
      }
      const start = text.indexOf('<', position);
      if (start < 0) {
        this.text(text.slice(position));
        return;
      }
      if (start > position) this.text(text.slice(position, start));
      const end = this.markup(text, start);
      if (end < 0) {
        this.rest = text.slice(start);
        return;
      }
      position = end;
    }
  }

  end(): void {
    while (this.stack.length > 0) this.closeTable();
  }

  /** Position behind the markup at `start`; -1 where more text is needed. */
  private markup(text: string, start: number): number {
    if (text.startsWith('<!--', start)) {
      this.comment = true;
      return start + 4;
    }
    const end = tagEnd(text, start);
    if (end < 0) {
      if (text.length - start < LONGEST_TAG) return -1;
      this.text('<');
      return start + 1;
    }
    const match = /^<(\/?)([a-zA-Z][\w:-]*)/.exec(text.slice(start, Math.min(end, start + 64)));
    if (!match) {
      if (text.charAt(start + 1) !== '!' && text.charAt(start + 1) !== '?') {
        this.text('<');
        return start + 1;
      }
      return end;
    }
    const name = match[2]!.toLowerCase();
    if (this.silent !== '') {
      if (match[1] === '/' && name === this.silent) this.silent = '';
      else if (this.silent === 'head' && (name === 'body' || name === 'table')) {
        this.silent = '';
        this.tag(name, match[1] === '/', text.slice(start, end));
      }
      return end;
    }
    this.tag(name, match[1] === '/', text.slice(start, end));
    return end;
  }

  private tag(name: string, closing: boolean, whole: string): void {
    if (!closing && SILENT.test(name) && !whole.endsWith('/>')) {
      this.silent = name;
      return;
    }
    if (name === 'frameset') this.framed = true;
    const table = this.stack.at(-1);
    if (name === 'table') {
      if (closing) this.closeTable();
      else this.openTable();
    } else if (!table) return;
    else if (name === 'tr') {
      this.closeRow(table);
      if (!closing) this.openRow(table);
    } else if (name === 'td' || name === 'th') {
      this.closeCell(table);
      if (!closing) this.openCell(table, whole);
    } else if (BREAKS.test(name) && table.open) this.add(table, '\u2028');
  }

  private openTable(): void {
    const index = this.counts.push(0) - 1;
    const run = new TextRun(this.limits.cellStop);
    this.stack.push({ index, row: 0, cells: undefined, column: 0, down: new Map(), open: undefined, run });
  }

  private closeTable(): void {
    const table = this.stack.at(-1);
    if (!table) return;
    this.closeRow(table);
    this.stack.pop();
  }

  private openRow(table: Table): void {
    table.row += 1;
    if (table.row > this.limits.rows) throw failure('TOO_MANY_ROWS', { limit: this.limits.rows });
    table.cells = [];
    table.column = 0;
    this.counts[table.index] = table.row;
  }

  private closeRow(table: Table): void {
    this.closeCell(table);
    if (!table.cells) return;
    const right = [...table.down].filter(([column]) => column >= table.column);
    for (const [column, reach] of right.sort(([a], [b]) => a - b)) {
      this.put(table, column, reach.value);
      this.shorten(table, column, reach);
    }
    if (table.index === this.wanted) this.rows.push({ number: table.row, cells: table.cells });
    table.cells = undefined;
  }

  /** Fills the columns that cells of rows above reach down into, up to the first free one. */
  private passSpans(table: Table): void {
    for (let reach = table.down.get(table.column); reach; reach = table.down.get(table.column)) {
      this.put(table, table.column, reach.value);
      this.shorten(table, table.column, reach);
      table.column += 1;
    }
  }

  private shorten(table: Table, column: number, reach: { left: number; value: CellValue }): void {
    if (reach.left <= 1) table.down.delete(column);
    else table.down.set(column, { ...reach, left: reach.left - 1 });
  }

  private openCell(table: Table, attributes: string): void {
    if (!table.cells) this.openRow(table);
    const number = /\bx:num\s*=\s*["']([\d.eE+]{8,25})["']/.exec(attributes)?.[1];
    table.open = { across: span(attributes, 'colspan'), down: span(attributes, 'rowspan'), number };
    table.run.clear();
    this.passSpans(table);
  }

  private closeCell(table: Table): void {
    const { open } = table;
    if (!open) return;
    table.open = undefined;
    let value: CellValue = table.index === this.wanted ? shownText(table.run.raws()) : '';
    if (open.number !== undefined && /^\d(?:\.\d+)?E\+\d+$/i.test(value)) value = String(Number(open.number));
    if (value.length > this.limits.cellLength) value = { fault: 'tooLong', length: value.length };
    this.put(table, table.column, value);
    // A cell that reaches down says the same of every row it stands beside.
    if (open.down > 1) table.down.set(table.column, { left: open.down - 1, value });
    table.column += 1;
    for (let i = 1; i < open.across && table.column < this.limits.columns; i += 1) {
      if (open.down > 1) table.down.set(table.column, { left: open.down - 1, value: null });
      table.column += 1;
    }
  }

  private put(table: Table, column: number, value: CellValue): void {
    const { cells } = table;
    if (!cells || value === null || value === '' || column >= this.limits.columns) return;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  private text(piece: string): void {
    const table = this.stack.at(-1);
    if (this.silent === '' && table?.open && piece !== '') this.add(table, piece);
  }

  private add(table: Table, piece: string): void {
    if (table.index !== this.wanted || table.run.add(piece)) return;
    const data = { row: table.row, column: columnLetter(table.column), length: this.limits.cellStop };
    throw failure('CELL_TOO_LONG', data);
  }
}

/** Position behind the `>` that ends the tag at `start`, quotes respected; -1 where it is not there yet. */
function tagEnd(text: string, start: number): number {
  const end = text.indexOf('>', start);
  if (end < 0) return -1;
  const inside = text.slice(start, end);
  if (!inside.includes('"') && !inside.includes("'")) return end + 1;
  let quote = '';
  for (let i = start; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if ((c === '"' || c === "'") && text.charAt(i - 1) === '=') quote = c;
    else if (c === '>') return i + 1;
  }
  return -1;
}
