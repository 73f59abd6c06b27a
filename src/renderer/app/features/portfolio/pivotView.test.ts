// A table of counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PaperDraft } from '../../../../domain/reporting/paper';
import { groupWords } from '../../lib/groupWords';
import { translate } from '../../lib/i18n';
import { pivotPaper, pivotTable, pivotView } from './pivotView';

const word = groupWords(translate('zh'), 'zh');
const groups = { rows: 'department', columns: 'legalBucket' } as const;
const limits = { rows: 100, columns: 20, other: (n: number) => `其余 ${n} 项` };
const counts = {
  total: 12,
  ms: 0,
  columns: [
    { key: 'inForce', count: 8 },
    { key: 'lapsed', count: 3 },
    { key: 'unknown', count: 1 },
  ],
  rows: [
    { key: 'd1', label: '机械学院', count: 7, cells: [5, 2, 0] },
    { key: 'd2', label: '材料学院', count: 4, cells: [3, 1, 0] },
    { key: '', count: 1, cells: [0, 0, 1] },
  ],
};

describe('in words', () => {
  test('rows, columns, sums', () => {
    const view = pivotView(counts, groups, word, limits);
    expect(pivotTable(view, '院系', '合计')).toEqual({
      columns: ['院系', '有效', '失效', '未知', '合计'],
      rows: [
        ['机械学院', '5', '2', '0', '7'],
        ['材料学院', '3', '1', '0', '4'],
        ['（无院系）', '0', '0', '1', '1'],
        ['合计', '8', '3', '1', '12'],
      ],
    });
    expect(view.most).toBe(5);
  });

  test('the smallest are put together and lead nowhere', () => {
    const view = pivotView(counts, groups, word, { ...limits, rows: 2, columns: 2 });
    expect(view.columns.map(({ key, name, count }) => [key, name, count])).toEqual([
      ['inForce', '有效', 8],
      [null, '其余 2 项', 4],
    ]);
    expect(view.lines.map(({ key, name, cells }) => [key, name, cells])).toEqual([
      ['d1', '机械学院', [5, 2]],
      [null, '其余 2 项', [3, 2]],
    ]);
  });

  test('on paper the sums stand at the foot, and a wide table lies across', () => {
    const paper = pivotPaper(
      pivotView(counts, groups, word, limits),
      '统计表',
      '院系',
      translate('zh'),
      'zh',
    );
    expect(PaperDraft.parse(paper).orientation).toBe('portrait');
    expect(paper.sections[0]?.table?.rows).toHaveLength(3);
    expect(paper.sections[0]?.table?.foot).toEqual(['合计', '8', '3', '1', '12']);
  });

  test('nothing found is an empty table', () => {
    const view = pivotView({ total: 0, ms: 0, columns: [], rows: [] }, groups, word, limits);
    expect(view).toEqual({ columns: [], lines: [], total: 0, most: 0 });
  });
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.nat(50), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test('however much is put together, every patent is counted once', () => {
  fc.assert(
    fc.property(
      tables,
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 10 }),
      (cells, rows, columns) => {
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        const total = sum(cells.flat());
        const view = pivotView(
          {
            total,
            ms: 0,
            columns: (cells[0] ?? []).map((_, at) => ({
              key: `c${at}`,
              count: sum(cells.map((row) => row[at] ?? 0)),
            })),
            rows: cells.map((row, at) => ({ key: `r${at}`, label: `r${at}`, count: sum(row), cells: row })),
          },
          { rows: 'department', columns: 'agency' },
          word,
          { ...limits, rows, columns },
        );
        expect(view.lines.length).toBeLessThanOrEqual(rows);
        expect(view.columns.length).toBeLessThanOrEqual(columns);
        expect(sum(view.lines.map((line) => line.count))).toBe(total);
        expect(sum(view.columns.map((column) => column.count))).toBe(total);
        for (const line of view.lines) expect(sum(line.cells)).toBe(line.count);
      },
    ),
  );
});
