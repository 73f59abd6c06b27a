// The beginning of a long given, enough for its first sheet: a preview shows it while the rest is still on its way.
import type { PortfolioDocument } from './document';
import type { PaperDocument, PaperSection } from './paper';

/** Lines kept: more than any first sheet holds. */
const headLines = 80;
/** A document of fewer lines is sent whole: it is no quicker in two. */
const longLines = 400;
/** Room of a chart, in lines. */
const chartLines = 12;

const linesOf = ({ paragraphs = [], table, chart }: PaperSection): number =>
  paragraphs.length + (table?.rows.length ?? 0) + (chart ? chartLines : 0);

/** Undefined where the document is short. The first sheet of the head is that of the given. */
export function headOf(
  given: PortfolioDocument | PaperDocument,
): PortfolioDocument | PaperDocument | undefined {
  return given.kind === 'portfolio' ? portfolioHead(given) : paperHead(given);
}

function portfolioHead(given: PortfolioDocument): PortfolioDocument | undefined {
  if (given.total.total <= longLines) return undefined;
  let left = headLines;
  const groups: PortfolioDocument['groups'] = [];
  for (const group of given.groups) {
    if (left <= 0) break;
    groups.push({ ...group, lines: group.lines.slice(0, left) });
    left -= group.lines.length;
  }
  return { ...given, groups };
}

function paperHead(given: PaperDocument): PaperDocument | undefined {
  const all = given.sections.reduce((sum, section) => sum + linesOf(section), 0);
  if (all <= longLines) return undefined;
  let left = headLines;
  const sections: PaperSection[] = [];
  for (const section of given.sections) {
    if (left <= 0) break;
    const { table, paragraphs } = section;
    sections.push({
      ...section,
      ...(paragraphs === undefined ? {} : { paragraphs: paragraphs.slice(0, left) }),
      // The totals stay behind: they stand under the last row.
      ...(table === undefined ? {} : { table: { columns: table.columns, rows: table.rows.slice(0, left) } }),
    });
    left -= linesOf(section);
  }
  return { ...given, sections, notes: [], signatures: [], seal: false };
}
