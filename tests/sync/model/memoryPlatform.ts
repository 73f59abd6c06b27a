// A platform in memory that keeps its promises and loses everything else: requests before and after their effect, answers,
// its patience, its limits. It counts the effects of every act.
import { gunzipSync } from 'node:zlib';
import { Manifest } from '../../../src/domain/submission/manifest';
import { formatRanges } from '../../../src/domain/submission/ranges';
import type { Receipt, ReceiptStatus } from '../../../src/domain/submission/receipt';
import { chainNext, chainStart } from '../../../src/domain/submission/receiptChain';
import type { Declaration } from '../../../src/domain/submission/record';
import { base64 } from '../../../src/domain/submission/seal';
import { manifestFault, signedBytes } from '../../../src/domain/submission/signed';
import type { Signer } from '../../../src/domain/submission/signer';
import { nodeSha256, nodeVerify } from '../../../src/main/core/submission/crypto';
import type { FetchLike } from '../../../src/main/core/submission/ports';
import type { VirtualClock } from './virtualClock';

/** What happens to one request. `before`: never arrives. `after`: has its effect, the answer is lost. */
export const FAULTS = [
  'before',
  'after',
  'busy',
  'broken',
  'truncated',
  'repeated',
  'reordered',
  'expired',
] as const;
export type Fault = (typeof FAULTS)[number] | 'none';

type Answer = { status: number; body: string; headers?: Record<string, string> };
interface Held {
  manifest: Manifest;
  state: 'announced' | 'uploading' | 'done' | 'superseded';
  chunks: Map<number, string>;
  receipts: string[];
}

export class MemoryPlatform {
  readonly batches = new Map<string, Held>();
  /** Act -> how often it had an effect. Never more than once. */
  readonly effects = new Map<string, number>();
  /** Thing -> revision. */
  readonly things = new Map<string, number>();
  faults: Fault[] = [];
  maxChunkRecords = 1000;
  requests = 0;

  constructor(
    private readonly signer: Signer,
    private readonly clock: VirtualClock,
    /** The platform's own clock, beside ours. */
    readonly skew: number,
  ) {}

