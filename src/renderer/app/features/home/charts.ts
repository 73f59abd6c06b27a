// Figures of the first page as chart options and as sentences: the chart, its table and its summary say the same.
import type { EChartsCoreOption } from 'echarts/core';
import { LegalBucket } from '../../../../domain/patents/records';
import type { Palette } from '../../components/usePalette';
import type { Translate } from '../../lib/i18n';

export type Facet = readonly { readonly key: string; readonly count: number }[];

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Years in order without gaps; keys that are no year (no filing date) are left out. */
export function yearCounts(facet: Facet): YearCount[] {
  const known = new Map<number, number>();
  for (const { key, count } of facet) if (/^\d{4}$/.test(key)) known.set(Number(key), count);
  if (known.size === 0) return [];
  const first = Math.min(...known.keys());
  const last = Math.max(...known.keys());
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: known.get(first + i) ?? 0,
  }));
}

/** What a person would say about the columns: span and peak. */
export function yearSummary(years: readonly YearCount[], t: Translate): string {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return t('home.yearsNone');
  const peak = years.reduce((best, year) => (year.count > best.count ? year : best), first);
  const total = years.reduce((sum, year) => sum + year.count, 0);
  return t('home.yearsSummary', {
    total,
    from: String(first.year),
    to: String(last.year),
    peak: String(peak.year),
    count: peak.count,
  });
}

export function yearOption(years: readonly YearCount[], palette: Palette, t: Translate): EChartsCoreOption {
  return {
    animationDuration: 150,
    grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.paper,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 13 },
      formatter: (points: readonly { name: string; value: number }[]) =>
        points.map((point) => t('home.yearTip', { year: point.name, n: point.value })).join(''),
    },
    xAxis: {
      type: 'category',
      data: years.map((entry) => String(entry.year)),
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
    series: [
      {
        type: 'bar',
        data: years.map((entry) => entry.count),
        itemStyle: { color: palette.accent, borderRadius: [2, 2, 0, 0] },
        barMaxWidth: 28,
        cursor: 'pointer',
      },
    ],
  };
}

export interface BucketCount {
  readonly bucket: LegalBucket;
  readonly count: number;
  /** Percent of all, one decimal. */
  readonly percent: string;
}

const BUCKET_ORDER: readonly LegalBucket[] = ['inForce', 'pending', 'lapsed', 'unknown'];

export function bucketCounts(facet: Facet): BucketCount[] {
  const count = (bucket: LegalBucket) => facet.find((entry) => entry.key === bucket)?.count ?? 0;
  const total = LegalBucket.options.reduce((sum, bucket) => sum + count(bucket), 0);
  return BUCKET_ORDER.map((bucket) => ({
    bucket,
    count: count(bucket),
    percent: total === 0 ? '0.0' : ((100 * count(bucket)) / total).toFixed(1),
  }));
}

export function bucketOption(
  buckets: readonly BucketCount[],
  palette: Palette,
  t: Translate,
): EChartsCoreOption {
  return {
    animationDuration: 150,
    tooltip: {
      backgroundColor: palette.paper,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 13 },
      formatter: ({ name, value, percent }: { name: string; value: number; percent: number }) =>
        t('home.bucketTip', { name, n: value, percent: percent.toFixed(1) }),
    },
    series: [
      {
        type: 'pie',
        radius: ['56%', '88%'],
        label: { show: false },
        cursor: 'pointer',
        itemStyle: { borderColor: palette.paper, borderWidth: 2 },
        data: buckets
          .filter((entry) => entry.count > 0)
          .map((entry) => ({
            id: entry.bucket,
            name: t(`domain.bucket.${entry.bucket}`),
            value: entry.count,
            itemStyle: { color: palette.bucket[entry.bucket] },
          })),
      },
    ],
  };
}
