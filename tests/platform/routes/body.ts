// Bodies that carry their own digest (RFC 9530): damage on the way and other content are told apart.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem';

export const ENCODINGS = ['gzip', 'identity'];

/** The bytes as they came, if they are what their `Content-Digest` says. */
export function digestedBody(request: FastifyRequest): Buffer {
  const body = request.body;
  if (!Buffer.isBuffer(body)) throw new Problem(415, 'TYPE_UNKNOWN', 'a body of bytes expected');
  const digest = /^sha-256=:([A-Za-z0-9+/=]+):$/.exec(String(request.headers['content-digest'] ?? ''))?.[1];
  if (digest === undefined) throw new Problem(422, 'DIGEST_MISSING', 'Content-Digest (RFC 9530) expected');
  if (createHash('sha256').update(body).digest('base64') !== digest)
    throw new Problem(400, 'DIGEST_MISMATCH', 'the body was hurt on the way');
  return body;
}

const inflate = promisify(gunzip);

/** Unpacks gzip up to a size; `tooLarge` is thrown beyond it. */
export async function unpack(
  request: FastifyRequest,
  body: Buffer,
  maxBytes: number,
  tooLarge: Problem,
): Promise<Buffer> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') {
    if (body.byteLength > maxBytes) throw tooLarge;
    return body;
  }
  if (encoding !== 'gzip') throw new Problem(415, 'ENCODING_UNKNOWN', 'gzip or identity expected');
  return inflate(body, { maxOutputLength: maxBytes }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
    throw new Problem(400, 'ENCODING_BROKEN', 'gzip could not be read');
  });
}
