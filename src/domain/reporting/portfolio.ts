// Builds the portfolio report (专利资产清单) as data from the rows of the list, the request and the stamp.
import type { LegalBucket, PatentType } from '../patents/records';
import { countStates, countTypes } from './counts';
import type { PortfolioDocument, PortfolioLine, ReportLanguage, Watermark } from './document';
import { groupRows } from './groups';
import { shortenInventors } from './inventors';
import { portfolioNotes } from './notes';
import { type PortfolioRequest, type ScopeNames, scopeInWords } from './scope';
import { type Stamp, stamped } from './stamp';
import { reportWords } from './words';

/** What the report needs of a row of the portfolio list. */
export interface PortfolioSource {
  applicationNumber: string;
  type: PatentType;
  title: string;
  filingDate?: string | undefined;
  grantDate?: string | undefined;
  legalBucket: LegalBucket;
  legalStatus?: string | undefined;
  inventors: string;
  department: string;
  ipcMain?: string | undefined;
}

/** Who made the document, when and from how much. */
export interface PortfolioStamp extends Stamp {
  ledgerTotal: number;
  names: ScopeNames;
}

export type PortfolioResult =
  | { readonly ok: true; readonly value: PortfolioDocument }
  | { readonly ok: false; readonly code: 'REPORT_EMPTY' };

export interface PortfolioChoice extends PortfolioRequest {
  title?: string | undefined;
  watermark: Watermark;
  lang: ReportLanguage;
}

/**
 * The document, or REPORT_EMPTY where the scope holds no patent: an empty list is never given a number.
 * Rows keep their order; a patent's line number runs through all groups.
 */
export function buildPortfolio(
  rows: readonly PortfolioSource[],
  choice: PortfolioChoice,
  stamp: PortfolioStamp,
): PortfolioResult {
  if (rows.length === 0) return { ok: false, code: 'REPORT_EMPTY' };
  const { lang, groupBy, watermark } = choice;
  let n = 0;
  const groups = groupRows(rows, groupBy, lang).map((group) => ({
    label: group.label,
    subtotal: countStates(group.rows),
    lines: group.rows.map((row) => {
      n += 1;
      return lineOf(row, n, lang);
    }),
  }));
  const title = choice.title?.trim();
  const value: PortfolioDocument = {
    kind: 'portfolio',
    lang,
    title: title ? title : reportWords[lang].title,
    ...stamped(stamp),
    groupBy,
    watermark,
    scope: scopeInWords(choice, stamp.names, lang),
    notes: portfolioNotes(lang),
    ledgerTotal: stamp.ledgerTotal,
    byType: countTypes(rows),
    total: countStates(rows),
    groups,
  };
  return { ok: true, value };
}

function lineOf(row: PortfolioSource, n: number, lang: ReportLanguage): PortfolioLine {
  const status = row.legalStatus?.trim();
  const said = status && status !== reportWords[lang].buckets[row.legalBucket] ? status : undefined;
  return {
    n,
    applicationNumber: row.applicationNumber,
    title: row.title,
    type: row.type,
    legalBucket: row.legalBucket,
    department: row.department,
    inventors: shortenInventors(row.inventors, lang),
    ...(row.filingDate ? { filingDate: row.filingDate } : {}),
    ...(row.grantDate ? { grantDate: row.grantDate } : {}),
    ...(said ? { legalStatus: said } : {}),
    ...(row.ipcMain ? { ipcMain: row.ipcMain } : {}),
  };
}
