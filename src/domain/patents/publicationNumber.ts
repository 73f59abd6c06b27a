// Reads Chinese publication numbers (公开/公布/公告号), old and new, and tells what was published.
import type { PatentType } from './records';

export type PublicationNumberError =
  | 'PUBLICATION_MALFORMED'
  | 'PUBLICATION_FOREIGN'
  | 'PUBLICATION_KIND_MISSING';

interface PublicationNumber {
  /** `CN`, digits, kind code; no spaces. Without the kind code where the source had none. */
  readonly number: string;
  readonly kind: 'published' | 'granted';
  readonly type?: PatentType;
  /** A8, B9 and the like: a corrected edition of the same publication. */
  readonly correction: boolean;
}

export type PublicationNumberResult =
  | { readonly ok: true; readonly value: PublicationNumber }
  | { readonly ok: false; readonly code: PublicationNumberError; readonly data: Record<string, string> };

/** A application published; B, C invention granted; U, Y utility model; S, D design (C, Y, D until April 2010). */
const KINDS: Readonly<Record<string, { kind: 'published' | 'granted'; type: PatentType }>> = {
  A: { kind: 'published', type: 'invention' },
  B: { kind: 'granted', type: 'invention' },
  C: { kind: 'granted', type: 'invention' },
  U: { kind: 'granted', type: 'utilityModel' },
  Y: { kind: 'granted', type: 'utilityModel' },
  S: { kind: 'granted', type: 'design' },
  D: { kind: 'granted', type: 'design' },
};

const CLEAN = /^CN(\d{7,9})([ABCUYSD])$/;

/** The digit that tells the kind of right stands first, except in the 8-digit numbers of 1985-1988 (`85100001`). */
function typeOfDigits(digits: string): PatentType | undefined {
  const digit = digits.charAt(digits.length === 8 ? 2 : 0);
  if (digit === '1') return 'invention';
  return digit === '2' ? 'utilityModel' : digit === '3' ? 'design' : undefined;
}

/**
 * Parses a publication number of the Chinese office.
 * @param hint what the column or the type word says was published; used only where the kind code is missing.
 *   Utility models and designs are published once, when granted, and need no hint.
 */
export function parsePublicationNumber(
  text: string,
  hint?: 'published' | 'granted',
): PublicationNumberResult {
  const direct = CLEAN.exec(text);
  const plain = direct
    ? text
    : text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s.,;:。、'"()-]+/g, '');
  const match = direct ?? /^(?:CN|ZL)?(\d{7,9})([ABCUYSD])(\d?)$/.exec(plain);
  if (match) {
    const known = KINDS[match[2]!]!;
    const suffix = match[3] ?? '';
    const number = `CN${match[1]}${match[2]}${suffix}`;
    return { ok: true, value: { number, ...known, correction: suffix === '8' || suffix === '9' } };
  }
  const bare = /^(?:CN)?(\d{7}|\d{9})$/.exec(plain);
  if (bare) {
    const type = typeOfDigits(bare[1]!);
    const kind = type === 'utilityModel' || type === 'design' ? 'granted' : hint;
    if (!kind) return { ok: false, code: 'PUBLICATION_KIND_MISSING', data: {} };
    return { ok: true, value: { number: `CN${bare[1]}`, kind, ...(type && { type }), correction: false } };
  }
  const foreign = /^(WO|US|EP|JP|KR|TW|HK|MO|DE|GB|FR|AU|CA|RU|IN)\w*\d/.exec(plain);
  if (foreign) return { ok: false, code: 'PUBLICATION_FOREIGN', data: { office: foreign[1]! } };
  return { ok: false, code: 'PUBLICATION_MALFORMED', data: {} };
}
