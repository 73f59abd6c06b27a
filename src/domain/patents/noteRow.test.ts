// Totals, signatures and headings are no patents; a patent that lacks its number is no note.
import { describe, expect, it } from 'vitest';
import { noteOf } from './noteRow';

describe('a row is passed over', () => {
  it.each([
    [['合计', null, 25]],
    [['合 计：25件']],
    [[null, '小计', 3]],
    [['注：仅含授权专利']],
    [['填表人：张三', null, '审核人：李四', null, '2024-05-01']],
    [['一、发明专利']],
    [['2024年度授权专利']],
    [['第1页', null, '共3页']],
    [['（以下空白）']],
    [[null, null, 'Total: 5']],
  ])('%j', (cells) => expect(noteOf(cells, 0, 1)).toBeDefined());
});

describe('a row is kept, right or wrong', () => {
  it.each([
    [['201710911092.7', '校验位错']],
    [[null, '只有名称']],
    [['', '一种电池', '2017-09-29', '张三', '李四']],
    [[12]],
    [['2.02E+12', '电池']],
    [['合计装置', '1', '2', '3', '4', '5', '6']],
  ])('%j', (cells) => expect(noteOf(cells, 0, 1)).toBeUndefined());
});
