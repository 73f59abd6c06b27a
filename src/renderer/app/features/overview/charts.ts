// The overview's charts as options for ECharts: map of fields and states, ages, annuities. Greyscale-safe: a state is
// told by its row or its mark, not by colour alone. Pure.
import type { EChartsCoreOption } from 'echarts/core';
import { formatAmount, formatWan } from '../../../../domain/money';
import { wipoFieldShort, wipoSectorName, wipoSectorOf } from '../../../../domain/patents/classification';
import type { LegalBucket } from '../../../../domain/patents/records';
import type { Palette } from '../../components/usePalette';
import type { GroupWord } from '../../lib/groupWords';
import type { Language, Translate } from '../../lib/i18n';
import { ageRange, cellOf, type Figures, type Pivot, STATES } from './figures';

export interface ChartWords {
  readonly t: Translate;
  readonly word: GroupWord;
  readonly language: Language;
  readonly palette: Palette;
}

export interface Bubble {
  /** Technology field, '' = unclassified. */
  readonly field: string;
  readonly state: LegalBucket;
  readonly n: number;
}

/** From bottom to top. */
const LEVELS: readonly LegalBucket[] = [...STATES].reverse();
const FIELDS: readonly string[] = Array.from({ length: 35 }, (_, at) => String(at + 1));
const LARGEST = 42;
const SMALLEST = 6;
/** Bubbles of this size hold their number. */
const ROOMY = 22;

/** Fields on the axis: all 35, and the unclassified where there are some. */
const axisFields = (pivot: Pivot): readonly string[] =>
  pivot.rows.some((row) => row.key === '') ? [...FIELDS, ''] : FIELDS;

export const bubblesOf = (pivot: Pivot): readonly Bubble[] =>
  axisFields(pivot).flatMap((field) =>
    STATES.map((state) => ({ field, state, n: cellOf(pivot, field, state) })).filter(({ n }) => n > 0),
  );

const tooltip = (palette: Palette) => ({
  backgroundColor: palette.paper,
  borderColor: palette.line,
  textStyle: { color: palette.text, fontSize: 13 },
});

/** Area of a bubble by its count. */
const sizeOf = (n: number, most: number): number =>
  Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(n / Math.max(1, most))));

export function mapOption(pivot: Pivot, { t, word, language, palette }: ChartWords): EChartsCoreOption {
  const fields = axisFields(pivot);
  const bubbles = bubblesOf(pivot);
  const most = Math.max(0, ...bubbles.map(({ n }) => n));
  const sectors = [1, 2, 3, 4, 5].map((sector) => ({
    sector,
    own: FIELDS.filter((field) => wipoSectorOf(Number(field)) === sector),
  }));
  const starts = sectors.map(({ own }) => Number(own[0]) - 1).concat(FIELDS.length);
  return {
    animationDuration: 150,
    grid: { left: 8, right: 12, top: 26, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltip(palette),
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const bubble = bubbles[dataIndex];
        if (!bubble) return '';
        const { field, state, n } = bubble;
        return t('overview.bubbleTip', {
          field: word('wipoField', field),
          state: t(`domain.bucket.${state}`),
          n,
        });
      },
    },
    xAxis: {
      type: 'category',
      data: fields.map((field) =>
        field === '' ? word('wipoField', '') : wipoFieldShort(Number(field), language),
      ),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.dimmed, fontSize: 12, rotate: 55, interval: 0 },
      splitLine: { show: false },
      // Every other sector on a band of its own.
      splitArea: {
        show: true,
        interval: (at: number) => starts.includes(at),
        areaStyle: { color: [palette.line, 'transparent'], opacity: 0.3 },
      },
    },
    yAxis: {
      type: 'category',
      data: LEVELS.map((state) => t(`domain.bucket.${state}`)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.text, fontSize: 12 },
      splitLine: { show: true, lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'scatter',
        cursor: 'pointer',
        data: bubbles.map(({ field, state, n }) => ({
          value: [fields.indexOf(field), LEVELS.indexOf(state), n],
          symbolSize: sizeOf(n, most),
          itemStyle: {
            color: palette.bucket[state],
            opacity: 0.9,
            borderColor: palette.paper,
            borderWidth: 1,
          },
          label: {
            show: sizeOf(n, most) >= ROOMY,
            formatter: String(n),
            color: palette.paper,
            fontSize: 11,
          },
        })),
        markArea: {
          silent: true,
          label: { position: 'top', color: palette.dimmed, fontSize: 12 },
          data: sectors.map(({ sector, own }) => [
            {
              name: wipoSectorName(sector, language),
              xAxis: Number(own[0]) - 1,
              itemStyle: { color: 'transparent' },
            },
            { xAxis: Number(own.at(-1)) - 1 },
          ]),
        },
      },
    ],
  };
}

