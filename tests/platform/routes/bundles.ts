// One file instead of many requests: a relay hands over *.pbo and takes *.pbr back.
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../app';
import { giveBundle, takeBundle } from '../bundles';
import { Problem } from '../problem';
import { digestedBody } from './body';
import { findBatch } from './find';

const TYPE = 'application/vnd.pb1.bundle+zip';

export function bundleRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.post('/v1/bundles', { config: { step: 'bundle' } }, async (request, reply) => {
    const batch = await takeBundle(platform, request.caller, digestedBody(request));
    return reply.code(202).send({ batchId: batch.batch_id, transport: batch.transport });
  });

  app.get<{ Params: { id: string } }>(
    '/v1/batches/:id/bundle',
    { config: { step: 'bundle' } },
    async (request, reply) => {
      const batch = await findBatch(platform, request, request.params.id);
      if (batch.state !== 'done')
        throw new Problem(425, 'NOT_DONE', 'receipts follow when the batch is done', {}, 1);
      return reply.type(TYPE).send(await giveBundle(platform, batch));
    },
  );
}
