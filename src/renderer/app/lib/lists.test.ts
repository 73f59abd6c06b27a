// Small changes of a list.
import { expect, test } from 'vitest';
import { moveBy, removeAt, replaceAt } from './lists';

const list = ['a', 'b', 'c'] as const;

test('takes one out', () => expect(removeAt(list, 1)).toEqual(['a', 'c']));
test('puts another in its place', () => expect(replaceAt(list, 2, 'z')).toEqual(['a', 'b', 'z']));
test('moves up and down', () => {
  expect(moveBy(list, 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moveBy(list, 1, 1)).toEqual(['a', 'c', 'b']);
});
test('nothing moves beyond the ends', () => {
  expect(moveBy(list, 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moveBy(list, 2, 1)).toEqual(['a', 'b', 'c']);
});
