// Routes of papers that were printed or saved: find one, open it again as it was.
import { z } from 'zod';

/** Newest papers that are listed; the documents of older ones stay among the desk's files. */
export const keptPapers = 2000;

/** Runs whose statements are made in one job. */
export const batchRuns = 1000;

const batchForm = {
  as: z.enum(['files', 'merged']),
  lang: z.enum(['zh', 'en']).default('zh'),
  /** File or folder; left out: a dialog asks. */
  out: z.string().min(1).max(4096).optional(),
};

export const KeptPaper = z.object({
  /** Counts up over all papers; the order they were first given out in. */
  seq: z.number().int().min(0),
  number: z.string(),
  title: z.string(),
  kind: z.string(),
  madeAt: z.string(),
  by: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** How often it was given out: the first time, and every 补打 after it; 0 = it has its number and is on its way. */
  times: z.number().int().min(0),
  /** Of them on paper. */
  printed: z.number().int().min(0),
});
export type KeptPaper = z.infer<typeof KeptPaper>;

export const paperRoutes = {
  /** Newest first; `text` is looked for in number, title and operator. */
  'papers.list': {
    input: z.object({
      text: z.string().max(200).default(''),
      limit: z.number().int().min(1).max(keptPapers).default(100),
    }),
    output: z.object({ total: z.number(), all: z.number(), rows: z.array(KeptPaper) }),
  },
  /** The same document with the same number, ready for preview, PDF and printer. NOT_FOUND where its file is gone. */
  'papers.open': {
    input: z.object({ number: z.string().min(1).max(64) }),
    output: z.object({ job: z.string(), url: z.string(), documentNumber: z.string(), rows: z.number() }),
  },
  /**
   * Statements of the people of these runs, or of everybody paid in a year, sorted by name: one file, or a folder of files
   * (`out` is that folder; a dialog asks for the one it is made in). `resume` goes on with the batch that was begun last. REPORT_EMPTY, FILE_NOT_WRITABLE, PRINT_FAILED, CANCELLED.
   */
  'papers.batch': {
    input: z.union([
      z.object({ resume: z.literal(true) }),
      z.object({ runs: z.array(z.string()).min(1).max(batchRuns), ...batchForm }),
      z.object({ year: z.string().regex(/^\d{4}$/), ...batchForm }),
    ]),
    /** null = the dialog was cancelled. */
    output: z.object({ place: z.string().nullable(), files: z.number(), pages: z.number() }),
  },
  /** The batch that was begun and not ended; null where there is none. */
  'papers.unfinished': {
    input: z.object({}).default({}),
    output: z.object({
      batch: z.object({ place: z.string(), done: z.number(), total: z.number() }).nullable(),
    }),
  },
} as const;
