// Charts of the overview.
import { describe, expect, test } from 'vitest';
import type { Palette } from '../../components/usePalette';
import { groupWords } from '../../lib/groupWords';
import { translate } from '../../lib/i18n';
import { agedStates, ageOption, bubblesOf, budgetOption, mapOption } from './charts';
import { figures } from './figures.testkit';

const palette: Palette = {
  text: '#1f2733',
  dimmed: '#5a6675',
  line: '#dfe3e8',
  paper: '#ffffff',
  accent: '#264d80',
  amber: '#8a5300',
  bucket: { inForce: '#1a6b3c', pending: '#264d80', lapsed: '#b3261e', unknown: '#566170' },
};
const t = translate('zh');
const words = { t, word: groupWords(t, 'zh'), language: 'zh' as const, palette };

interface Option {
  xAxis: { data: string[] };
  yAxis: { data: string[] };
  tooltip: { formatter(point: { dataIndex: number }): string; valueFormatter(fen: number): string };
  series: { data: unknown[]; name?: string; symbol?: string; markArea?: { data: unknown[][] } }[];
}

describe('the map', () => {
  const option = mapOption(figures.fields, words) as unknown as Option;
  test('has all 35 fields on its axis, and the unclassified where there are some', () => {
    expect(option.xAxis.data).toHaveLength(36);
    const classified = { ...figures.fields, rows: figures.fields.rows.filter((row) => row.key !== '') };
    expect((mapOption(classified, words) as unknown as Option).xAxis.data).toHaveLength(35);
  });
  test('has a bubble for what there is, and none for nothing', () => {
    expect(bubblesOf(figures.fields)).toEqual([
      { field: '1', state: 'inForce', n: 4 },
      { field: '1', state: 'lapsed', n: 2 },
      { field: '13', state: 'inForce', n: 3 },
      { field: '13', state: 'lapsed', n: 1 },
      { field: '', state: 'lapsed', n: 2 },
    ]);
    expect(option.series[0]?.data).toHaveLength(5);
  });
  test('says of a bubble what it stands for', () => {
    expect(option.tooltip.formatter({ dataIndex: 2 })).toBe('医学技术 · 有效：3 件');
    expect(option.tooltip.formatter({ dataIndex: 99 })).toBe('');
  });
  test('bands the fields by the five sectors, which touch and do not overlap', () => {
    const bands = option.series[0]?.markArea?.data as { xAxis: number }[][];
    expect(bands.map(([from, to]) => [from?.xAxis, to?.xAxis])).toEqual([
      [0, 7],
      [8, 12],
      [13, 23],
      [24, 31],
      [32, 34],
    ]);
  });
});

describe('the ages', () => {
  test('have a curve for each state that occurs, told apart without colour', () => {
    const option = ageOption(figures.ages, words) as unknown as Option;
    expect(agedStates(figures.ages)).toEqual(['inForce', 'lapsed']);
    expect(option.series.map((series) => series.name)).toEqual(['有效', '失效']);
    expect(new Set(option.series.map((series) => series.symbol)).size).toBe(2);
    expect(option.xAxis.data).toHaveLength(12);
    expect(option.series[0]?.data[11]).toBe(3);
  });
});

test('the budget is told in yuan, exact', () => {
  if (!figures.budget) throw new Error('no budget');
  const option = budgetOption(figures.budget, words) as unknown as Option;
  expect(option.tooltip.valueFormatter(123_456)).toContain('1,234.56');
  expect(option.series.map((series) => series.data)).toEqual([
    [120_000, 180_000],
    [90_000, 0],
  ]);
});
