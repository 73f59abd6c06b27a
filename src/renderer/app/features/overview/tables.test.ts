// The overview as tables: figures, what they open, paper and clipboard.
import { describe, expect, test } from 'vitest';
import { PaperDraft } from '../../../../domain/reporting/paper';
import { PatentFilter } from '../../../../shared/store/queries';
import { groupWords } from '../../lib/groupWords';
import { translate } from '../../lib/i18n';
import { figures } from './figures.testkit';
import { overviewPaper, overviewText } from './paper';
import { overviewTables, plainRows } from './tables';

const today = '2026-03-01';
const words = (language: 'zh' | 'en') => ({
  t: translate(language),
  word: groupWords(translate(language), language),
  today,
});
const tables = overviewTables(figures, words('zh'));
const rowOf = (id: keyof typeof tables, key: string) => tables[id].rows.find((row) => row.key === key);

describe('fields', () => {
  test('have a column for each state and their sum', () => {
    expect(tables.fields.columns).toEqual(['技术领域', '有效', '审中', '失效', '未知', '合计']);
    expect(plainRows(tables.fields)[0]).toEqual(['电机、电气装置、电能', '4', '0', '2', '0', '6']);
  });
  test('each figure opens its patents, nothing opens nothing', () => {
    expect(rowOf('fields', '13')?.cells.map((cell) => cell.filter)).toEqual([
      { buckets: ['inForce'], where: { wipoField: ['13'] } },
      undefined,
      { buckets: ['lapsed'], where: { wipoField: ['13'] } },
      undefined,
      { where: { wipoField: ['13'] } },
    ]);
  });
  test('the sentence names the largest and the unclassified', () => {
    expect(tables.fields.summary).toContain('2 个技术领域');
    expect(tables.fields.summary).toContain('“电机、电气装置、电能”（6 件）');
    expect(tables.fields.summary).toContain('2 件未分类');
  });
});

test('ages are counted on a day, and open with it', () => {
  expect(rowOf('ages', '11')?.cells[0]?.filter).toEqual({
    buckets: ['inForce'],
    where: { age: ['11'] },
    today,
  });
  expect(tables.ages.summary).toContain('中位数为 3 年');
  expect(tables.ages.summary).toContain('满 10 年的有效专利 3 件');
});

test('departments say how much of what is in force is not used', () => {
  expect(plainRows(tables.departments)).toEqual([
    ['机械学院', '8', '6', '4', '66.7%'],
    ['（无院系）', '4', '1', '1', '100.0%'],
  ]);
  expect(rowOf('departments', 'd1')?.cells[2]?.filter).toEqual({
    departmentIds: ['d1'],
    buckets: ['inForce'],
    where: { implementation: ['', 'none'] },
  });
});

test('use counts what nothing is said of beside what is not used', () => {
  expect(tables.use.summary).toBe('有效专利 7 件，其中未实施或未填 5 件（71.4%）。');
  expect(rowOf('use', 'licensed')?.cells.map((cell) => cell.text)).toEqual(['2', '28.6%']);
});

describe('the budget', () => {
  test('is in yuan, exact, kept and undecided apart', () => {
    expect(plainRows(tables.budget)[0]).toEqual(['2026', '3', '1,200.00', '900.00', '2,100.00']);
    expect(tables.budget.summary).toBe('2026–2027 年应缴年费 3,900.00 元，其中 900.00 元尚未决定是否续缴。');
  });
  test('that is not counted yet is an empty table, not a wrong one', () => {
    const without = overviewTables({ ...figures, budget: undefined }, words('zh')).budget;
    expect(without.rows).toEqual([]);
    expect(without.summary).toContain('没有应缴的年费');
  });
});

test('every figure opens a filter the store takes', () => {
  for (const table of Object.values(tables)) {
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      if (cell.filter) expect(PatentFilter.safeParse(cell.filter).success).toBe(true);
    }
  }
});

test('bars are parts of the longest', () => {
  for (const table of Object.values(tables)) {
    for (const { bar } of table.rows) expect(bar >= 0 && bar <= 1).toBe(true);
  }
});

describe('on paper and on the clipboard', () => {
  test.each(['zh', 'en'] as const)('%s: a paper main takes, with all tables', (language) => {
    const listed = Object.values(overviewTables(figures, words(language)));
    const paper = overviewPaper(listed, 12, translate(language), language);
    expect(PaperDraft.parse(paper).sections).toHaveLength(6);
    expect(JSON.stringify(paper)).not.toContain('overview.');
  });
  test('tables follow each other under their titles', () => {
    const lines = overviewText(Object.values(tables)).split('\n');
    expect(lines[0]).toBe('技术领域 × 法律状态');
    expect(lines).toContain('按院系');
    expect(lines).toContain('机械学院\t8\t6\t4\t66.7%');
  });
});
