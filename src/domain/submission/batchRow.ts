// A batch as the store keeps it: the manifest, where it stands, and the cursors a restart needs.
import { z } from 'zod';
import { Manifest } from './manifest';
import { BatchProblem } from './problem';
import { HexSha256, InstantText, ReceiptCounts, ReceiptsSeal, TransportReceipt } from './receipt';
import { BatchState, OpenState } from './states';

/** How a batch leaves: over the wire, as one signed file, or as the platform's own spreadsheet. */
export const Carrier = z.enum(['https', 'bundle', 'template']);
export type Carrier = z.infer<typeof Carrier>;

/** Stands where no address of a platform is known; never asked (RFC 2606 keeps `.invalid` free). */
export const NO_ENDPOINT = 'https://none.invalid';

export const BatchRow = z.object({
  batchId: z.string().min(1).max(64),
  state: BatchState,
  /** Base URL of the platform, without a trailing slash, e.g. `https://host`. */
  endpoint: z.url({ protocol: /^https?$/ }),
  /** Absent only while `draft`. */
  manifest: Manifest.optional(),
  /** Records in the batch. */
  count: z.number().int().min(0),
  /** Failed tries since the last progress; drives the backoff. */
  attempts: z.number().int().min(0),
  /** Not before this instant. */
  nextAttemptAt: InstantText.optional(),
  lastProblem: BatchProblem.optional(),
  /** State to return to after `frozen`. */
  frozenFrom: OpenState.optional(),
  createdAt: InstantText,
  committedAt: InstantText.optional(),
  closedAt: InstantText.optional(),
  /** Chunks the platform is known to hold, e.g. `0-17,19`. For the eye only: the resume point is asked of the platform. */
  have: z.string().max(100_000).optional(),
  transportReceipt: TransportReceipt.optional(),
  receiptsSeal: ReceiptsSeal.optional(),
  /** Line of the last stored receipt; 0 = none. */
  receiptsAfter: z.number().int().min(0),
  /** Hash chain over the receipts stored so far; absent = none. */
  receiptsChain: HexSha256.optional(),
  counts: ReceiptCounts.optional(),
  supersedes: z.string().max(64).optional(),
  supersededBy: z.string().max(64).optional(),
  /** Absent = https. May change while nothing has been sent: the content is the same. */
  carrier: Carrier.optional(),
  /** Records that name evidence; absent = not counted. 0 spares reading the whole batch before its commit. */
  withEvidence: z.number().int().min(0).optional(),
  /** Last time it was written to a file. */
  exportedAt: InstantText.optional(),
  /** Template it was written with. */
  template: z.string().max(100).optional(),
});
export type BatchRow = z.infer<typeof BatchRow>;

/** Fields a change of state may set; `undefined` as a value clears the field. */
export type BatchPatch = Partial<
  Omit<BatchRow, 'batchId' | 'state' | 'endpoint' | 'manifest' | 'count' | 'createdAt'>
>;

/** What is remembered of a platform between runs. */
export const EndpointState = z.object({
  endpoint: z.url({ protocol: /^https?$/ }),
  /** Keys pinned at the first contact; a change freezes, see docs/protocol/pb-1.md. */
  keys: z.array(
    z.object({
      keyId: z.string().min(1).max(128),
      alg: z.string().min(1).max(32),
      publicKey: z.string().max(1024),
    }),
  ),
  pinnedAt: InstantText.optional(),
  /** Server clock minus own clock in ms. */
  serverTimeOffset: z.number().int(),
  lastContactAt: InstantText.optional(),
  /** Largest chunk the platform takes, to seal by. */
  maxChunkBytes: z.number().int().min(1).optional(),
  maxChunkRecords: z.number().int().min(1).optional(),
  /** Last inbox row stored. */
  inboxAfter: z.number().int().min(0),
});
export type EndpointState = z.infer<typeof EndpointState>;

/** A row that has been sealed always carries its manifest. */
export type SealedRow = BatchRow & { manifest: Manifest };
export const isSealed = (row: BatchRow): row is SealedRow => row.manifest !== undefined;
