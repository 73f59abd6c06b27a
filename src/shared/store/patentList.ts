// What the list of patents can be asked: sort, filter, groups, and a line of the answer.
import { z } from 'zod';
import { FeeReduction, ImplementationStatus } from '../../domain/patents/parts';
import { LegalBucket, PatentType } from '../../domain/patents/records';

export const PatentSortKey = z.enum([
  'applicationNumber',
  'title',
  'type',
  'filingDate',
  'grantDate',
  'legalBucket',
  'department',
  'changed',
  'applicants',
  'inventors',
  'agency',
  'internalNumber',
  'ipcMain',
  'tier',
  'implementation',
]);
export type PatentSortKey = z.infer<typeof PatentSortKey>;

/** What patents can be counted by. Keys are ids, codes, years or words; '' = has none. */
export const GroupKey = z.enum([
  'type',
  'legalBucket',
  'legalStatus',
  'department',
  'agency',
  'filingYear',
  'grantYear',
  /** First three characters of the main IPC, e.g. `H01`. */
  'ipcClass',
  /** 1 to 35 (WIPO technology concordance). */
  'wipoField',
  /** 1 to 5. */
  'wipoSector',
  'strategicIndustry',
  'industry',
  'tier',
  'implementation',
  /** `yes` = linked to at least one funded project. */
  'funded',
  'submission',
  'family',
  'feeReduction',
  /** Whole years since filing, on the day that is given with the question. */
  'age',
]);
export type GroupKey = z.infer<typeof GroupKey>;

export const PatentFilter = z.object({
  types: z.array(PatentType).optional(),
  buckets: z.array(LegalBucket).optional(),
  /** Department ids; '' = without a department. */
  departmentIds: z.array(z.string()).optional(),
  /** ISO dates, both ends included. */
  filedFrom: z.string().optional(),
  filedTo: z.string().optional(),
  /** IPC subclass prefixes such as `H01M`. */
  ipc: z.array(z.string()).optional(),
  /** State of the last registration sent to the platform. */
  submission: z.array(z.enum(['none', 'waiting', 'accepted', 'rejected'])).optional(),
  personId: z.string().optional(),
  projectId: z.string().optional(),
  onlySample: z.boolean().optional(),
  /** ISO dates, both ends included. */
  grantedFrom: z.string().optional(),
  grantedTo: z.string().optional(),
  /** By any group: a patent passes where its key is among the given ones; all groups have to pass. */
  where: z.partialRecord(GroupKey, z.array(z.string()).max(10_000)).optional(),
  /** Exactly these, e.g. what a check of the quality desk found. */
  ids: z.array(z.string()).max(100_000).optional(),
  /** The day ages are counted on; needed where `where.age` is used. */
  today: z.string().optional(),
});
export type PatentFilter = z.infer<typeof PatentFilter>;

export const PatentSort = z.object({ key: PatentSortKey, descending: z.boolean() });
export type PatentSort = z.infer<typeof PatentSort>;

export const SubmissionMark = z.enum(['none', 'waiting', 'accepted', 'rejected']);
export type SubmissionMark = z.infer<typeof SubmissionMark>;

/** One line of the portfolio list. */
export const PatentRow = z.object({
  id: z.string(),
  rev: z.number(),
  applicationNumber: z.string(),
  type: PatentType,
  title: z.string(),
  filingDate: z.string().optional(),
  grantDate: z.string().optional(),
  legalBucket: LegalBucket,
  legalStatus: z.string().optional(),
  applicants: z.string(),
  inventors: z.string(),
  department: z.string(),
  ipcMain: z.string().optional(),
  submission: SubmissionMark,
  sample: z.boolean(),
  agency: z.string().optional(),
  internalNumber: z.string().optional(),
  tier: z.string().optional(),
  implementation: ImplementationStatus.optional(),
  feeReduction: FeeReduction.optional(),
  funded: z.boolean(),
  familyId: z.string().optional(),
  /** 1 to 35, from the main IPC. */
  wipoField: z.number().optional(),
});
export type PatentRow = z.infer<typeof PatentRow>;
