// A waterfall in levels: where each column begins and ends, for screen and paper alike. Pure.
import { type Fen, plus } from '../money';

export interface Step {
  /** Fen: the lower and the upper end of the column. */
  readonly low: Fen;
  readonly high: Fen;
  /** The level after it. */
  readonly level: Fen;
  readonly isTotal: boolean;
}

/** @param totals places of the columns that stand on the axis and are levels themselves; the others are changes */
export function waterfallSteps(values: readonly Fen[], totals: readonly number[]): Step[] {
  let level: Fen = 0;
  return values.map((value, i) => {
    const isTotal = totals.includes(i);
    const from = isTotal ? 0 : level;
    level = isTotal ? value : plus(level, value);
    return { low: Math.min(from, level), high: Math.max(from, level), level, isTotal };
  });
}
