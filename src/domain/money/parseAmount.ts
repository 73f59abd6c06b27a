// Reads an amount as people and spreadsheets write it. Exact: digits are moved, never multiplied as fractions.
import { type Fen, fenFrom, MoneyError } from './fen';

export type AmountError =
  | 'AMOUNT_EMPTY'
  | 'AMOUNT_MALFORMED'
  | 'AMOUNT_GROUPING'
  | 'AMOUNT_BELOW_FEN'
  | 'AMOUNT_OUT_OF_RANGE';

export type AmountResult =
  | { readonly ok: true; readonly fen: Fen }
  | { readonly ok: false; readonly code: AmountError; readonly data: Readonly<Record<string, string>> };

/** Decimal places by which a unit stands above the fen. */
const UNITS: Readonly<Record<string, number>> = {
  元: 2,
  万: 6,
  万元: 6,
  百万元: 8,
  千万元: 9,
  亿: 10,
  亿元: 10,
};
const SHAPE = /^(-?)(\d[\d,]*)(?:\.(\d*))?\s*(\D*)$/;
const GROUPED = /^\d{1,3}(,\d{3})+$/;

const refuse = (code: AmountError, data: Record<string, string>): AmountResult => ({ ok: false, code, data });

/** Full-width to half-width, currency marks away, all forms of minus to one. */
function plain(text: string): string {
  const trimmed = text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, '')
    .replace(/人民币|RMB|CNY/gi, '');
  const bracketed = /^\((.*)\)$/.exec(trimmed);
  const signed = bracketed ? `-${bracketed[1]}` : trimmed;
  return signed
    .replace(/^(-?)[¥￥$]?(-?)/, (_all, before: string, after: string) => before + after)
    .replace(/整$/, '');
}

/**
 * Amount in fen of a text in yuan unless it names a unit: '1,234.56', '１，２３４．５６', '¥12', '12.5万元', '(3.00)'.
 *
 * Refused, with the text in `data.value`: nothing, letters, groups that are not threes (1,23,4), more than two decimals
 * of a yuan that are not zeros, and amounts beyond 2^53 - 1 fen.
 */
export function parseAmount(text: string): AmountResult {
  const value = plain(text);
  if (value === '') return refuse('AMOUNT_EMPTY', { value: text });
  const match = SHAPE.exec(value);
  const places = UNITS[match?.[4] || '元'];
  if (!match || places === undefined) return refuse('AMOUNT_MALFORMED', { value: text });
  const whole = match[2]!;
  if (whole.includes(',') && !GROUPED.test(whole)) return refuse('AMOUNT_GROUPING', { value: text });
  const decimals = (match[3] ?? '').replace(/0+$/, '');
  if (decimals.length > places)
    return refuse('AMOUNT_BELOW_FEN', { value: text, decimals: `${decimals.length}` });
  const digits = whole.replaceAll(',', '') + decimals.padEnd(places, '0');
  try {
    return { ok: true, fen: fenFrom(BigInt(`${match[1] === '-' ? '-' : ''}${digits}`)) };
  } catch (error) {
    if (error instanceof MoneyError) return refuse('AMOUNT_OUT_OF_RANGE', { value: text });
    throw error;
  }
}
