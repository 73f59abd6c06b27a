// Shape of the portfolio report (专利资产清单) as data: everything the paper shows, nothing about how it looks.
import type { LegalBucket, PatentType } from '../patents/records';
import type { Letterhead } from './paper';

export type ReportLanguage = 'zh' | 'en';
export type GroupBy = 'none' | 'department' | 'type' | 'legalBucket';
export type Watermark = 'none' | 'draft' | 'internal';

/** Fixed order of rows of the summary: 发明, 实用新型, 外观设计 (专利法 art. 2). */
export const TYPE_ORDER: readonly PatentType[] = ['invention', 'utilityModel', 'design'];
/** Fixed order of columns of the summary: 有效, 审中, 失效, 未知. */
export const BUCKET_ORDER: readonly LegalBucket[] = ['inForce', 'pending', 'lapsed', 'unknown'];

/** One printed line. `n` runs through the whole document, groups included. */
export interface PortfolioLine {
  n: number;
  applicationNumber: string;
  title: string;
  type: PatentType;
  filingDate?: string;
  grantDate?: string;
  legalBucket: LegalBucket;
  /** Words of the source where they say more than the bucket. */
  legalStatus?: string;
  department: string;
  /** Already shortened with 等 n 人. */
  inventors: string;
  ipcMain?: string;
}

/** Number of patents by legal state, in BUCKET_ORDER, and their sum. */
export interface StateCounts {
  counts: number[];
  total: number;
}

export interface TypeCounts extends StateCounts {
  type: PatentType;
}

export interface PortfolioGroup {
  /** Empty for the single group of an ungrouped report: it has neither head nor subtotal. */
  label: string;
  subtotal: StateCounts;
  lines: PortfolioLine[];
}

export interface PortfolioDocument {
  kind: 'portfolio';
  lang: ReportLanguage;
  title: string;
  documentNumber: string;
  organisation: string;
  operator: string;
  /** Local wall time of making, `yyyy-MM-dd HH:mm`. */
  madeAt: string;
  /** Date the figures are as of, `yyyy-MM-dd`. */
  asOf: string;
  groupBy: GroupBy;
  watermark: Watermark;
  /** Which patents and in which order, one statement each. */
  scope: string[];
  /** Definitions behind the figures (统计口径), one sentence each. */
  notes: string[];
  /** Patents in the whole ledger, whatever the scope. */
  ledgerTotal: number;
  byType: TypeCounts[];
  total: StateCounts;
  groups: PortfolioGroup[];
  /** The office's own head; none where nothing is set. */
  letterhead?: Letterhead;
  /** Who signs, where the office named them: else 制表 审核 批准. */
  signatures?: string[];
}
