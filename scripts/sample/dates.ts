// Calendar arithmetic on ISO dates, in UTC days; bulletins appear on Tuesdays and Fridays.

const dayMs = 86_400_000;

/** Nothing of the sample happens after this day, so that it does not age with the day it is made on. */
export const sampleToday = '2025-06-30';

export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export function nextBulletin(iso: string): string {
  let day = iso;
  while (![2, 5].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return day;
}
