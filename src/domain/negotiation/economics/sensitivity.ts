// What the value of an offer hangs on: one assumption moved at a time, the widest swing first (tornado).
import { compareRates, complement, type Fen, minus, multiplyRates, type Rate, sumRates } from '../../money';
import type { TermSet } from '../terms';
import type { Assumptions } from './assumptions';
import { discountOf, npvOf } from './economics';

export type Lever = 'sales50' | 'sales20' | 'delay' | 'discount';

export interface Swing {
  readonly lever: Lever;
  /** Present value with the assumption moved against us and for us, fen; a delay has no good side. */
  readonly low: Fen;
  readonly high: Fen;
  /** From end to end, fen. */
  readonly span: Fen;
}

const points: Rate = '2%';

/** Two points less, never below 0: a − b is 1 − ((1 − a) + b). */
const lower = (rate: Rate): Rate =>
  compareRates(rate, points) <= 0 ? '0' : complement(sumRates([complement(rate), points]));

/**
 * Present value (fen) with sales 20 % and 50 % apart, everything from the market a year later, and the discount two points
 * apart; each alone, the others as assumed. Ordered by the width of the swing.
 */
export function sensitivityOf(terms: TermSet, given: Assumptions): { base: Fen; swings: readonly Swing[] } {
  const base = npvOf(terms, given);
  const discount = discountOf(given);
  const at = (change: Partial<Assumptions>): Fen => npvOf(terms, { ...given, ...change });
  const sold = (part: Rate): Rate => multiplyRates(given.sales ?? '1', part);
  const swing = (lever: Lever, one: Fen, other: Fen): Swing => {
    // Rounding and caps may shift a fen between years: the base itself is always inside.
    const [low, high] = [Math.min(base, one, other), Math.max(base, one, other)];
    return { lever, low, high, span: minus(high, low) };
  };
  const swings = [
    swing('sales50', at({ sales: sold('50%') }), at({ sales: sold('150%') })),
    swing('sales20', at({ sales: sold('80%') }), at({ sales: sold('120%') })),
    swing('delay', at({ delay: (given.delay ?? 0) + 1 }), base),
    swing('discount', at({ discount: sumRates([discount, points]) }), at({ discount: lower(discount) })),
  ];
  return { base, swings: swings.sort((a, b) => minus(b.span, a.span)) };
}
