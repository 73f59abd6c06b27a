// Steps 2 and 3: chunks, and the commit that makes a batch count.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TransportReceipt } from '../../../src/domain/submission/receipt';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import type { Parts } from '../app';
import type { Platform } from '../platform';
import { Problem } from '../problem';
import { findBatch } from './find';

const inflate = promisify(gunzip);
const deflate = promisify(gzip);

export function chunkRoutes(app: FastifyInstance, { platform, worker }: Parts): void {
  app.put<{ Params: { id: string; n: string } }>(
    '/v1/batches/:id/chunks/:n',
    { config: { step: 'chunk' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request.org, request.params.id);
      const entry = batch.manifest.chunks[Number(request.params.n)];
      if (!entry) throw new Problem(422, 'CHUNK_UNKNOWN', 'the manifest has no such chunk');
      const { plain, packed } = await readBody(platform, request);
      if (nodeSha256(plain) !== entry.sha256)
        throw new Problem(409, 'CHUNK_DIFFERS', 'not the chunk of the manifest');
      if (batch.state === 'superseded') throw new Problem(409, 'BATCH_SUPERSEDED', 'a newer batch took over');
      // Committed: every chunk is here, this one too.
      if (batch.state === 'announced' || batch.state === 'uploading') {
        await platform.pool.query(
          `with moved as (update pb1.batches set state = 'uploading' where batch_id = $1 and state = 'announced')
           insert into pb1.chunks (batch_id, n, body) values ($1, $2, $3) on conflict do nothing`,
          [batch.batch_id, entry.n, packed],
        );
      }
      return reply.code(204).send();
    },
  );

  app.post<{ Params: { id: string } }>(
    '/v1/batches/:id/commit',
    { config: { step: 'commit' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request.org, request.params.id);
      if (batch.state === 'superseded') throw new Problem(409, 'BATCH_SUPERSEDED', 'a newer batch took over');
      if (batch.transport) return reply.code(202).send({ transport: batch.transport });
      const have = await platform.pool.query('select 1 from pb1.chunks where batch_id = $1', [
        batch.batch_id,
      ]);
      if (have.rowCount !== batch.chunk_count)
        throw new Problem(409, 'CHUNKS_MISSING', 'not every chunk is here');
      const transport = await platform.sign<TransportReceipt>({
        batchId: batch.batch_id,
        root: batch.root,
        count: batch.manifest.count,
        receivedAt: platform.now().toISOString(),
      });
      // First commit wins; a twin that arrives together gets the same receipt.
      const done = await platform.pool.query<{ transport: TransportReceipt }>(
        `update pb1.batches set transport = coalesce(transport, $2), committed_at = coalesce(committed_at, now()),
           state = case when state in ('announced', 'uploading') then 'queued' else state end
         where batch_id = $1 and state <> 'superseded' returning transport`,
        [batch.batch_id, transport],
      );
      const row = done.rows[0];
      if (!row) throw new Problem(409, 'BATCH_SUPERSEDED', 'a newer batch took over');
      worker.kick();
      return reply.code(202).send({ transport: row.transport });
    },
  );
}

async function readBody(
  platform: Platform,
  request: FastifyRequest,
): Promise<{ plain: Buffer; packed: Buffer }> {
  const body = request.body;
  if (!Buffer.isBuffer(body)) throw new Problem(415, 'TYPE_UNKNOWN', 'application/x-ndjson expected');
  const digest = /^sha-256=:([A-Za-z0-9+/=]+):$/.exec(String(request.headers['content-digest'] ?? ''))?.[1];
  if (digest === undefined) throw new Problem(422, 'DIGEST_MISSING', 'Content-Digest (RFC 9530) expected');
  if (createHash('sha256').update(body).digest('base64') !== digest) {
    throw new Problem(400, 'DIGEST_MISMATCH', 'the body was hurt on the way');
  }
  const { maxChunkBytes, maxChunkRecords } = platform.settings;
  const tooLarge = new Problem(413, 'CHUNK_TOO_LARGE', 'chunk too large', { maxChunkBytes, maxChunkRecords });
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') {
    if (body.byteLength > maxChunkBytes) throw tooLarge;
    return { plain: body, packed: await deflate(body) };
  }
  if (encoding !== 'gzip') throw new Problem(415, 'ENCODING_UNKNOWN', 'gzip or identity expected');
  const plain = await inflate(body, { maxOutputLength: maxChunkBytes }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
      throw new Problem(400, 'ENCODING_BROKEN', 'gzip could not be read');
    },
  );
  return { plain, packed: body };
}
