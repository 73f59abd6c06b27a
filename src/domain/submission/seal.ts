// Seals records into a batch: cuts them into chunks of NDJSON and writes the manifest. Same input, same bytes.
// After sealing nothing of a batch changes; see resplit.ts for the one way to smaller chunks.
import { canonicalJson } from './canonicalJson';
import { type ChunkEntry, Manifest, ManifestBody, PROTOCOL } from './manifest';
import type { Declaration } from './record';
import type { Sha256, Signer } from './signer';

export interface SealedChunk extends ChunkEntry {
  /** One canonical JSON record a line, every line ended by `\n`. */
  ndjson: string;
}

export interface ChunkLimits {
  /** Uncompressed UTF-8 bytes. */
  maxBytes: number;
  maxRecords: number;
}
export const DEFAULT_LIMITS: ChunkLimits = { maxBytes: 1_000_000, maxRecords: 1_000 };

export type SealError =
  | { code: 'BATCH_EMPTY' }
  | { code: 'OP_REPEATED'; opId: string; line: number }
  /** A single record is larger than a chunk may be. */
  | { code: 'RECORD_TOO_LARGE'; opId: string; line: number; bytes: number; maxBytes: number };

export type SealStep = { ok: true; chunk: SealedChunk } | { ok: false; error: SealError };

const encoder = new TextEncoder();

/** Cuts lines into chunks one by one, so that a caller with 100,000 records can yield in between. */
export function* cutLines(
  lines: Iterable<{ opId: string; line: string }>,
  limits: ChunkLimits,
  sha256: Sha256,
): Generator<SealStep, void> {
  let n = 0;
  let at = 0;
  let bytes = 0;
  let pending: string[] = [];
  const seen = new Set<string>();
  const flush = (): SealStep => {
    const ndjson = pending.join('');
    const chunk = { n: n++, count: pending.length, bytes, sha256: sha256(ndjson), ndjson };
    pending = [];
    bytes = 0;
    return { ok: true, chunk };
  };
  for (const { opId, line } of lines) {
    at += 1;
    if (seen.has(opId)) return yield { ok: false, error: { code: 'OP_REPEATED', opId, line: at } };
    seen.add(opId);
    const text = `${line}\n`;
    const size = encoder.encode(text).byteLength;
    if (size > limits.maxBytes) {
      const error = {
        code: 'RECORD_TOO_LARGE',
        opId,
        line: at,
        bytes: size,
        maxBytes: limits.maxBytes,
      } as const;
      return yield { ok: false, error };
    }
    if (pending.length > 0 && (bytes + size > limits.maxBytes || pending.length >= limits.maxRecords)) {
      yield flush();
    }
    pending.push(text);
    bytes += size;
  }
  if (pending.length > 0) yield flush();
  if (at === 0) yield { ok: false, error: { code: 'BATCH_EMPTY' } };
}

/** What the manifest says beside the chunks. */
export interface BatchHead {
  batchId: string;
  org: string;
  device: string;
  /** ISO instant. */
  created: string;
  /** Server clock minus own clock, ms. */
  serverTimeOffset: number;
  /** Schema of all its records: a batch holds one kind. */
  schema: string;
  prevBatch: string | null;
  supersedes?: string | undefined;
  purpose: ManifestBody['purpose'];
}

export interface UnsignedManifest {
  body: ManifestBody;
  root: string;
}

/** The hash that the signature covers: over the whole cover sheet, chunk hashes included. */
export const manifestRoot = (body: ManifestBody, sha256: Sha256): string =>
  sha256(canonicalJson(ManifestBody.parse(body)));

export function coverSheet(head: BatchHead, chunks: readonly ChunkEntry[], sha256: Sha256): UnsignedManifest {
  const body = ManifestBody.parse({
    ...head,
    proto: PROTOCOL,
    count: chunks.reduce((sum, chunk) => sum + chunk.count, 0),
    bytes: chunks.reduce((sum, chunk) => sum + chunk.bytes, 0),
    chunks: chunks.map(({ n, count, bytes, sha256: hash }) => ({ n, count, bytes, sha256: hash })),
  });
  return { body, root: manifestRoot(body, sha256) };
}

export type SealResult =
  | { ok: true; manifest: UnsignedManifest; chunks: SealedChunk[] }
  | { ok: false; error: SealError };

/** Seals records in the order given. Sign the result with `signManifest`. */
export function sealBatch(
  input: BatchHead & { records: Iterable<Declaration>; limits?: ChunkLimits },
  sha256: Sha256,
): SealResult {
  const { records, limits = DEFAULT_LIMITS, ...head } = input;
  const lines = (function* () {
    for (const record of records) yield { opId: record.opId, line: canonicalJson(record) };
  })();
  return sealLines(head, lines, limits, sha256);
}

export function sealLines(
  head: BatchHead,
  lines: Iterable<{ opId: string; line: string }>,
  limits: ChunkLimits,
  sha256: Sha256,
): SealResult {
  const chunks: SealedChunk[] = [];
  for (const step of cutLines(lines, limits, sha256)) {
    if (!step.ok) return step;
    chunks.push(step.chunk);
  }
  return { ok: true, manifest: coverSheet(head, chunks, sha256), chunks };
}

export async function signManifest(unsigned: UnsignedManifest, signer: Signer): Promise<Manifest> {
  const sig = await signer.sign(hexBytes(unsigned.root));
  const { alg, keyId, publicKey } = signer;
  return Manifest.parse({ ...unsigned.body, root: unsigned.root, keyId, alg, publicKey, sig: base64(sig) });
}

/** The bytes a root's signature covers. */
export const hexBytes = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
