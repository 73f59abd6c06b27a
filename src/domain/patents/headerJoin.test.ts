// A head of two rows: what merged cells leave in the second row belongs to the text above it.
import { describe, expect, it } from 'vitest';
import { continuesHead, joinHeads } from './headerJoin';

const words = new Set([
  '申请号',
  '申请日',
  '专利名称',
  '名称',
  '申请人',
  '申请人地址',
  '申请日期',
  '授权日期',
  '备注',
]);
const known = (text: string) => words.has(text);

describe('two rows as one', () => {
  it.each<[string[], string[], string[]]>([
    [
      ['申请', '', '专利名称'],
      ['号', '日', ''],
      ['申请号', '申请日', '专利名称'],
    ],
    [
      ['日期', '', '备注'],
      ['申请', '授权', ''],
      ['申请日期', '授权日期', '备注'],
    ],
    [
      ['申请人', ''],
      ['名称', '地址'],
      ['申请人', '申请人地址'],
    ],
    [
      ['基本信息', '', ''],
      ['申请号', '名称', '申请日'],
      ['申请号', '名称', '申请日'],
    ],
    [
      ['名称', '申请号'],
      ['title', 'number'],
      ['名称', '申请号'],
    ],
  ])('%j over %j', (upper, lower, joined) => expect(joinHeads(upper, lower, known)).toEqual(joined));
});

it('a row of data does not go on with a head', () => {
  expect(continuesHead(['申请号', '专利名称'], ['201710911092.2', '一种电池'], known)).toBe(false);
  expect(continuesHead(['申请号', '专利名称', '日期'], ['', '', ''], known)).toBe(false);
  expect(continuesHead(['申请', '', '专利名称'], ['号', '日', ''], known)).toBe(true);
});
