// What a newer list changes in the store, sorted so that a person sees first what matters: rights that ended, holders that
// changed. Pure.
import type { Difference } from '../replication/patch';

/** One kind of change: a field, and for closed lists from which value to which ('' = nothing). */
export type ChangeKindOfField = { field: string; from?: string; to?: string };

/** Fields whose values are few: each passage from one to another is counted for itself. */
const passages = new Set([
  'legalBucket',
  'legalStatus',
  'implementationStatus',
  'feeReduction',
  'tier',
  'type',
]);

/** Fields a person looks at first, in this order; the others follow by how often they change. */
const first = [
  'legalBucket',
  'legalStatus',
  'rightHolders',
  'applicants',
  'title',
  'filingDate',
  'grantDate',
];

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

export function kindsOfChange({ before, after }: Difference): ChangeKindOfField[] {
  return Object.keys(after).map((field) =>
    passages.has(field) ? { field, from: said(before[field]), to: said(after[field]) } : { field },
  );
}

/** One text for equal kinds of change. */
export const keyOfKind = ({ field, from, to }: ChangeKindOfField): string =>
  from === undefined ? field : JSON.stringify([field, from, to ?? '']);

const rank = (field: string): number => {
  const at = first.indexOf(field);
  return at === -1 ? first.length : at;
};

/** What matters first, then what is frequent. */
export const byWeight = (
  a: ChangeKindOfField & { count: number },
  b: ChangeKindOfField & { count: number },
): number => rank(a.field) - rank(b.field) || b.count - a.count || a.field.localeCompare(b.field);
