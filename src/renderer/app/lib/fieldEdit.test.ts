// Editing one field: conflicts, lists, dates.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideConflict, isoDate, listText, parseList, patchValue, sameValue } from './fieldEdit';

describe('a newer revision', () => {
  test('that changed other fields only does not disturb', () => {
    expect(decideConflict('a', 'a', 'b')).toBe('retry');
  });
  test('that already says the same needs nothing', () => {
    expect(decideConflict('a', 'b', 'b')).toBe('same');
  });
  test('that says something else is put to the person', () => {
    expect(decideConflict('a', 'c', 'b')).toBe('ask');
  });
  test('absent and cleared are the same', () => {
    expect(sameValue(undefined, null)).toBe(true);
    expect(decideConflict(undefined, null, 'x')).toBe('retry');
  });
  test('lists are compared by what is in them', () => {
    expect(decideConflict(['a'], ['a'], ['a', 'b'])).toBe('retry');
  });
});

describe('what is written', () => {
  test.each([
    ['  a  ', 'a'],
    ['', null],
    ['   ', null],
    [undefined, null],
    [3, 3],
  ])('%j becomes %j', (typed, stored) => {
    expect(patchValue(typed)).toBe(stored);
  });
});

describe('lists in one line', () => {
  test('both semicolons and line ends part names, commas do not', () => {
    expect(parseList('示例大学；A, B Co., Ltd.;丙\n丁')).toEqual(['示例大学', 'A, B Co., Ltd.', '丙', '丁']);
  });
  test('empty parts are dropped', () => {
    expect(parseList(' ；; a ;')).toEqual(['a']);
  });
  test('what is written can be read', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/[;；\n]/.test(text));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(parseList(listText(names))).toEqual(names);
      }),
    );
  });
});

describe('dates as people write them', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    [' 2024-03-05 ', '2024-03-05'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (typed, iso) => {
    expect(isoDate(typed)).toBe(iso);
  });
  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '24-3-5', '3/5/2024', 'yesterday', '2024', ''])(
    '%s is no date',
    (typed) => {
      expect(isoDate(typed)).toBeUndefined();
    },
  );
});
