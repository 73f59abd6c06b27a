// Files of evidence (附件), named by their SHA-256: they come before the commit of the batch that refers to them.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { HexSha256 } from '../../../src/domain/submission/receipt';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import type { Parts } from '../app';
import { keepBlob } from '../blobs';
import { Problem } from '../problem';
import { digestedBody } from './body';

const Name = z.object({ sha256: HexSha256 });

export function blobRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.put('/v1/blobs/:sha256', { config: { step: 'blob' } }, async (request, reply) => {
    const { sha256 } = Name.parse(request.params);
    const body = digestedBody(request);
    if (body.byteLength > platform.settings.maxBlobBytes)
      throw new Problem(413, 'BLOB_TOO_LARGE', 'file too large', {
        maxBlobBytes: platform.settings.maxBlobBytes,
      });
    if (nodeSha256(body) !== sha256) throw new Problem(422, 'BLOB_DIFFERS', 'not the file of this name');
    const type = String(request.headers['content-type'] ?? 'application/octet-stream').slice(0, 100);
    const isNew = await keepBlob(platform, request.caller.orgNo, sha256, type, body);
    return reply.code(isNew ? 201 : 200).send({ sha256 });
  });

  app.head('/v1/blobs/:sha256', { config: { step: 'blob' } }, async (request, reply) => {
    const { sha256 } = Name.parse(request.params);
    const found = await platform.pool.query<{ size: number; type: string }>(
      'select size, type from pb1.blobs where org_no = $1 and sha256 = $2',
      [request.caller.orgNo, sha256],
    );
    const blob = found.rows[0];
    return reply.code(blob ? 200 : 404).send();
  });

  app.post('/v1/blobs/missing', { config: { step: 'blobsMissing' } }, async (request) => {
    const { sha256: wanted } = z
      .object({ sha256: z.array(HexSha256).max(1000) })
      .parse(JSON.parse(String(request.body)));
    const found = await platform.pool.query<{ sha256: string }>(
      'select sha256 from pb1.blobs where org_no = $1 and sha256 = any($2)',
      [request.caller.orgNo, wanted],
    );
    const held = new Set(found.rows.map((row) => row.sha256));
    return { missing: wanted.filter((name) => !held.has(name)) };
  });
}
