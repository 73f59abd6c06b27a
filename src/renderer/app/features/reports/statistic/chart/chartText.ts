// A chart in one sentence, and a table as text with tabs: for those who do not see it and for those who want the figures.
import { formatAmount } from '../../../../../../domain/money';
import { cellText } from '../../../../../../domain/reporting/statistics/cellText';
import type { Cell, StatChart, StatTable } from '../../../../../../domain/reporting/statistics/report';
import type { Translate } from '../../../../lib/i18n';
import { valueText } from './options';

/** Name and largest and smallest of the first series; of a funnel and a waterfall where it begins and ends. */
/** 一、五年收益 is 五年收益. */
const plainHeading = (heading: string): string =>
  heading.replace(/^[一二三四五六七八九十]+(之[一二三四五六七八九十]+)?、/, '');

export function chartSummary({ kind, labels, series }: StatChart, title: string, t: Translate): string {
  const heading = plainHeading(title);
  const [first] = series;
  if (first === undefined || labels.length === 0) return heading;
  const at = (i: number): { label: string; value: string } => ({
    label: labels[i] ?? '',
    value: t(first.unit === 'fen' ? 'statistic.yuan' : 'statistic.pieces', {
      n: valueText(first.values[i] ?? 0, first.unit),
    }),
  });
  const last = labels.length - 1;
  const indexes = labels.map((_, i) => i);
  const most = indexes.reduce(
    (best, i) => ((first.values[i] ?? 0) > (first.values[best] ?? 0) ? i : best),
    0,
  );
  const common = { heading, n: labels.length, series: first.name };
  if (kind === 'funnel' || kind === 'waterfall') {
    const [from, to] = [at(0), at(last)];
    return t('statistic.fromTo', {
      ...common,
      first: from.label,
      firstValue: from.value,
      last: to.label,
      lastValue: to.value,
    });
  }
  return t('statistic.summary', { ...common, most: at(most).label, mostValue: at(most).value });
}

/** Amounts without separators: a spreadsheet reads them as numbers. */
const plain = (cell: Cell): string => {
  if (cell.kind === 'money') return formatAmount(cell.fen, { group: false });
  return cell.kind === 'count' ? String(cell.value) : cellText(cell).replace(/[\t\n]/g, ' ');
};

export const tableText = ({ columns, rows, foot }: StatTable): string =>
  [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map(plain)),
    ...(foot ? [foot.map(plain)] : []),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
