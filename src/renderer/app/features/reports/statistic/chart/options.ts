// A chart of a statistic for ECharts: columns, bars, funnel, map of fields, waterfall. Fillings differ in pattern as well.
import { CustomChart, HeatmapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { formatAmount, formatWan } from '../../../../../../domain/money';
import { cellText } from '../../../../../../domain/reporting/statistics/cellText';
import type { StatChart } from '../../../../../../domain/reporting/statistics/report';
import { waterfallSteps } from '../../../../../../domain/reporting/waterfall';
import type { Palette } from '../../../../components/usePalette';

use([CustomChart, HeatmapChart, VisualMapComponent]);

export interface ChartWords {
  /** 万元. */
  readonly wan: string;
}

type Unit = StatChart['series'][number]['unit'];

export const valueText = (value: number, unit: Unit): string =>
  unit === 'fen' ? formatAmount(value) : value.toLocaleString('en-US');

/** Told apart without colour: full, lying lines, standing lines. */
const decals = [
  undefined,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 2 },
];

const label = (palette: Palette) => ({ color: palette.text, fontSize: 12 });
const lines = (palette: Palette) => ({ lineStyle: { color: palette.line } });
const tooltip = (palette: Palette, formatter: unknown) => ({
  ...{ backgroundColor: palette.paper, borderColor: palette.line, formatter },
  textStyle: { color: palette.text, fontSize: 13 },
});

/** Axis of amounts in 万元, of counts in pieces. */
const valueAxis = (palette: Palette, unit: Unit, words: ChartWords) => ({
  type: 'value',
  ...(unit === 'fen' ? { name: words.wan } : { minInterval: 1 }),
  nameTextStyle: { color: palette.dimmed, fontSize: 12 },
  splitLine: lines(palette),
  axisLabel: {
    color: palette.dimmed,
    fontSize: 12,
    ...(unit === 'fen' ? { formatter: (value: number) => formatWan(Math.round(value), 0) } : {}),
  },
});
const nameAxis = (palette: Palette, labels: readonly string[]) => ({
  type: 'category',
  data: [...labels],
  axisLine: lines(palette),
  axisTick: { show: false },
  axisLabel: { ...label(palette), hideOverlap: true },
});

function columns(chart: StatChart, palette: Palette, words: ChartWords): EChartsCoreOption {
  const unit = chart.series[0]?.unit ?? 'count';
  const lies = chart.kind === 'bars';
  const names = nameAxis(palette, chart.labels);
  const values = valueAxis(palette, unit, words);
  const colours = [palette.accent, palette.bucket.unknown, palette.bucket.inForce];
  return {
    grid: {
      left: 8,
      right: lies ? 48 : 8,
      top: chart.series.length > 1 ? 34 : 26,
      bottom: 4,
      containLabel: true,
    },
    tooltip: {
      ...tooltip(palette, undefined),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: number) => valueText(value, unit),
    },
    ...(chart.series.length > 1 ? { legend: { top: 0, textStyle: label(palette) } } : {}),
    xAxis: lies ? values : names,
    yAxis: lies ? { ...names, inverse: true } : values,
    series: chart.series.map(({ name, values: own }, i) => ({
      ...{ type: 'bar', name, data: [...own], barMaxWidth: lies ? 18 : 48 },
      itemStyle: {
        color: colours[i] ?? palette.accent,
        ...(decals[i] === undefined ? {} : { decal: decals[i], borderColor: palette.text, borderWidth: 1 }),
      },
      label: {
        ...{ show: chart.labels.length <= 16, position: lies ? 'right' : 'top', ...label(palette) },
        formatter: ({ value }: { value: number }) =>
          unit === 'fen' ? formatWan(value, 2) : valueText(value, unit),
      },
    })),
  };
}

/** Centred bars: what is missing on both sides is drawn as nothing. */
function funnel(chart: StatChart, palette: Palette): EChartsCoreOption {
  const values = chart.series[0]?.values ?? [];
  const most = Math.max(1, ...values);
  const half = (value: number): number => (most - value) / 2;
  return {
    grid: { left: 8, right: 104, top: 6, bottom: 6, containLabel: true },
    tooltip: tooltip(palette, ({ dataIndex }: { dataIndex: number }) => {
      const value = values[dataIndex] ?? 0;
      return `${chart.labels[dataIndex]}：${valueText(value, 'count')}`;
    }),
    xAxis: { type: 'value', show: false, max: most },
    yAxis: { ...nameAxis(palette, chart.labels), inverse: true, axisLine: { show: false } },
    series: [
      {
        ...{ type: 'bar', stack: 'funnel', silent: true, data: values.map(half) },
        itemStyle: { color: 'transparent' },
      },
      {
        ...{
          type: 'bar',
          stack: 'funnel',
          data: values.map((value) => value || null),
          barWidth: 20,
          barMinHeight: 2,
        },
        itemStyle: { color: palette.accent },
      },
      {
        ...{ type: 'bar', stack: 'funnel', silent: true, data: values.map(half) },
        itemStyle: { color: 'transparent' },
        label: {
          ...{ show: true, position: 'right', ...label(palette) },
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const part = values[dataIndex] ?? 0;
            return `${valueText(part, 'count')}（${cellText({ kind: 'share', part, whole: values[0] ?? 0 })}）`;
          },
        },
      },
    ],
  };
}

