// Smaller chunks for a batch the platform finds too large. A sealed batch never changes, so the same record lines
// (same opIds, byte for byte) go into a new batch that `supersedes` the old one, which was never committed.

import type { Manifest } from './manifest';
import { type BatchHead, type ChunkLimits, type SealResult, sealLines } from './seal';
import type { Sha256 } from './signer';

/** What the platform's 413 said, where it said it. */
export interface LimitsHint {
  maxChunkBytes?: number | undefined;
  maxChunkRecords?: number | undefined;
}

/**
 * Limits for the next cut: what the platform asks for, else half of the largest chunk so far. Always smaller than
 * before, so that repeated refusals end with single records.
 */
export function smallerLimits(old: Pick<Manifest, 'chunks'>, hint: LimitsHint): ChunkLimits {
  const largest = Math.max(...old.chunks.map((chunk) => chunk.bytes));
  const most = Math.max(...old.chunks.map((chunk) => chunk.count));
  const hinted = hint.maxChunkBytes !== undefined || hint.maxChunkRecords !== undefined;
  const helps = (hint.maxChunkBytes ?? largest) < largest || (hint.maxChunkRecords ?? most) < most;
  if (hinted && helps) {
    return { maxBytes: hint.maxChunkBytes ?? largest, maxRecords: hint.maxChunkRecords ?? most };
  }
  // One record a chunk is the end: from there only the bytes could shrink, and a record is never cut.
  return { maxBytes: largest, maxRecords: Math.max(1, Math.floor(most / 2)) };
}

/** True while a smaller cut exists; false means a single record is too large and a person must look. */
export const canShrink = (old: Pick<Manifest, 'chunks'>): boolean =>
  old.chunks.some((chunk) => chunk.count > 1);

/**
 * Hash and opId where they stand in a canonical line, before the payload; a line that is written otherwise is parsed.
 * Most of the work of reading 100,000 records back was building payloads nobody looks at.
 */
const HEAD =
  /^\{"action":"[a-z]+","baseRev":\d+,"evidence":\[[^\]]*\],"hash":"([0-9a-f]{64})","key":"[^"\\]*","opId":"([^"\\]*)",/;

/** Record lines of a chunk with their opIds. Throws on a damaged line: chunks come from our own store. */
export function* linesOf(ndjson: string): Generator<{ opId: string; hash: string; line: string }> {
  for (const line of ndjson.split('\n')) {
    if (line === '') continue;
    const head = HEAD.exec(line);
    if (head?.[1] !== undefined && head[2] !== undefined) {
      yield { hash: head[1], opId: head[2], line };
      continue;
    }
    const { opId, hash } = JSON.parse(line) as { opId: string; hash: string };
    yield { opId, hash, line };
  }
}

export function resplit(
  old: Manifest,
  head: Pick<BatchHead, 'batchId' | 'created' | 'serverTimeOffset' | 'prevBatch'>,
  chunks: Iterable<string>,
  limits: ChunkLimits,
  sha256: Sha256,
): SealResult {
  const lines = (function* () {
    for (const ndjson of chunks) yield* linesOf(ndjson);
  })();
  const { org, device, purpose, schema } = old;
  return sealLines({ ...head, org, device, purpose, schema, supersedes: old.batchId }, lines, limits, sha256);
}
