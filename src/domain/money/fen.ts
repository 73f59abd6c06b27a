// Amounts: an integer number of fen (分). The only place where amounts are added, taken away and compared in size.
import { z } from 'zod';

/** An amount in fen (1 yuan = 100 fen): an integer that a double holds exactly, |fen| <= 2^53 - 1. */
export const Fen = z.number().int();
export type Fen = number;

/** An amount that can not be below zero, in fen. */
export const PositiveFen = Fen.min(0);

export type MoneyFault =
  | 'MONEY_NOT_FEN'
  | 'MONEY_TOO_LARGE'
  | 'RATE_MALFORMED'
  | 'SPLIT_NO_WEIGHT'
  | 'SPLIT_NEGATIVE_WEIGHT';

/** A mistake of the program, never of a person: what people enter passes a schema or a parser first. */
export class MoneyError extends RangeError {
  constructor(
    readonly code: MoneyFault,
    readonly value: string,
  ) {
    super(`${code}: ${value}`);
    this.name = 'MoneyError';
  }
}

/** Lets an integer number of fen through. @throws MoneyError MONEY_NOT_FEN */
export function fenOf(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new MoneyError('MONEY_NOT_FEN', String(value));
  // -0 would print and serialise differently from 0.
  return value === 0 ? 0 : value;
}

/** Back from exact integers. @throws MoneyError MONEY_TOO_LARGE beyond 2^53 - 1 fen (90 万亿元) */
export function fenFrom(value: bigint): Fen {
  const fen = Number(value);
  if (!Number.isSafeInteger(fen)) throw new MoneyError('MONEY_TOO_LARGE', value.toString());
  return fen;
}

const checked = (value: number): Fen => {
  if (!Number.isSafeInteger(value)) throw new MoneyError('MONEY_TOO_LARGE', String(value));
  return value === 0 ? 0 : value;
};

/** Sum, in fen. */
export const sum = (parts: readonly Fen[]): Fen => parts.reduce((total, part) => plus(total, part), 0);

/** a + b, in fen. */
export const plus = (a: Fen, b: Fen): Fen => checked(fenOf(a) + fenOf(b));

/** a - b, in fen. */
export const minus = (a: Fen, b: Fen): Fen => checked(fenOf(a) - fenOf(b));

/** -a, in fen: the amount of a reversing document. */
export const negate = (a: Fen): Fen => checked(-fenOf(a));

/** Whole number of times an amount, in fen; e.g. a monthly amount over months. */
export const times = (a: Fen, count: number): Fen => checked(fenOf(a) * fenOf(count));

/** The part of an amount that lies above `from` and up to `upTo` (null: no end), in fen. */
export function slice(total: Fen, from: Fen, upTo: Fen | null): Fen {
  const end = upTo === null ? total : Math.min(total, upTo);
  return Math.max(0, minus(end, from));
}

/** Whole yuan as fen. */
export const yuan = (whole: number): Fen => times(whole, 100);
