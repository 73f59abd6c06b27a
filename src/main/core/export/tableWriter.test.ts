import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTable } from './tableWriter';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const columns = ['申请号', '名称', '金额（元）'];

describe('a table', () => {
  it('as a workbook keeps text as text and numbers as numbers', async () => {
    const file = join(folder, 'a.xlsx');
    const table = openTable(file, { format: 'xlsx', sheet: '专利/清单', columns });
    await table.rows([['201710911092.2', '=HYPERLINK("x")', 1234]]);
    await table.rows([['0123', '二\n三', 0]]);
    expect(await table.done()).toMatchObject({ rows: 2 });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.worksheets[0];
    expect(sheet?.name).toBe('专利 清单');
    expect(sheet?.getRow(2).values).toEqual([undefined, '201710911092.2', '=HYPERLINK("x")', 1234]);
    expect(sheet?.getCell('B2').type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell('A3').value).toBe('0123');
    expect(sheet?.getCell('C3').type).toBe(ExcelJS.ValueType.Number);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('as CSV begins with the mark of UTF-8 and quotes what would break a row', async () => {
    const file = join(folder, 'a.csv');
    const table = openTable(file, { format: 'csv', sheet: '', columns });
    await table.rows([['1', '甲，乙,"丙"\n丁', 5]]);
    await table.done();
    expect(await readFile(file, 'utf8')).toBe('\ufeff申请号,名称,金额（元）\r\n1,"甲，乙,""丙""\n丁",5\r\n');
  });

  it.each(['xlsx', 'csv'] as const)('that is given up leaves no half %s file', async (format) => {
    const table = openTable(join(folder, `a.${format}`), { format, sheet: 's', columns });
    await table.rows([['1', '2', 3]]);
    await table.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['xlsx', 'csv'] as const)('as %s for a folder that is not there says so', async (format) => {
    const table = openTable(join(folder, 'none', `a.${format}`), { format, sheet: 's', columns });
    await expect(table.done()).rejects.toMatchObject({ error: { code: 'FILE_NOT_WRITABLE' } });
  });
});
