// Decisions and payments of a patent's years: one entry a year, nothing lost, nothing left behind.
import { expect, it } from 'vitest';
import { recordAnnuity } from './record';

const officer = { on: '2026-03-01', by: '王经办' };

it('a decision carries who made it and when', () => {
  expect(recordAnnuity([], { year: 5, choice: 'keep', reason: '已许可' }, officer)).toEqual([
    { year: 5, choice: 'keep', reason: '已许可', decidedOn: '2026-03-01', decidedBy: '王经办' },
  ]);
});

it('a payment leaves the decision and its date alone', () => {
  const decided = recordAnnuity([], { year: 5, choice: 'keep' }, { on: '2026-01-01', by: '李经办' });
  expect(recordAnnuity(decided, { year: 5, paidOn: '2026-03-01', paidFen: 120_000 }, officer)).toEqual([
    {
      year: 5,
      choice: 'keep',
      decidedOn: '2026-01-01',
      decidedBy: '李经办',
      paidOn: '2026-03-01',
      paidFen: 120_000,
    },
  ]);
});

it('entries stay in the order of the years', () => {
  const both = recordAnnuity([{ year: 6, choice: 'drop' }], { year: 4, choice: 'keep' }, officer);
  expect(both.map(({ year }) => year)).toEqual([4, 6]);
});

it('a year about which nothing is said any more leaves the list', () => {
  const kept = recordAnnuity([], { year: 5, choice: 'keep' }, officer);
  expect(recordAnnuity(kept, { year: 5, choice: null }, officer)).toEqual([]);
});
