// What an early publication does to novelty (专利法 art. 22, 24). Dates only; whether a case of art. 24 is given is for a person.

/** Months of grace before the filing date (专利法 art. 24). */
const GRACE_MONTHS = 6;

export type Novelty =
  | { readonly state: 'unpublished' }
  /** The publication is still to come: file before that day. */
  | { readonly state: 'planned'; readonly on: string }
  /** Public within the last six months: only the four cases of art. 24 save it, and only until `until`. */
  | { readonly state: 'grace'; readonly on: string; readonly until: string }
  /** Public for more than six months: novelty is gone in any case. */
  | { readonly state: 'lost'; readonly on: string; readonly until: string };

/** The same day `months` later, or the last day of that month where it has no such day. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const target = year * 12 + (month - 1) + months;
  const y = Math.floor(target / 12);
  const m = target % 12;
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(y).padStart(4, '0')}-${two(m + 1)}-${two(Math.min(day, last))}`;
}

/**
 * @param publishedOn first publication, talk, exhibition or sale, `yyyy-MM-dd`
 * @param day the day of filing, or today while nothing is filed
 */
export function noveltyOn(publishedOn: string | undefined, day: string): Novelty {
  if (publishedOn === undefined) return { state: 'unpublished' };
  if (publishedOn >= day) return { state: 'planned', on: publishedOn };
  const until = monthsLater(publishedOn, GRACE_MONTHS);
  return { state: day <= until ? 'grace' : 'lost', on: publishedOn, until };
}
