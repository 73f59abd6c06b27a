// Discounting with exact fractions: what money of later years is worth now.
import { type Fen, fenFrom, fenOf } from './fen';
import { fractionOf, halfUp, type Rate } from './rate';

/**
 * What `fen` that come `years` whole years later are worth now at `rate` a year: fen ÷ (1 + rate)^years, calculated as one
 * exact fraction and rounded half-up to the fen at the very end. A year of 0 is worth itself.
 */
export function presentValue(fen: Fen, rate: Rate, years: number): Fen {
  const { n, d } = fractionOf(rate);
  const power = BigInt(fenOf(years));
  return fenFrom(halfUp(BigInt(fenOf(fen)) * d ** power, (d + n) ** power));
}
