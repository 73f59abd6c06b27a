// Numbers pasted from a list.
import { expect, test } from 'vitest';
import { readNumbers } from './numbers';

test('separators of every kind, spaces inside, a number twice, and what is none', () => {
  const text = 'ZL 2010 8 0063196.9，201710911092.2\n201710911092.2；CN107205125B、';
  expect(readNumbers(text)).toEqual({
    numbers: ['201080063196.9', '201710911092.2'],
    wrong: ['CN107205125B'],
  });
});

test('nothing pasted, nothing found', () => {
  expect(readNumbers(' \n ')).toEqual({ numbers: [], wrong: [] });
});
