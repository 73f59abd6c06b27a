// The sample portfolio is what a new office sees first: its numbers must be right and nobody's but its own.
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { parseApplicationNumber } from '../../src/domain/patents/applicationNumber';
import { normaliseIpc, normaliseLocarno } from '../../src/domain/patents/ipc';
import { makeUserDir } from '../lib/asUser.mjs';
import { root } from '../lib/paths.mjs';
import { departments } from './fields/index';
import { columnWidths, sheetName } from './layout';
import { sampleCells, samplePortfolio } from './portfolio';
import { createRandom } from './random';
import { headers, type SampleRow } from './rows';
import { fillNumbers } from './wording';
import { columnName, writeXlsx } from './xlsx';

const rows = [...samplePortfolio({ count: 1200, seed: 1, bad: 0 })];
const distinct = (values: readonly string[]): number => new Set(values.filter(Boolean)).size;

async function contentOf(file: string): Promise<Record<string, string>> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true });
  const content: Record<string, string> = {};
  for await (const entry of zip.eachEntry())
    content[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  zip.close();
  return content;
}

describe('sample portfolio', () => {
  it('has 1,200 patents of 30 departments, 600 inventors and 150 funded projects', () => {
    expect(distinct(rows.map((row) => row.申请号))).toBe(1200);
    expect(distinct(rows.map((row) => row.学院))).toBe(30);
    expect(distinct(rows.flatMap((row) => row.发明人.split(';').map((name) => name + row.学院)))).toBe(600);
    expect(distinct(rows.map((row) => row.项目编号))).toBe(150);
  });

  it('carries a right check digit in every application number, and the year and kind fit', () => {
    const digits: Record<string, string> = { 发明专利: '1', 实用新型: '2', 外观设计: '3' };
    for (const row of rows) {
      expect(parseApplicationNumber(row.申请号)).toMatchObject({ ok: true });
      expect(row.申请号.slice(0, 4)).toBe(row.申请日.slice(0, 4));
      expect(row.申请号[4]).toBe(digits[row.专利类型]);
    }
  });

  it('dates filing before publication before grant, on bulletin days', () => {
    for (const row of rows) {
      if (row['公开(公告)日']) expect(row['公开(公告)日'] > row.申请日).toBe(true);
      if (!row.授权公告日) continue;
      expect(row.授权公告日 >= row['公开(公告)日']).toBe(true);
      expect([2, 5]).toContain(new Date(`${row.授权公告日}T00:00:00Z`).getUTCDay());
    }
  });

  it('grants only what its status says was granted', () => {
    for (const row of rows) {
      const pending = /申请|实质审查|驳回|撤回/.test(row.法律状态);
      expect(row.授权公告号 === '').toBe(pending);
    }
  });

  it('gives every publication number to one patent', () => {
    const numbers = rows.map((row) => row['公开(公告)号']).filter(Boolean);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('classes designs by Locarno and everything else by IPC', () => {
    for (const row of rows) {
      const read = row.专利类型 === '外观设计' ? normaliseLocarno : normaliseIpc;
      for (const symbol of row.IPC分类号.split(';')) expect(read(symbol)).toBe(symbol);
    }
  });

  it('is plainly fictitious: owner, agency and project numbers say 示例', () => {
    for (const row of rows) {
      for (const name of row.申请人.split(';')) expect(name).toMatch(/^示例/);
      for (const text of [row.代理机构, row.项目编号]) expect(text).toMatch(/^(示例|$)/);
    }
  });

  it('has inventors of the same name in two departments, as offices do', () => {
    const people = new Set(rows.flatMap((row) => row.发明人.split(';').map((name) => `${name}@${row.学院}`)));
    const names = new Set([...people].map((person) => person.split('@')[0]));
    expect(names.size).toBeLessThan(people.size);
  });

  it('writes abstracts that name every part before speaking of it', () => {
    for (const [, ...fields] of departments) {
      for (const field of fields) {
        for (const [, rest = ''] of field.workings.join('').matchAll(/所述([^，；]{2,})/g)) {
          expect(
            field.parts.some((part) => rest.startsWith(part)),
            `${field.name}: 所述${rest}`,
          ).toBe(true);
        }
      }
    }
    for (const row of rows) expect(row.摘要).not.toMatch(/[{}~]|undefined/);
  });
});

describe('sample generator', () => {
  const take = (count: number, seed: number): SampleRow[] => [...samplePortfolio({ count, seed, bad: 0 })];

  it('makes the same rows of the same seed and others of another', () => {
    expect(take(40, 7)).toEqual(take(40, 7));
    expect(take(40, 7)).not.toEqual(take(40, 8));
  });

  it('has enough people for larger offices, and still no number twice at 20,000', () => {
    const large = take(20_000, 3);
    expect(distinct(large.map((row) => row.申请号))).toBe(20_000);
    expect(distinct(large.flatMap((row) => row.发明人.split(';')))).toBeGreaterThan(4_000);
  });

  it('adds bad rows on top, one of each sort in turn', () => {
    const list = [...samplePortfolio({ count: 100, seed: 1, bad: 5 })];
    const bad = list.filter(
      (row) =>
        !parseApplicationNumber(row.申请号).ok ||
        row.申请日.endsWith('02-30') ||
        !row.专利名称 ||
        row.专利名称.includes('重复'),
    );
    expect(list).toHaveLength(105);
    expect(bad).toHaveLength(5);
    expect(bad.some((row) => /^\d\.\d+E\+12$/.test(row.申请号))).toBe(true);
  });

  it('fills numbers inside their range', () => {
    const random = createRandom(5);
    for (let turn = 0; turn < 200; turn += 1) {
      const value = Number(fillNumbers('{600~950}', random));
      expect(value).toBeGreaterThanOrEqual(600);
      expect(value).toBeLessThanOrEqual(950);
    }
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 19, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'T', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });

  it('writes the shipped file again, with the same content', async () => {
    const file = path.join(makeUserDir(), 'again.xlsx');
    await writeXlsx(file, sheetName, headers, columnWidths, sampleCells({ count: 1200, seed: 1, bad: 0 }));
    // The packed bytes depend on the zlib of the Node at hand; what is packed must not.
    expect(await contentOf(file)).toEqual(
      await contentOf(path.join(root, 'resources/sample/sample-portfolio.xlsx')),
    );
  });
});
