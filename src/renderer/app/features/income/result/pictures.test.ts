// The pictures carry the amounts of the table: nothing is lost between two places, nothing is drawn that can not be.
import { describe, expect, it } from 'vitest';
import { linksText, moneyMap } from '../../../components/money/links';
import { sankeyHeight, sankeyOption } from '../../../components/money/sankey';
import { sheetRows } from '../../../components/money/sheetRows';
import { columnsOf, waterfallOption } from '../../../components/money/waterfall';
import type { Palette } from '../../../components/usePalette';
import { emptyRow } from '../model/caseDraft';
import { exampleBody } from '../model/examples';
import { outcomeA, outcomeB, outcomeFor, policyNamed, t, tellingFor } from '../model/income.testkit';
import type { Outcome } from '../model/outcome';

const palette: Palette = {
  text: '#1f2733',
  dimmed: '#5a6675',
  line: '#dfe3e8',
  paper: '#ffffff',
  accent: '#264d80',
  amber: '#8a5300',
  bucket: { inForce: '#1a6b3c', pending: '#264d80', lapsed: '#b3261e', unknown: '#566170' },
};
const words = { gross: t('income.gross'), net: t('income.net') };
const mapOf = (outcome: Outcome) => moneyMap(outcome.flow, tellingFor(outcome), words);
const rowsOf = (outcome: Outcome) => sheetRows(outcome.flow, tellingFor(outcome), words);
const takenBack = (): Outcome => {
  const body = exampleBody('A');
  return outcomeFor({ ...body, receipts: [{ ...emptyRow('receipts', '2025-06-03'), amount: '-5' }] });
};

describe('the flow', () => {
  it.each([
    'shape-7-full-pools',
    'shape-2-recovery-between',
    'shape-5-research-account',
    'shape-6-prior-year',
  ])('loses nothing on its way: %s', (id) => {
    const map = mapOf(outcomeFor(exampleBody('B'), policyNamed(id)));
    for (const { key, value } of map?.places ?? []) {
      const into = map?.links.filter(({ to }) => to === key).reduce((all, one) => all + one.value, 0);
      const out = map?.links.filter(({ from }) => from === key).reduce((all, one) => all + one.value, 0);
      if (into) expect(into, key).toBe(value);
      if (out) expect(out, key).toBe(value);
    }
  });
  it('leads from receipts to persons, each place to a row of the table', () => {
    const outcome = outcomeB();
    const keys = new Set(rowsOf(outcome).map(({ key }) => key));
    for (const { row } of mapOf(outcome)?.places ?? []) expect(keys).toContain(row);
  });
  it('has one arrow less where everything came at once', () => {
    expect(mapOf(outcomeA())?.places.some(({ key }) => key.startsWith('receipt:'))).toBe(false);
  });
  it('can be copied as a table with names and amounts', () => {
    const text = linksText(mapOf(outcomeB())!, ['从', '到', '元']);
    expect(text.split('\n')[0]).toBe('从\t到\t元');
    expect(text).toContain('净收入\t团队\t468,812.93');
  });
  it('can not be drawn where money was taken back', () => {
    expect(mapOf(takenBack())).toBeUndefined();
  });
});

describe('the Sankey diagram', () => {
  const map = mapOf(outcomeB())!;
  const option = sankeyOption(map, palette) as unknown as {
    tooltip: { formatter(point: { dataType: string; data: Record<string, unknown> }): string };
    series: { data: { name: string; label: { formatter: string } }[]; right: number }[];
  };
  it('writes name and amount beside each place', () => {
    const labels = option.series[0]?.data.map(({ label }) => label.formatter);
    expect(labels).toContain('周思齐 210,965.82');
    expect(labels).toContain('团队\n468,812.93');
  });
  it('says of an arrow where it comes from and goes to', () => {
    const data = { source: 'net', target: 'party:team', value: 46_881_293 };
    expect(option.tooltip.formatter({ dataType: 'edge', data })).toBe('净收入 → 团队：468,812.93');
    expect(option.tooltip.formatter({ dataType: 'node', data: { name: 'net', amount: 5 } })).toBe(
      '净收入：0.05',
    );
  });
  it('grows with the number of those who get something', () => {
    expect(sankeyHeight(map)).toBe(9 * 36);
    expect(sankeyHeight({ places: [], links: [] })).toBe(220);
  });
});

describe('the waterfall', () => {
  const columns = columnsOf(rowsOf(outcomeB()))!;
  it('hangs each column on the one before and ends at nothing', () => {
    for (const [at, column] of columns.entries()) {
      const before = columns[at - 1];
      if (!before || column.isTotal) continue;
      const level = before.isTotal ? before.value : before.base;
      expect(column.base + column.value).toBe(level);
    }
    expect(columns.at(-1)?.base).toBe(0);
  });
  it('has full columns for what came in and for the net income only', () => {
    expect(columns.filter(({ isTotal }) => isTotal).map(({ title }) => title)).toEqual([
      '到账合计',
      '净收入',
    ]);
  });
  it('is not drawn where money was taken back', () => {
    expect(columnsOf(rowsOf(takenBack()))).toBeUndefined();
  });
  it('tells amounts exactly', () => {
    const option = waterfallOption(columns, palette, '万元') as unknown as {
      tooltip: { formatter(point: { dataIndex: number }): string };
      yAxis: { axisLabel: { formatter(fen: number): string } };
    };
    expect(option.tooltip.formatter({ dataIndex: 0 })).toBe('到账合计：632,098.76');
    expect(option.tooltip.formatter({ dataIndex: 99 })).toBe('');
    expect(option.yAxis.axisLabel.formatter(20_000_000)).toBe('20.0');
  });
});
