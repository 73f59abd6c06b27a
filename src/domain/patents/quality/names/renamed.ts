// Old and new names of one body, told by the inventors they share and by never standing on one patent together.
import type { Steps } from '../steps';

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
const piece = 2000;
/** An inventor of more bodies than this is a namesake of many and says nothing. */
const mostBodies = 6;

interface Body {
  readonly inventors: Set<string>;
  first: number;
  last: number;
}

/** Two keys in code order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

export interface Evidence {
  /** Old and new name of what looks like one body. */
  readonly renamed: ReadonlyArray<readonly [string, string]>;
  /** `pairKey` of names with an inventor in common that never stand together on a patent. */
  readonly akin: ReadonlySet<string>;
}

/**
 * What the inventors say about the names of applicants. Two names look like one body before and after a change of name
 * where many inventors are common to both and the years of one begin where those of the other end.
 * @param together `pairKey` of applicants that stand on one patent: two bodies
 */
export function* evidenceOf(filings: Iterable<Filing>, together: ReadonlySet<string>): Steps<Evidence> {
  const bodies = new Map<string, Body>();
  const bodiesOf = new Map<string, Set<string>>();
  let done = 0;
  for (const { applicant, inventors, year } of filings) {
    done += 1;
    if (done % piece === 0) yield;
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
    done += 1;
    if (done % piece === 0) yield;
    if (where.size < 2 || where.size > mostBodies) continue;
    const names = [...where].sort();
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        const key = pairKey(a, b);
        if (!together.has(key)) shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  const renamed = [...shared]
    .filter(([, count]) => count >= leastShared)
    .map(([key, count]) => ({ names: key.split('\n'), count }))
    .filter(({ names: [a = '', b = ''], count }) => follows(bodies.get(a), bodies.get(b), count))
    .map(({ names: [a = '', b = ''] }) => [a, b] as const)
    .sort((x, y) => (x.join('\n') < y.join('\n') ? -1 : 1));
  return { renamed, akin: new Set(shared.keys()) };
}

function follows(one: Body | undefined, other: Body | undefined, shared: number): boolean {
  if (!one || !other) return false;
  const smaller = Math.min(one.inventors.size, other.inventors.size);
  const after = one.last <= other.first + 1 || other.last <= one.first + 1;
  return after && shared * 100 >= smaller * leastPercent;
}
