// What one row of a list becomes: a draft of a patent, or a list of issues. Shapes only.
import { z } from 'zod';
import {
  FeeReduction,
  FundingDeclaration,
  ImplementationStatus,
  IsoDate,
  LegalEvent,
  RightHolder,
  Share,
  TransferMode,
} from './parts';
import { LegalBucket, PatentType, Publication } from './records';

/** The fields a column of a list can be mapped to. */
export const ImportField = z.enum([
  'applicationNumber',
  'title',
  'type',
  'abstract',
  'filingDate',
  'grantDate',
  'publicationNumber',
  'publicationDate',
  'grantNumber',
  'applicants',
  'inventors',
  'department',
  'ipcMain',
  'ipc',
  'locarno',
  'legalStatus',
  'agency',
  'agent',
  'address',
  'claimsCount',
  'firstClaim',
  'priority',
  'internalNumber',
  'projectType',
  'projectName',
  'projectNumber',
  'note',
  'rightHolders',
  'legalBucket',
  'legalEvents',
  'familyName',
  'tier',
  'feeReduction',
  'annuityPaidThrough',
  'implementationStatus',
  'transferModes',
  'maturity',
  'selfRating',
  'prospects',
  'contact',
  'fundingDeclaration',
  'strategicIndustry',
  'industry',
]);
export type ImportField = z.infer<typeof ImportField>;

/** Column index (0-based) of each mapped field. */
export const ColumnMapping = z.partialRecord(ImportField, z.number().int().min(0).max(16_383));
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A problem of one cell or row. `error` rejects the row, `warning` lets it in and says what was done. */
export const RowIssue = z.object({
  /** 1-based row number as the spreadsheet program shows it. */
  row: z.number().int().min(1),
  /** Header text of the column, or '' where the whole row is meant. */
  column: z.string(),
  value: z.string(),
  severity: z.enum(['error', 'warning', 'repeated']),
  /** Code of docs/errors; cause and cure are rendered from it in the user's language. */
  code: z.string(),
  /** What the message needs, e.g. {expected: '7'}. */
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type RowIssue = z.infer<typeof RowIssue>;

const DraftProject = z.object({
  projectType: z.string().optional(),
  name: z.string().optional(),
  number: z.string(),
});

/** A row that can be stored: names are still names, the store resolves them to records. */
export const PatentDraft = z.object({
  row: z.number().int().min(1),
  applicationNumber: z.string(),
  checkDigitCompleted: z.boolean().optional(),
  type: PatentType,
  title: z.string(),
  abstract: z.string().optional(),
  filingDate: IsoDate.optional(),
  grantDate: IsoDate.optional(),
  publications: z.array(Publication),
  applicants: z.array(z.string()),
  inventors: z.array(z.string()),
  department: z.string().optional(),
  ipcMain: z.string().optional(),
  ipc: z.array(z.string()),
  locarno: z.string().optional(),
  legalBucket: LegalBucket.optional(),
  legalStatus: z.string().optional(),
  agency: z.string().optional(),
  agent: z.string().optional(),
  address: z.string().optional(),
  claimsCount: z.number().int().optional(),
  firstClaim: z.string().optional(),
  priority: z.string().optional(),
  internalNumber: z.string().optional(),
  project: DraftProject.optional(),
  /** Projects after the first, where the row names several. */
  moreProjects: z.array(DraftProject).optional(),
  note: z.string().optional(),
  /** Share of each inventor, in the order of `inventors`; present where the row states at least one. */
  contributions: z.array(Share.nullable()).optional(),
  rightHolders: z.array(RightHolder).optional(),
  legalEvents: z.array(LegalEvent).optional(),
  familyName: z.string().optional(),
  tier: z.string().optional(),
  feeReduction: FeeReduction.optional(),
  /** Last patent year whose annuity is paid, counted from the filing date, 1-based. */
  annuityPaidThrough: z.number().int().optional(),
  implementationStatus: ImplementationStatus.optional(),
  transferModes: z.array(TransferMode).optional(),
  maturity: z.string().optional(),
  selfRating: z.string().optional(),
  prospects: z.string().optional(),
  contact: z.string().optional(),
  fundingDeclaration: FundingDeclaration.optional(),
  strategicIndustry: z.string().optional(),
  industry: z.string().optional(),
});
export type PatentDraft = z.infer<typeof PatentDraft>;
