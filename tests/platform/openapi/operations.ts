// Every operation of PB-1 over https, in the order of the protocol. docs/protocol/openapi.json is written from it.
import { z } from 'zod';
import { KeyStatement } from '../../../src/domain/submission/keys';
import {
  BlobsMissing,
  CommitAnswer,
  InboxAnswer,
  ResumePoint,
  StatusAnswer,
} from '../../../src/domain/submission/wire';

/** A schema published beside the document, or one made from what the program checks by. */
export type Shape = { file: string } | { zod: z.ZodType } | { type: string };
export interface Operation {
  id: string;
  method: 'get' | 'put' | 'post' | 'head';
  path: string;
  says: string;
  /** Asked without a token. */
  open?: boolean;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  request?: Record<string, Shape>;
  answers: Record<
    string,
    { says: string; content?: Record<string, Shape>; headers?: Record<string, string> }
  >;
  /** Codes of problems by status. */
  problems: Record<string, string[]>;
}

const JSON_TYPE = 'application/json';
const NDJSON = 'application/x-ndjson';
const BUNDLE = 'application/vnd.pb1.bundle+zip';
const json = (shape: Shape) => ({ [JSON_TYPE]: shape });
const file = (name: string) => json({ file: name });
const bytes = (type: string) => ({ [type]: { type: 'string' } });
const DIGEST = { 'Content-Digest': 'sha-256 over the body as sent (RFC 9530).' };
const batchUnknown = { 404: ['BATCH_UNKNOWN'] };

