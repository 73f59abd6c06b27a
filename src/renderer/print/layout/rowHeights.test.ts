import { describe, expect, it } from 'vitest';
import type { PortfolioLine } from '../../../domain/reporting/document';
import { columnsFor } from './columns';
import { table } from './geometry';
import { createRowHeights, type Measured } from './rowHeights';

const line = (n: number, over: Partial<PortfolioLine> = {}): PortfolioLine => ({
  n,
  applicationNumber: '202310000001.X',
  title: '短标题',
  type: 'invention',
  legalBucket: 'inForce',
  department: '医学院',
  inventors: '王明',
  ...over,
});
const columns = columnsFor('zh', 'none');
const tall = (lines: number): number => lines * table.line + table.rowExtra;

describe('row heights', () => {
  it('ask nothing about texts that fit in any case', () => {
    const heights = createRowHeights(columns, 'zh', () => {
      throw new Error('asked');
    });
    heights.add([line(1)]);
    expect(heights.heightOf(line(1))).toBe(tall(1));
  });

  it('follow the tallest cell of the row, up to the lines its column allows', () => {
    const heights = createRowHeights(columns, 'zh', (asked) =>
      asked.map((cell) => (cell.text.startsWith('两') ? 2 : 9)),
    );
    const two = line(1, { title: '两'.repeat(60) });
    const many = line(2, { title: '多'.repeat(400), department: '两'.repeat(40) });
    heights.add([two, many]);
    expect([heights.heightOf(two), heights.heightOf(many)]).toEqual([tall(2), tall(3)]);
  });

  it('measure each different text once, over all batches', () => {
    const seen: Measured[] = [];
    const heights = createRowHeights(columns, 'zh', (asked) => {
      seen.push(...asked);
      return asked.map(() => 2);
    });
    const department = '很长的院系名称'.repeat(4);
    heights.add([line(1, { department }), line(2, { department })]);
    heights.add([line(3, { department })]);
    expect(seen.map((cell) => cell.text)).toEqual([department]);
    expect(heights.heightOf(line(3, { department }))).toBe(tall(2));
  });

  it('give room to the words of the source where they stand under the legal state', () => {
    const heights = createRowHeights(columns, 'zh', (asked) => asked.map(() => 2));
    const beside = line(1, { legalStatus: '专利权维持' });
    const below = line(2, { legalStatus: '未缴年费专利权终止' });
    const long = line(3, { legalStatus: '专利申请权、专利权的转移和著录事项变更' });
    heights.add([beside, below, long]);
    expect(heights.heightOf(beside)).toBe(tall(1));
    expect(heights.heightOf(below)).toBe(table.line + table.smallLine + table.rowExtra);
    expect(heights.heightOf(long)).toBe(table.line + 2 * table.smallLine + table.rowExtra);
  });
});
