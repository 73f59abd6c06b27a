// Rotation of a device's key: the statement is signed by the old key and by the new one.
import type { FastifyInstance } from 'fastify';
import { KeyStatement } from '../../../src/domain/submission/keys';
import type { Parts } from '../app';
import { addDeviceKey } from '../devices';

export function keyRoutes(app: FastifyInstance, { platform }: Parts): void {
  app.post<{ Params: { device: string } }>(
    '/v1/devices/:device/keys',
    { config: { step: 'rotate' } },
    async (request, reply) => {
      const statement = KeyStatement.parse(request.body);
      const isNew = await addDeviceKey(platform, request.caller, request.params.device, statement);
      return reply.code(isNew ? 201 : 200).send({ keyId: statement.keyId });
    },
  );
}
