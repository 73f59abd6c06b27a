// Hits of a search in a text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMarks } from './Marked';

test('odd parts are hits, whatever the case', () => {
  expect(splitMarks('A robot for Pipes', 'pipe')).toEqual(['A robot for ', 'Pipe', 's']);
});
test('several words are marked, the longer one first', () => {
  expect(splitMarks('管道检测机器人', '检 检测')).toEqual(['管道', '检测', '机器人']);
});
test('signs of the search are taken as they are', () => {
  expect(splitMarks('a.b (c)', '. (')).toEqual(['a', '.', 'b ', '(', 'c)']);
});
test('no search, no hit', () => {
  expect(splitMarks('abc', '  ')).toEqual(['abc']);
});
test('nothing of the text is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, search) => splitMarks(text, search).join('') === text),
  );
});
