// Routes of statistics: prepared as paper, saved as a workbook; any prepared paper saved for Word.
import { z } from 'zod';
import { recordKinds } from '../../domain/reporting/kinds';
import { StatisticRequest } from '../store/queries/statistics';

const path = z.string().min(1).max(4096);
/** null = the dialog was cancelled. */
const saved = z.object({ file: z.string().nullable(), bytes: z.number() });

const watermark = z.enum(['none', 'draft', 'internal']).default('none');
const prepared = z.object({
  job: z.string(),
  url: z.string(),
  documentNumber: z.string(),
  rows: z.number(),
});

export const RecordRequest = z.object({
  kind: z.enum(recordKinds),
  /** Null where the paper is made of a year alone. */
  id: z.string().min(1).max(64).nullable(),
  /** Which of its papers; the first of the kind where nothing is said. */
  variant: z.string().min(1).max(130).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  lang: z.enum(['zh', 'en']).default('zh'),
});
export type RecordRequest = z.infer<typeof RecordRequest>;

export const reportRoutes = {
  /** A paper of one record. NOT_FOUND, REPORT_EMPTY, REPORT_PART_MISSING. `none` leaves a draft marked as one. */
  'report.record': {
    input: RecordRequest.extend({ watermark, title: z.string().max(200).optional() }),
    output: prepared,
  },
  /** The papers a record has now, in the order of the work, in words of the language. */
  'report.variants': {
    input: RecordRequest.omit({ variant: true }),
    output: z.object({ variants: z.array(z.object({ id: z.string(), label: z.string() })) }),
  },
  'report.statistic': {
    input: z.object({ request: StatisticRequest, watermark }),
    output: prepared,
  },
  'report.sheets': { input: z.object({ request: StatisticRequest, file: path.optional() }), output: saved },
  /** NOT_FOUND where the job is gone; a list of patents is no text to work on: it is saved as a workbook instead. */
  'report.word': {
    input: z.object({ job: z.string().max(64), file: path.optional() }),
    output: saved.extend({ documentNumber: z.string() }),
  },
} as const;
