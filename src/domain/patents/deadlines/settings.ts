// What an office may choose about deadlines, as the settings keep it; anything unexpected is left at its default.
import type { SurchargeReading } from '../annuity/surcharge';
import type { OwnDays } from './workingDays';

/** Keys in the settings of the store. */
export const deadlineSettings = {
  reading: 'deadlines.surcharge',
  off: 'deadlines.daysOff',
  work: 'deadlines.daysWorked',
} as const;

/** Keys of the desktop reminder: on, quiet hours as local `HH:mm`, local day of the last one. */
export const reminderSettings = {
  on: 'reminders.on',
  quietFrom: 'reminders.quietFrom',
  quietTo: 'reminders.quietTo',
  lastDay: 'reminders.lastDay',
} as const;

/** No reminders between these, until the office says otherwise. */
export const usualQuiet = { from: '19:00', to: '08:30' } as const;

export interface DeadlineChoices {
  readonly reading: SurchargeReading;
  readonly own: OwnDays;
}

const days = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((day): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day))
    : [];

export function readDeadlineSettings(values: Readonly<Record<string, unknown>>): DeadlineChoices {
  const reading = values[deadlineSettings.reading];
  return {
    reading: reading === 'begunMonths' ? 'begunMonths' : 'firstMonthFree',
    own: { off: days(values[deadlineSettings.off]), work: days(values[deadlineSettings.work]) },
  };
}
