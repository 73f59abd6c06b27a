// Bodies of PB-1 answers as they arrive, checked before anything is believed.
import { z } from 'zod';
import { KeyStatement } from './keys';
import { PROTOCOL } from './manifest';
import { BusinessReceipt, InstantText, ReceiptCounts, ReceiptsSeal, TransportReceipt } from './receipt';

/** Public keys of a platform, as it offers them. */
export const KnownKeys = z
  .array(
    z.object({
      keyId: z.string().min(1).max(128),
      alg: z.string().min(1).max(32),
      publicKey: z.string().min(1).max(1024),
    }),
  )
  .min(1)
  .max(20);

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
  /** `gzip` is always taken. */
  encodings: z.array(z.string().max(32)).max(20).optional(),
  /** Present where evidence is taken: `PUT /v1/blobs/{sha256}`. */
  blobs: z.object({ maxBytes: z.number().int().min(1) }).optional(),
  /** Present where a person may sign in with the system browser. */
  login: z.object({ deviceGrant: z.boolean() }).optional(),
  serverTime: InstantText,
  keys: KnownKeys,
  /** How newer keys follow from older ones (密钥轮换). */
  keyStatements: z.array(KeyStatement).max(100).optional(),
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

/** `POST /v1/lookup`: by act, or by thing where the acts were lost with the PC. At most 1,000 of each. */
export const LookupQuestion = z.object({
  opIds: z.array(z.string().max(64)).max(1000).optional(),
  keys: z
    .array(z.object({ type: z.string().max(64), key: z.string().max(64) }))
    .max(1000)
    .optional(),
});
export type LookupQuestion = z.infer<typeof LookupQuestion>;

/** What the platform knows of these acts and things, of the asking organisation only. */
export const LookupAnswer = z.object({
  found: z.array(
    z.object({
      /** The last act that had an effect on the thing. */
      opId: z.string().max(64),
      batchId: z.string().max(64),
      type: z.string().max(64).optional(),
      key: z.string().max(64),
      nationalId: z.string().max(64),
      rev: z.number().int().min(0),
      hash: z.string().max(64),
      /** SHA-256 of the canonical payload it holds now: equal = both sides hold the same. */
      content: z.string().max(64).optional(),
      withdrawn: z.boolean().optional(),
    }),
  ),
  unknown: z.array(z.string().max(64)),
  unknownKeys: z.array(z.object({ type: z.string().max(64), key: z.string().max(64) })).optional(),
});
export type LookupAnswer = z.infer<typeof LookupAnswer>;

/** `POST /v1/blobs/missing`: which of these the platform does not hold yet. */
export const BlobsMissing = z.object({ missing: z.array(z.string().max(64)).max(10_000) });

/** `POST /v1/device/code` (after RFC 8628): what a person types into the page of the platform. */
export const DeviceCode = z.object({
  deviceCode: z.string().min(1).max(500),
  userCode: z.string().min(1).max(50),
  verificationUri: z.url({ protocol: /^https?$/ }),
  verificationUriComplete: z.url({ protocol: /^https?$/ }).optional(),
  /** Seconds. */
  expiresIn: z.number().int().min(1),
  /** Seconds between two questions. */
  interval: z.number().int().min(1),
});
export type DeviceCode = z.infer<typeof DeviceCode>;

/**
 * `POST /v1/device/token` `{deviceCode}`. Until the person is through: 400 with the code `AUTHORIZATION_PENDING`,
 * `SLOW_DOWN`, `ACCESS_DENIED` or `EXPIRED_TOKEN`.
 */
export const DeviceToken = z.object({
  accessToken: z.string().min(1).max(4000),
  organisation: z.string().max(64).optional(),
  /** Seconds; absent = until it is withdrawn. */
  expiresIn: z.number().int().min(1).optional(),
});
export type DeviceToken = z.infer<typeof DeviceToken>;