/** Shade by the share of the largest of the column, so that small stages show as well; the figure stands in the field. */
function heat(chart: StatChart, palette: Palette): EChartsCoreOption {
  const top = chart.series.map(({ values }) => Math.max(1, ...values));
  const data = chart.series.flatMap(({ values }, x) =>
    values.map((value, y) => ({
      value: [x, y, value / (top[x] ?? 1), value],
      label: { color: value / (top[x] ?? 1) > 0.65 ? palette.paper : palette.text },
    })),
  );
  return {
    grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
    tooltip: tooltip(palette, ({ data: one }: { data: { value: number[] } }) => {
      const [x = 0, y = 0, , value = 0] = one.value;
      return `${chart.labels[y]} · ${chart.series[x]?.name}：${valueText(value, 'count')}`;
    }),
    xAxis: {
      ...nameAxis(
        palette,
        chart.series.map(({ name }) => name),
      ),
      position: 'top',
    },
    yAxis: { ...nameAxis(palette, chart.labels), inverse: true },
    visualMap: {
      ...{ show: false, min: 0, max: 1, dimension: 2 },
      inRange: { color: [palette.paper, palette.accent] },
    },
    series: [
      {
        ...{ type: 'heatmap', data },
        itemStyle: { borderColor: palette.line, borderWidth: 1 },
        label: {
          ...{ show: true, fontSize: 12 },
          formatter: ({ data: one }: { data: { value: number[] } }) =>
            one.value[3] === 0 ? '' : valueText(one.value[3] ?? 0, 'count'),
        },
      },
    ],
  };
}

function waterfall(chart: StatChart, palette: Palette, words: ChartWords): EChartsCoreOption {
  const values = chart.series[0]?.values ?? [];
  const steps = waterfallSteps(values, chart.totals ?? []);
  return {
    grid: { left: 8, right: 8, top: 26, bottom: 4, containLabel: true },
    tooltip: tooltip(palette, ({ dataIndex }: { dataIndex: number }) => {
      return `${chart.labels[dataIndex]}：${formatAmount(values[dataIndex] ?? 0)}`;
    }),
    xAxis: nameAxis(palette, chart.labels),
    yAxis: valueAxis(palette, 'fen', words),
    series: [
      {
        ...{
          type: 'custom',
          data: steps.map(({ low, high }, i) => [i, low, high]),
          encode: { x: 0, y: [1, 2] },
        },
        renderItem: (
          _: unknown,
          api: {
            value(at: number): number;
            coord(point: readonly number[]): [number, number];
            size(span: readonly number[]): [number, number];
          },
        ) => {
          const i = api.value(0);
          const [x, top] = api.coord([i, api.value(2)]);
          const [, foot] = api.coord([i, api.value(1)]);
          const width = Math.min(64, api.size([1, 0])[0] * 0.6);
          const isTotal = steps[i]?.isTotal === true;
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: { x: x - width / 2, y: top, width, height: Math.max(1, foot - top) },
                style: {
                  fill: isTotal ? palette.accent : palette.bucket.unknown,
                  ...(isTotal ? {} : { decal: decals[1], stroke: palette.text }),
                },
              },
              {
                type: 'text',
                style: {
                  ...{ text: formatWan(values[i] ?? 0, 2), x, y: top - 16, align: 'center' },
                  ...{ fill: palette.text, fontSize: 12 },
                },
              },
            ],
          };
        },
      },
    ],
  };
}

export function chartOption(chart: StatChart, palette: Palette, words: ChartWords): EChartsCoreOption {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return columns(chart, palette, words);
    case 'funnel':
      return funnel(chart, palette);
    case 'heat':
      return heat(chart, palette);
    case 'waterfall':
      return waterfall(chart, palette, words);
  }
}

/** Height in px: lying charts grow with their lines. */
export function chartHeight({ kind, labels, series }: StatChart): number {
  if (kind === 'heat') return 40 + labels.length * 20;
  if (kind === 'funnel') return 16 + labels.length * 32;
  if (kind === 'bars') return 48 + labels.length * series.length * 26;
  return 260;
}
