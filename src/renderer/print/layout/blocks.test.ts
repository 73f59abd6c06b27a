import { describe, expect, it } from 'vitest';
import type { GroupBy, PortfolioDocument } from '../../../domain/reporting/document';
import { buildPortfolio } from '../../../domain/reporting/portfolio';
import { choice, row, stamp } from '../../../domain/reporting/samples.testkit';
import { blocksOf } from './blocks';
import { cellText } from './cells';
import { columnsFor } from './columns';
import { compose, composeFirst } from './compose';
import { bodyHeight, bodyWidth, closingHeight, cssVariables, table } from './geometry';

const made = (rows: number, groupBy: GroupBy = 'none', lang: 'zh' | 'en' = 'zh'): PortfolioDocument => {
  const departments = ['化学学院', '医学院', ''];
  const all = Array.from({ length: rows }, (_, i) => row({ department: departments[i % 3]! }));
  const result = buildPortfolio(all, choice({ groupBy, lang }), stamp);
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const oneLine = (asked: readonly unknown[]): number[] => asked.map(() => 1);

describe('blocks of a document', () => {
  it('run lines, total, signatures where nothing is grouped', () => {
    const blocks = blocksOf(made(5), () => 20);
    expect(blocks.map((block) => block.content.kind).join(' ')).toBe(
      'line line line line line total closing',
    );
    expect(blocks.map((block) => block.keepWithNext)).toEqual([false, false, true, true, true, true, false]);
  });

  it('frame each group with its head and subtotal', () => {
    const blocks = blocksOf(made(4, 'department'), () => 20);
    expect(blocks.map((block) => block.content.kind).join(' ')).toBe(
      'group line line subtotal group line subtotal group line subtotal total closing',
    );
    expect(blocks[5]).toMatchObject({ under: 4, keepWithNext: true });
    expect(blocks.at(-1)?.height).toBe(closingHeight);
  });
});

describe('columns', () => {
  it('fill the sheet exactly in both languages and in every grouping', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const groupBy of ['none', 'department', 'type', 'legalBucket'] as const) {
        const columns = columnsFor(lang, groupBy);
        expect(columns.reduce((sum, column) => sum + column.width, 0)).toBe(bodyWidth);
        expect(columns.find((column) => column.key === 'title')!.width).toBeGreaterThan(200);
      }
    }
  });

  it('leave out what the group already says', () => {
    expect(columnsFor('zh', 'department').map((column) => column.key)).not.toContain('department');
  });

  it('print a dash where the ledger holds nothing', () => {
    const line = made(1).groups[0]!.lines[0]!;
    const bare = { ...line, grantDate: undefined, ipcMain: undefined, department: '', inventors: '' };
    const texts = columnsFor('zh', 'none').map((column) => cellText(bare, column.key, 'zh'));
    expect(texts.filter((text) => text === '—')).toHaveLength(4);
    expect(cellText(line, 'legalState', 'en')).toBe('In force');
  });
});

describe('composition', () => {
  const settled = { ruler: oneLine, titleHeight: 250, pause: async () => {}, onProgress: () => {} };

  it('shows a first sheet that the whole document then keeps', async () => {
    for (const groupBy of ['none', 'department'] as const) {
      for (const rows of [1, 30, 400]) {
        const document = made(rows, groupBy);
        const whole = await compose(document, settled);
        const first = composeFirst(document, oneLine, 250);
        expect(first.sheets).toHaveLength(1);
        expect(first.sheets[0]).toEqual(whole.sheets[0]);
      }
    }
  });

  it('reports progress up to the last line', async () => {
    const seen: number[] = [];
    await compose(made(2500), { ...settled, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1000, 2000, 2500]);
  });

  it('knows sheets that hold at least twenty lines of table', () => {
    expect((bodyHeight - table.head) / (table.line + table.rowExtra)).toBeGreaterThan(20);
    expect(cssVariables('landscape')['--body-w']).toBe(`${bodyWidth}px`);
  });
});
