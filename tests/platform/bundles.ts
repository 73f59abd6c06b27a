// The carrier for computers without a network: a signed batch comes as one file, its receipts go back as one file.
import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BusinessReceipt } from '../../src/domain/submission/receipt';
import { type Entry, writeBundle } from '../../src/main/core/submission/bundle/bundleFile';
import {
  HEAD,
  head,
  INBOX,
  KEYS,
  pageName,
  sealName,
  TRANSPORT,
} from '../../src/main/core/submission/bundle/names';
import { type Outgoing, readOutgoing } from '../../src/main/core/submission/bundle/readOut';
import { nodeSha256, nodeVerify } from '../../src/main/core/submission/crypto';
import { evidenceOf } from '../../src/main/core/submission/evidence';
import { DeskFailure } from '../../src/shared/result';
import { commitBatch, keepChunk } from './batches';
import { keepBlob } from './blobs';
import { acceptManifest } from './manifests';
import type { Platform } from './platform';
import { Problem } from './problem';
import { receiptsPage } from './receiptsPage';
import { type BatchRecord, findBatch } from './routes/find';
import type { Caller } from './tenants';

const deflate = promisify(gzip);
const PAGE = 2_000;

async function inFile<T>(use: (file: string) => Promise<T>): Promise<T> {
  const file = path.join(os.tmpdir(), `pb1-bundle-${randomUUID()}`);
  try {
    return await use(file);
  } finally {
    await rm(file, { force: true });
  }
}

/** Takes a `*.pbo` file whole: the same as announcing, uploading and committing. Twice changes nothing. */
export async function takeBundle(platform: Platform, caller: Caller, bytes: Buffer): Promise<BatchRecord> {
  return inFile(async (file) => {
    await writeFile(file, bytes);
    const batch = await read(file);
    const { manifest } = batch.row;
    await acceptManifest(platform, caller, manifest);
    const named = await evidenceOf(async (n) => batch.chunk(n), batch.row);
    for (const { sha256, type } of named.values()) {
      const blob = batch.blob(sha256);
      if (blob) await keepBlob(platform, caller.orgNo, sha256, type, Buffer.from(blob));
    }
    const found = await findBatch(platform, { caller }, manifest.batchId);
    for (const { n } of manifest.chunks) {
      const plain = Buffer.from(batch.chunk(n));
      await keepChunk(platform, found, n, plain, () => deflate(plain));
    }
    await commitBatch(platform, await findBatch(platform, { caller }, manifest.batchId));
    return findBatch(platform, { caller }, manifest.batchId);
  });
}

async function read(file: string): Promise<Outgoing> {
  try {
    return await readOutgoing(file, 'https://platform.invalid', { sha256: nodeSha256, verify: nodeVerify });
  } catch (error) {
    if (error instanceof DeskFailure) throw new Problem(422, error.error.code, error.message);
    throw error;
  }
}

/** The `*.pbr` file of a batch that is done: papers, keys, and every decision so far. */
export async function giveBundle(platform: Platform, batch: BatchRecord): Promise<Buffer> {
  async function* entries(): AsyncGenerator<Entry> {
    yield { name: HEAD, data: head('back', batch.batch_id) };
    yield { name: KEYS, data: JSON.stringify({ keys: platform.keys.published() }) };
    yield { name: TRANSPORT, data: JSON.stringify(batch.transport) };
    for (let n = 1, after = 0; ; n++) {
      const page = await receiptsPage(platform, batch, after, PAGE);
      if (page === undefined) break;
      yield { name: pageName(n), data: `${page.text}\n` };
      yield { name: sealName(n), data: JSON.stringify(page.seal) };
      after = page.seal.count;
    }
    const later = await platform.pool.query<{ row: BusinessReceipt }>(
      `select i.row from pb1.inbox i join pb1.ops o on o.org_no = i.org_no and o.op_id = i.row ->> 'opId'
       where i.org_no = $1 and o.batch_no = $2 order by i.seq`,
      [batch.org_no, batch.batch_no],
    );
    const lines = later.rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('');
    if (lines !== '') yield { name: INBOX, data: lines };
  }
  return inFile(async (file) => {
    await writeBundle(file, entries());
    return readFile(file);
  });
}
