// When the desk reminds, and when it holds its tongue.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReminder, isQuiet, readReminderChoices } from './decide';

const choices = readReminderChoices({});
const some = { late: 0, near: 3 };

describe('the desk reminds', () => {
  it('in the morning where something is near', () =>
    expect(decideReminder('2026-03-02T09:00', choices, some)).toBe('show'));
  it('not twice a day', () =>
    expect(decideReminder('2026-03-02T09:00', { ...choices, lastDay: '2026-03-02' }, some)).toBe('shown'));
  it('again on the next day', () =>
    expect(decideReminder('2026-03-03T09:00', { ...choices, lastDay: '2026-03-02' }, some)).toBe('show'));
  it('not in quiet hours', () => expect(decideReminder('2026-03-02T21:00', choices, some)).toBe('quiet'));
  it('not where it was turned off', () =>
    expect(decideReminder('2026-03-02T09:00', { ...choices, on: false }, some)).toBe('off'));
  it('not for nothing', () =>
    expect(decideReminder('2026-03-02T09:00', choices, { late: 0, near: 0 })).toBe('nothing'));
  it('for what is late alone', () =>
    expect(decideReminder('2026-03-02T09:00', choices, { late: 1, near: 0 })).toBe('show'));
});

describe('quiet hours', () => {
  it('reach over midnight', () => {
    expect(isQuiet('23:30', '19:00', '08:30')).toBe(true);
    expect(isQuiet('08:29', '19:00', '08:30')).toBe(true);
    expect(isQuiet('08:30', '19:00', '08:30')).toBe(false);
    expect(isQuiet('13:00', '12:00', '14:00')).toBe(true);
  });
  it('of no length never silence', () => expect(isQuiet('12:00', '12:00', '12:00')).toBe(false));
});

it('odd settings fall back to the usual ones', () => {
  expect(readReminderChoices({ 'reminders.quietFrom': '25:00', 'reminders.on': 'no' })).toEqual(choices);
});

it('however often it is asked, a day has one reminder', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 30 });
  fc.assert(
    fc.property(minutes, (asked) => {
      let lastDay = '';
      let shown = 0;
      for (const minute of [...asked].sort((a, b) => a - b)) {
        const two = (n: number): string => String(n).padStart(2, '0');
        const now = `2026-03-02T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        if (decideReminder(now, { ...choices, lastDay }, some) !== 'show') continue;
        shown += 1;
        lastDay = '2026-03-02';
      }
      expect(shown).toBeLessThanOrEqual(1);
    }),
  );
});
