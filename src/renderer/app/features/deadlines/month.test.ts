// Months of the calendar.
import { expect, it } from 'vitest';
import { monthSpan, monthWeeks, shiftMonth } from './month';

it('March 2026 begins on a Sunday, in the last place of its first week', () => {
  const weeks = monthWeeks('2026-03');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
  expect(weeks.flat().filter(Boolean)).toHaveLength(31);
});

it('February of a leap year has its 29th', () => {
  expect(monthSpan('2028-02')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
});

it('months go over the end of a year both ways', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01');
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
});
