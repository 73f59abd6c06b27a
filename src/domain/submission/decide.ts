// What to do about a failed request. Never "give up", never "delete": retry, ask, cut smaller, start over or freeze.

/** A request that brought no usable answer. */
export type Failure =
  | { kind: 'network'; code: 'NETWORK' | 'TIMEOUT' }
  /** An answer that is not what the protocol says: truncated, unparsable, signature or digest wrong. */
  | { kind: 'badAnswer'; code: string }
  /** A well-formed answer that must not be believed or acted on without a person. */
  | { kind: 'distrust'; code: string }
  | { kind: 'http'; status: number; code?: string | undefined; retryAfterMs?: number | undefined };

export type Decision =
  /** Wait (backoff, at least `retryAfterMs`) and ask the platform where the batch stands. */
  | { do: 'retry'; retryAfterMs?: number }
  /** The whole lane stops and asks a person; no batch changes. */
  | { do: 'pause' }
  /** The platform no longer knows the batch: send it again from the manifest. */
  | { do: 'restart' }
  /** Chunks are too large: a new batch with the same opIds in smaller chunks supersedes this one. */
  | { do: 'resplit' }
  /** This batch stops for a person; others go on. */
  | { do: 'freeze' };

/** 400 codes that say the bytes were hurt on the way, not that the content is wrong. */
const HURT_ON_THE_WAY = ['DIGEST_MISMATCH', 'BODY_TRUNCATED', 'ENCODING_BROKEN'];

/** Total over every status a proxy or platform may send; 2xx never comes here. */
export function decide(failure: Failure): Decision {
  if (failure.kind === 'distrust') return { do: 'freeze' };
  if (failure.kind !== 'http') return { do: 'retry' };
  const { status, code, retryAfterMs } = failure;
  const retry: Decision = retryAfterMs === undefined ? { do: 'retry' } : { do: 'retry', retryAfterMs };
  switch (status) {
    case 403:
      // The batch speaks for another organisation than the token: no token helps it, and it must not hold up the rest.
      if (code === 'ORG_DIFFERS') return { do: 'freeze' };
      return { do: 'pause' };
    case 401:
    case 407:
      return { do: 'pause' };
    case 404:
    case 410:
      if (code === 'BATCH_UNKNOWN') return { do: 'restart' };
      // Without a code it is not the platform that speaks: a proxy, a portal, a page that was moved.
      return code === undefined ? retry : { do: 'freeze' };
    case 408:
    case 425:
    case 429:
      return retry;
    case 409:
      // It lost chunks or evidence between our upload and our commit; what is missing is asked of it.
      return code === 'CHUNKS_MISSING' || code === 'BLOBS_MISSING' ? retry : { do: 'freeze' };
    case 413:
      return code === 'MANIFEST_TOO_LARGE' ? { do: 'freeze' } : { do: 'resplit' };
    case 400:
      return code !== undefined && HURT_ON_THE_WAY.includes(code) ? retry : { do: 'freeze' };
    default:
      return status >= 500 ? retry : { do: 'freeze' };
  }
}
