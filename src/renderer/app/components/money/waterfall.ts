// The waterfall: full columns for what came in and for the net income, hanging ones for everything that is taken of them.
import type { EChartsCoreOption } from 'echarts/core';
import { type Fen, formatAmount, formatWan, minus } from '../../../../domain/money';
import type { Palette } from '../usePalette';
import type { SheetRow } from './sheetRows';

export interface Column {
  readonly key: string;
  readonly title: string;
  /** Where the column begins and how high it is, fen. */
  readonly base: Fen;
  readonly value: Fen;
  readonly isTotal: boolean;
}

/** Columns of the rows without those under others; undefined where money was taken back. */
export function columnsOf(rows: readonly SheetRow[]): Column[] | undefined {
  let level: Fen = 0;
  const columns: Column[] = [];
  for (const { key, kind, depth, title, value } of rows) {
    if (depth === 1) continue;
    if (value < 0) return undefined;
    const isTotal = kind === 'gross' || kind === 'net';
    level = isTotal ? value : minus(level, value);
    columns.push({ key, title, base: isTotal ? 0 : level, value, isTotal });
  }
  return columns;
}

const fold = (text: string): string => text.replace(/（/, '\n（').replace(/ \(/, '\n(');

export function waterfallOption(
  columns: readonly Column[],
  palette: Palette,
  unit: string,
): EChartsCoreOption {
  const colour = ({ isTotal, key }: Column): string => {
    if (isTotal) return palette.accent;
    if (key.endsWith(':team')) return palette.bucket.inForce;
    return key.startsWith('before:') ? palette.amber : palette.bucket.unknown;
  };
  return {
    grid: { left: 8, right: 8, top: 26, bottom: 4, containLabel: true },
    tooltip: {
      backgroundColor: palette.paper,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 13 },
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const column = columns[dataIndex];
        return column ? `${column.title}：${formatAmount(column.value)}` : '';
      },
    },
    xAxis: {
      type: 'category',
      data: columns.map(({ title }) => fold(title)),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.text, fontSize: 12, interval: 0, lineHeight: 15, hideOverlap: false },
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { color: palette.dimmed, fontSize: 12 },
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        color: palette.dimmed,
        fontSize: 12,
        formatter: (fen: number) => formatWan(Math.round(fen), 1),
      },
    },
    series: [
      {
        type: 'bar',
        stack: 'money',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: columns.map(({ base }) => base),
      },
      {
        type: 'bar',
        stack: 'money',
        barMaxWidth: 64,
        cursor: 'pointer',
        data: columns.map((column) => ({
          value: column.value,
          itemStyle: {
            color: colour(column),
            borderColor: palette.text,
            borderWidth: column.isTotal ? 0 : 1,
          },
        })),
        label: {
          show: true,
          position: 'top',
          color: palette.text,
          fontSize: 12,
          formatter: ({ dataIndex }: { dataIndex: number }) => formatAmount(columns[dataIndex]?.value ?? 0),
        },
      },
    ],
  };
}
