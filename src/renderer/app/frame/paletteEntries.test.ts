// What the palette finds.
import { expect, test } from 'vitest';
import { matches } from './paletteEntries';

test('every word is somewhere in the label, in any order and case', () => {
  expect(matches({ label: 'Import a spreadsheet of patents' }, 'patents import')).toBe(true);
  expect(matches({ label: '导入专利表格' }, '表格 导入')).toBe(true);
  expect(matches({ label: '导入专利表格' }, '导入 报表')).toBe(false);
});
test('nothing typed, everything offered', () => {
  expect(matches({ label: 'x' }, '')).toBe(true);
});
