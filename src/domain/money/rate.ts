// Rates: exact decimals or fractions as text. Kept as two big integers, applied with one named rounding.
import { z } from 'zod';
import { type Fen, fenFrom, fenOf, MoneyError } from './fen';

/** An exact ratio n / d in lowest or other terms; d > 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^(\d{1,12})(?:\.(\d{1,12}))?([%‰])?$/;
const RATIO = /^(\d{1,15})\/([1-9]\d{0,14})$/;
const PER: Record<string, bigint> = { '%': 100n, '‰': 1000n };

/** Reads '0.05', '5%', '0.3‰' or '1/3'; undefined where it is none of these. Never negative. */
export function readRate(text: string): Fraction | undefined {
  const ratio = RATIO.exec(text);
  if (ratio) return { n: BigInt(ratio[1]!), d: BigInt(ratio[2]!) };
  const decimal = DECIMAL.exec(text);
  if (!decimal) return undefined;
  const digits = decimal[2] ?? '';
  return { n: BigInt(decimal[1]! + digits), d: 10n ** BigInt(digits.length) * (PER[decimal[3] ?? ''] ?? 1n) };
}

const RatioParts = z.object({ n: z.number().int().min(0), d: z.number().int().min(1) });

/** A rate as a person or a file writes it: '70%', '0.3‰', '0.0625', '1/3' or `{n: 1, d: 3}`. */
export const Rate = z.union([z.string().refine((text) => readRate(text) !== undefined), RatioParts]);
export type Rate = z.infer<typeof Rate>;

/** @throws MoneyError RATE_MALFORMED: rates of files and forms have passed the schema `Rate` */
export function fractionOf(rate: Rate): Fraction {
  if (typeof rate !== 'string') return { n: BigInt(rate.n), d: BigInt(rate.d) };
  const fraction = readRate(rate);
  if (fraction === undefined) throw new MoneyError('RATE_MALFORMED', rate);
  return fraction;
}

/** A rate of 0 to 1, for shares of a whole. */
export const ShareRate = Rate.refine((rate) => {
  const { n, d } = fractionOf(rate);
  return n <= d;
});

/** n / d to the nearest integer, halves away from zero, so that a reversal mirrors what it reverses. d > 0. */
export function halfUp(n: bigint, d: bigint): bigint {
  return n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d);
}

/** fen × rate, rounded half-up to the fen. */
export function applyRate(fen: Fen, rate: Rate): Fen {
  const { n, d } = fractionOf(rate);
  return fenFrom(halfUp(BigInt(fenOf(fen)) * n, d));
}

/** What an amount that includes a surcharge of `rate` comes to without it, half-up; e.g. a price that includes VAT. */
export function withoutRate(fen: Fen, rate: Rate): Fen {
  const { n, d } = fractionOf(rate);
  return fenFrom(halfUp(BigInt(fenOf(fen)) * d, d + n));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** A ratio in its shortest text: '7/50', or '3' where it is whole. */
function ratioText(n: bigint, d: bigint): string {
  const by = gcd(n, d);
  return by === d ? `${n / by}` : `${n / by}/${d / by}`;
}

/** Product of two rates, exact: 70 % of 20 % is '7/50'. */
export function multiplyRates(a: Rate, b: Rate): string {
  const [x, y] = [fractionOf(a), fractionOf(b)];
  return ratioText(x.n * y.n, x.d * y.d);
}

/** Sum of rates, exact, as text. */
export function sumRates(rates: readonly Rate[]): string {
  const total = rates.map(fractionOf).reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), {
    n: 0n,
    d: 1n,
  });
  return ratioText(total.n, total.d);
}

/** What a rate leaves of the whole, exact, as text; '0' where it is the whole or more. */
export function complement(rate: Rate): string {
  const { n, d } = fractionOf(rate);
  return n >= d ? '0' : ratioText(d - n, d);
}

/** Below 0: a is smaller; 0: the same ratio; above 0: a is larger. */
export function compareRates(a: Rate, b: Rate): number {
  const [x, y] = [fractionOf(a), fractionOf(b)];
  const [left, right] = [x.n * y.d, y.n * x.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isZeroRate = (rate: Rate): boolean => fractionOf(rate).n === 0n;

/** part / whole as an exact rate in shortest text; both >= 0, whole > 0. */
export const rateOf = (part: Fen, whole: Fen): string => ratioText(BigInt(fenOf(part)), BigInt(fenOf(whole)));

/** Per cent with `digits` decimals, half-up, for people's eyes only: '33.33%'. Calculations keep the exact rate. */
export function percentText(rate: Rate, digits = 2): string {
  const { n, d } = fractionOf(rate);
  const scaled = halfUp(n * 100n * 10n ** BigInt(digits), d)
    .toString()
    .padStart(digits + 1, '0');
  const [whole, rest] = [scaled.slice(0, scaled.length - digits), scaled.slice(scaled.length - digits)];
  const decimals = rest.replace(/0+$/, '');
  return `${whole}${decimals === '' ? '' : `.${decimals}`}%`;
}
