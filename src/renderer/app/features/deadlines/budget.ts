// Figures of the budget: which part of a cell is shown, sums over years, heights of the bars. Amounts are whole fen.
import { barPercent, sum } from '../../../../domain/money';
import type { BudgetCell } from '../../../../shared/store/queries/deadlines';

export const budgetParts = ['due', 'keep', 'undecided', 'drop', 'settled'] as const;
export type BudgetPart = (typeof budgetParts)[number];

/** `due` = decided and undecided together. */
export function figure(cell: BudgetCell, part: BudgetPart): { count: number; fen: number } {
  if (part !== 'due') return cell[part];
  return {
    count: cell.keep.count + cell.undecided.count,
    fen: sum([cell.keep.fen, cell.undecided.fen]),
  };
}

export const rowTotal = (cells: readonly BudgetCell[], part: BudgetPart): number =>
  sum(cells.map((cell) => figure(cell, part).fen));

/** Year of the largest amount due; undefined where nothing is due. */
export function peakYear(years: readonly number[], totals: readonly BudgetCell[]): number | undefined {
  let best: { year: number; fen: number } | undefined;
  totals.forEach((cell, i) => {
    const { fen } = figure(cell, 'due');
    const year = years[i];
    if (year !== undefined && fen > (best?.fen ?? 0)) best = { year, fen };
  });
  return best?.year;
}

/** Share of the highest bar in whole per cent, for drawing only. */
export const barHeight = (fen: number, highest: number): number => barPercent(fen, highest);
