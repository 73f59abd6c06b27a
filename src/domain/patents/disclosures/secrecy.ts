// State secrets and national-defence patents never enter an ordinary networked computer (保密法; 国防专利条例).
// The desk refuses them with the reason before anything is written. Fail closed: what is not 公开 is refused.

export const secrecyLevels = ['public', 'confidential', 'secret', 'topSecret', 'nationalDefence'] as const;
/** 密级: 公开, 秘密, 机密, 绝密, and 国防专利 whatever its level. */
export type SecrecyLevel = (typeof secrecyLevels)[number];

export type SecrecyRefusal =
  | { readonly code: 'SECRECY_LEVEL'; readonly level: SecrecyLevel }
  /** A marking of secrecy stands in the text itself, e.g. 机密★5年. */
  | { readonly code: 'SECRECY_MARK'; readonly mark: string };

/** Markings as documents carry them (国家秘密标志: level, star, term); ordinary words such as 保密性 are none. */
const MARK = /(?:绝密|机密|秘密)\s*[★☆]|[【[（(](?:绝密|机密|秘密)[】\])）]|国防专利|国防发明/;

/** Why a record may not be written here; undefined where nothing speaks against it. */
export function secrecyRefusal(
  level: SecrecyLevel,
  texts: readonly (string | undefined)[],
): SecrecyRefusal | undefined {
  if (level !== 'public') return { code: 'SECRECY_LEVEL', level };
  for (const text of texts) {
    const mark = MARK.exec((text ?? '').normalize('NFKC'))?.[0];
    if (mark !== undefined) return { code: 'SECRECY_MARK', mark };
  }
  return undefined;
}
