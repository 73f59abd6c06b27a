// A term in words: every field and every choice has them, in both languages.
import { describe, expect, it } from 'vitest';
import { yuan } from '../../money';
import { termFields } from '../offers/fields';
import { sayIn } from '../words/say';
import { dueWord, fieldLabel, termLines } from './termText';

const zh = sayIn('zh');

describe('a term in words', () => {
  it('has a name in both languages, and its choices too', () => {
    for (const field of termFields) {
      for (const say of [zh, sayIn('en')]) {
        expect(fieldLabel(field, say)).not.toContain('offers.');
        const values = field.path === 'mode' ? ['equity'] : (field.choices ?? []);
        for (const value of values) expect(termLines(field, value, say, String)[0]).not.toContain('offers.');
      }
    }
  });

  it.each([
    ['consideration.upfrontFen', yuan(200_000), '200,000.00'],
    ['consideration.royalty.rate', { n: 35, d: 1000 }, '3.5%'],
    ['consideration.vatIncluded', false, '否'],
    ['months', 24, '24 个月'],
    [
      'consideration.instalments',
      [{ title: '首期', fen: 100, due: { afterMonths: 6 } }],
      '首期 1.00 元 · 生效后 6 个月',
    ],
    ['consideration.royalty.steps', [{ above: 100, rate: { n: 1, d: 20 } }], '超过 1.00 元部分 1/20'],
    ['consideration.royalty.minimums', [{ year: 2, fen: 100 }], '第 2 年 1.00 元'],
    ['warranties', ['权属清楚'], '权属清楚'],
  ])('%s', (path, value, wanted) => {
    const field = termFields.find((one) => one.path === path)!;
    expect(termLines(field, value, zh, String)).toEqual([wanted]);
  });

  it('is silent where nothing is agreed', () => {
    expect(termLines(termFields[0]!, undefined, zh, String)).toEqual([]);
    const dues = [undefined, { afterMonths: 0 }, { on: '2026-01-01' }];
    expect(dues.map((due) => dueWord(due, zh))).toEqual(['', '生效时', '2026-01-01']);
  });
});
