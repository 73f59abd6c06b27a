import { expect, it } from 'vitest';
import { waitForWindow } from './schedule';

const at = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const night = { from: '20:00', until: '07:00' };
const HOUR = 3_600_000;

it.each([
  ['without hours everything leaves at once', null, '12:00', 0],
  ['inside the hours of the night, before midnight', night, '23:59', 0],
  ['inside the hours of the night, after midnight', night, '06:59', 0],
  ['at their beginning', night, '20:00', 0],
  ['at their end it waits for the evening', night, '07:00', 13 * HOUR],
  ['a minute before', night, '19:59', 60_000],
  ['by day', { from: '09:00', until: '17:00' }, '08:00', HOUR],
  ['equal ends mean the whole day', { from: '08:00', until: '08:00' }, '03:00', 0],
])('%s', (_name, schedule, clock, wait) => expect(waitForWindow(schedule, at(clock))).toBe(wait));
