// Whether the desk should remind now. Pure: at most once a day, never in quiet hours, never for nothing.
import { reminderSettings, usualQuiet } from '../../../domain/patents/deadlines/settings';

export interface ReminderChoices {
  readonly on: boolean;
  /** Local times `HH:mm`; the span may reach over midnight. Equal = no quiet hours. */
  readonly quietFrom: string;
  readonly quietTo: string;
  /** Local day of the last reminder, `yyyy-MM-dd`, '' = never. */
  readonly lastDay: string;
}

export interface ReminderCounts {
  readonly late: number;
  readonly near: number;
}

export type ReminderDecision = 'show' | 'off' | 'shown' | 'quiet' | 'nothing';

const time = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : otherwise;

/** What the settings say; reminders are on until somebody turns them off. */
export const readReminderChoices = (values: Readonly<Record<string, unknown>>): ReminderChoices => ({
  on: values[reminderSettings.on] !== false,
  quietFrom: time(values[reminderSettings.quietFrom], usualQuiet.from),
  quietTo: time(values[reminderSettings.quietTo], usualQuiet.to),
  lastDay:
    typeof values[reminderSettings.lastDay] === 'string' ? String(values[reminderSettings.lastDay]) : '',
});

export function isQuiet(now: string, from: string, to: string): boolean {
  return from <= to ? from <= now && now < to : now >= from || now < to;
}

/** `now`: local date and time, `yyyy-MM-ddTHH:mm`. */
export function decideReminder(
  now: string,
  { on, quietFrom, quietTo, lastDay }: ReminderChoices,
  { late, near }: ReminderCounts,
): ReminderDecision {
  if (!on) return 'off';
  // A clock that was set back reminds again only when it has caught up.
  if (lastDay >= now.slice(0, 10)) return 'shown';
  if (isQuiet(now.slice(11, 16), quietFrom, quietTo)) return 'quiet';
  return late + near > 0 ? 'show' : 'nothing';
}
