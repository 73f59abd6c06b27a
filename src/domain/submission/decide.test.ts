import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide';

const http = (status: number, code?: string, retryAfterMs?: number) =>
  decide({ kind: 'http', status, code, retryAfterMs });

describe('what to do about a failed request', () => {
  it.each([401, 403, 407])('%i pauses the lane and asks', (status) => {
    expect(http(status)).toEqual({ do: 'pause' });
  });
  it.each([400, 402, 405, 406, 409, 411, 415, 422, 451])('%i freezes the batch for a person', (status) => {
    expect(http(status)).toEqual({ do: 'freeze' });
  });
  it.each([408, 425, 429, 500, 502, 503, 504, 599])('%i is tried again', (status) => {
    expect(http(status)).toEqual({ do: 'retry' });
    expect(http(status, undefined, 7_000)).toEqual({ do: 'retry', retryAfterMs: 7_000 });
  });
  it('413 asks for smaller chunks, but a manifest that is too large is for a person', () => {
    expect(http(413)).toEqual({ do: 'resplit' });
    expect(http(413, 'MANIFEST_TOO_LARGE')).toEqual({ do: 'freeze' });
  });
  it('a body hurt on the way is sent again, not frozen', () => {
    expect(http(400, 'DIGEST_MISMATCH')).toEqual({ do: 'retry' });
  });
  it('chunks that the platform lost are asked for and sent again', () => {
    expect(http(409, 'CHUNKS_MISSING')).toEqual({ do: 'retry' });
  });
  it('a batch the platform forgot starts over; any other missing page is for a person', () => {
    expect(http(404, 'BATCH_UNKNOWN')).toEqual({ do: 'restart' });
    expect(http(404, 'ROUTE_UNKNOWN')).toEqual({ do: 'freeze' });
    // No code: a proxy or a portal answered, not the platform.
    expect(http(404)).toEqual({ do: 'retry' });
  });
  it('network trouble and answers that are not PB-1 are tried again; distrust freezes', () => {
    expect(decide({ kind: 'network', code: 'NETWORK' })).toEqual({ do: 'retry' });
    expect(decide({ kind: 'badAnswer', code: 'BAD_ANSWER' })).toEqual({ do: 'retry' });
    expect(decide({ kind: 'distrust', code: 'SERVER_KEY_CHANGED' })).toEqual({ do: 'freeze' });
  });
  it('has an answer for every status and code', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 999 }),
        fc.option(fc.string(), { nil: undefined }),
        (status, code) => {
          expect(['retry', 'pause', 'restart', 'resplit', 'freeze']).toContain(http(status, code).do);
        },
      ),
    );
  });
});
