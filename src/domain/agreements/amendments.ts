// An amendment changes the terms of a confirmed agreement by a list of paths; the terms in force are a fold over the chain.
import { TermSet } from '../negotiation/terms';
import type { Agreement } from '../patents/records';
import { sameValue } from '../replication/patch';

export type TermChange = NonNullable<Agreement['changes']>[number];
type Flat = Readonly<Record<string, unknown>>;

/** Terms by path; the parts of the consideration stand on their own, everything else is compared whole. */
export function flatTerms({ consideration, ...terms }: TermSet): Flat {
  const parts = Object.entries(consideration).map(([name, value]) => [`consideration.${name}`, value]);
  return { ...terms, ...Object.fromEntries(parts) };
}

/** Terms out of paths; undefined where they are none any more. */
function termsOf(flat: Flat): TermSet | undefined {
  const consideration: Record<string, unknown> = {};
  const terms: Record<string, unknown> = { consideration };
  for (const [path, value] of Object.entries(flat)) {
    if (value === undefined || value === null) continue;
    const part = /^consideration\.(.+)$/.exec(path)?.[1];
    if (part === undefined) terms[path] = value;
    else consideration[part] = value;
  }
  const read = TermSet.safeParse(terms);
  return read.success ? read.data : undefined;
}

/** What turns `before` into `after`, path by path in alphabetical order; empty where nothing does. */
export function termChanges(before: TermSet, after: TermSet): TermChange[] {
  const [left, right] = [flatTerms(before), flatTerms(after)];
  const paths = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return paths.flatMap((path) =>
    sameValue(left[path], right[path])
      ? []
      : [{ path, before: left[path] ?? null, after: right[path] ?? null }],
  );
}

/** Sets what changes say; paths that no longer make terms leave them as they were. */
export function changedTerms(terms: TermSet, changes: readonly TermChange[]): TermSet {
  const set = Object.fromEntries(changes.map(({ path, after }) => [path, after]));
  return termsOf({ ...flatTerms(terms), ...set }) ?? terms;
}

/** Day an amendment takes effect, `yyyy-MM-dd`: its own, else that of its signature. */
const effectOf = ({ effectiveOn, signedOn, confirmedOn }: Agreement): string =>
  effectiveOn ?? signedOn ?? confirmedOn ?? '';

/** Amendments of an agreement in the order they take effect; of one day the earlier recorded first. */
export const amendmentsOf = (id: string, all: Iterable<Agreement>): Agreement[] =>
  [...all]
    .filter(({ amends }) => amends === id)
    .sort(
      (a, b) =>
        effectOf(a).localeCompare(effectOf(b)) ||
        (a.confirmedOn ?? '').localeCompare(b.confirmedOn ?? '') ||
        a.seq - b.seq,
    );

/**
 * The terms in force on a day (`yyyy-MM-dd`): those signed first with every confirmed amendment that has taken effect,
 * in order (民法典 art. 543). Drafts count for nothing. Undefined where the agreement has no terms.
 */
export function effectiveTerms(
  root: Agreement,
  amendments: readonly Agreement[],
  today: string,
): TermSet | undefined {
  if (root.terms === undefined) return undefined;
  return amendments
    .filter((one) => one.confirmedOn !== undefined && one.termination === undefined && effectOf(one) <= today)
    .reduce((terms, { changes }) => changedTerms(terms, changes ?? []), root.terms);
}
