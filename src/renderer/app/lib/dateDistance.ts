// How far a date is from today, in whole calendar days. Pure: today is handed in.

const DAY_MS = 86_400_000;

/** Local calendar date as `yyyy-MM-dd`. */
export function isoDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Days from `today` to `date`, both `yyyy-MM-dd`; negative = past; NaN where either is no date. */
export function daysBetween(today: string, date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}

/** Local date and time of an instant, `yyyy-MM-dd HH:mm`; only the time where it is today. */
export function localStamp(instant: string, now: Date): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  const day = isoDay(at);
  return day === isoDay(now) ? time : `${day} ${time}`;
}
