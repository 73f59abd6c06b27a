// A table for the clipboard.
import { expect, test } from 'vitest';
import { tableText } from './tableText';

test('tabs between columns, a line a row, the head first', () => {
  expect(
    tableText(
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
  ).toBe('a\tb\n1\t2\n3\t4');
});

test('line ends and tabs inside a cell can not break the table', () => {
  expect(tableText(['a'], [['x\ty\r\nz']])).toBe('a\nx y z');
});

test('a cell that looks like a formula is only text to a spreadsheet program', () => {
  for (const evil of ['=1+1', '+1', '-1', '@sum']) expect(tableText(['a'], [[evil]])).toBe(`a\n'${evil}`);
});
