// Questions about submission beside the batches: the papers of all batches, and what became of one record.
import { z } from 'zod';
import { BusinessReceipt, ReceiptStatus } from '../../../domain/submission/receipt';
import { page } from '../page';

const Paper = z.object({
  /** `validation`: receipt of one record. `business`: a later decision. `transport`: a whole batch arrived. */
  paper: z.enum(['validation', 'business', 'transport']),
  batchId: z.string(),
  line: z.number(),
  opId: z.string(),
  kind: z.string(),
  key: z.string(),
  title: z.string(),
  status: z.string(),
  code: z.string(),
  message: z.object({ zh: z.string(), en: z.string() }),
  number: z.string(),
  at: z.string(),
});
export type SubmissionPaper = z.infer<typeof Paper>;

export const submissionQueries = {
  /** Receipts of every kind, newest batch first; the text looks in number, name, platform's number and words. */
  'submission.papers': {
    input: z.object({
      text: z.string().max(500).default(''),
      paper: z.enum(['all', 'validation', 'business', 'transport']).default('all'),
      statuses: z.array(ReceiptStatus).optional(),
      ...page,
    }),
    output: z.object({ total: z.number(), rows: z.array(Paper) }),
  },
  /** Where a record stands with the platform, kind by kind, and every later decision about it. */
  'submission.record': {
    input: z.object({ id: z.string() }),
    output: z.object({
      marks: z.array(
        z.object({
          kind: z.string(),
          state: z.enum(['waiting', 'accepted', 'rejected']),
          /** False where the record was changed since. */
          present: z.boolean(),
          batchId: z.string(),
          line: z.number(),
          nationalId: z.string(),
          business: BusinessReceipt.pick({
            stage: true,
            outcome: true,
            number: true,
            decidedAt: true,
          }).nullable(),
        }),
      ),
      decisions: z.array(BusinessReceipt),
    }),
  },
} as const;
