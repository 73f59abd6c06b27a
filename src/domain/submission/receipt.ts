// What the platform answers: transport receipt, validation receipt (one a record) and business receipt (回执).
// Three different papers, each kept for good. Shapes and their canonical hashing order only.
import { z } from 'zod';

/** Result of one record. `duplicate` = this opId had its effect before; `deferred` = decided later, see the inbox. */
export const ReceiptStatus = z.enum(['accepted', 'duplicate', 'rejected', 'conflict', 'deferred']);
export type ReceiptStatus = z.infer<typeof ReceiptStatus>;

export const Bilingual = z.object({ zh: z.string().max(2000), en: z.string().max(2000) });
export type Bilingual = z.infer<typeof Bilingual>;

/** Lower-case hex SHA-256. */
export const HexSha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const InstantText = z.iso.datetime({ offset: true });

/** Validation receipt of one record. */
export const Receipt = z.object({
  opId: z.string().min(1).max(64),
  /** 1-based line of the record in the batch, counted through all chunks. */
  line: z.number().int().min(1),
  status: ReceiptStatus,
  /** Stable code, e.g. `ACCEPTED`, `KEY_OF_OTHER_ORG`, `FIELD_INVALID`. */
  code: z.string().min(1).max(64),
  /** Path of the field at fault, e.g. `filingDate` or `projects.0.number`. */
  field: z.string().max(200).optional(),
  message: Bilingual,
  /** Number the national platform gave the record. */
  nationalId: z.string().max(64).optional(),
  /** Revision of the record at the platform: the `baseRev` of the next declaration of the same patent. */
  rev: z.number().int().min(0).optional(),
  /** Hash of the record the platform read; must equal the hash of the record sent. */
  hash: HexSha256,
  receivedAt: InstantText,
});
export type Receipt = z.infer<typeof Receipt>;

const signature = {
  keyId: z.string().min(1).max(128),
  alg: z.string().min(1).max(32),
  /** base64 */
  sig: z.string().min(1).max(1024),
};

/** Signed proof that the whole batch arrived; signed text: canonical JSON of all fields but keyId, alg, sig. */
export const TransportReceipt = z.object({
  batchId: z.string().min(1).max(64),
  root: HexSha256,
  count: z.number().int().min(0),
  receivedAt: InstantText,
  ...signature,
});
export type TransportReceipt = z.infer<typeof TransportReceipt>;

/** Signed end of the receipts' hash chain; signed text: canonical JSON of `{batchId, count, chain}`. */
export const ReceiptsSeal = z.object({
  batchId: z.string().min(1).max(64),
  count: z.number().int().min(0),
  chain: HexSha256,
  ...signature,
});
export type ReceiptsSeal = z.infer<typeof ReceiptsSeal>;

/** Later decision about a record, one row of the inbox: college review, school review, registration, recordal. */
export const BusinessReceipt = z.object({
  /** Position in the inbox, dense for one organisation; the cursor of the next question. */
  seq: z.number().int().min(1),
  opId: z.string().min(1).max(64),
  key: z.string().min(1).max(64),
  /** 学院审核 / 学校审核 / 登记入库 / 备案号. */
  stage: z.enum(['collegeReview', 'schoolReview', 'registered', 'recordal']),
  outcome: z.enum(['passed', 'returned']),
  /** Registration or recordal number, where the stage gives one. */
  number: z.string().max(100).optional(),
  message: Bilingual,
  decidedAt: InstantText,
  /** Kind of the thing, e.g. `patent.inventory`; absent = `patent.registration`. */
  type: z.string().max(64).optional(),
  /** Signature over the canonical JSON of all other fields: a paper that is believed wherever it is carried. */
  keyId: z.string().min(1).max(128).optional(),
  alg: z.string().min(1).max(32).optional(),
  sig: z.string().min(1).max(1024).optional(),
});
export type BusinessReceipt = z.infer<typeof BusinessReceipt>;

/** Numbers of receipts by status. */
export const ReceiptCounts = z.object({
  accepted: z.number().int().min(0),
  duplicate: z.number().int().min(0),
  rejected: z.number().int().min(0),
  conflict: z.number().int().min(0),
  deferred: z.number().int().min(0),
});
export type ReceiptCounts = z.infer<typeof ReceiptCounts>;

export const noReceipts = (): ReceiptCounts => ({
  accepted: 0,
  duplicate: 0,
  rejected: 0,
  conflict: 0,
  deferred: 0,
});
export const sumOfCounts = (counts: ReceiptCounts): number =>
  ReceiptStatus.options.reduce((sum, status) => sum + counts[status], 0);
