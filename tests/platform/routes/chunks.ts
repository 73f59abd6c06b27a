// Steps 2 and 3: chunks, and the commit that makes a batch count.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../app';
import { commitBatch, keepChunk } from '../batches';
import { Problem } from '../problem';
import { digestedBody, unpack } from './body';
import { findBatch } from './find';

const deflate = promisify(gzip);

export function chunkRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.put<{ Params: { id: string; n: string } }>(
    '/v1/batches/:id/chunks/:n',
    { config: { step: 'chunk' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request, request.params.id);
      const body = digestedBody(request);
      const { maxChunkBytes, maxChunkRecords } = platform.settings;
      const limits = { maxChunkBytes, maxChunkRecords };
      const tooLarge = new Problem(413, 'CHUNK_TOO_LARGE', 'chunk too large', limits);
      const plain = await unpack(request, body, maxChunkBytes, tooLarge);
      await keepChunk(platform, batch, Number(request.params.n), plain, () =>
        plain === body ? deflate(body) : Promise.resolve(body),
      );
      return reply.code(204).send();
    },
  );

  app.post<{ Params: { id: string } }>(
    '/v1/batches/:id/commit',
    { config: { step: 'commit' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request, request.params.id);
      return reply.code(202).send({ transport: await commitBatch(platform, batch) });
    },
  );
}
