// The requests of PB-1 (docs/protocol/pb-1.md), one function a step, answers checked before they are believed.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { KeyStatement } from '../../../domain/submission/keys';
import type { Manifest } from '../../../domain/submission/manifest';
import { ReceiptsSeal, type TransportReceipt } from '../../../domain/submission/receipt';
import {
  BlobsMissing,
  Capabilities,
  CommitAnswer,
  DeviceCode,
  DeviceToken,
  InboxAnswer,
  LookupAnswer,
  type LookupQuestion,
  ResumePoint,
  StatusAnswer,
} from '../../../domain/submission/wire';
import { type Attempt, badAnswer, got } from './attempt';
import { type Http, type HttpRequest, readJson } from './http';

const deflate = promisify(gzip);

export interface Timeouts {
  /** Any ordinary request, ms. */
  requestMs: number;
  /** How long the platform may hold a status question, ms; the request itself may take `requestMs` more. */
  pollMs: number;
}
export const DEFAULT_TIMEOUTS: Timeouts = { requestMs: 60_000, pollMs: 20_000 };

export interface ReceiptsAnswer {
  ndjson: string;
  seal: ReceiptsSeal;
}

export type Client = ReturnType<typeof createClient>;

export function createClient(http: Http, endpoint: string, timeouts: Timeouts) {
  const send = (
    step: string,
    method: HttpRequest['method'],
    path: string,
    more: Partial<Pick<HttpRequest, 'headers' | 'body' | 'timeoutMs'>> = {},
  ) => http({ step, method, endpoint, path, timeoutMs: timeouts.requestMs, ...more });
  const json = { 'content-type': 'application/json' };

  async function read<T>(
    step: string,
    path: string,
    schema: Parameters<typeof readJson<T>>[1],
    more: Partial<Pick<HttpRequest, 'method' | 'headers' | 'body' | 'timeoutMs'>> = {},
  ): Promise<Attempt<T>> {
    const { method = 'GET', ...rest } = more;
    const answer = await send(step, method, path, rest);
    if (!answer.ok) return answer;
    const value = readJson(answer.value.body, schema);
    return value === undefined ? badAnswer(step, 'BAD_ANSWER') : got(value);
  }

  const batchPath = (id: string) => `/v1/batches/${encodeURIComponent(id)}`;

  return {
    capabilities: () => read('capabilities', '/v1/capabilities', Capabilities),

    announce: (manifest: Manifest) =>
      send('announce', 'PUT', batchPath(manifest.batchId), { headers: json, body: JSON.stringify(manifest) }),

    async chunk(batchId: string, n: number, ndjson: Uint8Array | string) {
      // Level 3: a third of the work of level 6 for a few per cent more bytes.
      const body = await deflate(ndjson, { level: 3 });
      const digest = createHash('sha256').update(body).digest('base64');
      return send('chunk', 'PUT', `${batchPath(batchId)}/chunks/${n}`, {
        headers: {
          'content-type': 'application/x-ndjson',
          'content-encoding': 'gzip',
          'content-digest': `sha-256=:${digest}:`,
        },
        body: new Uint8Array(body),
      });
    },

    /** Undefined where the platform does not know the batch. */
    async resume(batchId: string): Promise<Attempt<ResumePoint | undefined>> {
      const answer = await read('resume', batchPath(batchId), ResumePoint);
      if (answer.ok || answer.failure.kind !== 'http') return answer;
      return answer.failure.code === 'BATCH_UNKNOWN' ? got(undefined) : answer;
    },

    async commit(batchId: string): Promise<Attempt<TransportReceipt>> {
      const path = `${batchPath(batchId)}/commit`;
      const answer = await read('commit', path, CommitAnswer, { method: 'POST' });
      return answer.ok ? got(answer.value.transport) : answer;
    },

    status: (batchId: string) => {
      const wait = Math.round(timeouts.pollMs / 1000);
      const timeoutMs = timeouts.requestMs + timeouts.pollMs;
      return read('status', `${batchPath(batchId)}/status?wait=${wait}`, StatusAnswer, { timeoutMs });
    },

    async receipts(batchId: string, after: number, limit: number): Promise<Attempt<ReceiptsAnswer>> {
      const answer = await send(
        'receipts',
        'GET',
        `${batchPath(batchId)}/receipts?after=${after}&limit=${limit}`,
      );
      if (!answer.ok) return answer;
      const sealText = answer.value.header('pb-receipts-seal') ?? '';
      const seal = readJson(Buffer.from(sealText, 'base64'), ReceiptsSeal);
      if (seal === undefined)
        return badAnswer('receipts', 'BAD_ANSWER', 'seal of the page missing or malformed');
      return got({ ndjson: new TextDecoder().decode(answer.value.body), seal });
    },

    ack: (batchId: string, chain: string) =>
      send('ack', 'POST', `${batchPath(batchId)}/receipts/ack`, {
        headers: json,
        body: JSON.stringify({ chain }),
      }),

    inbox: (after: number) => read('inbox', `/v1/inbox?after=${after}&limit=1000`, InboxAnswer),

    lookup: (question: LookupQuestion) =>
      read('lookup', '/v1/lookup', LookupAnswer, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(question),
      }),

    async blobsMissing(sha256: readonly string[]): Promise<Attempt<string[]>> {
      const body = JSON.stringify({ sha256 });
      const answer = await read('blobs', '/v1/blobs/missing', BlobsMissing, {
        method: 'POST',
        headers: json,
        body,
      });
      return answer.ok ? got(answer.value.missing) : answer;
    },

    blob: (sha256: string, type: string, bytes: Uint8Array<ArrayBuffer>) =>
      send('blobs', 'PUT', `/v1/blobs/${sha256}`, {
        headers: {
          'content-type': type,
          'content-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
        },
        body: bytes,
      }),

    /** A statement by which the known key of the device vouches for a new one. */
    introduceKey: (device: string, statement: KeyStatement) =>
      send('keys', 'POST', `/v1/devices/${encodeURIComponent(device)}/keys`, {
        headers: json,
        body: JSON.stringify(statement),
      }),

    deviceCode: (body: { organisation?: string; device: string }) =>
      read('login', '/v1/device/code', DeviceCode, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(body),
      }),

    deviceToken: (deviceCode: string) =>
      read('login', '/v1/device/token', DeviceToken, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ deviceCode }),
      }),
  };
}
