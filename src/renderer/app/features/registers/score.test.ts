// Scores as people type them.
import { expect, test } from 'vitest';
import { scoreOf } from './score';

test.each([
  ['', undefined],
  [' 0 ', 0],
  ['８５', 85],
  ['100', 100],
  ['101', 'wrong'],
  ['-1', 'wrong'],
  ['7.5', 'wrong'],
  ['优', 'wrong'],
])('%j', (text, score) => expect(scoreOf(text)).toBe(score));
