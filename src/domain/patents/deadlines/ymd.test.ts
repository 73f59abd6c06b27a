// Calendar arithmetic on whole numbers, held against the calendar of the language.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, addYears, dayCount, daysFrom, isoOf, ofDayCount, ymdOf } from './ymd';

const day = fc.integer({ min: -20_000, max: 60_000 });

it('a date is a number that reads like it', () => {
  expect(ymdOf('2026-03-01')).toBe(20_260_301);
  expect(isoOf(20_260_301)).toBe('2026-03-01');
  expect(ymdOf(undefined)).toBe(0);
});

it('every day counts like the Gregorian calendar, both ways', () => {
  fc.assert(
    fc.property(day, (count) => {
      const iso = new Date(count * 86_400_000).toISOString().slice(0, 10);
      expect(isoOf(ofDayCount(count))).toBe(iso);
      expect(dayCount(ymdOf(iso))).toBe(count);
    }),
  );
});

it('29 February has its anniversary on the 28th in common years and on the 29th in leap years', () => {
  expect(addYears(20_200_229, 1)).toBe(20_210_228);
  expect(addYears(20_200_229, 4)).toBe(20_240_229);
  expect(addYears(20_000_229, 100)).toBe(21_000_228);
});

it('a month without the day ends on its last day; a year end goes over into the next year', () => {
  expect(addMonths(20_260_131, 1)).toBe(20_260_228);
  expect(addMonths(20_251_231, 6)).toBe(20_260_630);
  expect(addMonths(20_260_831, 6)).toBe(20_270_228);
  expect(addMonths(20_260_115, -1)).toBe(20_251_215);
});

it('days between two dates', () => expect(daysFrom(20_251_231, 20_260_101)).toBe(1));
