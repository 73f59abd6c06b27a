// 统一社会信用代码 of an organisation: 18 characters, the last one a check (GB 32100-2015, mod 31).

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** True for a code whose characters and check character fit; letters I, O, S, V and Z do not occur. */
export function isCreditCode(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const letter of text.slice(0, 17)) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return text[17] === ALPHABET[(31 - (sum % 31)) % 31];
}
