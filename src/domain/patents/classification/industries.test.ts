import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { industryOf } from './industry';
import { industryCodes, industryName } from './industryNames';
import { ipcCodes, ipcName } from './ipcNames';
import { strategicIndustryOf } from './strategic';
import { strategicCodes, strategicIndustryName } from './strategicNames';

const folder = path.resolve(import.meta.dirname, '../../../../../shared/data/class');
const gbt = path.join(folder, 'gbt4754_2017.csv');
const ipc = path.join(folder, 'ipc_2026_01_zh.csv');
const lines = (file: string): string[] => readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);

/** Cells of a line up to the fourth; a name in quotation marks may hold commas. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');

describe('names of the industries', () => {
  it('holds 20 门类 and 97 大类', () => {
    expect(industryCodes.filter((code) => code.length === 1)).toHaveLength(20);
    expect(industryCodes.filter((code) => code.length === 3)).toHaveLength(97);
    for (const code of industryCodes) {
      expect(industryName(code, 'zh'), code).not.toBe('');
      expect(industryName(code, 'en'), code).not.toBe('');
    }
    expect(industryName('C99', 'zh')).toBe('');
  });

  it.skipIf(!existsSync(gbt))('has the codes and names of the standard', () => {
    const standard = lines(gbt)
      .map(cells)
      .filter(([, level]) => level === '门类' || level === '大类')
      .map(([code = '', , , name = '']) => [code, name]);
    expect(industryCodes.map((code) => [code, industryName(code, 'zh')])).toEqual(standard);
  });

  it('holds nine strategic areas and forty parts', () => {
    expect(strategicCodes.filter((code) => code.length === 1)).toHaveLength(9);
    expect(strategicCodes.filter((code) => code.length === 3)).toHaveLength(40);
    expect(strategicIndustryName('1.5', 'zh')).toBe('人工智能');
    expect(strategicIndustryName('10', 'en')).toBe('');
  });
});

describe('names of the IPC classes', () => {
  it.skipIf(!existsSync(ipc))('has a short name for every class of the edition and no other', () => {
    const edition = lines(ipc)
      .map(cells)
      .filter(([, level]) => level === '部' || level === '大类')
      .map(([code]) => code);
    expect(ipcCodes).toEqual(edition);
    for (const code of ipcCodes) {
      expect(ipcName(code, 'zh').length, code).toBeLessThanOrEqual(8);
      expect(ipcName(code, 'en'), code).not.toBe('');
    }
  });

  it('names the class of a whole symbol', () => {
    expect(ipcName('H01M 10/0525', 'zh')).toBe('电气元件');
    expect(ipcName('H', 'en')).toBe('Electricity');
    expect(ipcName('09-03', 'zh')).toBe('');
  });
});

describe('the industry an IPC symbol suggests', () => {
  it.each([
    ['H01M 10/0525', 'C38'],
    ['A01B 49/04', 'C35'],
    ['A01G 31/00', 'A01'],
    ['A61K 31/192', 'C27'],
    ['A61K 8/97', 'C26'],
    ['C02F 9/00', 'D46'],
    ['G06F 16/35', 'C39'],
    ['G06N 3/08', 'I65'],
    ['C22C 38/02', 'C31'],
    ['C22C 21/10', 'C32'],
    ['B62D 25/00', 'C36'],
    ['09-03', undefined],
    ['', undefined],
  ])('%s: %s', (symbol, code) => {
    expect(industryOf(symbol)).toBe(code);
  });

  it("is a class the standard has, for every class of the IPC but the sections' rests", () => {
    for (const code of ipcCodes.filter((one) => one.length === 3 && !one.endsWith('99'))) {
      expect(industryCodes, code).toContain(industryOf(`${code}A 1/00`) ?? industryOf(`${code}C 1/00`));
    }
  });
});

describe('the strategic industry an IPC symbol suggests', () => {
  it.each([
    ['G06N 3/08', '1.5'],
    ['G06F 16/35', '1.3'],
    ['G06F 3/01', '1.2'],
    ['H01M 10/0525', '5.2'],
    ['B60L 53/16', '5.3'],
    ['A61K 31/192', '4.1'],
    ['A61K 8/97', undefined],
    ['C01B 32/184', '3.6'],
    ['A47C 1/00', undefined],
  ])('%s: %s', (symbol, code) => {
    expect(strategicIndustryOf(symbol)).toBe(code);
  });
});
