// Cells copied from a spreadsheet, put into the rows from the cell on that has the caret. Pure.
import type { RowColumn } from './RowTable';

interface PasteTarget<R> {
  readonly rows: readonly R[];
  readonly columns: readonly RowColumn<R>[];
  /** Absent where no row may be added. */
  readonly makeRow: (() => R) | undefined;
}

/** The value a cell takes from a text; undefined where the text means nothing to it. */
function cellOf<R>(column: RowColumn<R>, text: string): string | boolean | undefined {
  if (column.kind === 'check') return /^(是|√|✓|y|yes|true|1)$/i.test(text);
  if (column.kind !== 'choice') return text;
  return column.choices?.find((choice) => choice.label === text || choice.value === text)?.value;
}

export function pasted<R>(target: PasteTarget<R>, row: number, name: string, text: string): R[] {
  const { columns, makeRow } = target;
  const rows = [...target.rows];
  const first = columns.findIndex((column) => column.name === name);
  for (const [down, line] of text.trimEnd().split(/\r?\n/).entries()) {
    const at = row + down;
    const present = rows[at] ?? makeRow?.();
    if (present === undefined) break;
    let next = present;
    for (const [right, cell] of line.split('\t').entries()) {
      const column = columns[first + right];
      const value = column && cellOf(column, cell.trim());
      if (column && value !== undefined) next = { ...next, [column.name]: value };
    }
    rows[at] = next;
  }
  return rows;
}
