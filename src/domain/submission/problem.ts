// Problem details (RFC 9457) as the platform sends them and as a batch remembers its last trouble.
import { z } from 'zod';

/** RFC 9457 body; unknown members are tolerated and dropped. */
export const ProblemDetails = z.object({
  type: z.string().max(500).optional(),
  title: z.string().max(500).optional(),
  status: z.number().int().optional(),
  detail: z.string().max(4000).optional(),
  /** Stable code of PB-1, e.g. `BATCH_DIFFERS`, `TOKEN_EXPIRED`, `CHUNK_TOO_LARGE`. */
  code: z.string().max(64).optional(),
  /** With 413: the largest chunk the platform takes. */
  maxChunkBytes: z.number().int().min(1).optional(),
  maxChunkRecords: z.number().int().min(1).optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** What went wrong last, as a value to show: where, what, when. */
export const BatchProblem = z.object({
  /** `NETWORK`, `TIMEOUT`, `BAD_ANSWER`, `SERVER_KEY_CHANGED`, ... or the platform's own code. */
  code: z.string().min(1).max(64),
  /** Step of the protocol, e.g. `announce`, `chunk`, `receipts`. */
  step: z.string().max(32),
  httpStatus: z.number().int().optional(),
  detail: z.string().max(4000).optional(),
  at: z.iso.datetime({ offset: true }),
});
export type BatchProblem = z.infer<typeof BatchProblem>;
