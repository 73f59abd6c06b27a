// Routes of statistics: prepared as paper, saved as a workbook; any prepared paper saved for Word.
import { z } from 'zod';
import { StatisticRequest } from '../store/queries/statistics';

const path = z.string().min(1).max(4096);
/** null = the dialog was cancelled. */
const saved = z.object({ file: z.string().nullable(), bytes: z.number() });

export const reportRoutes = {
  'report.statistic': {
    input: z.object({
      request: StatisticRequest,
      watermark: z.enum(['none', 'draft', 'internal']).default('none'),
    }),
    output: z.object({ job: z.string(), url: z.string(), documentNumber: z.string(), rows: z.number() }),
  },
  'report.sheets': { input: z.object({ request: StatisticRequest, file: path.optional() }), output: saved },
  /** NOT_FOUND where the job is gone; a list of patents is no text to work on: it is saved as a workbook instead. */
  'report.word': {
    input: z.object({ job: z.string().max(64), file: path.optional() }),
    output: saved.extend({ documentNumber: z.string() }),
  },
} as const;