const MARKS: Readonly<Record<LegalBucket, { symbol: string; type: 'solid' | 'dashed' | 'dotted' }>> = {
  inForce: { symbol: 'circle', type: 'solid' },
  pending: { symbol: 'triangle', type: 'dashed' },
  lapsed: { symbol: 'diamond', type: 'dotted' },
  unknown: { symbol: 'rect', type: 'dashed' },
};

/** States that occur, in the order of the curves. */
export const agedStates = (pivot: Pivot): readonly LegalBucket[] =>
  STATES.filter((state) => pivot.columns.some((column) => column.key === state));

export function ageOption(pivot: Pivot, { t, palette }: ChartWords): EChartsCoreOption {
  const ages = ageRange(pivot);
  const states = agedStates(pivot);
  return {
    animationDuration: 150,
    grid: { left: 8, right: 16, top: 34, bottom: 20, containLabel: true },
    legend: { top: 2, textStyle: { color: palette.text, fontSize: 12 }, itemHeight: 9 },
    tooltip: { ...tooltip(palette), trigger: 'axis' },
    xAxis: {
      type: 'category',
      name: t('overview.agesAxis'),
      nameLocation: 'middle',
      nameGap: 22,
      nameTextStyle: { color: palette.dimmed, fontSize: 12 },
      data: ages.map(String),
      boundaryGap: false,
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.dimmed, fontSize: 12 },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.dimmed, fontSize: 12 },
    },
    series: states.map((state) => ({
      type: 'line',
      name: t(`domain.bucket.${state}`),
      data: ages.map((age) => cellOf(pivot, String(age), state)),
      symbol: MARKS[state].symbol,
      symbolSize: 8,
      showAllSymbol: true,
      cursor: 'pointer',
      lineStyle: { type: MARKS[state].type, width: 2, color: palette.bucket[state] },
      itemStyle: { color: palette.bucket[state] },
    })),
  };
}

export function budgetOption(
  budget: NonNullable<Figures['budget']>,
  { t, palette }: ChartWords,
): EChartsCoreOption {
  const parts = [
    { name: t('overview.keep'), color: palette.accent, fen: budget.totals.map((cell) => cell.keep.fen) },
    {
      name: t('overview.undecided'),
      color: palette.amber,
      fen: budget.totals.map((cell) => cell.undecided.fen),
    },
  ];
  return {
    animationDuration: 150,
    grid: { left: 8, right: 8, top: 34, bottom: 4, containLabel: true },
    legend: { top: 2, textStyle: { color: palette.text, fontSize: 12 }, itemHeight: 9 },
    tooltip: {
      ...tooltip(palette),
      trigger: 'axis',
      valueFormatter: (fen: number) => t('common.yuan', { amount: formatAmount(fen) }),
    },
    xAxis: {
      type: 'category',
      data: budget.years.map(String),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.dimmed, fontSize: 12 },
    },
    yAxis: {
      type: 'value',
      name: t('overview.wan'),
      nameTextStyle: { color: palette.dimmed, fontSize: 12 },
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        color: palette.dimmed,
        fontSize: 12,
        formatter: (fen: number) => formatWan(Math.round(fen), 1),
      },
    },
    series: parts.map(({ name, color, fen }) => ({
      type: 'bar',
      stack: 'due',
      name,
      data: fen,
      barMaxWidth: 44,
      cursor: 'pointer',
      itemStyle: { color, borderColor: palette.paper, borderWidth: 1 },
    })),
  };
}
