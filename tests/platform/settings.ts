// What the platform is told to do wrong, beside the faults of single requests. Changed through /admin/settings.
import { z } from 'zod';

export const Settings = z.object({
  /** Every n-th line is refused; 0 = none. */
  rejectEvery: z.number().int().min(0).default(0),
  /** Every n-th line is put off; 0 = none. */
  deferEvery: z.number().int().min(0).default(0),
  /** Applying this batch fails, as a defect of the platform would make it. */
  failBatch: z.string().optional(),
  clockSkewMs: z.number().int().default(0),
  tokenExpired: z.boolean().default(false),
  /** Pause before each chunk is applied. */
  applyDelayMs: z.number().int().min(0).default(0),
  maxChunkBytes: z.number().int().min(1).default(2_000_000),
  maxChunkRecords: z.number().int().min(1).default(5_000),
  /** What capabilities claim, where it differs from what is enforced. */
  claimedMaxChunkRecords: z.number().int().min(1).optional(),
  maxBlobBytes: z.number().int().min(1).default(20_000_000),
  maxReceiptsPage: z.number().int().min(1).default(5_000),
});
export type Settings = z.infer<typeof Settings>;
