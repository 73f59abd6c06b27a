// Rotation of the platform's key under an office that pinned the old one, and batches that come as a file.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TransportReceipt } from '../../src/domain/submission/receipt';
import { chainOver, chainStart } from '../../src/domain/submission/receiptChain';
import { isSignedBy } from '../../src/domain/submission/signed';
import { Bundle, type Entry, writeBundle } from '../../src/main/core/submission/bundle/bundleFile';
import {
  chunkName,
  HEAD,
  head,
  MANIFEST,
  pageName,
  sealName,
  TRANSPORT,
} from '../../src/main/core/submission/bundle/names';
import { nodeSha256, nodeVerify } from '../../src/main/core/submission/crypto';
import { Office } from '../sync/support/office';
import { PlatformProcess } from '../sync/support/platform';
import { declaration } from '../sync/support/records';
import { type Batch, Subject } from './conformance/subject';

let platform: PlatformProcess;
let dir: string;
beforeAll(async () => {
  platform = await PlatformProcess.start();
  dir = await mkdtemp(path.join(os.tmpdir(), 'pb1-files-'));
}, 60_000);
afterAll(async () => {
  await platform?.stop();
  await rm(dir, { recursive: true, force: true });
}, 30_000);

describe('the platform changes its key', () => {
  it('to SM2: an office that knows only the old key goes on without a person, and checks the new signature', async () => {
    const office = await Office.open();
    try {
      const before = await office.settle(await office.seal(platform.url, [declaration(1, 70)]));
      expect(before.transportReceipt?.alg).toBe('Ed25519');
      for (const alg of ['SM2-SM3', 'Ed25519', 'SM2-SM3']) await platform.admin('POST', 'rotate', { alg });
      const after = await office.settle(await office.seal(platform.url, [declaration(2, 70)]));
      expect(after).toMatchObject({ state: 'closed', transportReceipt: { alg: 'SM2-SM3' } });
      expect(after.receiptsSeal?.alg).toBe('SM2-SM3');
    } finally {
      await office.close();
    }
  }, 30_000);
});

describe('a batch that comes as a file', () => {
  const fileOf = async ({ manifest, chunks }: Batch, change = (text: string) => text): Promise<Buffer> => {
    const file = path.join(dir, `${manifest.batchId}.pbo`);
    async function* entries(): AsyncGenerator<Entry> {
      yield { name: HEAD, data: head('out', manifest.batchId) };
      yield { name: MANIFEST, data: JSON.stringify(manifest) };
      for (const { n, ndjson } of chunks) yield { name: chunkName(n), data: change(ndjson) };
    }
    await writeBundle(file, entries());
    return readFile(file);
  };
  const hand = (subject: Subject, bytes: Buffer) =>
    subject.ask('POST', '/v1/bundles', {
      body: bytes,
      headers: {
        'content-type': 'application/vnd.pb1.bundle+zip',
        'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
      },
    });
  const subjectOf = () => new Subject({ url: platform.url, token: 'demo-token', org: 'demo' });

  it('has its effect once, however often it is handed over, and gives signed receipts as a file', async () => {
    const subject = subjectOf();
    const batch = await subject.batch(subject.records(5));
    const { batchId } = batch.manifest;
    const bytes = await fileOf(batch);
    const before = await platform.counts();
    for (let i = 0; i < 3; i++) expect((await hand(subject, bytes)).status).toBe(202);
    expect((await subject.done(batch)).counts).toMatchObject({ accepted: 5 });
    expect((await platform.counts()).effects - before.effects).toBe(5);
    const back = await subject.ask('GET', `/v1/batches/${batchId}/bundle`);
    const file = path.join(dir, 'back.pbr');
    await writeFile(file, back.bytes);
    const bundle = await Bundle.open(file);
    const { keys } = await subject.capabilities();
    expect(isSignedBy(bundle.json(TRANSPORT, TransportReceipt), keys, nodeVerify)).toBe(true);
    const lines = bundle.text(pageName(1)).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    const seal = JSON.parse(bundle.text(sealName(1))) as { chain: string };
    expect(seal.chain).toBe(chainOver(chainStart(batchId, nodeSha256), lines, nodeSha256));
  }, 30_000);

  it('is refused where a chunk is not what was signed, and where it is no bundle', async () => {
    const subject = subjectOf();
    const batch = await subject.batch(subject.records(1));
    const forged = await hand(subject, await fileOf(batch, (text) => text.replace('示例', '他人')));
    expect(forged).toMatchObject({ status: 422, code: 'BUNDLE_FORGED' });
    expect(await hand(subject, Buffer.from('not a zip'))).toMatchObject({
      status: 422,
      code: 'BUNDLE_UNREADABLE',
    });
  }, 30_000);
});
