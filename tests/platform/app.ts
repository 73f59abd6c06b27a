// The HTTP side of the reference platform: parsing, authorisation, problems; the steps are in routes/.
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import type { Faults } from './faults';
import type { Platform } from './platform';
import { Problem } from './problem';
import { reviewRoutes } from './review/routes';
import { adminRoutes } from './routes/admin';
import { announceRoutes } from './routes/announce';
import { blobRoutes } from './routes/blobs';
import { bundleRoutes } from './routes/bundles';
import { chunkRoutes } from './routes/chunks';
import { deviceRoutes } from './routes/device';
import { inboxRoutes } from './routes/inbox';
import { keyRoutes } from './routes/keys';
import { lookupRoutes } from './routes/lookup';
import { outcomeRoutes } from './routes/outcome';
import type { Caller } from './tenants';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
  interface FastifyContextConfig {
    /** Asked without a token: pages for people and the first steps of a sign-in. */
    open?: boolean;
  }
}

/** Compressed bodies can be no larger than this whatever the limits say. */
const HARD_BODY_LIMIT = 64 * 1024 * 1024;

export interface Parts {
  platform: Platform;
  faults: Faults;
  adminToken: string;
  /** What a reviewer signs in with. */
  reviewPassword: string;
}

/** `onRoute` hears of every route as it is made. */
export async function buildApp(
  parts: Parts,
  onRoute: (method: string, url: string) => void = () => {},
): Promise<FastifyInstance> {
  const { platform, faults } = parts;
  const app = fastify({ bodyLimit: HARD_BODY_LIMIT, forceCloseConnections: true, exposeHeadRoutes: false });
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) onRoute(one, url);
  });
  // Anything but JSON and forms is bytes: chunks, files, bundles.
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.decorateRequest('caller');
  app.setErrorHandler((error, _request, reply) => {
    const problem = error instanceof Problem ? error : asProblem(error);
    if (problem.retryAfter !== undefined) reply.header('retry-after', String(problem.retryAfter));
    return reply.code(problem.status).type('application/problem+json').send(problem.body());
  });
  app.setNotFoundHandler(() => {
    throw new Problem(404, 'NO_SUCH_RESOURCE', 'no such resource');
  });
  faults.install(app);
  app.addHook('onRequest', async (request, reply) => {
    if (reply.sent) return;
    reply.header('date', platform.now().toUTCString());
    await authorise(parts, request);
  });
  // A file is bytes even where it happens to be JSON or text.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    blobRoutes(scope, parts);
  });
  for (const routes of [
    ...[announceRoutes, chunkRoutes, outcomeRoutes, inboxRoutes, lookupRoutes, keyRoutes, bundleRoutes],
    ...[adminRoutes, deviceRoutes, reviewRoutes],
  ])
    routes(app, parts);
  return app;
}

async function authorise({ platform, adminToken }: Parts, request: FastifyRequest): Promise<void> {
  if (request.routeOptions.config.open === true) return;
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (request.url.startsWith('/admin/')) {
    if (token !== adminToken) throw new Problem(401, 'TOKEN_UNKNOWN', 'admin token expected');
    return;
  }
  const caller = await platform.tenants.callerOf(token);
  if (caller === undefined) throw new Problem(401, 'TOKEN_UNKNOWN', 'token not known');
  if (caller === 'expired' || platform.settings.tokenExpired)
    throw new Problem(401, 'TOKEN_EXPIRED', 'token expired');
  request.caller = caller;
}

function asProblem(error: unknown): Problem {
  if (error instanceof SyntaxError) return new Problem(400, 'REQUEST_MALFORMED', 'not JSON');
  if (error instanceof ZodError) return new Problem(422, 'REQUEST_MALFORMED', error.issues[0]?.message ?? '');
  const status = statusOf(error);
  if (status === 413) return new Problem(413, 'CHUNK_TOO_LARGE', 'body too large');
  if (status >= 400 && status < 500) return new Problem(status, 'REQUEST_MALFORMED', String(error));
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return new Problem(500, 'INTERNAL', 'internal error');
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
