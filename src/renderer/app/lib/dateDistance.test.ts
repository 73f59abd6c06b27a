// Distance between dates.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, isoDay, localStamp } from './dateDistance';

test('counts whole days, past is negative', () => {
  expect(daysBetween('2026-01-31', '2026-02-01')).toBe(1);
  expect(daysBetween('2026-03-01', '2026-02-26')).toBe(-3);
  expect(daysBetween('2026-01-01', '2026-01-01')).toBe(0);
});

test('a leap day counts', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
});

test('what is no date has no distance', () => {
  expect(daysBetween('2026-01-01', '')).toBeNaN();
});

test('there and back is the same distance', () => {
  const day = fc
    .date({ min: new Date('1985-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) + daysBetween(b, a) === 0));
});

test('an instant of today shows its time only, an older one its date too', () => {
  const now = new Date(2026, 10, 22, 18, 5);
  expect(localStamp(new Date(2026, 10, 22, 9, 3).toISOString(), now)).toBe('09:03');
  expect(localStamp(new Date(2026, 10, 21, 9, 3).toISOString(), now)).toBe('2026-11-21 09:03');
  expect(localStamp('not a date', now)).toBe('not a date');
});

test('the local day of an instant', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
