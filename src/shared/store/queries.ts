// Named queries of the store: the only way to read it. Each has a schema for what goes in.
// Areas that came later keep theirs in queries/, one file an area, and are spread in at the end.
import { z } from 'zod';
import { Department, EntityName, FundedProject, Patent, Person } from '../../domain/patents/records';
import { BatchRow } from '../../domain/submission/batchRow';
import { Receipt } from '../../domain/submission/receipt';
import { ChangeHead, ChangeItem, FieldValues } from './changes';
import { page } from './page';
import { PatentFilter, PatentRow, PatentSort, SubmissionMark } from './patentList';
import { agencyQueries } from './queries/agencies';
import { deadlineQueries } from './queries/deadlines';
import { dealQueries } from './queries/deals';
import { draftingQueries } from './queries/drafting';
import { filingQueries } from './queries/filings';
import { homeQueries } from './queries/home';
import { offerQueries } from './queries/offers';
import { ownReportQueries } from './queries/ownReports';
import { pickQueries } from './queries/pick';
import { portfolioQueries } from './queries/portfolio';
import { protectionQueries } from './queries/protection';
import { qualityQueries } from './queries/quality';
import { receiptMatchingQueries } from './queries/receiptMatching';
import { receiptQueries } from './queries/receipts';
import { agreementRegisterQueries } from './queries/register';
import { registerListQueries } from './queries/registerLists';
import { registerQueries } from './queries/registers';
import { statisticQueries } from './queries/statistics';
import { submissionQueries } from './queries/submission';

export * from './patentList';

const facet = z.array(z.object({ key: z.string(), label: z.string().optional(), count: z.number() }));

export const queries = {
  /** The portfolio list: filter + text + sort, one page of rows; `facets` counts the whole filtered set. */
  'patents.list': {
    input: z.object({
      text: z.string().max(500).default(''),
      filter: PatentFilter.default({}),
      sort: PatentSort.default({ key: 'filingDate', descending: true }),
      facets: z.boolean().default(false),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      /** All patents in the store, whatever the filter. */
      all: z.number(),
      rows: z.array(PatentRow),
      /** Milliseconds the store spent on it. */
      ms: z.number(),
      facets: z
        .object({ types: facet, buckets: facet, departments: facet, submission: facet, years: facet })
        .optional(),
    }),
  },
  /** Ids of the whole filtered set in order, for select-all, printing and batches. */
  'patents.ids': {
    input: z.object({
      text: z.string().max(500).default(''),
      filter: PatentFilter.default({}),
      sort: PatentSort.default({ key: 'filingDate', descending: true }),
    }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  'patents.get': {
    input: z.object({ id: z.string() }),
    output: z.object({
      patent: Patent,
      department: Department.nullable(),
      persons: z.array(Person),
      projects: z.array(FundedProject),
      submission: SubmissionMark,
      receipts: z.array(Receipt.extend({ batchId: z.string() })),
    }),
  },
  /** Full records by id, in the order asked; missing ones are left out. */
  'patents.many': {
    input: z.object({ ids: z.array(z.string()).max(5000) }),
    output: z.object({ patents: z.array(Patent) }),
  },
  'persons.list': {
    input: z.object({ text: z.string().max(200).default(''), departmentId: z.string().optional(), ...page }),
    output: z.object({
      total: z.number(),
      rows: z.array(Person.extend({ departmentName: z.string(), patentCount: z.number() })),
    }),
  },
  'departments.list': {
    input: z.object({ text: z.string().max(200).default(''), ...page }),
    output: z.object({
      total: z.number(),
      rows: z.array(Department.extend({ patentCount: z.number(), personCount: z.number() })),
    }),
  },
  'projects.list': {
    input: z.object({ text: z.string().max(200).default(''), ...page }),
    output: z.object({ total: z.number(), rows: z.array(FundedProject.extend({ patentCount: z.number() })) }),
  },
  /** History of one record, newest first: who, when, what, before and after. */
  'record.history': {
    input: z.object({ entity: EntityName, id: z.string(), limit: z.number().int().max(500).default(100) }),
    output: z.object({ entries: z.array(z.object({ head: ChangeHead, item: ChangeItem })) }),
  },
  /** Activity of the whole desk, newest first. */
  'activity.list': {
    input: z.object({ before: z.number().optional(), limit: z.number().int().min(1).max(200).default(50) }),
    output: z.object({ heads: z.array(ChangeHead) }),
  },
  'activity.items': {
    input: z.object({ seq: z.number(), ...page }),
    output: z.object({
      total: z.number(),
      items: z.array(z.object({ item: ChangeItem, label: z.string() })),
    }),
  },
  /** Counts for the desk's first page. */
  overview: {
    input: z.object({}),
    output: z.object({
      patents: z.number(),
      persons: z.number(),
      departments: z.number(),
      projects: z.number(),
      samplePatents: z.number(),
      byBucket: facet,
      byType: facet,
      bySubmission: facet,
      byDepartment: facet,
      byFilingYear: facet,
      withoutDepartment: z.number(),
      withoutInventors: z.number(),
      checkDigitCompleted: z.number(),
    }),
  },
  'settings.get': {
    input: z.object({ keys: z.array(z.string()).max(100) }),
    output: z.object({ values: FieldValues }),
  },
  'mapping.find': {
    input: z.object({ signature: z.string() }),
    output: z.object({ mapping: z.record(z.string(), z.number()).nullable() }),
  },
  'batches.list': { input: z.object({}), output: z.object({ batches: z.array(BatchRow) }) },
  'batch.get': {
    input: z.object({ batchId: z.string() }),
    output: z.object({
      batch: BatchRow.nullable(),
      chunks: z.array(z.object({ n: z.number(), count: z.number(), bytes: z.number(), sent: z.boolean() })),
    }),
  },
  /** One line a record of the batch with its receipt, where there is one. */
  'batch.lines': {
    input: z.object({
      batchId: z.string(),
      statuses: z.array(z.string()).optional(),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      lines: z.array(
        z.object({
          opId: z.string(),
          line: z.number(),
          /** Empty where it is no patent. */
          patentId: z.string(),
          /** Patent, filing, or key of a record made elsewhere. */
          recordId: z.string(),
          applicationNumber: z.string(),
          title: z.string(),
          receipt: Receipt.nullable(),
        }),
      ),
    }),
  },
  ...portfolioQueries,
  ...registerQueries,
  ...submissionQueries,
  ...qualityQueries,
  ...registerListQueries,
  ...deadlineQueries,
  ...agencyQueries,
  ...receiptQueries,
  ...agreementRegisterQueries,
  ...protectionQueries,
  ...receiptMatchingQueries,
  ...dealQueries,
  ...homeQueries,
  ...offerQueries,
  ...filingQueries,
  ...draftingQueries,
  ...statisticQueries,
  ...ownReportQueries,
  ...pickQueries,
} as const;

export type Queries = typeof queries;
export type QueryName = keyof Queries;
export type QueryInput<N extends QueryName> = z.input<Queries[N]['input']>;
export type QueryOutput<N extends QueryName> = z.output<Queries[N]['output']>;
