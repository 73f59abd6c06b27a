// Questions of the report designer: what a text field of a source holds, so that a condition can be chosen from it.
import { z } from 'zod';
import { ownSources } from '../../../domain/reporting/own/sources';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const ownReportQueries = {
  /** The most frequent values; none of a field that is no text. */
  'reports.ownValues': {
    input: z.object({ source: z.enum(ownSources), field: z.string().max(50), asOf: day }),
    output: z.object({ values: z.array(z.object({ value: z.string(), count: z.number() })) }),
  },
} as const;
