// The check character of a Chinese application number. Nothing else.

/** Weights from left to right; an 8-digit body uses the first eight. Source: ZC 0006-2003. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;

/**
 * Check character of an application number (ZC 0006-2003; the same sum is used by the 8-digit numbers before
 * 2003-10-01): sum of digit times weight, modulo 11, written `X` where the remainder is 10.
 * @param body 8 or 12 decimal digits, without the check character
 * @returns `'0'` to `'9'` or `'X'`
 * @throws RangeError where the body is not 8 or 12 digits: parse text with `parseApplicationNumber` first
 */
export function checkDigit(body: string): string {
  if (body.length !== 8 && body.length !== 12) throw new RangeError('body must have 8 or 12 digits');
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) {
    const digit = body.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) throw new RangeError('body must have 8 or 12 digits');
    sum += digit * WEIGHTS[i]!;
  }
  const rest = sum % 11;
  return rest === 10 ? 'X' : String(rest);
}
