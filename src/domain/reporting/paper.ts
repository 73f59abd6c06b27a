// A printed paper made of headings, sentences and tables: whatever an office prints beside the portfolio list. Shapes only.
import { z } from 'zod';

const text = (max: number) => z.string().max(max);

export const PaperColumn = z.object({
  label: text(100),
  /** Figures stand right, so that their places line up. */
  align: z.enum(['left', 'right', 'center']).default('left'),
  /** Share of the width beside the other columns. */
  weight: z.number().min(0.1).max(100).default(1),
  /** Never broken over lines: numbers and dates. */
  nowrap: z.boolean().default(false),
});
export type PaperColumn = z.infer<typeof PaperColumn>;

export const PaperTable = z.object({
  columns: z.array(PaperColumn).min(1).max(40),
  rows: z.array(z.array(text(2000))).max(50_000),
  /** Totals under the last row. */
  foot: z.array(text(200)).optional(),
});
export type PaperTable = z.infer<typeof PaperTable>;

/** Figures drawn as well as told; the table beside it stays what counts. */
export const PaperChart = z.object({
  kind: z.enum(['columns', 'bars', 'funnel', 'heat', 'waterfall']),
  /** Of a waterfall: the columns that stand on the axis. */
  totals: z.array(z.number().int().min(0)).max(40).optional(),
  labels: z.array(text(100)).min(1).max(40),
  series: z
    .array(
      z.object({
        name: text(100),
        /** fen, or pieces. */
        unit: z.enum(['fen', 'count']),
        values: z.array(z.number().int()).max(40),
      }),
    )
    .min(1)
    .max(10),
});
export type PaperChart = z.infer<typeof PaperChart>;

export const PaperSection = z.object({
  heading: text(300).optional(),
  paragraphs: z.array(text(20_000)).max(200).optional(),
  table: PaperTable.optional(),
  chart: PaperChart.optional(),
});
export type PaperSection = z.infer<typeof PaperSection>;

/** First letters of the document number: what kind of paper it is. */
export const PaperSeries = z.enum(['LS', 'IV', 'AB', 'DL', 'DQ', 'AG', 'TD', 'FD', 'OV', 'IC', 'ST']);
export type PaperSeries = z.infer<typeof PaperSeries>;

/** What whoever prints decides; number, organisation, operator and time are stamped on it by the desk. */
export const PaperDraft = z.object({
  series: PaperSeries.default('LS'),
  title: z.string().min(1).max(200),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  /** Facts under the title: period, scope, number of lines. */
  facts: z
    .array(z.object({ label: text(100), value: text(500) }))
    .max(20)
    .default([]),
  sections: z.array(PaperSection).min(1).max(500),
  /** 统计口径: how the figures were made. */
  notes: z.array(text(2000)).max(50).default([]),
  /** Who signs, e.g. 制表 审核 批准; none = no signatures. */
  signatures: z.array(text(50)).max(6).default([]),
  seal: z.boolean().default(false),
  watermark: z.enum(['none', 'draft', 'internal']).default('none'),
  lang: z.enum(['zh', 'en']).default('zh'),
});
export type PaperDraft = z.infer<typeof PaperDraft>;

/** What the office puts on its papers: kept in the settings, printed as it was on the day. */
export const Letterhead = z.object({
  /** A picture as data address, at the top left of the first sheet. */
  logo: z
    .string()
    .max(400_000)
    .regex(/^data:image\/(png|jpeg);base64,/)
    .optional(),
  /** The organisation's name under the title. */
  line: z.boolean().default(false),
  seal: z.enum(['right', 'left', 'over']).default('right'),
});
export type Letterhead = z.infer<typeof Letterhead>;

export const PaperDocument = PaperDraft.extend({
  kind: z.literal('paper'),
  /** Empty until the paper leaves the desk. */
  documentNumber: z.string().max(64),
  organisation: z.string(),
  operator: z.string(),
  /** Local wall time of making, `yyyy-MM-dd HH:mm`. */
  madeAt: z.string(),
  /** Date the figures are as of, `yyyy-MM-dd`. */
  asOf: z.string(),
  letterhead: Letterhead.optional(),
});
export type PaperDocument = z.infer<typeof PaperDocument>;

/** Lines of the longest table, or sentences where there is none: what the paper is about, and what laying it out costs. */
export function paperRows({ sections }: Pick<PaperDraft, 'sections'>): number {
  const tables = sections.map((section) => section.table?.rows.length ?? 0);
  const sentences = sections.reduce((sum, section) => sum + (section.paragraphs?.length ?? 0), 0);
  return Math.max(...tables) || sentences;
}
