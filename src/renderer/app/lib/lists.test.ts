// Small changes of a list.
import { expect, test } from 'vitest';
import { keyed, moveTo, removeAt, replaceAt } from './lists';

const list = ['a', 'b', 'c'] as const;

test('takes one out', () => expect(removeAt(list, 1)).toEqual(['a', 'c']));
test('puts another in its place', () => expect(replaceAt(list, 2, 'z')).toEqual(['a', 'b', 'z']));
test('moves one up, down, and to either end', () => {
  expect(moveTo(list, 1, 0)).toEqual(['b', 'a', 'c']);
  expect(moveTo(list, 1, 2)).toEqual(['a', 'c', 'b']);
  expect(moveTo(list, 0, 9)).toEqual(['b', 'c', 'a']);
});
test('nothing moves from a place that is not there', () => {
  expect(moveTo(list, 7, 0)).toEqual(['a', 'b', 'c']);
});
test('keys tell entries of one name apart', () => {
  expect(keyed(['x', 'y', 'x'], (name) => name).map((one) => one.key)).toEqual(['x', 'y', 'x 1']);
});
