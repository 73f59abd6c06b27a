import { describe, expect, it } from 'vitest';
import { findInCatalogue, readCatalogue } from './catalogue';

const pasted = [
  '编号\t技术名称\t部分\t控制要点',
  '000001X\t示例制备技术\t限制出口\t示例工艺参数',
  '',
  '000002J\t示例培育技术\t禁止出口',
  '没有编号的一行',
  '000001X\t示例制备技术（新）\t限制出口\t新的要点',
].join('\r\n');

describe('the catalogue of export technology', () => {
  it('is read from what was copied out of a spreadsheet; lines that are no entry are named', () => {
    const { entries, refused } = readCatalogue(pasted);
    expect(entries).toEqual([
      { code: '000001X', name: '示例制备技术（新）', part: 'restricted', points: '新的要点' },
      { code: '000002J', name: '示例培育技术', part: 'prohibited' },
    ]);
    expect(refused).toEqual([1, 5]);
  });

  it('is searched by every word in number, name and points', () => {
    const catalogue = { edition: '示例', entries: [...readCatalogue(pasted).entries] };
    expect(findInCatalogue(catalogue, '示例 要点').map(({ code }) => code)).toEqual(['000001X']);
    expect(findInCatalogue(catalogue, '000002j').map(({ part }) => part)).toEqual(['prohibited']);
    expect(findInCatalogue(catalogue, '  ')).toEqual([]);
  });
});
