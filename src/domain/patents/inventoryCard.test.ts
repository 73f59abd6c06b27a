// The card of the inventory knows what is still open.
import { expect, test } from 'vitest';
import { inventoryGaps, inventoryItems } from './inventoryCard';

test('an untouched patent has every item open', () => {
  expect(inventoryGaps({})).toEqual(inventoryItems);
});

test('an empty list of transfer modes is no answer; "not for now" is one', () => {
  expect(inventoryGaps({ transferModes: [] })).toContain('transferModes');
  expect(inventoryGaps({ transferModes: ['notForNow'] })).not.toContain('transferModes');
});

test('a complete card has nothing open', () => {
  const card = {
    fundingDeclaration: { status: 'notFunded' },
    implementationStatus: 'none',
    transferModes: ['assignment'],
    maturity: '中试',
    selfRating: 'A',
    prospects: '储能',
    contact: '张三',
  } as const;
  expect(inventoryGaps({ ...card, transferModes: [...card.transferModes] })).toEqual([]);
});
