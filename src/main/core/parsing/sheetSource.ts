// The one shape in which a list reaches the interpreter, whatever file it came from.
import type { CellValue } from '../../../domain/patents/cell';

/** What the file is, whatever its name says. */
export type FileFormat = 'xlsx' | 'xls' | 'xml' | 'html' | 'csv';

export interface SheetRow {
  /** 1-based, as the spreadsheet program shows it. */
  readonly number: number;
  readonly cells: CellValue[];
}

export interface SheetName {
  readonly name: string;
  readonly index: number;
  /** Hidden in the spreadsheet program: offered last, chosen only where nothing else fits. */
  readonly hidden?: true;
}

/** Sheets as they are offered: the visible ones first, each with its place in the file. */
export const offered = (
  sheets: readonly { readonly name: string; readonly hidden: boolean }[],
): SheetName[] => {
  const named = sheets.map(
    ({ name, hidden }, index): SheetName => ({ name, index, ...(hidden && { hidden }) }),
  );
  return [...named.filter((sheet) => !sheet.hidden), ...named.filter((sheet) => sheet.hidden)];
};

export interface RowsOptions {
  /** Read no row beyond this number. */
  readonly lastRow?: number;
  readonly signal?: AbortSignal;
  /** Bytes of the file used so far, of `bytesTotal`. */
  readonly onBytes?: (done: number, total: number) => void;
}

/** An opened list. `rows` may be called again and starts from the top; it throws DeskFailure. */
export interface SheetSource {
  readonly format: FileFormat;
  readonly encoding?: string;
  readonly bytes: number;
  readonly sheets: readonly SheetName[];
  readonly date1904: boolean;
  rows(sheet: number, options?: RowsOptions): AsyncGenerator<SheetRow[]>;
  close(): Promise<void>;
}
