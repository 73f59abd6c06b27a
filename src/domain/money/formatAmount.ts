// Writes amounts for screens and paper: 1,234.56, or in 万元 where a table is too narrow.
import { type Fen, fenOf } from './fen';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Digits of |fen| with at least three of them: two behind the point, one before it. */
const digitsOf = (fen: Fen): string => BigInt(fenOf(fen)).toString().replace('-', '').padStart(3, '0');

/** Yuan with two decimals: '1,234.56', '-0.05'; without separators where `group` is false (bank files, spreadsheets). */
export function formatAmount(fen: Fen, { group = true }: { readonly group?: boolean } = {}): string {
  const digits = digitsOf(fen);
  const whole = digits.slice(0, -2);
  return `${fen < 0 ? '-' : ''}${group ? grouped(whole) : whole}.${digits.slice(-2)}`;
}

/** 万元 with `digits` decimals, rounded half-up for people's eyes only; the exact amount stays in fen. */
export function formatWan(fen: Fen, digits = 2): string {
  const unit = 10n ** BigInt(6 - digits);
  const size = BigInt(digitsOf(fen));
  const rounded = ((size + unit / 2n) / unit).toString().padStart(digits + 1, '0');
  const whole = grouped(rounded.slice(0, rounded.length - digits));
  const decimals = rounded.slice(rounded.length - digits);
  const negative = fen < 0 && /[1-9]/.test(rounded);
  return `${negative ? '-' : ''}${whole}${digits === 0 ? '' : `.${decimals}`}`;
}
