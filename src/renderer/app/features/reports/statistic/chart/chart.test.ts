// Charts on screen: what they say in words, what is copied of their table, and that every kind is drawn of its figures.
import { describe, expect, it } from 'vitest';
import type { StatChart } from '../../../../../../domain/reporting/statistics/report';
import type { Palette } from '../../../../components/usePalette';
import { zh } from '../../../../i18n/zh';
import type { Translate } from '../../../../lib/i18n';
import { chartSummary, tableText } from './chartText';
import { chartHeight, chartOption } from './options';

const grey = '#808080';
const palette: Palette = {
  ...{ text: grey, dimmed: grey, line: grey, paper: grey, accent: grey, amber: grey },
  bucket: { inForce: grey, pending: grey, lapsed: grey, unknown: grey },
};
/** Words of the area with their parameters put in. */
const t = ((key: string, params: Record<string, string | number> = {}) => {
  const [area = '', ...rest] = key.split('.');
  const words = (zh as unknown as Record<string, Record<string, string>>)[area]?.[rest.join('.')] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}) as Translate;

const chart = (kind: StatChart['kind'], unit: 'fen' | 'count', values: number[]): StatChart => ({
  kind,
  labels: values.map((_, i) => `第${i + 1}`),
  series: [{ name: '到账', unit, values }],
});

describe('a chart in words', () => {
  it('names its largest figure with the unit, without the number of its section', () => {
    expect(chartSummary(chart('columns', 'fen', [100, 250_000]), '一、五年收益', t)).toBe(
      '五年收益：共 2 项，到账最多的是 第2，2,500.00 元。',
    );
  });

  it('of a funnel says where it begins and where it ends', () => {
    expect(chartSummary(chart('funnel', 'count', [1200, 30, 4]), '转化漏斗', t)).toBe(
      '转化漏斗：从第1 1,200 件到第3 4 件，共 3 级。',
    );
  });
});

describe('copied data', () => {
  it('are lines with tabs; a spreadsheet reads the amounts as numbers', () => {
    const text = tableText({
      id: 'x',
      columns: [
        { label: '项目', kind: 'text' },
        { label: '金额（元）', kind: 'money' },
      ],
      rows: [
        [
          { kind: 'text', text: '到\t账' },
          { kind: 'money', fen: 123_456_789 },
        ],
      ],
      foot: [
        { kind: 'text', text: '合计' },
        { kind: 'share', part: 1, whole: 3 },
      ],
    });
    expect(text).toBe('项目\t金额（元）\n到 账\t1234567.89\n合计\t33.33%');
  });
});

describe('every kind of chart', () => {
  it.each(['columns', 'bars', 'funnel', 'heat', 'waterfall'] as const)('%s has something to draw', (kind) => {
    const one = chart(kind, kind === 'heat' || kind === 'funnel' ? 'count' : 'fen', [5, 0, 3]);
    const option = chartOption(one, palette, { wan: '万元' }) as { series: unknown[] };
    expect(option.series.length).toBeGreaterThan(0);
    expect(chartHeight(one)).toBeGreaterThan(60);
  });
});
