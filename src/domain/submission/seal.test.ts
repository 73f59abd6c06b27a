import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson';
import { Manifest } from './manifest';
import { type Declaration, declare } from './record';
import { canShrink, linesOf, resplit, smallerLimits } from './resplit';
import { type BatchHead, cutLines, manifestRoot, sealBatch, signManifest } from './seal';
import { manifestFault } from './signed';
import type { Sha256, Signer } from './signer';

const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');
const head: BatchHead = {
  batchId: 'batch-1',
  org: 'demo',
  device: 'pc-1',
  created: '2026-03-02T08:00:00.000Z',
  serverTimeOffset: -120,
  prevBatch: null,
  schema: 'patent.registration/1',
  purpose: 'rehearsal',
};
const record = (n: number, title = `专利${n}`): Declaration =>
  declare(
    {
      opId: `op-${n}`,
      type: 'patent.registration',
      key: `20181000000${n}.1`,
      action: 'register',
      baseRev: 0,
      payload: {
        applicationNumber: '201810000001.1',
        title,
        type: 'invention',
        publications: [],
        applicants: ['示例大学'],
        inventors: [],
        ipc: [],
        legalBucket: 'unknown',
        projects: [],
      },
      evidence: [],
    },
    sha256,
  );
const many = (count: number) => Array.from({ length: count }, (_, n) => record(n));
const signer: Signer = { alg: 'Ed25519', keyId: 'k', publicKey: 'p', sign: (bytes) => bytes };
const sealed = (records: Declaration[], limits = { maxBytes: 1e6, maxRecords: 1000 }) => {
  const result = sealBatch({ ...head, records, limits }, sha256);
  if (!result.ok) throw new Error(result.error.code);
  return result;
};

