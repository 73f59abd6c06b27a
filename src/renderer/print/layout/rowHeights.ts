// Heights of table rows: asks the ruler only about texts that might wrap, each different text once, in slices so that
// the page stays alive.
import type { PortfolioLine, ReportLanguage } from '../../../domain/reporting/document';
import { cellText, type Face, faceOf, fitsForSure, statusBeside } from './cells';
import { type Column, innerWidth, STATUS_LINES } from './columns';
import { table } from './geometry';

/** Counts the lines a text takes at a width. */
export type Ruler = (asked: readonly Measured[]) => number[];
export interface Measured {
  text: string;
  /** px between the paddings. */
  width: number;
  face: Face;
}

export interface RowHeights {
  /** Measures the lines given and remembers. */
  add(lines: readonly PortfolioLine[]): void;
  heightOf(line: PortfolioLine): number;
}

export function createRowHeights(columns: readonly Column[], lang: ReportLanguage, ruler: Ruler): RowHeights {
  const known = new Map<string, number>();
  const heights = new Map<number, number>();
  const wrapping = columns.filter((column) => column.maxLines > 1);
  const statusColumn = columns.find((column) => column.key === 'legalState');

  const cellsOf = (line: PortfolioLine): (Measured & { max: number })[] => {
    const cells = wrapping.map((column) => ({
      text: cellText(line, column.key, lang),
      width: innerWidth(column),
      face: faceOf(column.key),
      max: column.maxLines,
    }));
    if (statusColumn && line.legalStatus) {
      const width = innerWidth(statusColumn);
      const state = cellText(line, 'legalState', lang);
      if (!statusBeside(state, line.legalStatus, width))
        cells.push({ text: line.legalStatus, width, face: 'status', max: STATUS_LINES });
    }
    return cells;
  };

  const linesOf = (cell: Measured): number =>
    fitsForSure(cell.text, cell.face, cell.width, 1) ? 1 : (known.get(keyOf(cell)) ?? 1);

  return {
    add(lines) {
      const asked = new Map<string, Measured>();
      for (const line of lines) {
        for (const cell of cellsOf(line)) {
          if (fitsForSure(cell.text, cell.face, cell.width, 1) || known.has(keyOf(cell))) continue;
          asked.set(keyOf(cell), cell);
        }
      }
      const cells = [...asked.values()];
      const counts = cells.length > 0 ? ruler(cells) : [];
      cells.forEach((cell, i) => {
        known.set(keyOf(cell), counts[i] ?? 1);
      });
      for (const line of lines) {
        const tallest = cellsOf(line).map((cell) => {
          const count = Math.min(linesOf(cell), cell.max);
          return cell.face === 'status' ? table.line + count * table.smallLine : count * table.line;
        });
        heights.set(line.n, Math.max(table.line, ...tallest) + table.rowExtra);
      }
    },
    heightOf: (line) => heights.get(line.n) ?? table.line + table.rowExtra,
  };
}

const keyOf = (cell: Measured): string => `${cell.face}${cell.width}|${cell.text}`;
