// The signed cover sheet of a batch. Immutable once sealed; a correction is a new batch with `supersedes`.
import { z } from 'zod';
import { HexSha256, InstantText } from './receipt';

export const PROTOCOL = 'PB-1';

/** One chunk: `sha256` over its uncompressed NDJSON bytes, `bytes` their number. */
export const ChunkEntry = z.object({
  n: z.number().int().min(0),
  count: z.number().int().min(1),
  bytes: z.number().int().min(1),
  sha256: HexSha256,
});
export type ChunkEntry = z.infer<typeof ChunkEntry>;

/** Everything the root covers. */
export const ManifestBody = z.object({
  proto: z.literal(PROTOCOL),
  /** UUIDv7, persisted before the first byte leaves. */
  batchId: z.string().min(1).max(64),
  org: z.string().min(1).max(64),
  device: z.string().min(1).max(64),
  created: InstantText,
  /** Server clock minus own clock in ms as last measured before sealing; 0 if never. */
  serverTimeOffset: z.number().int(),
  /** Schema of the records, e.g. `patent.registration/1`. */
  schema: z.string().min(1).max(64),
  count: z.number().int().min(1),
  bytes: z.number().int().min(1),
  chunks: z.array(ChunkEntry).min(1).max(100_000),
  /** The batch this device sealed before this one. */
  prevBatch: z.string().max(64).nullable(),
  /** Batch that this one corrects or re-cuts. */
  supersedes: z.string().max(64).optional(),
  purpose: z.enum(['production', 'rehearsal']),
});
export type ManifestBody = z.infer<typeof ManifestBody>;

/** `root` = SHA-256 over the canonical JSON of the body, thus over every chunk hash; `sig` signs the root's 32 bytes. */
export const Manifest = ManifestBody.extend({
  root: HexSha256,
  keyId: z.string().min(1).max(128),
  alg: z.string().min(1).max(32),
  /** base64 DER SubjectPublicKeyInfo of the device; the platform pins it to (org, device). */
  publicKey: z.string().min(1).max(1024),
  /** base64 */
  sig: z.string().min(1).max(1024),
});
export type Manifest = z.infer<typeof Manifest>;
