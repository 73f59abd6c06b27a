// The steps an unattended job can have; checked as a whole before the first one runs.
import { z } from 'zod';
import { ColumnMapping } from '../../../domain/patents/importRow';
import { ReportRequest } from '../../../shared/routes';
import { PatentExport } from '../../../shared/routes/exports';
import { PatentFilter, PatentSort } from '../../../shared/store/queries';
import { DeadlinesStep } from './deadlines';
import { QualityStep } from './quality';
import { DistributeStep, ReceiptsStep, StatementsStep } from './receipts';

const file = z.string().min(1);
const spreadsheet = z.string().regex(/\.(xlsx|csv)$/i, 'has to end in .xlsx or .csv');

export const JobStep = z.union([
  z.strictObject({
    import: z.strictObject({ file, mapping: ColumnMapping.optional(), rejectedTo: file.optional() }),
  }),
  z.strictObject({
    query: z.strictObject({
      entity: z.enum(['patent', 'person', 'department', 'project']).default('patent'),
      text: z.string().default(''),
      filter: PatentFilter.default({}),
      sort: PatentSort.optional(),
      limit: z.number().int().min(0).max(5000).default(0),
    }),
  }),
  z.strictObject({ report: z.strictObject({ ...ReportRequest.shape, out: file }) }),
  z.strictObject({
    submit: z.strictObject({
      endpoint: z.string().optional(),
      organisationCode: z.string().optional(),
      /** Name of an environment variable that holds the token; tokens do not belong into job files. */
      tokenFrom: z.string().optional(),
      /** Seconds to wait for the receipts. */
      wait: z.number().min(1).max(86_400).default(600),
    }),
  }),
  z.strictObject({
    /** The format follows the ending of `out`: .xlsx or .csv. */
    export: z.strictObject({ ...PatentExport.omit({ format: true }).shape, out: spreadsheet }),
  }),
  z.strictObject({ deadlines: DeadlinesStep }),
  z.strictObject({ quality: QualityStep }),
  z.strictObject({ receipts: ReceiptsStep }),
  z.strictObject({ distribute: DistributeStep }),
  z.strictObject({ statements: StatementsStep }),
  z.strictObject({ backup: z.strictObject({ out: file }) }),
  z.strictObject({ restore: z.strictObject({ from: file }) }),
  z.strictObject({ verify: z.strictObject({}) }),
]);
export type JobStep = z.infer<typeof JobStep>;
export const Job = z.array(JobStep).min(1).max(1000);
export type Job = z.infer<typeof Job>;

export const stepNames = [
  'import',
  'query',
  'report',
  'export',
  'deadlines',
  'quality',
  'receipts',
  'distribute',
  'statements',
  'submit',
  'backup',
  'restore',
  'verify',
] as const;
