// Steps 0, 1 and 2r: what the platform can do, the signed manifest, and where a batch stands.
import type { FastifyInstance } from 'fastify';
import { RECORD_SCHEMAS } from '../../../src/domain/submission/kinds';
import { Manifest, PROTOCOL } from '../../../src/domain/submission/manifest';
import { formatRanges } from '../../../src/domain/submission/ranges';
import { SignatureAlgorithm } from '../../../src/domain/submission/signer';
import type { Parts } from '../app';
import { acceptManifest } from '../manifests';
import { Problem } from '../problem';
import { ENCODINGS } from './body';
import { findBatch } from './find';

export function announceRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.get('/v1/capabilities', { config: { step: 'capabilities' } }, async () => {
    const { settings, keys } = platform;
    const { maxChunkBytes, maxReceiptsPage, maxBlobBytes } = settings;
    const maxChunkRecords = settings.claimedMaxChunkRecords ?? settings.maxChunkRecords;
    return {
      proto: PROTOCOL,
      schemas: RECORD_SCHEMAS,
      limits: { maxChunkBytes, maxChunkRecords, maxReceiptsPage },
      algorithms: SignatureAlgorithm.options,
      encodings: ENCODINGS,
      blobs: { maxBytes: maxBlobBytes },
      login: { deviceGrant: true },
      serverTime: platform.now().toISOString(),
      keys: keys.published(),
      keyStatements: keys.statements(),
    };
  });

  app.put<{ Params: { id: string } }>(
    '/v1/batches/:id',
    { config: { step: 'announce' } },
    async (request, reply) => {
      const parsed = Manifest.safeParse(request.body);
      if (!parsed.success)
        throw new Problem(422, 'MANIFEST_MALFORMED', parsed.error.issues[0]?.message ?? '');
      if (parsed.data.batchId !== request.params.id)
        throw new Problem(422, 'MANIFEST_MALFORMED', 'batchId and address differ');
      const created = await acceptManifest(platform, request.caller, parsed.data);
      return reply.code(created ? 201 : 200).send({ batchId: parsed.data.batchId });
    },
  );

  app.get<{ Params: { id: string } }>('/v1/batches/:id', { config: { step: 'resume' } }, async (request) => {
    const batch = await findBatch(platform, request, request.params.id);
    const have = await platform.pool.query<{ n: number }>(
      'select n from pb1.chunks where org_no = $1 and batch_no = $2',
      [batch.org_no, batch.batch_no],
    );
    return {
      batchId: batch.batch_id,
      root: batch.root,
      state: batch.state,
      have: formatRanges(have.rows.map((row) => row.n)),
    };
  });
}
