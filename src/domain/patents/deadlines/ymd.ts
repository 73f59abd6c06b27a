// Calendar dates as whole numbers (20260301): they compare like dates and a portfolio of them is added up in milliseconds.

/** `yyyyMMdd` as an integer; 0 = no date. */
export type Ymd = number;

/** 0 where there is no date. */
export const ymdOf = (iso: string | undefined): Ymd =>
  iso === undefined
    ? 0
    : Number(iso.slice(0, 4)) * 10_000 + Number(iso.slice(5, 7)) * 100 + Number(iso.slice(8, 10));

export function isoOf(day: Ymd): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

export const yearOf = (day: Ymd): number => Math.floor(day / 10_000);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31);

/**
 * The corresponding day `months` later; where that month has none, its last day
 * (专利法实施细则 art. 5: 该月无相应日的，以该月最后一日为期限届满日).
 */
export function addMonths(day: Ymd, months: number): Ymd {
  // Every month has this day: whole years are a plain sum.
  if (months % 12 === 0 && day % 100 <= 28) return day + (months / 12) * 10_000;
  const index = yearOf(day) * 12 + (Math.floor(day / 100) % 100) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return year * 10_000 + month * 100 + Math.min(day % 100, daysIn(year, month));
}

/** The corresponding day `years` later; 29 February has the 28th in common years. */
export const addYears = (day: Ymd, years: number): Ymd =>
  day % 10_000 === 229 ? addMonths(day, years * 12) : day + years * 10_000;

/** Days since 1970-01-01 in the Gregorian calendar. */
export function dayCount(day: Ymd): number {
  const month = Math.floor(day / 100) % 100;
  // Years counted from March, so that the leap day is the last one.
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + (day % 100) - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/** The date of a day count. */
export function ofDayCount(count: number): Ymd {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shiftedMonth = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return (year + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + day;
}

/** Whole days from one date to another; negative = past. */
export const daysFrom = (from: Ymd, to: Ymd): number => dayCount(to) - dayCount(from);