export const operations: readonly Operation[] = [
  {
    id: 'capabilities',
    method: 'get',
    path: '/v1/capabilities',
    says: 'What the platform can do, its limits, its clock, its keys and how newer keys follow from older ones.',
    answers: { 200: { says: 'Capabilities.', content: file('capabilities') } },
    problems: {},
  },
  {
    id: 'announce',
    method: 'put',
    path: '/v1/batches/{batchId}',
    says: 'Announces a sealed batch by its signed manifest.',
    request: file('manifest'),
    answers: { 201: { says: 'New.' }, 200: { says: 'It was here with the same root; nothing changed.' } },
    problems: {
      403: ['ORG_DIFFERS'],
      409: ['BATCH_DIFFERS', 'DEVICE_KEY_CHANGED', 'KEY_NOT_IN_FORCE'],
      413: ['CHUNK_TOO_LARGE'],
      422: [
        ...['MANIFEST_MALFORMED', 'ROOT_DIFFERS', 'COUNT_DIFFERS', 'CHUNKS_NOT_DENSE', 'SIGNATURE_INVALID'],
        ...['SCHEMA_UNKNOWN', 'KEY_ID_DIFFERS'],
      ],
    },
  },
  {
    id: 'resume',
    method: 'get',
    path: '/v1/batches/{batchId}',
    says: 'Where a batch stands: the only resume point.',
    answers: { 200: { says: 'State and the chunks that are here.', content: json({ zod: ResumePoint }) } },
    problems: batchUnknown,
  },
  {
    id: 'chunk',
    method: 'put',
    path: '/v1/batches/{batchId}/chunks/{n}',
    says: 'One chunk of canonical records, gzip or plain. Chunks come in any order and may be repeated.',
    headers: { ...DIGEST, 'Content-Encoding': 'gzip or identity.' },
    request: bytes(NDJSON),
    answers: { 204: { says: 'Kept, now or before.' } },
    problems: {
      ...batchUnknown,
      400: ['DIGEST_MISMATCH', 'ENCODING_BROKEN'],
      409: ['CHUNK_DIFFERS', 'BATCH_SUPERSEDED'],
      413: ['CHUNK_TOO_LARGE'],
      415: ['TYPE_UNKNOWN', 'ENCODING_UNKNOWN'],
      422: ['CHUNK_UNKNOWN', 'DIGEST_MISSING'],
    },
  },
  {
    id: 'commit',
    method: 'post',
    path: '/v1/batches/{batchId}/commit',
    says: 'Makes the batch count. Repeated, it gives the same transport receipt.',
    answers: { 202: { says: 'The signed transport receipt.', content: json({ zod: CommitAnswer }) } },
    problems: { ...batchUnknown, 409: ['CHUNKS_MISSING', 'BLOBS_MISSING', 'BATCH_SUPERSEDED'] },
  },
  {
    id: 'status',
    method: 'get',
    path: '/v1/batches/{batchId}/status',
    says: 'How far the batch is; the answer may be held back until something changes.',
    query: { wait: 'Seconds the answer may be held back.' },
    answers: {
      200: {
        says: 'State; with `done` the counts and the sealed end of the receipts.',
        content: json({ zod: StatusAnswer }),
        headers: { 'Retry-After': 'Seconds, while it is not done.' },
      },
    },
    problems: batchUnknown,
  },
  {
    id: 'receipts',
    method: 'get',
    path: '/v1/batches/{batchId}/receipts',
    says: 'A page of validation receipts, one JSON a line, in the order of lines.',
    query: {
      after: 'Line of the last receipt that is held; 0 for the first page.',
      limit: 'Most lines of the page.',
    },
    answers: {
      200: {
        says: 'Lines as they are covered by the seal.',
        content: bytes(NDJSON),
        headers: {
          'PB-Receipts-Seal': 'base64 of the JSON of a receipts seal up to the last line of the page.',
        },
      },
    },
    problems: { 404: ['BATCH_UNKNOWN', 'RECEIPTS_END'], 425: ['NOT_DONE'] },
  },
  {
    id: 'ack',
    method: 'post',
    path: '/v1/batches/{batchId}/receipts/ack',
    says: 'The client holds every receipt, up to the end of this chain.',
    request: json({ zod: z.object({ chain: z.string() }) }),
    answers: { 204: { says: 'Noted.' } },
    problems: { ...batchUnknown, 409: ['CHAIN_DIFFERS'] },
  },
  {
    id: 'inbox',
    method: 'get',
    path: '/v1/inbox',
    says: 'Later business receipts of the organisation, numbered without gaps.',
    query: { after: 'Number of the last receipt that is held.', limit: 'Most receipts.' },
    answers: { 200: { says: 'Receipts behind the cursor.', content: json({ zod: InboxAnswer }) } },
    problems: {},
  },
  {
    id: 'lookup',
    method: 'post',
    path: '/v1/lookup',
    says: 'What the platform knows of acts and of things of the asking organisation.',
    request: file('lookup-question'),
    answers: { 200: { says: 'What is known and what is not.', content: file('lookup-answer') } },
    problems: {},
  },
  {
    id: 'blobsMissing',
    method: 'post',
    path: '/v1/blobs/missing',
    says: 'Which of these files of evidence are not here yet.',
    request: json({ zod: z.object({ sha256: z.array(z.string()).max(1000) }) }),
    answers: { 200: { says: 'Names of missing files.', content: json({ zod: BlobsMissing }) } },
    problems: {},
  },
  {
    id: 'blob',
    method: 'put',
    path: '/v1/blobs/{sha256}',
    says: 'A file of evidence under the hash of its bytes.',
    headers: DIGEST,
    request: bytes('application/octet-stream'),
    answers: { 201: { says: 'New.' }, 200: { says: 'It was here.' } },
    problems: { 400: ['DIGEST_MISMATCH'], 413: ['BLOB_TOO_LARGE'], 422: ['BLOB_DIFFERS', 'DIGEST_MISSING'] },
  },
  {
    id: 'hasBlob',
    method: 'head',
    path: '/v1/blobs/{sha256}',
    says: 'Whether a file of evidence is here.',
    answers: { 200: { says: 'It is.' }, 404: { says: 'It is not.' } },
    problems: {},
  },
  {
    id: 'rotate',
    method: 'post',
    path: '/v1/devices/{device}/keys',
    says: 'A new key of a device, signed by the present one and by itself. Both count until `previousNotAfter`.',
    request: json({ zod: KeyStatement }),
    answers: { 201: { says: 'The key counts.' }, 200: { says: 'It was known.' } },
    problems: { 422: ['STATEMENT_INVALID'] },
  },
  {
    id: 'takeBundle',
    method: 'post',
    path: '/v1/bundles',
    says: 'A whole batch as one file (*.pbo): announces, uploads and commits. Repeated, it changes nothing.',
    headers: DIGEST,
    request: bytes(BUNDLE),
    answers: { 202: { says: 'batchId and the signed transport receipt.' } },
    problems: { 422: ['BUNDLE_UNREADABLE', 'BUNDLE_FORGED', 'BUNDLE_WRONG_WAY'] },
  },
  {
    id: 'giveBundle',
    method: 'get',
    path: '/v1/batches/{batchId}/bundle',
    says: 'Receipts and later decisions of a batch as one file (*.pbr).',
    answers: { 200: { says: 'The file.', content: bytes(BUNDLE) } },
    problems: { ...batchUnknown, 425: ['NOT_DONE'] },
  },
  {
    id: 'deviceCode',
    method: 'post',
    path: '/v1/device/code',
    says: 'Begins a sign-in through a browser (after RFC 8628).',
    open: true,
    request: json({ zod: z.object({ device: z.string(), organisation: z.string().optional() }) }),
    answers: { 200: { says: 'Codes, and the page where a person answers.', content: file('device-code') } },
    problems: {},
  },
  {
    id: 'deviceToken',
    method: 'post',
    path: '/v1/device/token',
    says: 'Asks for the token once a person has answered.',
    open: true,
    request: json({ zod: z.object({ deviceCode: z.string() }) }),
    answers: { 200: { says: 'The token, once.', content: file('device-token') } },
    problems: { 400: ['AUTHORIZATION_PENDING', 'SLOW_DOWN', 'ACCESS_DENIED', 'EXPIRED_TOKEN'] },
  },
];
