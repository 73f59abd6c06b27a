// The card of the inventory knows what is still open.
import { expect, test } from 'vitest';
import { ProjectId } from '../ids';
import { inventoryGaps, inventoryItems } from './inventoryCard';

test('an untouched patent has every item open', () => {
  expect(inventoryGaps({ projectIds: [] })).toEqual(inventoryItems);
});

test('an empty list of transfer modes is no answer; "not for now" is one', () => {
  expect(inventoryGaps({ projectIds: [], transferModes: [] })).toContain('transferModes');
  expect(inventoryGaps({ projectIds: [], transferModes: ['notForNow'] })).not.toContain('transferModes');
});

test('a linked project says that public money was in it', () => {
  const projectIds = [ProjectId.parse('x1')];
  expect(inventoryGaps({ projectIds })).not.toContain('fundingDeclaration');
});

test('a complete card has nothing open', () => {
  const card = {
    fundingDeclaration: { status: 'notFunded' },
    implementationStatus: 'none',
    transferModes: ['assignment'],
    maturity: '中试',
    selfRating: 'A',
    prospects: '储能',
    projectIds: [],
  } as const;
  expect(inventoryGaps({ ...card, projectIds: [], transferModes: [...card.transferModes] })).toEqual([]);
});
