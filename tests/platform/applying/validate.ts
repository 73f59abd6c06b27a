// Checks one line of a chunk as a national platform would, and says in two languages what is wrong with it.
import { canonicalJson } from '../../../src/domain/submission/canonicalJson';
import type { KindRules } from '../../../src/domain/submission/kinds';
import type { Bilingual } from '../../../src/domain/submission/receipt';
import { Declaration, declarationHash, declarationLacks } from '../../../src/domain/submission/record';
import type { Sha256 } from '../../../src/domain/submission/signer';

/** A record without its content: what deciding about it needs. */
export type DeclaredAct = Omit<Declaration, 'payload'>;
export type Checked =
  | { ok: true; record: DeclaredAct; content: string }
  | { ok: false; opId: string; hash: string; code: string; field?: string; message: Bilingual };

const WORDS: Record<string, Bilingual> = {
  APPLICATION_NUMBER_INVALID: { zh: '申请号不合法（校验位或格式错误）', en: 'invalid application number' },
  TITLE_MISSING: { zh: '缺少专利名称', en: 'title is missing' },
  APPLICANT_MISSING: { zh: '缺少申请人', en: 'applicant is missing' },
  DATE_IMPOSSIBLE: { zh: '日期不存在', en: 'no such date' },
  GRANT_BEFORE_FILING: { zh: '授权日早于申请日', en: 'granted before it was filed' },
  FIELD_MISSING: { zh: '缺少必填内容', en: 'a required field is missing' },
  KEY_DIFFERS: { zh: '记录标识与内容不一致', en: 'key and content differ' },
  HASH_DIFFERS: { zh: '记录摘要与内容不一致', en: 'hash does not match the content' },
  SCHEMA_DIFFERS: { zh: '记录种类与批次不一致', en: 'another kind of record than the batch declares' },
  EVIDENCE_REQUIRED: { zh: '须附证明材料', en: 'this kind of record needs a file of evidence' },
};

/** `kind` is the one the manifest names; a record of another kind is refused. */
export function checkLine(text: string, line: number, kind: KindRules, sha256: Sha256): Checked {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const named = textOf(value, 'opId');
  const opId = named === undefined || UNSTORABLE.test(named) ? `line-${line}` : named;
  const sentHash = textOf(value, 'hash') ?? '';
  const hash = /^[0-9a-f]{64}$/.test(sentHash) ? sentHash : sha256(text);
  const refuse = (code: string, field?: string, message?: Bilingual): Checked => ({
    ok: false,
    opId,
    hash,
    code,
    message: message ?? WORDS[code] ?? { zh: `不符合要求：${code}`, en: code },
    ...(field === undefined ? {} : { field }),
  });
  const parsed = Declaration.safeParse(value);
  if (!parsed.success) {
    const { path = [], message = 'invalid' } = parsed.error.issues[0] ?? {};
    const field = path
      .map(String)
      .join('.')
      .replace(/^payload\./, '');
    return refuse('FIELD_INVALID', field, { zh: `字段 ${field} 不符合要求`, en: message });
  }
  const record = parsed.data;
  for (const field of ['opId', 'key'] as const) {
    if (UNSTORABLE.test(record[field])) return refuse('FIELD_INVALID', field);
  }
  if (record.type !== kind.type) return refuse('SCHEMA_DIFFERS', 'type');
  if (!hashFits(text, record, sha256)) return refuse('HASH_DIFFERS');
  const lack = declarationLacks(record).find((found) => found.weight === 'blocking');
  if (lack) return refuse(lack.code, lack.field);
  const bare = kind.evidence === 'required' && record.action === 'register' && record.evidence.length === 0;
  if (bare) return refuse('EVIDENCE_REQUIRED', 'evidence');
  const { payload: _payload, ...act } = record;
  return { ok: true, record: act, content: contentOf(text, record, sha256) };
}

/** Control characters and halves of a character pair: legal in JSON, but no name of anything. */
const UNSTORABLE = /[\p{Cc}\p{Cs}]/u;

/** SHA-256 of the canonical payload: in a canonical line it stands between `payload` and `type`, the last member. */
function contentOf(text: string, { payload, type }: Declaration, sha256: Sha256): string {
  const start = text.indexOf(',"payload":{') + 11;
  const end = `,"type":"${type}"}`;
  return sha256(start > 11 && text.endsWith(end) ? text.slice(start, -end.length) : canonicalJson(payload));
}

/** A canonical line without its own hash member is what was hashed; any other way of writing it is read anew. */
function hashFits(text: string, record: Declaration, sha256: Sha256): boolean {
  const rest = text.replace(`"hash":"${record.hash}",`, '');
  if (sha256(rest) === record.hash) return true;
  try {
    return declarationHash(record, sha256) === record.hash;
  } catch {
    return false; // It has no canonical form.
  }
}

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const member = (value as Record<string, unknown>)[name];
  return typeof member === 'string' && member !== '' && member.length <= 64 ? member : undefined;
}
