// Every call a desk window may make to main: one schema a route, checked on both sides of the border.
import { z } from 'zod';
import { ColumnMapping, PatentDraft, RowIssue } from '../domain/patents/importRow';
import { PaperDraft } from '../domain/reporting/paper';
import { DeskStatus } from './events';
import { deadlineRoutes } from './routes/deadlines';
import { documentRoutes } from './routes/documents';
import { draftingRoutes } from './routes/drafting';
import { exportRoutes } from './routes/exports';
import { filingRoutes } from './routes/filings';
import { mailRoutes } from './routes/mail';
import { paperRoutes } from './routes/papers';
import { personalRoutes } from './routes/personal';
import { PrinterTroubleCode, queueRoutes } from './routes/queue';
import { reportRoutes } from './routes/reports';
import { royaltyRoutes } from './routes/royalty';
import { statementRoutes } from './routes/statements';
import { submissionRoutes } from './routes/submission';
import { commands } from './store/commands';
import { PatentFilter, PatentSort, queries } from './store/queries';

const none = z.object({}).default({});
const path = z.string().min(1).max(4096);

export const ImportCounts = z.object({
  rows: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  repeated: z.number(),
  rejected: z.number(),
  warnings: z.number(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** A line of the dry run: what would happen to the record. */
export const PlannedRow = z.object({
  action: z.enum(['create', 'update', 'unchanged']),
  draft: PatentDraft,
  /** Fields that an update would change: store value -> file value. */
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
export type PlannedRow = z.infer<typeof PlannedRow>;

/** How many records one kind of change touches; see src/domain/patents/refresh.ts. */
export const ImportChange = z.object({
  key: z.string(),
  field: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  count: z.number(),
});
export type ImportChange = z.infer<typeof ImportChange>;

export const ChangedRow = z.object({
  id: z.string(),
  applicationNumber: z.string(),
  title: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type ChangedRow = z.infer<typeof ChangedRow>;

export const SheetSniff = z.object({
  file: z.string(),
  format: z.enum(['xlsx', 'xls', 'xml', 'html', 'csv']),
  encoding: z.string().optional(),
  bytes: z.number(),
  sheets: z.array(z.object({ name: z.string(), index: z.number() })),
  sheet: z.number(),
  /** First rows as text, header included. */
  preview: z.array(z.array(z.string())),
  /** 0-based index of the header row in `preview`, -1 where none was found. */
  headerRow: z.number(),
  header: z.array(z.string()),
  mapping: ColumnMapping,
  /** True where the mapping is one that was confirmed for the same header before. */
  remembered: z.boolean(),
  signature: z.string(),
  problems: z.array(z.string()),
});
export type SheetSniff = z.infer<typeof SheetSniff>;

/** portfolio 专利资产清单; inventory 盘点表. */
const ReportKind = z.enum(['portfolio', 'inventory']);
export const ReportRequest = z.object({
  kind: ReportKind,
  /** What the list showed: the report prints the same set in the same order. */
  text: z.string().default(''),
  filter: PatentFilter.default({}),
  sort: PatentSort.default({ key: 'filingDate', descending: true }),
  ids: z.array(z.string()).optional(),
  title: z.string().max(200).optional(),
  groupBy: z.enum(['none', 'department', 'type', 'legalBucket']).default('none'),
  watermark: z.enum(['none', 'draft', 'internal']).default('none'),
  lang: z.enum(['zh', 'en']).default('zh'),
});
export type ReportRequest = z.infer<typeof ReportRequest>;

const queryInput = z.object({
  name: z.enum(Object.keys(queries) as [keyof typeof queries, ...(keyof typeof queries)[]]),
  input: z.unknown(),
});
const commandInput = z.object({
  name: z.enum(Object.keys(commands) as [keyof typeof commands, ...(keyof typeof commands)[]]),
  input: z.unknown(),
  commandId: z.string().min(8).max(64),
});

export const routes = {
  'app.info': {
    input: none,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      profile: z.string(),
      packaged: z.boolean(),
      language: z.enum(['zh', 'en']),
      platform: z.string(),
    }),
  },
  'app.status': { input: none, output: DeskStatus },
  /** Opens an https link of the allow-list in the person's browser. */
  'app.openExternal': { input: z.object({ url: z.string().max(2000) }), output: z.object({}) },
  'app.copyText': { input: z.object({ text: z.string().max(5_000_000) }), output: z.object({}) },
  /** A picture the window drew, as PNG; INVALID_INPUT where it is none. */
  'app.copyImage': {
    input: z.object({
      png: z
        .string()
        .max(12_000_000)
        .regex(/^data:image\/png;base64,/),
    }),
    output: z.object({}),
  },
  /** A rule or a setting as a file to hand on; `file` null = the person cancelled the dialog. */
  'app.saveText': {
    input: z.object({
      name: z.string().min(1).max(200),
      text: z.string().max(5_000_000),
      file: path.optional(),
    }),
    output: z.object({ file: z.string().nullable() }),
  },
  /** Shows a file this session wrote in the file manager. */
  'app.showFile': { input: z.object({ file: path }), output: z.object({}) },
  'store.query': { input: queryInput, output: z.unknown() },
  'store.command': { input: commandInput, output: z.unknown() },
  /** Open dialog; null when the person cancelled. */
  'import.choose': { input: none, output: z.object({ file: z.string().nullable() }) },
  'import.sniff': {
    input: z.object({
      file: path,
      sheet: z.number().int().optional(),
      headerRow: z.number().int().optional(),
    }),
    output: SheetSniff,
  },
  /** Reads the whole file and compares it with the store; nothing is written. Progress comes as `task` events with id = importId. */
  'import.plan': {
    input: z.object({
      importId: z.string().min(8).max(64),
      file: path,
      sheet: z.number().int(),
      headerRow: z.number().int().min(-1),
      mapping: ColumnMapping,
    }),
    output: z.object({
      counts: ImportCounts,
      sample: z.array(PlannedRow),
      /** First 500 issues; all of them go to the saved list. */
      issues: z.array(RowIssue),
      issuesTotal: z.number(),
      /** What updates would change, the weightiest kind first. */
      changes: z.array(ImportChange),
      /** Patents of the store that the file does not name. */
      absent: z.number(),
    }),
  },
  /** The records of one kind of change, a page at a time. */
  'import.changes': {
    input: z.object({
      importId: z.string(),
      key: z.string(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    output: z.object({ total: z.number(), rows: z.array(ChangedRow) }),
  },
  /** Ids of the patents the file does not name, to be looked at in the list. */
  'import.absent': {
    input: z.object({ importId: z.string() }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  'import.apply': {
    /** `keep`: fields in which records that exist already stay as they are. */
    input: z.object({ importId: z.string(), keep: z.array(z.string()).max(100).default([]) }),
    output: z.object({ counts: ImportCounts, seq: z.number() }),
  },
  'import.cancel': { input: z.object({ importId: z.string() }), output: z.object({}) },
  /** Writes all issues of the import as XLSX; asks for the place where none is given. */
  'import.saveIssues': {
    input: z.object({ importId: z.string(), file: path.optional(), lang: z.enum(['zh', 'en']) }),
    output: z.object({ file: z.string().nullable() }),
  },
  /** Imports the sample portfolio that ships with the program. */
  'sample.load': { input: none, output: z.object({ counts: ImportCounts, seq: z.number() }) },
  /** Prepares a document; it can then be shown at `app://print/?job=ID`, saved and printed. */
  'report.prepare': {
    input: ReportRequest,
    output: z.object({ job: z.string(), url: z.string(), documentNumber: z.string(), rows: z.number() }),
  },
  /** The same for a paper made of what a page shows: a list as seen, a form, minutes. */
  'report.paper': {
    input: PaperDraft,
    output: z.object({ job: z.string(), url: z.string(), documentNumber: z.string(), rows: z.number() }),
  },
  'report.pdf': {
    input: z.object({ job: z.string(), file: path.optional() }),
    output: z.object({
      file: z.string().nullable(),
      pages: z.number(),
      bytes: z.number(),
      /** Given with the first way out; empty where the dialog was cancelled. */
      documentNumber: z.string(),
    }),
  },
  'report.printers': {
    input: none,
    output: z.object({
      printers: z.array(
        z.object({
          name: z.string(),
          label: z.string(),
          isDefault: z.boolean(),
          /** What is known to be wrong with it; the words are those of the error. */
          trouble: PrinterTroubleCode.optional(),
        }),
      ),
    }),
  },
  'report.print': {
    input: z.object({
      job: z.string(),
      printer: z.string().optional(),
      copies: z.number().int().min(1).max(99).default(1),
    }),
    /** It is in the queue then; `print.queue` says how it goes. NO_PRINTER, NOT_FOUND. */
    output: z.object({ documentNumber: z.string(), id: z.string() }),
  },
  'backup.create': {
    input: z.object({ file: path.optional() }),
    output: z.object({ file: z.string().nullable(), records: z.number(), bytes: z.number() }),
  },
  'backup.restore': {
    input: z.object({ file: path.optional() }),
    output: z.object({ file: z.string().nullable(), records: z.number() }),
  },
  'store.verify': {
    input: none,
    output: z.object({
      ok: z.boolean(),
      storeSeq: z.number(),
      journalSeq: z.number(),
      records: z.number(),
      mismatches: z.number(),
      details: z.array(z.string()),
    }),
  },
  'task.cancel': { input: z.object({ id: z.string() }), output: z.object({}) },
  ...documentRoutes,
  ...draftingRoutes,
  ...reportRoutes,
  ...queueRoutes,
  ...paperRoutes,
  ...mailRoutes,
  ...exportRoutes,
  ...filingRoutes,
  ...submissionRoutes,
  ...deadlineRoutes,
  ...personalRoutes,
  ...statementRoutes,
  ...royaltyRoutes,
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export type RouteInput<R extends RouteName> = z.input<Routes[R]['input']>;
export type RouteOutput<R extends RouteName> = z.output<Routes[R]['output']>;
