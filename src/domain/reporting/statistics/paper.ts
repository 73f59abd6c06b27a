// A statistic as a paper: title, period, tables, sentences, definitions and open questions.
import type { PaperChart, PaperColumn, PaperDraft, PaperSection } from '../paper';
import { cellText } from './cellText';
import type { Cell, StatChart, StatReport, StatSection, StatTable } from './report';

const isFigure = (kind: Cell['kind']): boolean => kind === 'count' || kind === 'money' || kind === 'share';

const columnOf = ({ label, kind, weight, wraps }: StatTable['columns'][number]): PaperColumn => ({
  label,
  align: isFigure(kind) ? 'right' : 'left',
  weight: weight ?? 1,
  nowrap: wraps !== true && (isFigure(kind) || kind === 'date'),
});

/** Cells of one table that differ in kind from their column still stand where their column stands. */
function tableOf({ columns, rows, foot }: StatTable): NonNullable<PaperSection['table']> {
  return {
    columns: columns.map(columnOf),
    rows: rows.map((row) => row.map(cellText)),
    ...(foot === undefined ? {} : { foot: foot.map(cellText) }),
  };
}

const chartOf = ({ kind, labels, series, totals }: StatChart): PaperChart => ({
  kind,
  ...(totals === undefined ? {} : { totals: [...totals] }),
  labels: [...labels],
  series: series.map(({ values, ...one }) => ({ ...one, values: [...values] })),
});

function sectionOf({ heading, paragraphs, narrative, asked, table, chart }: StatSection): PaperSection {
  const written = (narrative?.text ?? '').split(/\n+/).filter((line) => line.trim() !== '');
  const given = (asked ?? []).map(
    ({ label, value, unit }) => `${label}：${value === null ? '＿＿' : value} ${unit}`,
  );
  const missing = narrative !== undefined && written.length === 0 ? [`（待填写：${narrative.prompt}）`] : [];
  const all = [...(paragraphs ?? []), ...written, ...missing, ...given];
  return {
    heading,
    ...(all.length === 0 ? {} : { paragraphs: all }),
    ...(table === undefined || table.rows.length === 0 ? {} : { table: tableOf(table) }),
    ...(chart === undefined ? {} : { chart: chartOf(chart) }),
    ...(table !== undefined && table.rows.length === 0 ? { paragraphs: [...all, '无。'] } : {}),
  };
}

const hasMoney = (sections: readonly StatSection[]): boolean =>
  sections.some(({ table }) => table?.rows.some((row) => row.some(({ kind }) => kind === 'money')));

/** @param watermark what the person who prints chose */
export function statPaper(report: StatReport, watermark: PaperDraft['watermark'] = 'none'): PaperDraft {
  const { title, from, until, scope, sections, definitions, checks, signatures, landscape } = report;
  const { span = '统计期' } = report;
  return {
    series: 'ST',
    title,
    orientation: landscape ? 'landscape' : 'portrait',
    facts: [
      ...(span === '' ? [] : [{ label: span, value: `${from} 至 ${until}` }]),
      { label: '范围', value: scope },
      ...(hasMoney(sections) ? [{ label: '金额单位', value: '元' }] : []),
    ],
    sections: sections.map(sectionOf),
    notes: [
      ...definitions.map(({ term, text }) => `${term}：${text}`),
      // Open questions belong to the office until it hands the report in.
      ...(watermark === 'draft' ? checks : []).map(
        ({ level, text }) => `${level === 'error' ? '错误' : '提示'}：${text}。`,
      ),
    ],
    signatures: [...signatures],
    seal: report.seal ?? true,
    watermark,
    lang: 'zh',
  };
}
