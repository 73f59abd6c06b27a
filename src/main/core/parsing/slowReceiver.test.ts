// A receiver that is slower than the reader once stalled the reading for ever.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPatents, sniff } from '.';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slow-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a workbook is read to its end however slowly its blocks are taken', async () => {
  const file = join(folder, 'list.xlsx');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('专利');
  sheet.addRow(['申请号', '专利名称', '摘要']);
  for (let n = 0; n < 8000; n++) {
    const noise = Array.from({ length: 30 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((n * 31 + i * 977) % 20_000)),
    );
    sheet.addRow([`20231${String(n + 1).padStart(7, '0')}`, `题目${n}`, noise.join('')]);
  }
  await workbook.xlsx.writeFile(file);
  const found = await sniff(file);
  if (!found.ok) throw new Error(found.error.code);
  let drafts = 0;
  const read = await readPatents(file, found.value, {
    onBlock: async (block) => {
      drafts += block.length;
      await new Promise((done) => setTimeout(done, 15));
    },
  });
  expect(read).toMatchObject({ ok: true, value: { rows: 8000 } });
  expect(drafts).toBe(8000);
}, 30_000);
