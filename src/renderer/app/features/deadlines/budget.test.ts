// Figures of the budget as the table and the bars show them.
import { expect, it } from 'vitest';
import type { BudgetCell } from '../../../../shared/store/queries/deadlines';
import { barHeight, figure, peakYear, rowTotal } from './budget';

const none = { count: 0, fen: 0 };
const cell = (keep: number, undecided: number): BudgetCell => ({
  keep: { count: 1, fen: keep },
  undecided: { count: 2, fen: undecided },
  drop: none,
  settled: none,
});

it('what is due is what is decided and what is not', () => {
  expect(figure(cell(90_000, 120_000), 'due')).toEqual({ count: 3, fen: 210_000 });
  expect(figure(cell(90_000, 120_000), 'keep').fen).toBe(90_000);
});

it('a row adds up its years', () => {
  expect(rowTotal([cell(1, 2), cell(3, 4)], 'due')).toBe(10);
  expect(rowTotal([], 'due')).toBe(0);
});

it('the peak is the first of the highest years; of nothing there is none', () => {
  expect(peakYear([2026, 2027, 2028], [cell(1, 1), cell(2, 2), cell(2, 2)])).toBe(2027);
  expect(peakYear([2026], [cell(0, 0)])).toBeUndefined();
});

it('the highest bar fills its place', () => {
  expect(barHeight(50, 100)).toBe(50);
  expect(barHeight(100, 100)).toBe(100);
  expect(barHeight(0, 0)).toBe(0);
});
