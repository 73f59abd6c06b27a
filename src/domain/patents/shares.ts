// Shares of right holders and inventors as lists write them: `甲大学 60%`, `张三（1/3）`. Exact parts, never floats.
import type { Share } from './parts';

export interface NamedShare {
  readonly name: string;
  readonly share?: Share;
}

const SUFFIX =
  /^(.*?\S)\s*[:：,，\-—]?\s*[（([]?\s*(\d{1,3}(?:\.\d{1,4})?\s*%|\d{1,6}\s*\/\s*\d{1,6})\s*[）)\]]?$/;

/**
 * A share: `60%` is {60, 100}, `33.5%` is {335, 1000}, `1/3` is {1, 3}; fractions are not reduced, so that a share that
 * was written comes back as it was. Undefined where the text is no share or more than the whole.
 */
export function readShare(text: string): Share | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const percent = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(plain);
  const fraction = /^(\d{1,6})\/(\d{1,6})$/.exec(plain);
  const decimals = percent?.[2] ?? '';
  const n = percent ? Number(percent[1] + decimals) : Number(fraction?.[1] ?? Number.NaN);
  const d = percent ? 100 * 10 ** decimals.length : Number(fraction?.[2] ?? 0);
  return Number.isInteger(n) && d > 0 && n <= d ? { n, d } : undefined;
}

/** Text `readShare` turns into the same share. */
export function shareText({ n, d }: Share): string {
  const decimals =
    d === 100 ? 0 : d === 1000 ? 1 : d === 10_000 ? 2 : d === 100_000 ? 3 : d === 1_000_000 ? 4 : -1;
  if (decimals < 0) return `${n}/${d}`;
  const digits = String(n).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${whole}%` : `${whole}.${digits.slice(digits.length - decimals)}%`;
}

/** Takes the share off the end of a name; a text without one is all name. */
export function splitShare(text: string): NamedShare {
  if (!/[%％\d]/.test(text.slice(-3))) return { name: text };
  const match = SUFFIX.exec(text.normalize('NFKC'));
  const share = match ? readShare(match[2]!) : undefined;
  if (!match || !share) return { name: text };
  // The name as it was written: only the suffix was put into normal form.
  const name = text.slice(0, match[1]!.length);
  return { name: name.normalize('NFKC') === match[1] ? name : match[1]!, share };
}

/**
 * Whether shares exceed or miss the whole, compared exactly.
 * @returns 'over' above 1, 'under' below 1 where every part is stated, else 'fits'
 */
export function sumOfShares(shares: readonly (Share | undefined)[]): 'over' | 'under' | 'fits' {
  let n = 0n;
  let d = 1n;
  for (const share of shares) {
    if (!share) continue;
    n = n * BigInt(share.d) + BigInt(share.n) * d;
    d *= BigInt(share.d);
  }
  if (n > d) return 'over';
  return n < d && shares.every((share) => share !== undefined) ? 'under' : 'fits';
}