describe('sealing a batch', () => {
  it('gives the same bytes for the same input', () => {
    expect(sealed(many(5))).toEqual(sealed(many(5)));
  });

  it('keeps every record, in order, within the limits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 600, max: 5000 }),
        (count, maxRecords, maxBytes) => {
          const { chunks, manifest } = sealed(many(count), { maxRecords, maxBytes });
          const opIds = chunks.flatMap((chunk) => [...linesOf(chunk.ndjson)].map((line) => line.opId));
          expect(opIds).toEqual(many(count).map((each) => each.opId));
          expect(manifest.body.count).toBe(count);
          chunks.forEach((chunk, i) => {
            expect(chunk.n).toBe(i);
            expect(chunk.count).toBeLessThanOrEqual(maxRecords);
            expect(Buffer.byteLength(chunk.ndjson)).toBe(chunk.bytes);
            expect(chunk.bytes).toBeLessThanOrEqual(maxBytes);
            expect(sha256(chunk.ndjson)).toBe(chunk.sha256);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('the root changes with any word of the cover sheet and any byte of a chunk', () => {
    const root = sealed(many(3)).manifest.root;
    expect(sealBatch({ ...head, org: 'other', records: many(3) }, sha256)).not.toMatchObject({
      manifest: { root },
    });
    expect(sealed([...many(2), record(2, '专利二')]).manifest.root).not.toBe(root);
  });

  it('an empty batch, a repeated opId and a record larger than a chunk are refused by name', () => {
    expect(sealBatch({ ...head, records: [] }, sha256)).toEqual({
      ok: false,
      error: { code: 'BATCH_EMPTY' },
    });
    expect(sealBatch({ ...head, records: [record(1), record(1)] }, sha256)).toEqual({
      ok: false,
      error: { code: 'OP_REPEATED', opId: 'op-1', line: 2 },
    });
    const large = sealBatch(
      { ...head, records: [record(1)], limits: { maxBytes: 100, maxRecords: 10 } },
      sha256,
    );
    expect(large).toMatchObject({
      ok: false,
      error: { code: 'RECORD_TOO_LARGE', opId: 'op-1', maxBytes: 100 },
    });
  });

  it('cuts one chunk at a time for a caller that yields in between', () => {
    const lines = many(5).map((each) => ({ opId: each.opId, line: canonicalJson(each) }));
    const steps = cutLines(lines, { maxBytes: 1e6, maxRecords: 2 }, sha256);
    expect(steps.next().value).toMatchObject({ ok: true, chunk: { n: 0, count: 2 } });
    expect([...steps]).toHaveLength(2);
  });
});

describe('the signed manifest', () => {
  it('proves itself, and any change shows', async () => {
    const manifest = await signManifest(sealed(many(4), { maxBytes: 1e6, maxRecords: 2 }).manifest, signer);
    const yes = () => true;
    expect(Manifest.parse(manifest)).toEqual(manifest);
    expect(manifestRoot(manifest, sha256)).toBe(manifest.root);
    expect(manifestFault(manifest, sha256, yes)).toBeUndefined();
    expect(manifestFault(manifest, sha256, () => false)).toBe('SIGNATURE_INVALID');
    expect(manifestFault({ ...manifest, device: 'pc-2' }, sha256, yes)).toBe('ROOT_DIFFERS');
    const lessBody = { ...manifest, count: 3 };
    expect(manifestFault({ ...lessBody, root: manifestRoot(lessBody, sha256) }, sha256, yes)).toBe(
      'COUNT_DIFFERS',
    );
    const turned = { ...manifest, chunks: [...manifest.chunks].reverse() };
    expect(manifestFault({ ...turned, root: manifestRoot(turned, sha256) }, sha256, yes)).toBe(
      'CHUNKS_NOT_DENSE',
    );
  });
});

describe('smaller chunks after a 413', () => {
  const old = async (maxRecords: number) => {
    const { chunks, manifest } = sealed(many(9), { maxBytes: 1e6, maxRecords });
    return { chunks, manifest: await signManifest(manifest, signer) };
  };

  it('carries the same lines byte for byte under a new id that supersedes the old', async () => {
    const { chunks, manifest } = await old(9);
    const limits = smallerLimits(manifest, {});
    const next = resplit(
      manifest,
      { batchId: 'batch-2', created: head.created, serverTimeOffset: 0, prevBatch: 'batch-1' },
      chunks.map((chunk) => chunk.ndjson),
      limits,
      sha256,
    );
    if (!next.ok) throw new Error(next.error.code);
    expect(next.chunks.length).toBeGreaterThan(1);
    expect(next.chunks.map((chunk) => chunk.ndjson).join('')).toBe(chunks[0]!.ndjson);
    expect(next.manifest.body).toMatchObject({
      supersedes: 'batch-1',
      org: 'demo',
      device: 'pc-1',
      count: 9,
    });
  });

  it('follows what the platform asks for, and shrinks by half where it asks for nothing that helps', async () => {
    const { manifest } = await old(9);
    expect(smallerLimits(manifest, { maxChunkRecords: 2 }).maxRecords).toBe(2);
    expect(smallerLimits(manifest, { maxChunkBytes: 700 }).maxBytes).toBe(700);
    expect(smallerLimits(manifest, {}).maxRecords).toBe(4);
    expect(smallerLimits(manifest, { maxChunkRecords: 1000 }).maxRecords).toBe(4);
  });

  it('ends at single records', async () => {
    expect(canShrink((await old(2)).manifest)).toBe(true);
    expect(canShrink((await old(1)).manifest)).toBe(false);
  });
});

describe('reading a chunk back', () => {
  const hash = 'a'.repeat(64);
  const line = (over: object) =>
    canonicalJson({
      action: 'register',
      baseRev: 0,
      evidence: [],
      hash,
      key: 'k',
      opId: 'o',
      payload: {},
      type: 't',
      ...over,
    });

  it('finds hash and opId of any record without being led astray by its content', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.jsonValue(), (opId, key, payload) => {
        const evidence = [{ sha256: hash, size: 1, type: 'a]"hash":"b' }];
        const texts = [line({ opId, key, payload }), line({ opId, key, payload, evidence })];
        const found = [...linesOf(`${texts.join('\n')}\n`)];
        expect(found).toEqual(texts.map((text) => ({ opId, hash, line: text })));
      }),
    );
  });
});
