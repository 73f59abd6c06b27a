// Which number formats of a spreadsheet show a day. The same for .xlsx and .xls.

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30; 27-36 and 50-58 in East Asian programs). */
export const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 54) ||
  id === 57 ||
  id === 58;

/** Whether a format code shows a day: y or d outside quotes, brackets and escapes, in its first section. */
export function isDateFormat(code: string): boolean {
  const plain = (code.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').toLowerCase();
  return !plain.includes('general') && /[yd]/.test(plain) && !/[#0?]/.test(plain.replace(/\.0+/g, ''));
}
