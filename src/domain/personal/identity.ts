// 公民身份号码 and 银行账号: what can be told of a number without asking anybody. Pure; numbers are never kept here.

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';

/** Spaces, hyphens and full-width forms as people type them. */
export const plainNumber = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

export type IdentityFault = 'form' | 'birthday' | 'check';

const isDay = (text: string): boolean => {
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
};

/** Check character of the first 17 digits after GB 11643-1999 (ISO 7064 MOD 11-2). */
export function identityCheck(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return checks[sum % 11] ?? '';
}

/** What is wrong with an 18-character identity number, or null. */
export function identityFault(text: string): IdentityFault | null {
  const number = plainNumber(text);
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'form';
  if (!isDay(number.slice(6, 14))) return 'birthday';
  return identityCheck(number.slice(0, 17)) === number[17] ? null : 'check';
}

/** 12 to 19 digits: personal accounts and cards of Chinese banks. */
export const isAccountForm = (text: string): boolean => /^\d{12,19}$/.test(plainNumber(text));

/** Cards carry a check digit (Luhn, ISO/IEC 7812-1); old passbook accounts do not, so this only warns. */
export function passesLuhn(text: string): boolean {
  const digits = [...plainNumber(text)].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    if (index % 2 === 0) return total + digit;
    return total + (digit > 4 ? digit * 2 - 9 : digit * 2);
  }, 0);
  return sum % 10 === 0;
}

/** Mobile or fixed line, with or without the code of the country. */
export const isPhone = (text: string): boolean =>
  /^(\+?86)?(1\d{10}|0\d{9,11})$/.test(plainNumber(text).replace(/[()]/g, ''));

/** The last four characters; the rest as stars, always as many, so that the length says nothing. */
export const masked = (text: string): string => (text.length <= 4 ? '****' : `**** ${text.slice(-4)}`);
