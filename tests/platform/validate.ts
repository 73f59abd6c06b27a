// Checks one line of a chunk as a national platform would, and says in two languages what is wrong with it.
import type { Bilingual } from '../../src/domain/submission/receipt';
import { Declaration, declarationHash, declarationLacks } from '../../src/domain/submission/record';
import type { Sha256 } from '../../src/domain/submission/signer';

export type Checked =
  | { ok: true; record: Declaration }
  | { ok: false; opId: string; hash: string; code: string; field?: string; message: Bilingual };

const WORDS: Record<string, Bilingual> = {
  APPLICATION_NUMBER_INVALID: { zh: '申请号不合法（校验位或格式错误）', en: 'invalid application number' },
  TITLE_MISSING: { zh: '缺少专利名称', en: 'title is missing' },
  APPLICANT_MISSING: { zh: '缺少申请人', en: 'applicant is missing' },
  DATE_IMPOSSIBLE: { zh: '日期不存在', en: 'no such date' },
  GRANT_BEFORE_FILING: { zh: '授权日早于申请日', en: 'granted before it was filed' },
  KEY_DIFFERS: { zh: '记录标识与申请号不一致', en: 'key and application number differ' },
  HASH_DIFFERS: { zh: '记录摘要与内容不一致', en: 'hash does not match the content' },
};

export function checkLine(line: string, number: number, sha256: Sha256): Checked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  const opId = textOf(value, 'opId') ?? `line-${number}`;
  const sentHash = textOf(value, 'hash') ?? '';
  const hash = /^[0-9a-f]{64}$/.test(sentHash) ? sentHash : sha256(line);
  const refuse = (code: string, field?: string, message?: Bilingual): Checked => ({
    ok: false,
    opId,
    hash,
    code,
    message: message ?? WORDS[code] ?? { zh: code, en: code },
    ...(field === undefined ? {} : { field }),
  });
  const parsed = Declaration.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field =
      issue?.path
        .map(String)
        .join('.')
        .replace(/^payload\./, '') ?? '';
    const message = { zh: `字段 ${field} 不符合要求`, en: issue?.message ?? 'invalid' };
    return refuse('FIELD_INVALID', field, message);
  }
  const record = parsed.data;
  if (!hashFits(line, record, sha256)) return refuse('HASH_DIFFERS');
  const lack = declarationLacks(record).find((found) => found.weight === 'blocking');
  return lack ? refuse(lack.code, lack.field) : { ok: true, record };
}

/** A canonical line without its own hash member is what was hashed; any other way of writing it is read anew. */
function hashFits(line: string, record: Declaration, sha256: Sha256): boolean {
  const rest = line.replace(`"hash":"${record.hash}",`, '');
  return sha256(rest) === record.hash || declarationHash(record, sha256) === record.hash;
}

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const member = (value as Record<string, unknown>)[name];
  return typeof member === 'string' && member !== '' && member.length <= 64 ? member : undefined;
}
