// Means and heights of amounts, for people to compare: never for paying anybody.
import { type Fen, fenFrom, fenOf } from './fen';

/** Amounts together and how many they are. */
interface Counted {
  readonly fen: Fen;
  readonly n: number;
}

/** Mean of amounts not below 0, half-up to the fen; 0 of none. */
export function meanOf({ fen, n }: Counted): Fen {
  if (n === 0) return 0;
  const [total, count] = [BigInt(fenOf(fen)), BigInt(n)];
  return fenFrom((2n * total + count) / (2n * count));
}

/** How many times the mean of `b` the mean of `a` is; 0 where either has nothing. A number to compare, not an amount. */
export const relativeMean = (a: Counted, b: Counted): number =>
  a.n === 0 || b.n === 0 || b.fen === 0 ? 0 : a.fen / a.n / (b.fen / b.n);

/** A part as whole per cent of the highest, for the height of a bar; 0 where nothing is high. */
export const barPercent = (part: Fen, highest: Fen): number =>
  highest === 0 ? 0 : Math.round((part * 100) / highest);
