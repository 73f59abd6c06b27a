// The steps an unattended job can have; checked as a whole before the first one runs.
import { z } from 'zod';
import { ColumnMapping } from '../../../domain/patents/importRow';
import { PatentExport } from '../../../shared/routes/exports';
import { PatentFilter, PatentSort } from '../../../shared/store/queries';
import { AgreementStep } from './agreement';
import { DeadlinesStep } from './deadlines';
import { FormsStep } from './forms';
import { NegotiationStep } from './negotiation';
import { QualityStep } from './quality';
import { DistributeStep, ReceiptsStep, StatementsStep } from './receipts';
import { ReportStep } from './report';
import { ExportBundleStep, ImportReceiptsStep, RelayStep, SealStep, SubmitStep } from './submission';

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
  z.strictObject({ report: ReportStep }),
  z.strictObject({ seal: SealStep }),
  z.strictObject({ submit: SubmitStep }),
  z.strictObject({ exportBundle: ExportBundleStep }),
  z.strictObject({ relay: RelayStep }),
  z.strictObject({ importReceipts: ImportReceiptsStep }),
  z.strictObject({
    /** The format follows the ending of `out`: .xlsx or .csv. */
    export: z.strictObject({ ...PatentExport.omit({ format: true }).shape, out: spreadsheet }),
  }),
  z.strictObject({ deadlines: DeadlinesStep }),
  z.strictObject({ quality: QualityStep }),
  z.strictObject({ forms: FormsStep }),
  z.strictObject({ receipts: ReceiptsStep }),
  z.strictObject({ distribute: DistributeStep }),
  z.strictObject({ statements: StatementsStep }),
  z.strictObject({ negotiation: NegotiationStep }),
  z.strictObject({ agreement: AgreementStep }),
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
  'forms',
  'receipts',
  'distribute',
  'statements',
  'negotiation',
  'agreement',
  'seal',
  'submit',
  'exportBundle',
  'relay',
  'importReceipts',
  'backup',
  'restore',
  'verify',
] as const;
