// Commands of the sample institution: its books are written in one change, marked, and removed in one step.
import { z } from 'zod';
import { IsoDate } from '../../domain/patents/parts';
import { EntityName } from '../../domain/patents/records';

const fields = z.record(z.string().max(100), z.unknown());

export const sampleCommands = {
  /**
   * Records in the state they ended in, each marked as sample; a text `@ref` stands for the id another record of the
   * list gets, or has in `ids`. Forms of filings are filled in from the books as the desk fills in new ones. Patents of the sample may be completed; real ones are left as they are. VALIDATION, NOT_FOUND.
   */
  'sample.books': {
    input: z.object({
      records: z.array(z.object({ entity: EntityName, ref: z.string().min(1).max(64), fields })).max(2000),
      ids: z.record(z.string(), z.string()).default({}),
      /** ISO. */
      today: IsoDate,
      patents: z.array(z.object({ id: z.string().max(64), patch: fields })).max(5000),
    }),
    output: z.object({ ids: z.record(z.string(), z.string()), seq: z.number() }),
  },
  'sample.remove': {
    input: z.object({}),
    output: z.object({ removed: z.number(), seq: z.number() }),
  },
} as const;
