// 外币到账: whether amount, rate and the yuan the bank booked belong together. Pure.
import { applyRate, type Fen, minus, parseAmount, readRate } from '../money';

export interface ForeignMoney {
  readonly currency: string;
  /** Units of the currency as text: 10,000.00. */
  readonly amount: string;
  /** Yuan for one unit, or for a hundred as banks quote them. */
  readonly rate: string;
  readonly rateOn: string;
}

export type ForeignProblem = 'currency' | 'amount' | 'rate' | 'rateOn';

export type ForeignCheck =
  | { readonly ok: false; readonly field: ForeignProblem }
  | {
      readonly ok: true;
      /** Amount × rate, half-up to the fen. */
      readonly expected: Fen;
      /** What was booked less what was expected, fen: charges of the bank, as a rule. */
      readonly difference: Fen;
      /** The rate is meant for 100 units. */
      readonly perHundred: boolean;
    };

/** Booked and expected this far apart, as 1/n of the expected, are no charge of a bank any more. */
const suspicious = 20;

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && code !== 'CNY';

/**
 * @param fen what came in, in yuan
 * @param date the day it came in; a rate of a later day can not have been used
 */
export function checkForeign(money: ForeignMoney, fen: Fen, date: string): ForeignCheck {
  if (!isCurrency(money.currency)) return { ok: false, field: 'currency' };
  const amount = parseAmount(money.amount);
  if (!amount.ok || amount.fen <= 0) return { ok: false, field: 'amount' };
  const rate = money.rate.normalize('NFKC').trim();
  const read = /[%‰/]/.test(rate) ? undefined : readRate(rate);
  if (read === undefined || read.n === 0n) return { ok: false, field: 'rate' };
  if (money.rateOn === '' || money.rateOn > date) return { ok: false, field: 'rateOn' };
  const one = applyRate(amount.fen, rate);
  const hundred = applyRate(amount.fen, { n: Number(read.n), d: Number(read.d * 100n) });
  const far = (expected: Fen): Fen => Math.abs(minus(fen, expected));
  const perHundred = far(hundred) < far(one);
  const expected = perHundred ? hundred : one;
  return { ok: true, expected, difference: minus(fen, expected), perHundred };
}

/** The difference is too large for a bank's charge: amount, rate or yuan are wrong. */
export const isSuspicious = (expected: Fen, difference: Fen): boolean =>
  BigInt(Math.abs(difference)) * BigInt(suspicious) > BigInt(Math.abs(expected));
