// Reads an application number (申请号 / 专利号) as people and spreadsheets write it. A number a spreadsheet program
// has damaged is refused with the reason; it is never guessed.
import { checkDigit } from './checkDigit';
import type { PatentType } from './records';

export { checkDigit };

/** Why a text is not an application number; the words for each are in issueText.ts. */
export type ApplicationNumberError =
  | 'NUMBER_EMPTY'
  | 'NUMBER_MALFORMED'
  | 'NUMBER_DAMAGED'
  | 'NUMBER_FOREIGN'
  | 'NUMBER_IS_PUBLICATION'
  | 'NUMBER_TYPE_UNKNOWN'
  | 'NUMBER_YEAR_IMPOSSIBLE'
  | 'CHECK_DIGIT_WRONG';

interface ApplicationNumber {
  /** `YYYYTNNNNNNN.C`, or `YYTNNNNN.C` for numbers before 2003-10-01. */
  readonly canonical: string;
  /** The 12 or 8 digits before the dot. */
  readonly body: string;
  /** `0`-`9` or `X`. */
  readonly check: string;
  readonly type: PatentType;
  /** Year of filing, four digits. */
  readonly year: number;
  /** True where the text carried no check character and it was computed here. */
  readonly checkDigitCompleted: boolean;
}

export type ApplicationNumberResult =
  | { readonly ok: true; readonly value: ApplicationNumber }
  | { readonly ok: false; readonly code: ApplicationNumberError; readonly data: Record<string, string> };

const refuse = (
  code: ApplicationNumberError,
  data: Record<string, string> = {},
): ApplicationNumberResult => ({ ok: false, code, data });

const CLEAN = /^(\d{12}|\d{8})\.([\dX])$/;
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const PREFIX = /^(?:专利申请号|申请号|专利号)?[:：]?(?:CN|ZL)?\.?(?:CN|ZL)?\.?/;
const TRAILING = /[.,;:!。,;:、'"‘’“”)\]】]+$/;
const LEADING = /^['"‘’“”=([【]+/;

/** Type digit: 1 and 8 invention, 2 and 9 utility model, 3 design (8, 9 = PCT national phase). */
function typeOf(digit: string): PatentType | undefined {
  if (digit === '1' || digit === '8') return 'invention';
  if (digit === '2' || digit === '9') return 'utilityModel';
  return digit === '3' ? 'design' : undefined;
}

function yearOf(body: string): number | undefined {
  if (body.length === 12) {
    const year = Number(body.slice(0, 4));
    return year >= 2003 && year <= 2099 ? year : undefined;
  }
  const yy = Number(body.slice(0, 2));
  if (yy >= 85) return 1900 + yy;
  return yy <= 3 ? 2000 + yy : undefined;
}

function build(body: string, given: string | undefined): ApplicationNumberResult {
  const type = typeOf(body.charAt(body.length === 12 ? 4 : 2));
  const year = yearOf(body);
  if (year === undefined) return refuse('NUMBER_YEAR_IMPOSSIBLE', { year: body.slice(0, body.length / 3) });
  if (type === undefined) {
    return refuse('NUMBER_TYPE_UNKNOWN', { digit: body.charAt(body.length === 12 ? 4 : 2) });
  }
  const check = checkDigit(body);
  if (given !== undefined && given !== check) {
    return refuse('CHECK_DIGIT_WRONG', { given, expected: check, body });
  }
  const value = { canonical: `${body}.${check}`, body, check, type, year };
  return { ok: true, value: { ...value, checkDigitCompleted: given === undefined } };
}

/**
 * The marks a spreadsheet program leaves on a number it took for a quantity: an exponent, a rounded tail of zeros
 * (General format keeps six significant digits, so six zeros of 12 digits and seven of 13), a lost leading zero.
 */
function damage(text: string): string | undefined {
  if (/^\d([.,]\d+)?E\+?\d+$/.test(text)) return 'exponent';
  if (/^\d{12}$/.test(text) && text.endsWith('000000')) return 'roundedTail';
  if (/^\d{13,}$/.test(text) && text.endsWith('0000000')) return 'roundedTail';
  if (/^\d{16,}$/.test(text) && text.endsWith('0')) return 'roundedTail';
  if (/^#+$/.test(text)) return 'narrowColumn';
  if (/^[0-3]?\d{6}(\.[\dX])?$/.test(text) && text.replace(/\..$/, '').length === 7) return 'leadingZero';
  return undefined;
}

/**
 * Parses an application or patent number of the Chinese office.
 *
 * Accepted: prefix ZL or CN, spaces anywhere, full-width characters, lower-case x, a missing dot (13 or 9
 * characters), trailing punctuation, a 13-digit float's `.0`. Without a check character it is computed and
 * `checkDigitCompleted` set; so is `202310000001` from a numeric cell, where a true `.0` cannot be told from none.
 * A present but wrong one is refused with the expected one.
 * @param text one cell; of a numeric cell, its shortest decimal
 */
export function parseApplicationNumber(text: string): ApplicationNumberResult {
  const direct = CLEAN.exec(text);
  if (direct) return build(direct[1]!, direct[2]!);
  let plain = text.normalize('NFKC').replace(INVISIBLE, '').toUpperCase().replace(LEADING, '');
  plain = plain.replace(TRAILING, '').replace(/[。·・]/g, '.');
  if (plain === '') return refuse('NUMBER_EMPTY');
  const rest = plain.replace(PREFIX, '').replace(/^\(|\)/g, '');
  const reason = damage(rest);
  if (reason) return refuse('NUMBER_DAMAGED', { reason });
  const match = /^(\d{12}|\d{8})(?:[.-]?([\dX]))?$/.exec(rest) ?? /^(\d{12})(\d)\.0+$/.exec(rest);
  if (match) return build(match[1]!, match[2]);
  if (/^(?:PCT|WO|US|EP|JP|KR|TW|HK|MO|DE|GB|FR|AU|CA|RU|IN)[\d/-]/.test(plain) || plain.startsWith('PCT')) {
    return refuse('NUMBER_FOREIGN');
  }
  if (/^\d{7,9}[A-WYZ]\d?$/.test(rest)) return refuse('NUMBER_IS_PUBLICATION');
  return refuse('NUMBER_MALFORMED', { length: String(rest.replace(/\D/g, '').length) });
}
