// Codes of trouble on the way to the platform, gathered into what a person can understand and do.
import { zh } from '../../i18n/zh';
import type { TextKey, Translate } from '../../lib/i18n';

const KINDS = {
  network: ['NETWORK', 'PLATFORM_UNREACHABLE', 'CONNECT_FAILED', 'CONNECT_TIMEOUT'],
  timeout: ['TIMEOUT', 'HTTP_408'],
  busy: ['HTTP_425', 'HTTP_429', 'TOO_MANY_REQUESTS', 'CHUNKS_MISSING'],
  token: ['TOKEN_MISSING', 'TOKEN_EXPIRED', 'TOKEN_INVALID', 'TOKEN_REFUSED', 'HTTP_401', 'HTTP_403'],
  answer: [
    'BAD_ANSWER',
    'ANSWER_TOO_LARGE',
    'RANGES_MALFORMED',
    'DIGEST_MISMATCH',
    'BODY_TRUNCATED',
    'ENCODING_BROKEN',
    'RECEIPT_MALFORMED',
  ],
  serverKey: ['SERVER_KEY_CHANGED', 'SIGNATURE_INVALID'],
  organisation: ['ORG_DIFFERS'],
  deviceKey: ['DEVICE_KEY_CHANGED', 'KEY_ID_DIFFERS'],
  schema: ['SCHEMA_UNKNOWN', 'TYPE_UNKNOWN'],
  differs: ['BATCH_DIFFERS', 'CHUNK_DIFFERS', 'ROOT_DIFFERS'],
  lost: ['PLATFORM_LOST_BATCH', 'BATCH_UNKNOWN'],
  receipts: [
    'RECEIPTS_DO_NOT_ADD_UP',
    'RECEIPT_CONTRADICTS',
    'RECEIPT_FOREIGN',
    'RECEIPT_GAP',
    'COUNT_DIFFERS',
    'HASH_DIFFERS',
    'SEAL_DIFFERS',
    'CHAIN_DIFFERS',
    'TRANSPORT_RECEIPT_FOREIGN',
  ],
  tooLarge: ['RECORD_TOO_LARGE', 'MANIFEST_TOO_LARGE', 'CHUNK_TOO_LARGE'],
  endpoint: ['ENDPOINT_MALFORMED', 'ENDPOINT_NOT_SECURE'],
  unset: ['ENDPOINT_MISSING'],
  dns: ['DNS_FAILED'],
  certificate: ['CERTIFICATE_REFUSED'],
  proxy: ['PROXY_REFUSED', 'HTTP_407'],
  evidence: ['EVIDENCE_GONE', 'EVIDENCE_TOO_LARGE'],
  algorithm: ['ALGORITHM_UNKNOWN'],
} as const;

export type ProblemKind = keyof typeof KINDS | 'other';

const byCode = new Map<string, ProblemKind>(
  Object.entries(KINDS).flatMap(([kind, codes]) => codes.map((code) => [code, kind as ProblemKind] as const)),
);

/** `httpStatus` decides where the code is unknown here: the platform may have codes of its own. */
export function problemKind(code: string, httpStatus?: number): ProblemKind {
  const known = byCode.get(code);
  if (known) return known;
  if (code.startsWith('TOKEN_')) return 'token';
  const status = httpStatus ?? Number(/^HTTP_(\d{3})$/.exec(code)?.[1]);
  if (status >= 500) return 'busy';
  if (status === 401 || status === 403) return 'token';
  return 'other';
}

export const problemWords = (kind: ProblemKind): { what: TextKey; cure: TextKey } => ({
  what: `submission.problem.${kind}`,
  cure: `submission.problemCure.${kind}`,
});

/** Step of the protocol in words; one not known here is shown as it is. */
export const stepText = (step: string, t: Translate): string =>
  `step.${step}` in zh.submission ? t(`submission.step.${step}` as TextKey) : step;
