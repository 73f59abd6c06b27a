// Old and new names of one body, told by the inventors they share and by never standing on one patent together.

export interface Filing {
  /** First applicant. */
  readonly applicant: string;
  readonly inventors: readonly string[];
  /** Year of filing, 0 = not known. */
  readonly year: number;
}

/** At least so many inventors in common, and at least this part (in %) of the smaller body's inventors. */
const leastShared = 4;
const leastPercent = 40;
/** An inventor of more bodies than this is a namesake of many and says nothing. */
const mostBodies = 6;

interface Body {
  readonly inventors: Set<string>;
  first: number;
  last: number;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Pairs of applicants that look like one body before and after a change of name: many inventors in common, never
 * together on a patent, and the years of one begin where those of the other end.
 * @param together pairs of applicants, joined by a line break in code order, that stand on one patent
 */
export function renamedBodies(
  filings: Iterable<Filing>,
  together: ReadonlySet<string>,
): Array<readonly [string, string]> {
  const bodies = new Map<string, Body>();
  const bodiesOf = new Map<string, Set<string>>();
  for (const { applicant, inventors, year } of filings) {
    const body = bodies.get(applicant) ?? { inventors: new Set(), first: 9999, last: 0 };
    bodies.set(applicant, body);
    if (year > 0) {
      body.first = Math.min(body.first, year);
      body.last = Math.max(body.last, year);
    }
    for (const inventor of inventors) {
      body.inventors.add(inventor);
      const where = bodiesOf.get(inventor) ?? new Set();
      if (where.size <= mostBodies) where.add(applicant);
      bodiesOf.set(inventor, where);
    }
  }
  const shared = new Map<string, number>();
  for (const where of bodiesOf.values()) {
    if (where.size < 2 || where.size > mostBodies) continue;
    const names = [...where].sort();
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) shared.set(pairKey(a, b), (shared.get(pairKey(a, b)) ?? 0) + 1);
    }
  }
  const found: Array<readonly [string, string]> = [];
  for (const [key, count] of shared) {
    if (count < leastShared || together.has(key)) continue;
    const [a = '', b = ''] = key.split('\n');
    const [one, other] = [bodies.get(a), bodies.get(b)];
    if (!one || !other) continue;
    const smaller = Math.min(one.inventors.size, other.inventors.size);
    const follows = one.last <= other.first + 1 || other.last <= one.first + 1;
    if (follows && count * 100 >= smaller * leastPercent) found.push([a, b]);
  }
  return found.sort((x, y) => (x.join('\n') < y.join('\n') ? -1 : 1));
}
