// Access to the cells of one row by field, collecting issues on the way. Knows limits, not meanings.
import { type CellValue, cellText, columnLetter, filledText, isFault } from './cell';
import { parseDate } from './dates';
import type { ColumnMapping, ImportField, RowIssue } from './importRow';
import type { RowIssueCode } from './issueCodes';

/** Longest text of a cell an issue repeats, in characters. */
const SHOWN = 200;

export class RowReader {
  readonly issues: RowIssue[] = [];
  rejected = false;

  constructor(
    private readonly cells: readonly CellValue[],
    readonly row: number,
    private readonly header: readonly string[],
    private readonly mapping: ColumnMapping,
    private readonly date1904: boolean,
  ) {}

  cell(field: ImportField): CellValue {
    const column = this.mapping[field];
    return column === undefined ? null : (this.cells[column] ?? null);
  }

  columnName(field: ImportField): string {
    const column = this.mapping[field];
    return column === undefined ? '' : this.nameOfColumn(column);
  }

  /** Header text of a column, its letter where it has none. */
  nameOfColumn(column: number): string {
    return this.header[column]?.trim() || columnLetter(column);
  }

  issue(
    field: ImportField | undefined,
    severity: RowIssue['severity'],
    code: RowIssueCode,
    value: string,
    data?: Record<string, string | number>,
  ): void {
    if (severity === 'error') this.rejected = true;
    const column = field === undefined ? '' : this.columnName(field);
    const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
    this.issues.push({ row: this.row, column, value: shown, severity, code, ...(data && { data }) });
  }

  /** Text of a field, '' where empty. A cell without usable value is an issue: an error where the field is `needed`. */
  text(field: ImportField, needed = false): string {
    const cell = this.cell(field);
    if (cell === null) return '';
    if (!isFault(cell)) return needed ? cellText(cell) : filledText(cell);
    const severity = needed ? 'error' : 'warning';
    if (cell.fault === 'tooLong') this.issue(field, 'error', 'CELL_TOO_LONG', '', { length: cell.length });
    else if (cell.fault === 'noValue') this.issue(field, severity, 'FORMULA_WITHOUT_VALUE', '');
    else this.issue(field, severity, 'CELL_ERROR', cell.text);
    return '';
  }

  /** As `text`, cut at `limit` characters with a warning; undefined where empty. */
  limited(field: ImportField, limit: number): string | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    if (text.length <= limit) return text;
    this.issue(field, 'warning', 'TEXT_SHORTENED', text, { length: text.length, limit });
    return text.slice(0, limit);
  }

  /** A list cut at `limit` entries of `length` characters each, with a warning. */
  list(field: ImportField, names: string[], limit: number, length: number): string[] {
    const kept = names.slice(0, limit).map((name) => (name.length > length ? name.slice(0, length) : name));
    if (names.length > limit || kept.some((name, i) => name !== names[i])) {
      this.issue(field, 'warning', 'LIST_SHORTENED', names.join('; '), { limit, length });
    }
    return kept;
  }

  date(field: ImportField): string | undefined {
    const cell = this.cell(field);
    if (typeof cell !== 'number') {
      const text = this.text(field);
      if (text === '') return undefined;
      return this.dateOf(field, text);
    }
    return this.dateOf(field, cell);
  }

  private dateOf(field: ImportField, value: string | number): string | undefined {
    const result = parseDate(value, this.date1904);
    if (result.ok) return result.value;
    this.issue(field, 'error', result.code, String(value), result.data);
    return undefined;
  }
}
