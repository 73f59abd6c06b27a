// Divides a total so that the parts always add up to it: the largest-remainder method.
import { type Fen, fenFrom, fenOf, MoneyError, slice } from './fen';
import { applyRate, type Fraction, fractionOf, type Rate } from './rate';

/** A whole number of shares, or an exact rate; they need not add up to anything. */
export type Weight = number | Rate;

const fraction = (weight: Weight): Fraction => {
  const found = typeof weight === 'number' ? { n: BigInt(fenOf(weight)), d: 1n } : fractionOf(weight);
  if (found.n < 0n) throw new MoneyError('SPLIT_NEGATIVE_WEIGHT', String(weight));
  return found;
};

/** The same proportions as whole numbers. */
function wholeWeights(weights: readonly Weight[]): bigint[] {
  const fractions = weights.map(fraction);
  const denominators = [...new Set(fractions.map((f) => f.d))];
  const common = denominators.reduce((a, b) => (a % b === 0n ? a : a * b), 1n);
  return fractions.map((f) => (f.n * common) / f.d);
}

/**
 * Divides `total` (fen) in the proportion of `weights`.
 *
 * Each part is its exact share rounded down; the fen that are left go one each to the largest remainders, ties to the
 * earlier part. The parts add up to the total, each is within one fen of its exact share, a weight of 0 gets 0, and a
 * negative total gives the mirror image of the positive one.
 * @throws MoneyError SPLIT_NO_WEIGHT where there is money and nobody to give it to; SPLIT_NEGATIVE_WEIGHT
 */
export function allocate(total: Fen, weights: readonly Weight[]): Fen[] {
  const whole = BigInt(fenOf(total));
  const shares = wholeWeights(weights);
  const sum = shares.reduce((a, b) => a + b, 0n);
  if (sum === 0n) {
    if (whole !== 0n) throw new MoneyError('SPLIT_NO_WEIGHT', `${total}`);
    return weights.map(() => 0);
  }
  const size = whole < 0n ? -whole : whole;
  const parts = shares.map((share, index) => {
    const exact = size * share;
    return { index, part: exact / sum, rest: exact % sum };
  });
  let left = size - parts.reduce((a, { part }) => a + part, 0n);
  const byRest = [...parts].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1,
  );
  for (const part of byRest) {
    if (left === 0n) break;
    part.part += 1n;
    left -= 1n;
  }
  return parts.map(({ part }) => fenFrom(whole < 0n ? -part : part));
}

/** One step of a marginal scale: the money above `from` and up to `upTo` (fen, null: without end) counts at `rate`. */
export interface Tier {
  readonly from: Fen;
  readonly upTo: Fen | null;
  readonly rate: Rate;
}

export interface TierPart extends Tier {
  /** Money that fell into this tier, fen. */
  readonly base: Fen;
  /** base × rate, half-up, fen. */
  readonly amount: Fen;
}

export interface Tiered {
  readonly amount: Fen;
  readonly parts: readonly TierPart[];
}

/**
 * Applies a marginal scale to `total` (fen): each tier takes its rate of the money inside it. Rounded half-up to the
 * fen tier by tier, so that each line of the statement is an amount that can be checked by hand.
 */
export function marginalTiers(total: Fen, tiers: readonly Tier[]): Tiered {
  const parts = tiers.map((tier) => {
    const base = slice(total, tier.from, tier.upTo);
    return { ...tier, base, amount: applyRate(base, tier.rate) };
  });
  return { amount: parts.reduce((a, { amount }) => fenOf(a + amount), 0), parts };
}
