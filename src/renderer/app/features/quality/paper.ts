// The report as a paper to print and as text for the clipboard, both made from the same tables. Pure.
import { type QualityReport, qualityTables } from '../../../../domain/patents/quality/tables';
import type { RouteInput } from '../../../../shared/routes';
import type { Language, Translate } from '../../lib/i18n';
import { tableText } from '../../lib/tableText';

/** Places of columns that are figures. */
const figures =
  /^(?:专利（件）|件数|保持原样|有错误|仅有警告|无问题|得分|Patents|Left as is|With errors|Warnings only|Clean|Score)$/;

/** Columns that need less or more than the usual room. */
const weights: Readonly<Record<string, number>> = { 级别: 0.8, Severity: 0.9, 处理办法: 6, Cure: 6 };

export function qualityPaper(
  report: QualityReport,
  language: Language,
  t: Translate,
): RouteInput<'report.paper'> {
  const score = report.score === undefined ? '' : `${report.score} ${t('quality.scoreUnit')}`;
  return {
    series: 'DQ',
    title: t('quality.paperTitle'),
    facts: [
      { label: t('quality.paperAsOf'), value: report.today },
      { label: t('quality.paperPatents'), value: String(report.patents) },
      { label: t('quality.paperScore'), value: score },
    ],
    sections: qualityTables(report, language).map(({ title, columns, rows }) => ({
      heading: title,
      table: {
        columns: columns.map((label) => ({
          label,
          align: figures.test(label) ? 'right' : 'left',
          weight: weights[label] ?? (figures.test(label) ? 1 : 3),
        })),
        rows: rows.map((row) => [...row]),
      },
    })),
    notes: [t('quality.scoreHow')],
    lang: language,
  };
}

export const qualityText = (report: QualityReport, language: Language): string =>
  qualityTables(report, language)
    .map(({ title, columns, rows }) => `${title}\n${tableText(columns, rows)}`)
    .join('\n\n');
