// The list of issues a person takes back to the spreadsheet.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RowIssue } from '../../../domain/patents/importRow';
import { scratch } from './parsing.testkit';
import { writeIssues } from './writeIssues';

const save = scratch();
const issue: RowIssue = {
  row: 3,
  column: '申请号',
  value: '201710911092.7',
  severity: 'error',
  code: 'CHECK_DIGIT_WRONG',
  data: { given: '7', expected: '2', body: '201710911092' },
};

async function readBack(file: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0]!;
  return {
    sheet,
    rows: sheet
      .getSheetValues()
      .slice(1)
      .map((row) => (Array.isArray(row) ? row.slice(1) : [])),
  };
}

describe('saving issues', () => {
  it('row, column, value, cause, cure in the language of the person', async () => {
    const file = save('zh.xlsx', '');
    expect(await writeIssues(file, [issue], 'zh')).toEqual({ ok: true, value: { rows: 1 } });
    const { rows } = await readBack(file);
    expect(rows[0]).toEqual(['行', '列', '值', '程度', '原因', '处理办法', '代码']);
    expect(rows[1]?.slice(0, 4)).toEqual(['3', '申请号', '201710911092.7', '未导入']);
    expect(rows[1]?.[4]).toContain('应为 2');
    const english = save('en.xlsx', '');
    await writeIssues(english, [issue], 'en');
    expect((await readBack(english)).rows[1]?.[4]).toContain('gives 2');
  });

  it('a value that looks like a formula stays text, control characters go', async () => {
    const file = save('formula.xlsx', '');
    const value = '=HYPERLINK("http://x","y")\u0001';
    await writeIssues(
      file,
      [
        { ...issue, value },
        { ...issue, column: '+1', value: '@SUM(1)' },
      ],
      'zh',
    );
    const { sheet } = await readBack(file);
    expect(sheet.getCell('C2').type).toBe(ExcelJS.ValueType.String);
    expect(sheet.getCell('C2').value).toBe('=HYPERLINK("http://x","y")');
    expect(sheet.getCell('C3').numFmt).toBe('@');
    expect(readFileSync(file).includes('<f>')).toBe(false);
  });

  it('many issues from a stream', async () => {
    const file = save('many.xlsx', '');
    async function* issues() {
      for (let row = 2; row < 5002; row += 1) yield { ...issue, row };
    }
    expect(await writeIssues(file, issues(), 'zh')).toEqual({ ok: true, value: { rows: 5000 } });
    expect((await readBack(file)).rows).toHaveLength(5001);
  });

  it('a place that can not be written is an error and leaves nothing behind', async () => {
    const file = path.join(path.dirname(save('x', '')), 'missing', 'a.xlsx');
    expect(await writeIssues(file, [issue], 'zh')).toMatchObject({
      ok: false,
      error: { code: 'FILE_NOT_WRITABLE' },
    });
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});
