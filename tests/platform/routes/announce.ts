// Steps 0, 1 and 2r: what the platform can do, the signed manifest, and where a batch stands.
import type { FastifyInstance } from 'fastify';
import { Manifest, PROTOCOL } from '../../../src/domain/submission/manifest';
import { formatRanges } from '../../../src/domain/submission/ranges';
import { chainStart } from '../../../src/domain/submission/receiptChain';
import { REGISTRATION_SCHEMA } from '../../../src/domain/submission/registration';
import { manifestFault } from '../../../src/domain/submission/signed';
import { keyIdOf, nodeSha256, nodeVerify } from '../../../src/main/core/submission/crypto';
import type { Parts } from '../app';
import type { Platform } from '../platform';
import { Problem } from '../problem';
import { findBatch } from './find';

export function announceRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.get('/v1/capabilities', { config: { step: 'capabilities' } }, async () => {
    const { settings, signer } = platform;
    const { maxChunkBytes, maxReceiptsPage } = settings;
    const maxChunkRecords = settings.claimedMaxChunkRecords ?? settings.maxChunkRecords;
    return {
      proto: PROTOCOL,
      schemas: [REGISTRATION_SCHEMA],
      limits: { maxChunkBytes, maxChunkRecords, maxReceiptsPage },
      algorithms: ['Ed25519'],
      encodings: ['gzip'],
      serverTime: platform.now().toISOString(),
      keys: [{ keyId: signer.keyId, alg: signer.alg, publicKey: signer.publicKey }],
    };
  });

  app.put<{ Params: { id: string } }>(
    '/v1/batches/:id',
    { config: { step: 'announce' } },
    async (request, reply) => {
      const parsed = Manifest.safeParse(request.body);
      if (!parsed.success)
        throw new Problem(422, 'MANIFEST_MALFORMED', parsed.error.issues[0]?.message ?? '');
      checkManifest(platform, parsed.data, request.params.id, request.org);
      const created = await insertBatch(platform, parsed.data);
      return reply.code(created ? 201 : 200).send({ batchId: parsed.data.batchId });
    },
  );

  app.get<{ Params: { id: string } }>('/v1/batches/:id', { config: { step: 'resume' } }, async (request) => {
    const batch = await findBatch(platform, request.org, request.params.id);
    const have = await platform.pool.query<{ n: number }>('select n from pb1.chunks where batch_id = $1', [
      batch.batch_id,
    ]);
    return {
      batchId: batch.batch_id,
      root: batch.root,
      state: batch.state,
      have: formatRanges(have.rows.map((row) => row.n)),
    };
  });
}

function checkManifest(platform: Platform, manifest: Manifest, id: string, org: string): void {
  if (manifest.batchId !== id) throw new Problem(422, 'MANIFEST_MALFORMED', 'batchId and address differ');
  if (manifest.org !== org)
    throw new Problem(403, 'ORG_DIFFERS', 'the token belongs to another organisation');
  if (manifest.schema !== REGISTRATION_SCHEMA) throw new Problem(422, 'SCHEMA_UNKNOWN', manifest.schema);
  const fault = manifestFault(manifest, nodeSha256, nodeVerify);
  if (fault) throw new Problem(422, fault, 'manifest does not prove itself');
  if (keyIdOf(manifest.publicKey) !== manifest.keyId) throw new Problem(422, 'KEY_ID_DIFFERS', 'keyId');
  const { maxChunkBytes, maxChunkRecords } = platform.settings;
  if (manifest.chunks.some((chunk) => chunk.bytes > maxChunkBytes || chunk.count > maxChunkRecords)) {
    throw new Problem(413, 'CHUNK_TOO_LARGE', 'chunks too large', { maxChunkBytes, maxChunkRecords });
  }
}

/** True if new, false if it was here with the same root. */
async function insertBatch(platform: Platform, manifest: Manifest): Promise<boolean> {
  const { batchId, org, device, root, supersedes } = manifest;
  const client = await platform.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      'insert into pb1.devices (org, device, key_id, public_key) values ($1, $2, $3, $4) on conflict do nothing',
      [org, device, manifest.keyId, manifest.publicKey],
    );
    const pinned = await client.query<{ device_no: number }>(
      'select device_no from pb1.devices where org = $1 and device = $2 and public_key = $3',
      [org, device, manifest.publicKey],
    );
    const deviceNo = pinned.rows[0]?.device_no;
    if (deviceNo === undefined)
      throw new Problem(409, 'DEVICE_KEY_CHANGED', 'device is known by another key');
    const inserted = await client.query(
      `insert into pb1.batches (batch_id, org, device_no, root, manifest, state, chunk_count, chain)
       values ($1, $2, $3, $4, $5, 'announced', $6, $7) on conflict do nothing`,
      [batchId, org, deviceNo, root, manifest, manifest.chunks.length, chainStart(batchId, nodeSha256)],
    );
    const same = await client.query(
      'select 1 from pb1.batches where batch_id = $1 and org = $2 and root = $3',
      [batchId, org, root],
    );
    if (same.rowCount === 0) throw new Problem(409, 'BATCH_DIFFERS', 'this batchId names another content');
    if (supersedes !== undefined) {
      // Only a batch that was never committed is overtaken; a committed one has had its effect.
      await client.query(
        `update pb1.batches set state = 'superseded', superseded_by = $1
         where batch_id = $2 and org = $3 and state in ('announced', 'uploading')`,
        [batchId, supersedes, org],
      );
    }
    await client.query('commit');
    return inserted.rowCount === 1;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
