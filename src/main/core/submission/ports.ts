// What the submission lane needs from its surroundings. The lane itself touches no clock, disk or socket directly.
import type { BatchPatch, BatchRow, EndpointState } from '../../../domain/submission/batchRow';
import type { BusinessReceipt, Receipt } from '../../../domain/submission/receipt';
import type { SealedChunk } from '../../../domain/submission/seal';
import type { BatchState } from '../../../domain/submission/states';

/** Where the receipts of a batch stand once a page is stored. */
export interface ReceiptsPage {
  /** Line of the last receipt of the page: becomes `receiptsAfter`. */
  after: number;
  /** Hash chain up to and including that line: becomes `receiptsChain`. */
  chain: string;
}

/**
 * The durable outbox. Every promise that resolves means "on the disk" (strict durability): the lane only acts after it.
 * A failure of the store rejects; the lane then stops this batch and tries again later, so nothing is lost.
 */
export interface SubmissionStore {
  /** Batches in an open state (`OPEN_STATES`), oldest first; drafts, frozen and final ones not. */
  openBatches(): Promise<BatchRow[]>;
  batch(batchId: string): Promise<BatchRow | undefined>;
  /**
   * Compare-and-set: if the batch is in state `from`, set `to` and the fields of `patch` (an `undefined` value clears),
   * resolve true once durable; otherwise change nothing and resolve false. `from === to` changes fields only.
   */
  setState(batchId: string, from: BatchState, to: BatchState, patch: BatchPatch): Promise<boolean>;
  /** NDJSON of chunk `n` exactly as sealed. */
  chunk(batchId: string, n: number): Promise<Uint8Array | string>;
  /**
   * Store receipts and the cursor in ONE transaction. Idempotent by (batchId, opId): a repeated page changes nothing.
   * Effects on the records (nationalId, rev, "needs correction" of a rejected key) belong in the same transaction.
   */
  putReceipts(batchId: string, receipts: readonly Receipt[], page: ReceiptsPage): Promise<void>;
  /** Stored receipts with `line > after`, ascending, at most `limit`. */
  receipts(batchId: string, after: number, limit: number): Promise<Receipt[]>;
  /**
   * In ONE transaction: move `batchId` from `from` to `superseded` (with `supersededBy`) and insert the new sealed batch
   * with its chunks. False, and nothing changed, if the old one was no longer in `from`.
   */
  replaceBatch(
    batchId: string,
    from: BatchState,
    replacement: { row: BatchRow; chunks: readonly SealedChunk[] },
  ): Promise<boolean>;
  endpoint(endpoint: string): Promise<EndpointState | undefined>;
  putEndpoint(state: EndpointState): Promise<void>;
  /** Store later business receipts and `inboxAfter` in one transaction; idempotent by (endpoint, seq). */
  putBusinessReceipts(endpoint: string, rows: readonly BusinessReceipt[], inboxAfter: number): Promise<void>;
}

/** The part of the platform `fetch` that is used; `globalThis.fetch` and Electron's `net.fetch` both fit. */
export type FetchLike = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: Uint8Array<ArrayBuffer>;
    signal: AbortSignal;
    redirect: 'error';
  },
) => Promise<{
  status: number;
  headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC by the PC's own clock. */
  now(): number;
  /** Resolves after `ms` or when `signal` aborts, whichever is first; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Bytes of a document that a record names as evidence; undefined where the file is gone. */
export type BlobSource = (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** When and how fast a batch may leave, as the office set it; asked again before every batch and every chunk. */
export interface Pace {
  /** Milliseconds until sending is allowed; 0 = now. */
  waitMs(): number;
  /** Bytes a second; 0 = as fast as it goes. */
  bytesPerSecond(): number;
}

/** Uniform in [0, 1). */
export type Random = () => number;

/** Bearer token of the organisation at a platform; undefined pauses the lane and asks. */
export type TokenSource = (endpoint: string) => Promise<string | undefined>;

/** Ids of new batches: UUIDv7, so that they sort by time. */
export type NewId = () => string;

/** One line of the log. Data never holds a token. */
export type Log = (entry: {
  level: 'debug' | 'info' | 'warn' | 'error';
  code: string;
  data?: Record<string, string | number | boolean | undefined>;
}) => void;
