// The peer's copy of a list: the same content, readable for a reader that streams.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { columnWidths, sheetName } from '../sample/layout';
import { headers } from '../sample/rows';
import { writeXlsx } from '../sample/xlsx';
import { cellsOf } from './inputs';
import { writePlainZip } from './plainZip';
import { readWithExceljs } from './sheetRows';

const folder = mkdtempSync(join(tmpdir(), 'zhuanhua-plainzip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps every cell and puts the sizes in front', async () => {
  const [from, to] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  await writeXlsx(from, sheetName, headers, columnWidths, cellsOf(300));
  writePlainZip(from, to);
  expect(readFileSync(from).readUInt16LE(6) & 8).toBe(8);
  expect(readFileSync(to).readUInt16LE(6) & 8).toBe(0);
  const rows = await readWithExceljs(to);
  const expected = [...cellsOf(300)];
  expect(rows).toHaveLength(expected.length);
  for (const [index, cells] of rows.entries()) {
    // exceljs breaks a character that lies across two chunks; such cells can not be compared.
    const filled = headers.map((_, column) => cells[column] ?? '');
    const broken = filled.map((cell) => cell.includes('\ufffd'));
    expect(filled.filter((_, column) => !broken[column])).toEqual(
      expected[index]?.filter((_, column) => !broken[column]),
    );
  }
});
