// Who looks at the pages: a reviewer signs in with a password and keeps a cookie that only these pages are sent.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import { Problem } from '../problem';

const NAME = 'pb1_reviewer';

/** The cookie holds a hash, so that the password itself stands in no log of cookies. */
const ticketOf = (password: string): string => nodeSha256(`PB-1 reviewer ${password}`);

export const isReviewer = (request: FastifyRequest, password: string): boolean =>
  (request.headers.cookie ?? '').split(/;\s*/).includes(`${NAME}=${ticketOf(password)}`);

export function signIn(reply: FastifyReply, password: string): void {
  reply.header(
    'set-cookie',
    `${NAME}=${ticketOf(password)}; HttpOnly; SameSite=Strict; Path=/review; Max-Age=28800`,
  );
}

/** Fields of a form. A form that another site posts is refused. */
export function formOf(request: FastifyRequest): URLSearchParams {
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== 'null' && new URL(origin).host !== host)
    throw new Problem(403, 'FOREIGN_FORM', 'the form comes from another site');
  const body = request.body;
  return new URLSearchParams(Buffer.isBuffer(body) ? body.toString('utf8') : '');
}
