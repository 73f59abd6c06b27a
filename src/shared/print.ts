// What passes between main and the print page: the document as data, the page's address, and what the page reports back.
import { z } from 'zod';
import { LegalBucket, PatentType } from '../domain/patents/records';
import type { PortfolioDocument as Portfolio } from '../domain/reporting/document';
import type { DocumentSeries } from '../domain/reporting/documentNumber';
import { Letterhead, PaperDocument, paperRows } from '../domain/reporting/paper';

const count = z.number().int().min(0);
const states = { counts: z.array(count).length(4), total: count };

const PortfolioLine = z.object({
  n: z.number().int().min(1),
  applicationNumber: z.string(),
  title: z.string(),
  type: PatentType,
  filingDate: z.string().optional(),
  grantDate: z.string().optional(),
  legalBucket: LegalBucket,
  legalStatus: z.string().optional(),
  department: z.string(),
  inventors: z.string(),
  ipcMain: z.string().optional(),
});

export const PortfolioDocument = z.object({
  kind: z.literal('portfolio'),
  lang: z.enum(['zh', 'en']),
  title: z.string().min(1).max(200),
  /** Empty until the document leaves the desk. */
  documentNumber: z.string().max(64),
  organisation: z.string(),
  operator: z.string(),
  madeAt: z.string(),
  asOf: z.string(),
  groupBy: z.enum(['none', 'department', 'type', 'legalBucket']),
  watermark: z.enum(['none', 'draft', 'internal']),
  scope: z.array(z.string()),
  notes: z.array(z.string()),
  ledgerTotal: count,
  byType: z.array(z.object({ type: PatentType, ...states })),
  total: z.object(states),
  groups: z.array(
    z.object({ label: z.string(), subtotal: z.object(states), lines: z.array(PortfolioLine).min(1) }),
  ),
  letterhead: Letterhead.optional(),
  signatures: z.array(z.string().max(50)).max(6).optional(),
}) satisfies z.ZodType<Portfolio>;
export type PortfolioDocument = Portfolio;

/** Everything the print page can show. */
export const PrintDocument = z.discriminatedUnion('kind', [PortfolioDocument, PaperDocument]);
export type PrintDocument = PortfolioDocument | PaperDocument;

/** Papers laid out in one go, each with its own number and its own pages: statements for two hundred people. */
export const PaperBundle = z.object({
  kind: z.literal('bundle'),
  title: z.string().min(1).max(200),
  lang: z.enum(['zh', 'en']),
  orientation: z.enum(['portrait', 'landscape']),
  papers: z.array(PaperDocument).min(1).max(500),
});
export type PaperBundle = z.infer<typeof PaperBundle>;

/** Kind of document in its number. */
export const seriesOf = (document: PrintDocument): DocumentSeries =>
  document.kind === 'paper' ? document.series : 'PF';

/** Lines a document is made of: what laying it out costs. */
export const rowsOf = (document: PrintDocument): number =>
  document.kind === 'portfolio' ? document.total.total : paperRows(document);

/** Origin of everything the print page loads. */
export const PRINT_ORIGIN = 'app://print';

/**
 * Address for the preview; with `output` all pages are laid out at once, as the PDF and the printer want them; with `head`
 * the preview begins with the head of the document.
 */
export const printUrl = (job: string, how: 'preview' | 'head' | 'output' = 'preview'): string =>
  `${PRINT_ORIGIN}/print/index.html?job=${encodeURIComponent(job)}${how === 'preview' ? '' : `&${how}=1`}`;

/** Address of a preview whose document was given its number meanwhile: only what stands behind # changes. */
export const withNumber = (url: string, documentNumber: string): string =>
  documentNumber === '' ? url : `${url.replace(/#.*$/, '')}#${encodeURIComponent(documentNumber)}`;

/** The number behind an address, empty where there is none. */
export const numberBehind = (hash: string): string => /^#([\w-]{1,64})$/.exec(hash)?.[1] ?? '';

export type DataPart = 'whole' | 'head';

export const printDataPath = (job: string, part: DataPart = 'whole'): string =>
  `/data/${encodeURIComponent(job)}${part === 'head' ? '.head' : ''}.json`;

/** What a path of the print origin asks data for, or undefined for any other path. */
export function askedData(path: string): { job: string; part: DataPart } | undefined {
  const [, job, head] = /^\/data\/([\w-]{1,64})(\.head)?\.json$/.exec(path) ?? [];
  return job === undefined ? undefined : { job, part: head === undefined ? 'whole' : 'head' };
}

/** What the page says of itself in the data attributes of its root element. */
export const PrintPageState = z.object({
  ready: z.boolean(),
  pages: count,
  /** Sheets that stand in the page now: `from` (0-based, included) to `to` (not included). */
  from: count,
  to: count,
  /** Rows measured and pages laid out so far, of all to be done. */
  done: count,
  total: count,
  /** Why no document could be shown; set once and for all. */
  error: z.string().optional(),
  /** Of a bundle: behind which sheet each paper ends. */
  cuts: z.array(count).optional(),
  /** Headings and their sheets, 0-based, where the engine writes no outline of its own. */
  outline: z.array(z.object({ title: z.string(), page: count })).optional(),
});
export type PrintPageState = z.infer<typeof PrintPageState>;

/** Up to so many rows the PDF is made in one go, with tags and outline. */
export const WHOLE_ROWS = 2000;

/** Longer documents go out in runs of so many sheets, about 1.5 MB each while they stand; between runs the page is emptied. */
export const RUN_SHEETS = 75;

/** The event by which main asks the output page for other sheets; `detail` is a SheetRun. */
export const SHOW_SHEETS = 'show-sheets';
export const SheetRun = z.object({ from: count, to: count });
export type SheetRun = z.infer<typeof SheetRun>;

/** The runs of a document, in order. */
export function sheetRuns(rows: number, pages: number): SheetRun[] {
  if (rows <= WHOLE_ROWS || pages <= RUN_SHEETS) return [{ from: 0, to: pages }];
  const runs = Math.ceil(pages / RUN_SHEETS);
  return Array.from({ length: runs }, (_, i) => ({
    from: i * RUN_SHEETS,
    to: Math.min(pages, (i + 1) * RUN_SHEETS),
  }));
}
