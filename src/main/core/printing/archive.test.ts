// What left the desk can be printed again as it was.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperDocument } from '../../../domain/reporting/paper';
import { DocumentFolder } from '../documents/folder';
import { PaperArchive } from './archive';

const paper = (n: number, title = '收益报告'): PaperDocument => ({
  kind: 'paper',
  series: 'ST',
  title,
  orientation: 'portrait',
  facts: [],
  sections: [{ paragraphs: ['正文'] }],
  notes: [],
  signatures: [],
  seal: false,
  watermark: 'none',
  lang: 'zh',
  documentNumber: `ZHD-ST-20261123-${String(n).padStart(4, '0')}`,
  organisation: '示例大学',
  operator: '张三',
  madeAt: '2026-11-23 09:00',
  asOf: '2026-11-23',
});

let root: string;
let values: Record<string, unknown>;
let puts: number;
let archive: PaperArchive;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
  values = {};
  puts = 0;
  archive = new PaperArchive({
    documents: new DocumentFolder(root),
    settings: async (keys) => Object.fromEntries(keys.map((key) => [key, values[key]])),
    put: async (given) => {
      puts += 1;
      Object.assign(values, given);
    },
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('papers that left the desk', () => {
  it('are opened again with the same bytes and the same number', async () => {
    const json = JSON.stringify(paper(1));
    await archive.keep(json, 'file');
    expect(JSON.stringify(await archive.open(paper(1).documentNumber))).toBe(json);
  });

  it('are counted each time they are given out, once in the list', async () => {
    for (const how of ['file', 'printer', 'printer'] as const)
      await archive.keep(JSON.stringify(paper(1)), how);
    const { all, rows } = await archive.list('');
    expect(all).toBe(1);
    expect(rows[0]).toMatchObject({ times: 3, printed: 2, kind: 'ST', by: '张三' });
  });

  it('are found by words of title, number and operator, newest first', async () => {
    await archive.keep(JSON.stringify(paper(1, '收益报告')), 'file');
    await archive.keep(JSON.stringify(paper(2, '许可报告')), 'file');
    expect((await archive.list('')).rows.map(({ title }) => title)).toEqual(['许可报告', '收益报告']);
    expect((await archive.list('许可 张三')).rows).toHaveLength(1);
    expect((await archive.list('0001')).rows[0]?.title).toBe('收益报告');
  });

  it('given out at once do not overwrite each other', async () => {
    await Promise.all([1, 2, 3].map((n) => archive.keep(JSON.stringify(paper(n)), 'file')));
    expect((await archive.list('')).all).toBe(3);
  });

  it('make room after two thousand, a part at a time, and rewrite fifty lines at most', async () => {
    const line = { title: '', kind: 'ST', madeAt: '', by: '', hash: '0'.repeat(64), times: 1, printed: 0 };
    for (let part = 0; part < 40; part += 1) {
      values[`papers.${part}`] = Array.from({ length: 50 }, (_, i) => ({
        ...line,
        seq: part * 50 + i,
        number: `N${part * 50 + i}`,
      }));
    }
    await archive.keep(JSON.stringify(paper(7)), 'file');
    const { all, rows } = await archive.list('');
    expect(all).toBe(1951);
    expect(rows[0]).toMatchObject({ seq: 2000, number: paper(7).documentNumber });
    expect(puts).toBe(1);
  });

  it('are refused where the file is no longer what was kept', async () => {
    const json = JSON.stringify(paper(1));
    await archive.keep(json, 'file');
    const { rows } = await archive.list('');
    writeFileSync(new DocumentFolder(root).pathOf(rows[0]?.hash ?? ''), json.replace('正文', '改过'));
    await expect(archive.open(paper(1).documentNumber)).rejects.toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await expect(archive.open('ZHD-ST-0')).rejects.toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});
