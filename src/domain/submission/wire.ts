// Bodies of PB-1 answers as they arrive, checked before anything is believed.
import { z } from 'zod';
import { PROTOCOL } from './manifest';
import { BusinessReceipt, InstantText, ReceiptCounts, ReceiptsSeal, TransportReceipt } from './receipt';

/** `GET /v1/capabilities` */
export const Capabilities = z.object({
  proto: z.literal(PROTOCOL),
  schemas: z.array(z.string().max(64)).max(100),
  limits: z.object({
    maxChunkBytes: z.number().int().min(1),
    maxChunkRecords: z.number().int().min(1),
    maxReceiptsPage: z.number().int().min(1),
  }),
  algorithms: z.array(z.string().max(32)).max(20),
  serverTime: InstantText,
  keys: z
    .array(
      z.object({
        keyId: z.string().min(1).max(128),
        alg: z.string().min(1).max(32),
        publicKey: z.string().min(1).max(1024),
      }),
    )
    .min(1)
    .max(20),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** How far a batch is at the platform. */
export const RemoteState = z.enum([
  'announced',
  'uploading',
  'queued',
  'validating',
  'applying',
  'done',
  'superseded',
]);
export type RemoteState = z.infer<typeof RemoteState>;

/** `GET /v1/batches/{id}`: the only resume point. */
export const ResumePoint = z.object({
  batchId: z.string().max(64),
  root: z.string().max(64),
  state: RemoteState,
  /** e.g. `0-17,19` */
  have: z.string().max(1_000_000),
});
export type ResumePoint = z.infer<typeof ResumePoint>;

/** `POST .../commit` */
export const CommitAnswer = z.object({ transport: TransportReceipt });

/** `GET .../status`; with `done` come the sums and the signed end of the receipts' chain. */
export const StatusAnswer = z.object({
  state: RemoteState,
  applied: z.number().int().min(0),
  counts: ReceiptCounts.optional(),
  receipts: ReceiptsSeal.optional(),
});
export type StatusAnswer = z.infer<typeof StatusAnswer>;

/** `GET /v1/inbox` */
export const InboxAnswer = z.object({ rows: z.array(BusinessReceipt).max(10_000), more: z.boolean() });

/** `POST /v1/lookup`: what the platform knows of these opIds. */
export const LookupAnswer = z.object({
  found: z.array(
    z.object({
      opId: z.string().max(64),
      batchId: z.string().max(64),
      key: z.string().max(64),
      nationalId: z.string().max(64),
      rev: z.number().int().min(0),
      hash: z.string().max(64),
    }),
  ),
  unknown: z.array(z.string().max(64)),
});
export type LookupAnswer = z.infer<typeof LookupAnswer>;