  fetch: FetchLike = async (url, { method, headers, body }) => {
    this.requests += 1;
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'before') throw new TypeError('fetch failed');
    if (fault === 'busy') return shown(problem(503, 'BUSY', { 'retry-after': '3' }));
    if (fault === 'broken') return shown(problem(500, 'BROKEN'));
    if (fault === 'expired') return shown(problem(401, 'TOKEN_EXPIRED'));
    const path = url.replace(/^https?:\/\/[^/]+/, '');
    const text = body === undefined ? '' : packed(body, headers);
    const answer = await this.answer(method, path, text);
    if (fault === 'repeated') await this.answer(method, path, text);
    if (fault === 'after') throw new TypeError('fetch failed');
    if (fault === 'truncated')
      return shown({ ...answer, body: answer.body.slice(0, answer.body.length / 2) });
    if (fault === 'reordered' && path.includes('/receipts?'))
      return shown({ ...answer, body: answer.body.trimEnd().split('\n').reverse().join('\n') });
    return shown(answer);
  };

  private async answer(method: string, path: string, text: string): Promise<Answer> {
    if (path === '/v1/capabilities') return ok(this.capabilities());
    const [, id = '', rest = ''] = /^\/v1\/batches\/([^/?]+)(.*)$/.exec(path) ?? [];
    if (method === 'PUT' && rest === '') return this.announce(id, text);
    const batch = this.batches.get(id);
    if (batch === undefined) return problem(404, 'BATCH_UNKNOWN');
    if (rest === '') return ok(this.standing(id, batch));
    if (rest.startsWith('/chunks/')) return this.chunk(batch, Number(rest.slice(8)), text);
    if (rest === '/commit') return this.commit(id, batch);
    if (rest.startsWith('/status')) return ok({ state: batch.state, applied: batch.receipts.length });
    if (rest.startsWith('/receipts?')) return this.page(id, batch, new URLSearchParams(rest.slice(10)));
    return { status: 204, body: '' };
  }

  private capabilities() {
    const { keyId, alg, publicKey } = this.signer;
    return {
      proto: 'PB-1',
      schemas: ['patent.registration/1'],
      limits: { maxChunkBytes: 1_000_000, maxChunkRecords: this.maxChunkRecords, maxReceiptsPage: 2 },
      algorithms: ['Ed25519'],
      serverTime: new Date(this.clock.now() + this.skew).toISOString(),
      keys: [{ keyId, alg, publicKey }],
    };
  }

  private announce(id: string, text: string): Answer {
    const manifest = Manifest.parse(JSON.parse(text));
    if (manifest.org !== 'demo') return problem(403, 'ORG_DIFFERS');
    const fault = manifestFault(manifest, nodeSha256, nodeVerify);
    if (fault !== undefined) return problem(422, fault);
    if (manifest.chunks.some((chunk) => chunk.count > this.maxChunkRecords))
      return problem(413, 'CHUNK_TOO_LARGE');
    const known = this.batches.get(id);
    if (known !== undefined)
      return known.manifest.root === manifest.root ? ok({}) : problem(409, 'BATCH_DIFFERS');
    const old = this.batches.get(manifest.supersedes ?? '');
    if (old !== undefined && old.state !== 'done') old.state = 'superseded';
    this.batches.set(id, { manifest, state: 'announced', chunks: new Map(), receipts: [] });
    return { status: 201, body: '{}' };
  }

  private standing(batchId: string, { manifest, state, chunks }: Held) {
    return { batchId, root: manifest.root, state, have: formatRanges(chunks.keys()) };
  }

  private chunk(batch: Held, n: number, text: string): Answer {
    if (batch.state === 'superseded') return problem(409, 'BATCH_SUPERSEDED');
    if (nodeSha256(text) !== batch.manifest.chunks[n]?.sha256) return problem(409, 'CHUNK_DIFFERS');
    batch.chunks.set(n, text);
    if (batch.state === 'announced') batch.state = 'uploading';
    return { status: 204, body: '' };
  }

  private async commit(batchId: string, batch: Held): Promise<Answer> {
    if (batch.state === 'superseded') return problem(409, 'BATCH_SUPERSEDED');
    if (batch.chunks.size < batch.manifest.chunks.length) return problem(409, 'CHUNKS_MISSING');
    if (batch.state !== 'done') this.apply(batch);
    batch.state = 'done';
    const receivedAt = new Date(this.clock.now() + this.skew).toISOString();
    const { root, count } = batch.manifest;
    return ok({ transport: await this.sign({ batchId, root, count, receivedAt }) });
  }

  private apply(batch: Held): void {
    let line = 0;
    for (const { n } of batch.manifest.chunks) {
      for (const text of (batch.chunks.get(n) ?? '').trimEnd().split('\n')) {
        line += 1;
        batch.receipts.push(JSON.stringify(this.decide(JSON.parse(text) as Declaration, line)));
      }
    }
  }

  private decide(record: Declaration, line: number): Receipt {
    const { opId, key, baseRev, hash } = record;
    const receivedAt = '2026-01-01T00:00:00.000Z';
    const answer = (status: ReceiptStatus, code: string, rev?: number): Receipt => ({
      opId,
      line,
      status,
      code,
      message: { zh: code, en: code },
      hash,
      receivedAt,
      ...(rev === undefined ? {} : { rev }),
    });
    if (this.effects.has(opId)) return answer('duplicate', 'DUPLICATE', this.things.get(key) ?? 1);
    if (key.endsWith('3')) return answer('rejected', 'POISON');
    const rev = this.things.get(key) ?? 0;
    if (rev !== baseRev) return answer('conflict', 'REV_STALE', rev);
    this.effects.set(opId, (this.effects.get(opId) ?? 0) + 1);
    this.things.set(key, rev + 1);
    return answer('accepted', 'ACCEPTED', rev + 1);
  }

  private async page(batchId: string, batch: Held, query: URLSearchParams): Promise<Answer> {
    if (batch.state !== 'done') return problem(425, 'NOT_DONE', { 'retry-after': '1' });
    const after = Number(query.get('after'));
    const lines = batch.receipts.slice(after, after + Math.min(2, Number(query.get('limit'))));
    let chain = chainStart(batchId, nodeSha256);
    for (const line of batch.receipts.slice(0, after + lines.length))
      chain = chainNext(chain, line, nodeSha256);
    const seal = await this.sign({ batchId, count: after + lines.length, chain });
    const sealed = Buffer.from(JSON.stringify(seal)).toString('base64');
    return { status: 200, body: `${lines.join('\n')}\n`, headers: { 'pb-receipts-seal': sealed } };
  }

  private async sign<T extends object>(content: T) {
    const { keyId, alg } = this.signer;
    return { ...content, keyId, alg, sig: base64(await this.signer.sign(signedBytes(content))) };
  }
}

const ok = (body: object): Answer => ({ status: 200, body: JSON.stringify(body) });
const problem = (status: number, code: string, headers: Record<string, string> = {}): Answer => ({
  status,
  body: JSON.stringify({ status, code }),
  headers,
});
const packed = (body: Uint8Array, headers: Record<string, string>): string =>
  (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : Buffer.from(body)).toString('utf8');
const shown = ({ status, body, headers = {} }: Answer) => ({
  status,
  headers: { get: (name: string) => headers[name] ?? null },
  arrayBuffer: async () => new TextEncoder().encode(body).buffer as ArrayBuffer,
});
