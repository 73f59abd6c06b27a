// The fast order of words against the collator it stands for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLanguage, learn } from './collation';

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
const piece = fc.constantFrom(
  ...[
    '电池',
    '电',
    '机械',
    '王伟',
    '张三',
    '李四',
    '；',
    '（',
    'A',
    'a',
    'b',
    'B',
    '10',
    '9',
    '09',
    '2',
    '-',
    ' ',
    'é',
    '重',
    '行',
    '0',
  ],
);
const word = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const sign = (value: number): number => Math.sign(value);

describe('the order of words', () => {
  it('is that of the collator, numbers by value, pinyin before strokes', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        learn([a, b]);
        const expected = sign(collator.compare(a, b));
        if (expected !== 0) expect(sign(byLanguage(a, b))).toBe(expected);
        else expect(byLanguage(a, b) === 0).toBe(a === b);
      }),
      { numRuns: 3000 },
    );
  });

  it('sorts names and numbers of the office as a person does', () => {
    const words = ['S-10', 'S-9', '张三', '安全', '中医', 'Motor 9', 'Motor 10', ''];
    learn(words);
    expect([...words].sort(byLanguage)).toEqual([...words].sort(collator.compare));
  });

  it('never ties different words and never contradicts itself', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        learn([a, b, c]);
        expect(sign(byLanguage(a, b)) + sign(byLanguage(b, a))).toBe(0);
        if (byLanguage(a, b) <= 0 && byLanguage(b, c) <= 0) expect(byLanguage(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
