// The overview as a paper to print, and as text for the clipboard. Pure.
import type { RouteInput } from '../../../../shared/routes';
import type { Language, Translate } from '../../lib/i18n';
import { tableText } from '../../lib/tableText';
import { type FigureTable, plainRows } from './tables';

const column = (label: string, at: number) =>
  at === 0 ? { label, weight: 2 } : { label, align: 'right' as const, nowrap: true };

export function overviewPaper(
  tables: readonly FigureTable[],
  total: number,
  t: Translate,
  lang: Language,
): RouteInput<'report.paper'> {
  return {
    series: 'OV',
    title: t('overview.paperTitle'),
    facts: [{ label: t('overview.patents'), value: t('common.items', { n: total }) }],
    sections: tables.map((table) => ({
      heading: table.title,
      paragraphs: [table.summary],
      ...(table.rows.length === 0
        ? {}
        : { table: { columns: table.columns.map(column), rows: plainRows(table).map((row) => [...row]) } }),
    })),
    notes: [t('overview.noteUse'), t('overview.noteFields')],
    lang,
  };
}

export const overviewText = (tables: readonly FigureTable[]): string =>
  tables.map((table) => `${table.title}\n${tableText(table.columns, plainRows(table))}`).join('\n\n');
