// State secrets and national-defence patents never enter an ordinary networked computer (保密法; 国防专利条例).
// The desk refuses them with the reason before anything is written. Fail closed: what is not 公开 is refused.

import { classificationMark, DEFENCE_NUMBER_FORMS } from '../secrecy';

export const secrecyLevels = ['public', 'confidential', 'secret', 'topSecret', 'nationalDefence'] as const;
/** 密级: 公开, 秘密, 机密, 绝密, and 国防专利 whatever its level. */
export type SecrecyLevel = (typeof secrecyLevels)[number];

export type SecrecyRefusal =
  | { readonly code: 'SECRECY_LEVEL'; readonly level: SecrecyLevel }
  /** A marking of secrecy stands in the text itself, e.g. 机密★5年, or the form of a defence number. */
  | { readonly code: 'SECRECY_MARK'; readonly mark: string };

/** The text as it is where it is a number of a national-defence patent. */
function defenceNumber(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return DEFENCE_NUMBER_FORMS.some(({ pattern }) => pattern.test(plain)) ? plain.slice(0, 20) : undefined;
}

/** Why a record may not be written here; undefined where nothing speaks against it. */
export function secrecyRefusal(
  level: SecrecyLevel,
  texts: readonly (string | undefined)[],
): SecrecyRefusal | undefined {
  if (level !== 'public') return { code: 'SECRECY_LEVEL', level };
  for (const text of texts) {
    const mark = text === undefined ? undefined : (classificationMark(text) ?? defenceNumber(text));
    if (mark !== undefined) return { code: 'SECRECY_MARK', mark };
  }
  return undefined;
}
