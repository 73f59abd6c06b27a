// Reads a calendar date in every form patent lists use and gives ISO text. Refuses what could be read in two ways.

export type DateError =
  | 'DATE_MALFORMED'
  | 'DATE_IMPOSSIBLE'
  | 'DATE_TWO_DIGIT_YEAR'
  | 'DATE_INCOMPLETE'
  | 'DATE_AMBIGUOUS'
  | 'DATE_OUT_OF_RANGE';

export type DateResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: DateError; readonly data: Record<string, string> };

/** First day an application could be filed: 专利法 of 1984 came into force. */
const FIRST_FILING_DAY = '1985-04-01';
const LAST_DAY = '2099-12-31';

const refuse = (code: DateError, data: Record<string, string> = {}): DateResult => ({
  ok: false,
  code,
  data,
});
const two = (n: number) => (n < 10 ? `0${n}` : String(n));
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function fromParts(year: number, month: number, day: number): DateResult {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  if (day < 1 || day > days) {
    return refuse('DATE_IMPOSSIBLE', { year: String(year), month: String(month), day: String(day) });
  }
  const iso = `${year}-${two(month)}-${two(day)}`;
  if (iso < FIRST_FILING_DAY || iso > LAST_DAY) {
    return refuse('DATE_OUT_OF_RANGE', { date: iso, first: FIRST_FILING_DAY, last: LAST_DAY });
  }
  return { ok: true, value: iso };
}

/**
 * ISO date of a spreadsheet serial number, any century.
 * @param serial days; the fraction is the time of day and is dropped
 * @param date1904 true where the workbook counts from 1904-01-01 (day 0) instead of 1900-01-01 (day 1)
 * @returns undefined outside 1900-9999; serial 60 of the 1900 system is `1900-02-29`, a day that never was
 */
export function serialToIso(serial: number, date1904 = false): string | undefined {
  const day = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!(day >= 1 && day <= 2_958_465)) return undefined;
  if (day === 60 && !date1904) return '1900-02-29';
  const epoch = day < 60 && !date1904 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(epoch + day * 86_400_000).toISOString().slice(0, 10);
}

function fromSerial(serial: number, date1904: boolean): DateResult {
  const iso = serialToIso(serial, date1904);
  if (!iso) return refuse('DATE_MALFORMED');
  return fromParts(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}

const HAN = '〇一二三四五六七八九';
/** 二〇一九年七月九日 to 2019年7月9日. */
function hanToDigits(text: string): string {
  if (!/[一二三四五六七八九十]/.test(text)) return text;
  return text.replace(/[〇零○一二三四五六七八九十]+/g, (run) => {
    const digits = run.replace(/[零○]/g, '〇');
    const tens = /^(.?)十(.?)$/.exec(digits);
    if (!tens) return [...digits].map((c) => HAN.indexOf(c)).join('');
    return String((tens[1] ? HAN.indexOf(tens[1]) : 1) * 10 + (tens[2] ? HAN.indexOf(tens[2]) : 0));
  });
}

const TIME = /[T ]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;
const PLAIN = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;

/**
 * Parses a date to `yyyy-MM-dd`.
 *
 * Accepted: 2019.07.09, 2019-7-9, 2019/7/9, 20190709, 2019年7月9日, 二〇一九年七月九日, full-width characters, a time
 * of day behind it (dropped), and spreadsheet serials (1900 system with its leap-year error, or 1904).
 * Refused: impossible days, two-digit years, day-first order, year and month only, days outside 1985-04-01..2099.
 * @param value text or number of the cell
 */
export function parseDate(value: string | number, date1904 = false): DateResult {
  if (typeof value === 'number') {
    const digits = String(value);
    return /^(19|20)\d{6}$/.test(digits) ? parseDate(digits) : fromSerial(value, date1904);
  }
  const direct = PLAIN.exec(value);
  if (direct) return fromParts(Number(direct[1]), Number(direct[3]), Number(direct[4]));
  const text = hanToDigits(value.normalize('NFKC').trim())
    .replace(/^['"]|['"]$/g, '')
    .replace(TIME, '')
    .replace(/[年月]/g, '-')
    .replace(/\s*[日号]/g, '')
    .replace(/\s*([-./\\,。·—–])\s*/g, '-')
    .replace(/(\d)\s+(?=\d)/g, '$1-')
    .replace(/[-;,.]+$/, '');
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match) return fromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  if (/^\d{5}(-\d+)?$/.test(text)) return fromSerial(Number.parseInt(text, 10), date1904);
  if (/^\d{4}(-\d{1,2})?$/.test(text) || /^(19|20)\d{4}$/.test(text)) return refuse('DATE_INCOMPLETE');
  if (/^\d{1,2}-\d{1,2}-\d{4}$/.test(text)) return refuse('DATE_AMBIGUOUS');
  if (/^\d{2}-\d{1,2}-\d{1,2}$/.test(text)) return refuse('DATE_TWO_DIGIT_YEAR');
  return refuse('DATE_MALFORMED');
}
