// The hours in which batches may leave (上报时段), by the wall clock of the office; a window may pass midnight.
import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const Schedule = z.object({ from: clock, until: clock });
export type Schedule = z.infer<typeof Schedule>;

const DAY = 24 * 60;
const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/**
 * Milliseconds until sending is allowed; 0 = now. `minuteOfDay` is the office's wall clock, 0-1439. Equal ends mean the
 * whole day.
 */
export function waitForWindow(schedule: Schedule | null, minuteOfDay: number): number {
  if (schedule === null) return 0;
  const from = minutes(schedule.from);
  const length = (minutes(schedule.until) - from + DAY) % DAY || DAY;
  const into = (minuteOfDay - from + DAY) % DAY;
  return into < length ? 0 : (DAY - into) * 60_000;
}
