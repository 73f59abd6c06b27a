// Sorts the legal-status words of every source into the three buckets; the words themselves are always kept.
import type { LegalBucket } from './records';

/**
 * First rule that fits wins: an end outweighs the grant it ended, a restoration outweighs the end before it.
 * 部分无效 stays in force here although commercial lists count it as lapsed: the rest of the claims lives on
 * (专利法 art. 46, 47) and its annuities fall due.
 */
const RULES: readonly (readonly [RegExp, LegalBucket])[] = [
  [/权利?的?恢复|恢复权利|^恢复$|restor/i, 'inForce'],
  [/部分无效|维持.{0,4}有效|不予无效/, 'inForce'],
  [
    /失效|无效|无权|终止|届满|期满|未缴|欠费|放弃|撤回|撤销|驳回|避免重复|避重|不予受理|lapsed|inactive|expired|ceased|revoked|rejected|refused|withdrawn|abandoned|invalid|dead/i,
    'lapsed',
  ],
  [/实质审查|实审|审查中|审中|待审|初审|受理|审定|在审|pending|examination|under review/i, 'pending'],
  [
    /授权|授予|有效|有权|专利权的?转移|权利转移|转让|质押|保全|许可|变更|更正|在缴|维持|解密|登记|active|granted|in force|alive/i,
    'inForce',
  ],
  [/公开|公布|申请|published|filed/i, 'pending'],
];

/** Bulletin codes of the Chinese office that stand alone in some lists. */
const CODES: Readonly<Record<string, LegalBucket>> = {
  AV01: 'lapsed',
  AD01: 'lapsed',
  CF01: 'lapsed',
  CX01: 'lapsed',
  IW01: 'lapsed',
  RJ01: 'lapsed',
  WD01: 'lapsed',
  PB01: 'pending',
  SE01: 'pending',
  IP01: 'inForce',
  GR01: 'inForce',
  RR01: 'inForce',
  TR01: 'inForce',
  OL01: 'inForce',
};

/**
 * Bucket of a legal status, `unknown` where the words say nothing about it.
 * Source of the vocabulary: bulletin events of 专利法实施细则 art. 106 and the lists of the commercial databases.
 */
export function legalBucketOf(words: string): LegalBucket {
  const text = words.normalize('NFKC').trim();
  const code = CODES[text.slice(0, 4).toUpperCase()];
  if (code && /^[A-Z]{2}\d{2}\b/i.test(text)) return code;
  for (const [pattern, bucket] of RULES) if (pattern.test(text)) return bucket;
  return 'unknown';
}
