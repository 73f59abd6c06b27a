// The server under test as the checks see it: plain requests, and batches of invented records made on the spot.
import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { Manifest } from '../../../src/domain/submission/manifest';
import { Receipt, ReceiptsSeal } from '../../../src/domain/submission/receipt';
import { chainOver, chainStart } from '../../../src/domain/submission/receiptChain';
import type { Declaration } from '../../../src/domain/submission/record';
import {
  type BatchHead,
  type SealedChunk,
  sealBatch,
  signManifest,
} from '../../../src/domain/submission/seal';
import { isSignedBy } from '../../../src/domain/submission/signed';
import type { Signer } from '../../../src/domain/submission/signer';
import { Capabilities, StatusAnswer } from '../../../src/domain/submission/wire';
import { newSigningKey, nodeSha256, nodeVerify, signerFrom } from '../../../src/main/core/submission/crypto';
import { declaration } from '../../sync/support/records';

export interface Target {
  url: string;
  token: string;
  org: string;
}
export interface Answer {
  status: number;
  type: string;
  header(name: string): string;
  bytes: Buffer;
  json(): unknown;
  /** `code` of a problem. */
  code: string;
}
export interface Batch {
  manifest: Manifest;
  chunks: SealedChunk[];
  records: Declaration[];
}

/** Thrown by a check: what was promised and what came. */
export class Breach extends Error {}
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Breach(what);
}

export class Subject {
  readonly device = `conformance-${randomUUID()}`;
  signer: Signer = signerFrom(newSigningKey('Ed25519'));
  private made = 0;
  /** Invented application numbers of this run: seven digits below this one. */
  private readonly base = randomInt(0, 9_000_000);
  constructor(readonly target: Target) {}

  async ask(
    method: string,
    path: string,
    more: { body?: string | Uint8Array; headers?: Record<string, string>; token?: string } = {},
  ): Promise<Answer> {
    const json: Record<string, string> =
      typeof more.body === 'string' ? { 'content-type': 'application/json' } : {};
    const answer = await fetch(`${this.target.url}${path}`, {
      method,
      headers: { ...json, authorization: `Bearer ${more.token ?? this.target.token}`, ...more.headers },
      ...(more.body === undefined
        ? {}
        : { body: typeof more.body === 'string' ? more.body : new Uint8Array(more.body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const json_ = () => JSON.parse(bytes.toString('utf8')) as unknown;
    const code = type.startsWith('application/problem+json')
      ? String((json_() as { code?: unknown }).code ?? '')
      : '';
    return {
      status: answer.status,
      type,
      header: (name) => answer.headers.get(name) ?? '',
      bytes,
      json: json_,
      code,
    };
  }

  /** Invented records, each of a thing nobody declared before. */
  records(count: number): Declaration[] {
    return Array.from({ length: count }, () => {
      const n = this.base + this.made++;
      return declaration(n % 100_000, Math.floor(n / 100_000), `op-${randomUUID()}`);
    });
  }

  async batch(
    records: Declaration[],
    more: Partial<BatchHead> & { maxRecords?: number; signer?: Signer } = {},
  ): Promise<Batch> {
    const { maxRecords = 2, signer = this.signer, ...head } = more;
    const sealed = sealBatch(
      {
        batchId: `conformance-${randomUUID()}`,
        org: this.target.org,
        device: this.device,
        created: new Date().toISOString(),
        serverTimeOffset: 0,
        schema: 'patent.registration/1',
        prevBatch: null,
        purpose: 'rehearsal',
        ...head,
        records,
        limits: { maxBytes: 1_000_000, maxRecords },
      },
      nodeSha256,
    );
    if (!sealed.ok) throw new Error(sealed.error.code);
    return { manifest: await signManifest(sealed.manifest, signer), chunks: sealed.chunks, records };
  }

  announce = ({ manifest }: Batch) =>
    this.ask('PUT', `/v1/batches/${manifest.batchId}`, { body: JSON.stringify(manifest) });

  chunk(
    { manifest }: Batch,
    n: number,
    body: string,
    digest = createHash('sha256').update(body).digest('base64'),
  ): Promise<Answer> {
    return this.ask('PUT', `/v1/batches/${manifest.batchId}/chunks/${n}`, {
      body: Buffer.from(body),
      headers: { 'content-type': 'application/x-ndjson', 'content-digest': `sha-256=:${digest}:` },
    });
  }

  commit = ({ manifest }: Batch) => this.ask('POST', `/v1/batches/${manifest.batchId}/commit`);

  async upload(batch: Batch): Promise<void> {
    const announced = await this.announce(batch);
    must(announced.status === 201, `announcing answered ${announced.status} ${announced.code}`);
    for (const { n, ndjson } of batch.chunks) {
      const sent = await this.chunk(batch, n, ndjson);
      must(sent.status === 204, `chunk ${n} answered ${sent.status} ${sent.code}`);
    }
  }

  async done({ manifest }: Batch): Promise<StatusAnswer> {
    const until = Date.now() + 60_000;
    while (Date.now() < until) {
      const answer = await this.ask('GET', `/v1/batches/${manifest.batchId}/status?wait=5`);
      must(answer.status === 200, `status answered ${answer.status} ${answer.code}`);
      const status = StatusAnswer.parse(answer.json());
      if (status.state === 'done') return status;
    }
    throw new Breach('the batch was not done within a minute');
  }

  capabilities = async (): Promise<Capabilities> =>
    Capabilities.parse((await this.ask('GET', '/v1/capabilities')).json());

  /** Receipts from a line on, page by page, each page's seal verified. */
  async receipts(batch: Batch, limit: number): Promise<Receipt[]> {
    const { keys } = await this.capabilities();
    const { batchId, count } = batch.manifest;
    const all: Receipt[] = [];
    for (let chain = chainStart(batchId, nodeSha256); all.length < count; ) {
      const answer = await this.ask(
        'GET',
        `/v1/batches/${batchId}/receipts?after=${all.length}&limit=${limit}`,
      );
      must(answer.status === 200, `receipts answered ${answer.status} ${answer.code}`);
      const lines = answer.bytes.toString('utf8').trimEnd().split('\n');
      must(lines.length <= limit, 'a page holds more lines than were asked for');
      chain = chainOver(chain, lines, nodeSha256);
      const seal = ReceiptsSeal.parse(
        JSON.parse(Buffer.from(answer.header('pb-receipts-seal'), 'base64').toString()),
      );
      all.push(...lines.map((line) => Receipt.parse(JSON.parse(line))));
      must(
        seal.chain === chain && seal.count === all.length,
        'the seal does not cover the lines of the page',
      );
      must(isSignedBy(seal, keys, nodeVerify), 'no published key signed the seal');
    }
    return all;
  }

  /** The whole way; receipts in the order of lines. */
  async deliver(batch: Batch): Promise<Receipt[]> {
    await this.upload(batch);
    const committed = await this.commit(batch);
    must(committed.status === 202, `commit answered ${committed.status} ${committed.code}`);
    await this.done(batch);
    return this.receipts(batch, 1000);
  }
}
