// Seals many records without holding up the process: cuts chunk by chunk and lets others run in between.
import { setImmediate as yieldNow } from 'node:timers/promises';
import type { BatchRow } from '../../../domain/submission/batchRow';
import { canonicalJson } from '../../../domain/submission/canonicalJson';
import type { Declaration } from '../../../domain/submission/record';
import {
  type BatchHead,
  type ChunkLimits,
  coverSheet,
  cutLines,
  DEFAULT_LIMITS,
  type SealError,
  type SealedChunk,
  signManifest,
} from '../../../domain/submission/seal';
import type { Sha256, Signer } from '../../../domain/submission/signer';

export type Prepared = { ok: true; row: BatchRow; chunks: SealedChunk[] } | { ok: false; error: SealError };

/** A sealed, signed batch ready to be stored in one transaction. Same input and key, same bytes. */
export async function prepareBatch(input: {
  head: BatchHead;
  endpoint: string;
  records: Iterable<Declaration>;
  limits?: ChunkLimits;
  sha256: Sha256;
  signer: Signer;
}): Promise<Prepared> {
  let withEvidence = 0;
  const lines = (function* () {
    for (const record of input.records) {
      if (record.evidence.length > 0) withEvidence += 1;
      yield { opId: record.opId, line: canonicalJson(record) };
    }
  })();
  const chunks: SealedChunk[] = [];
  for (const step of cutLines(lines, input.limits ?? DEFAULT_LIMITS, input.sha256)) {
    if (!step.ok) return step;
    chunks.push(step.chunk);
    await yieldNow();
  }
  const manifest = await signManifest(coverSheet(input.head, chunks, input.sha256), input.signer);
  const { batchId, created: createdAt, supersedes } = input.head;
  const row: BatchRow = {
    batchId,
    state: 'sealed',
    endpoint: input.endpoint,
    manifest,
    count: manifest.count,
    attempts: 0,
    createdAt,
    receiptsAfter: 0,
    withEvidence,
    ...(supersedes === undefined ? {} : { supersedes }),
  };
  return { ok: true, row, chunks };
}
