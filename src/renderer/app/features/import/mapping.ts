// Which column of the sheet fills which field: the rules of the mapping table, without any screen.
import { type ColumnMapping, ImportField } from '../../../../domain/patents/importRow';

/** Without these a row can not become a patent. */
export const REQUIRED_FIELDS = ['applicationNumber', 'title'] as const satisfies readonly ImportField[];

export const missingFields = (mapping: ColumnMapping): ImportField[] =>
  REQUIRED_FIELDS.filter((field) => mapping[field] === undefined);

/** First field that reads from the column; null where the column is left out. */
export const fieldOfColumn = (mapping: ColumnMapping, column: number): ImportField | null =>
  ImportField.options.find((field) => mapping[field] === column) ?? null;

/** Gives a column to a field. A field has one column and a column one field, so older ties of both are cut. */
export function mapColumn(mapping: ColumnMapping, column: number, field: ImportField | null): ColumnMapping {
  const next: ColumnMapping = {};
  for (const other of ImportField.options) {
    const at = mapping[other];
    if (at !== undefined && at !== column && other !== field) next[other] = at;
  }
  if (field !== null) next[field] = column;
  return next;
}

/** Column name as the spreadsheet program shows it: 0 = A, 25 = Z, 26 = AA. */
export function columnLetter(index: number): string {
  let rest = index;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

export interface ColumnLine {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  /** First values under the header, empty cells left out. */
  readonly values: readonly string[];
  readonly field: ImportField | null;
}

const SHOWN_VALUES = 3;

/** The sheet turned on its side: one line a column, as people read it. */
export function columnLines(
  sheet: {
    readonly preview: readonly (readonly string[])[];
    readonly headerRow: number;
    readonly header: readonly string[];
  },
  mapping: ColumnMapping,
): ColumnLine[] {
  const rows = sheet.preview.slice(sheet.headerRow + 1);
  const width = Math.max(sheet.header.length, ...rows.map((row) => row.length), 0);
  return Array.from({ length: width }, (_, index) => ({
    index,
    letter: columnLetter(index),
    header: sheet.header[index] ?? '',
    values: rows
      .map((row) => (row[index] ?? '').trim())
      .filter((value) => value !== '')
      .slice(0, SHOWN_VALUES),
    field: fieldOfColumn(mapping, index),
  }));
}

export type ColumnView = 'all' | 'mapped' | 'unmapped';

export const showColumn = (line: ColumnLine, view: ColumnView): boolean =>
  view === 'all' || (view === 'mapped') === (line.field !== null);
