// Takes a manifest: it must prove itself, come from the asking organisation, and be signed by a key of its device.
import type pg from 'pg';
import { kindOfSchema } from '../../src/domain/submission/kinds';
import type { Manifest } from '../../src/domain/submission/manifest';
import { chainStart } from '../../src/domain/submission/receiptChain';
import { manifestFault } from '../../src/domain/submission/signed';
import { keyIdOf, nodeSha256, nodeVerify } from '../../src/main/core/submission/crypto';
import { deviceOf } from './devices';
import type { Platform } from './platform';
import { Problem } from './problem';
import type { Caller } from './tenants';

/** True if new, false if it was here with the same root. */
export async function acceptManifest(
  platform: Platform,
  caller: Caller,
  manifest: Manifest,
): Promise<boolean> {
  check(platform, caller, manifest);
  const client = await platform.pool.connect();
  try {
    await client.query('begin');
    const isNew = await insert(client, caller, manifest, platform.now());
    await client.query('commit');
    return isNew;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

function check(platform: Platform, { org }: Caller, manifest: Manifest): void {
  if (manifest.org !== org)
    throw new Problem(403, 'ORG_DIFFERS', 'the token belongs to another organisation');
  if (kindOfSchema(manifest.schema) === undefined) throw new Problem(422, 'SCHEMA_UNKNOWN', manifest.schema);
  const fault = manifestFault(manifest, nodeSha256, nodeVerify);
  if (fault) throw new Problem(422, fault, 'manifest does not prove itself');
  if (keyIdOf(manifest.publicKey) !== manifest.keyId) throw new Problem(422, 'KEY_ID_DIFFERS', 'keyId');
  const { maxChunkBytes, maxChunkRecords } = platform.settings;
  if (manifest.chunks.some((chunk) => chunk.bytes > maxChunkBytes || chunk.count > maxChunkRecords)) {
    throw new Problem(413, 'CHUNK_TOO_LARGE', 'chunks too large', { maxChunkBytes, maxChunkRecords });
  }
}

async function insert(
  client: pg.PoolClient,
  { orgNo }: Caller,
  manifest: Manifest,
  now: Date,
): Promise<boolean> {
  const { batchId, org, root, schema, supersedes } = manifest;
  const deviceNo = await deviceOf(client, orgNo, manifest, now);
  const inserted = await client.query(
    `insert into pb1.batches (org_no, batch_id, org, device_no, root, manifest, schema, state, chunk_count, chain)
     values ($1, $2, $3, $4, $5, $6, $7, 'announced', $8, $9) on conflict do nothing`,
    [
      ...[orgNo, batchId, org, deviceNo, root, manifest, schema, manifest.chunks.length],
      chainStart(batchId, nodeSha256),
    ],
  );
  const same = await client.query(
    'select 1 from pb1.batches where org_no = $1 and batch_id = $2 and root = $3',
    [orgNo, batchId, root],
  );
  if (same.rowCount === 0) throw new Problem(409, 'BATCH_DIFFERS', 'this batchId names another content');
  if (supersedes !== undefined) {
    // Only a batch that was never committed is overtaken; a committed one has had its effect.
    await client.query(
      `update pb1.batches set state = 'superseded', superseded_by = $1
       where org_no = $2 and batch_id = $3 and state in ('announced', 'uploading')`,
      [batchId, orgNo, supersedes],
    );
  }
  return inserted.rowCount === 1;
}
