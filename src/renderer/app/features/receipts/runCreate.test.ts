// What a run divides beside receipts, as the command takes it.
import { expect, it } from 'vitest';
import { awardInput, isStake } from './RunCreate';

it('shares are a value and an exact part of the company; a profit has its year', () => {
  expect(awardInput('equity', { value: 100, stake: { n: 1, d: 5 } })).toEqual({
    equity: { value: 100, stake: '1/5' },
  });
  expect(awardInput('profit', { firstYear: 2022, year: 2024, profit: -5, title: 'x' })).toEqual({
    profit: { firstYear: 2022, year: 2024, profit: -5 },
  });
  expect(awardInput('income', { title: 'x' })).toEqual({});
});

it('a part of a company is above nothing and at most all of it', () => {
  expect(
    [
      { n: 0, d: 5 },
      { n: 1, d: 5 },
      { n: 5, d: 5 },
      { n: 6, d: 5 },
    ].map(isStake),
  ).toEqual([false, true, true, false]);
});
