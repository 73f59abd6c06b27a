// Several values in one cell go in and out unchanged, whatever marks they hold.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinItems, listItems } from './listText';

const item = fc
  .array(fc.constantFrom('甲', 'a', ';', '；', '|', '"', '\n', '、', ' '), { maxLength: 6 })
  .map((parts) => parts.join(''));

it('every list comes back', () =>
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
      expect(listItems(joinItems(items)).map(({ body }) => body)).toEqual(items);
    }),
  ));

it('a quote in the middle is an ordinary character, one that never closes too', () => {
  expect(listItems('7" 屏；乙').map(({ body }) => body)).toEqual(['7" 屏', '乙']);
  expect(listItems('"甲；乙').map(({ body }) => body)).toEqual(['"甲', '乙']);
  expect(listItems('"甲；乙" 60%；丙')).toEqual([
    { body: '甲；乙', quoted: true, rest: '60%' },
    { body: '丙', quoted: false, rest: '' },
  ]);
});
