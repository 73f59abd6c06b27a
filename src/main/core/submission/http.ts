// One HTTP request with token, time limit and problem reading. Knows no batch.
import { parseRetryAfter } from '../../../domain/submission/backoff';
import { ProblemDetails } from '../../../domain/submission/problem';
import { type Attempt, got } from './attempt';
import type { Clock, FetchLike, TokenSource } from './ports';

export interface HttpRequest {
  step: string;
  method: 'GET' | 'PUT' | 'POST';
  endpoint: string;
  path: string;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer> | string;
  timeoutMs: number;
}
export interface HttpAnswer {
  status: number;
  header(name: string): string | undefined;
  body: Uint8Array;
}
export type Http = (request: HttpRequest) => Promise<Attempt<HttpAnswer>>;

/** Answers larger than this are not from a PB-1 platform. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

export function createHttp(deps: {
  net: FetchLike;
  token: TokenSource;
  clock: Clock;
  signal: AbortSignal;
}): Http {
  return async ({ step, method, endpoint, path, headers, body, timeoutMs }) => {
    const token = step === 'login' ? '' : await deps.token(endpoint);
    if (token === undefined)
      return { ok: false, step, failure: { kind: 'http', status: 401, code: 'TOKEN_MISSING' } };
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await deps.net(`${endpoint}${path}`, {
        method,
        headers: {
          ...headers,
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
          accept: 'application/json, application/x-ndjson',
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? new TextEncoder().encode(body) : body }),
        signal: AbortSignal.any([deps.signal, limit]),
        redirect: 'error',
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (bytes.byteLength > MAX_ANSWER_BYTES) {
        return { ok: false, step, failure: { kind: 'badAnswer', code: 'ANSWER_TOO_LARGE' } };
      }
      const header = (name: string) => answer.headers.get(name) ?? undefined;
      if (answer.status >= 200 && answer.status < 300)
        return got({ status: answer.status, header, body: bytes });
      return refused(step, answer.status, header('retry-after'), bytes, deps.clock.now());
    } catch (error) {
      const code = limit.aborted ? 'TIMEOUT' : 'NETWORK';
      return { ok: false, step, failure: { kind: 'network', code }, detail: reason(error) };
    }
  };
}

function refused(
  step: string,
  status: number,
  retryAfter: string | undefined,
  bytes: Uint8Array,
  now: number,
): Attempt<never> {
  const problem = readJson(bytes, ProblemDetails);
  const { code, detail, title, maxChunkBytes, maxChunkRecords } = problem ?? {};
  return {
    ok: false,
    step,
    failure: { kind: 'http', status, code, retryAfterMs: parseRetryAfter(retryAfter, now) },
    detail: detail ?? title,
    hint: { maxChunkBytes, maxChunkRecords },
  };
}

/** Innermost cause, e.g. ECONNREFUSED; never headers or bodies. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** JSON of an answer that fits the schema, else undefined. */
export function readJson<T>(
  bytes: Uint8Array,
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): T | undefined {
  try {
    const result = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
