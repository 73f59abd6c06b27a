// When to try again: full jitter (a uniform share of a doubling ceiling), so that many offices do not return at once.

/** Ceiling of the first wait, ms. */
export const BACKOFF_BASE_MS = 2_000;
/** Ceiling of every wait, ms (15 min). */
export const BACKOFF_CAP_MS = 15 * 60_000;

/**
 * Wait before the next try in ms. `attempt` counts failures since the last progress, from 1; `random` is uniform in
 * [0, 1). A `Retry-After` is a floor, itself capped, because a platform's mistake must not silence a batch for a year.
 */
export function backoffMs(attempt: number, random: () => number, retryAfterMs = 0): number {
  const exponent = Math.min(Math.max(attempt, 1) - 1, 30);
  const ceiling = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** exponent);
  const jittered = Math.floor(random() * ceiling);
  return Math.max(jittered, Math.min(Math.max(retryAfterMs, 0), BACKOFF_CAP_MS));
}

/**
 * `Retry-After` (RFC 9110 10.2.3), seconds or HTTP date, as ms from now; undefined if absent or unreadable.
 * `serverNow` is the platform's clock in epoch ms, because the date form is by that clock.
 */
export function parseRetryAfter(value: string | null | undefined, serverNow: number): number | undefined {
  if (value === null || value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - serverNow);
}
