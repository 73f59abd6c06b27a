// Kinds without a page as a spreadsheet: what the template says, that its example reads back, and what is said of a bad row.
import { describe, expect, it } from 'vitest';
import { kindOf } from '../kinds';
import { checkDraft } from '../sources/check';
import { columnsOf } from './columns';
import { EXAMPLES } from './examples';
import { readSheet } from './read';
import { rowsOf, sheetTemplate } from './template';
import { heads, SHEET_KINDS, type SheetKind } from './words';

const table = (kind: SheetKind, language: 'zh' | 'en' = 'zh'): string[][] => {
  const [page] = sheetTemplate(kind, language);
  return [page?.columns.map(({ label }) => label) ?? [], ...(page?.rows.map((row) => [...row]) ?? [])];
};
/** The example with its mark taken off, as an officer overwrites it. */
const filled = (kind: SheetKind, language: 'zh' | 'en' = 'zh'): string[][] =>
  table(kind, language).map((row, at) => (at === 0 ? row : ['', ...row.slice(1)]));
const set = (rows: string[][], row: number, head: string, text: string): string[][] => {
  const at = (rows[0] ?? []).findIndex((one) => one.startsWith(head));
  expect(at, head).toBeGreaterThan(0);
  return rows.map((cells, i) => (i === row - 1 ? cells.map((cell, j) => (j === at ? text : cell)) : cells));
};

describe.each(SHEET_KINDS)('the spreadsheet of %s', (kind) => {
  it('has a head in both languages for every field of the schema, and no other', () => {
    const paths = columnsOf(kind).map(({ path }) => path);
    expect(Object.keys(heads[kind])).toEqual(paths);
    for (const language of ['zh', 'en'] as const) {
      const labels = table(kind, language)[0] ?? [];
      expect(new Set(labels).size).toBe(labels.length);
    }
    expect(table(kind, 'en')[0]?.join('')).not.toMatch(/\p{Script=Han}/u);
  });
  it('shows a record that could be declared, and does not read it while it is marked', () => {
    expect(checkDraft(kindOf(kind), { ...EXAMPLES[kind] })).toMatchObject({ ok: true });
    expect(readSheet(kind, table(kind), 'zh')).toEqual({ payloads: [], records: 0, issues: [] });
  });
  it.each(['zh', 'en'] as const)('reads back what it wrote, %s', (language) => {
    const read = readSheet(kind, filled(kind, language), language);
    expect(read).toEqual({ payloads: [EXAMPLES[kind]], records: 1, issues: [] });
  });
  it('says of each column whether it is required and what may stand in it', () => {
    const notes = sheetTemplate(kind, 'zh')[1];
    expect(notes?.rows).toHaveLength(columnsOf(kind).length);
    for (const [, , form] of notes?.rows ?? []) expect(form).not.toBe('');
  });
});

describe('a row that can not be taken', () => {
  it('is named with its column, its value and why; the other records go on', () => {
    const good = filled('patent.evaluation');
    const second = set(good, 2, '专利申请号', '202310000002.3').slice(1);
    const rows = set(set([...good, ...second], 4, '评估日期', '去年'), 4, '总分', '120');
    const read = readSheet('patent.evaluation', rows, 'zh');
    expect(read?.payloads).toHaveLength(1);
    expect(read?.records).toBe(2);
    expect(read?.issues).toEqual([
      { row: 4, column: '评估日期', code: 'DATE', value: '去年' },
      { row: 4, column: '总分（分）', code: 'RANGE', value: '120' },
    ]);
  });
  it('is told what the record lacks, in the row of the entry that lacks it', () => {
    const rows = set(filled('report.annual'), 3, '合同项数', '');
    const annual = readSheet('report.annual', set(rows, 2, '总体成效', ''), 'zh');
    expect(annual?.payloads).toEqual([]);
    expect(annual?.issues).toEqual([
      { row: 2, column: '总体成效', code: 'FIELD_MISSING', value: '' },
      { row: 3, column: '合同项数', code: 'FIELD_MISSING', value: '' },
    ]);
  });
  it('is told of a record that stands there twice, of an entry without a record, of a code that is wrong', () => {
    const once = filled('market.feedback');
    const twice = readSheet('market.feedback', [...once, once[1] ?? []], 'zh');
    expect(twice?.issues).toEqual([{ row: 3, column: '', code: 'TWICE', value: 'feedback:FK-2026-0012' }]);
    const [head = [], , entry = []] = filled('patent.evaluation');
    expect(readSheet('patent.evaluation', [head, entry], 'zh')?.issues[0]).toMatchObject({
      row: 2,
      code: 'NO_RECORD',
    });
    const wrong = readSheet('market.feedback', set(once, 2, '企业统一社会信用代码', '123'), 'zh');
    expect(wrong?.issues).toMatchObject([{ row: 2, code: 'CREDIT_CODE_INVALID' }]);
  });
  it('a table without the heads of the kind is no sheet of it; a head that is missing or unknown is said', () => {
    expect(
      readSheet(
        'product.filing',
        [
          ['甲', '乙'],
          ['1', '2'],
        ],
        'zh',
      ),
    ).toBeUndefined();
    const rows = filled('product.filing').map((cells, at) =>
      cells.map((cell, i) => (at === 0 && i === 1 ? '别的' : cell)),
    );
    const read = readSheet('product.filing', rows, 'zh');
    expect(read?.issues.slice(0, 2)).toEqual([
      { row: 1, column: '产品编号', code: 'HEAD_MISSING', value: '' },
      { row: 1, column: '别的', code: 'HEAD_UNKNOWN', value: '' },
    ]);
  });
});

it('takes amounts, points, shares and words as people write them', () => {
  let rows = filled('product.filing');
  for (const [head, text] of [
    ['销售收入', '1,250 万元'],
    ['市场占有率', '12.5%'],
    ['上市日期', '2024年3月1日'],
    ['是否参加认定', 'yes'],
    ['专利来源', 'licensed'],
  ] as const)
    rows = set(rows, 2, head, text);
  expect(readSheet('product.filing', rows, 'zh')?.payloads).toEqual([EXAMPLES['product.filing']]);
  expect(rowsOf('report.annual', EXAMPLES['report.annual'], 'zh')).toHaveLength(2);
});
