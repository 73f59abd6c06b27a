// Two or more entries side by side: the fields in which they differ, and what a merge has to be told. Pure.
import type { Patent } from '../../../../domain/patents/records';
import { sameValue } from '../../../../domain/replication/patch';

const hidden = new Set(['id', 'rev', 'seq', 'sample', 'applicationNumber', 'checkDigitCompleted', 'type']);
/** Lists that a merge unites: nothing is to be chosen. */
const united = new Set([
  'publications',
  'ipc',
  'projectIds',
  'legalEvents',
  'annuities',
  'costs',
  'implementations',
  'documents',
]);
const order = [
  'title',
  'filingDate',
  'grantDate',
  'applicants',
  'inventors',
  'departmentId',
  'legalBucket',
  'legalStatus',
];

export interface DifferingField {
  readonly field: string;
  /** A merge unites the lists; nobody has to choose. */
  readonly united: boolean;
  /** Value by patent, in the order of the patents. */
  readonly values: readonly unknown[];
}

const rank = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Fields in which the patents are not all equal, those a person knows a patent by first. */
export function differingFields(patents: readonly Patent[]): DifferingField[] {
  const fields = new Set(patents.flatMap((patent) => Object.keys(patent)));
  return [...fields]
    .filter((field) => !hidden.has(field))
    .map((field) => ({
      field,
      united: united.has(field),
      values: patents.map((patent) => (patent as Readonly<Record<string, unknown>>)[field]),
    }))
    .filter(({ values: [first, ...rest] }) => rest.some((value) => !sameValue(first ?? null, value ?? null)))
    .sort((a, b) => rank(a.field) - rank(b.field) || (a.field < b.field ? -1 : 1));
}

/** Index of the patent a field would come from if nobody chose: the kept one's, else the first that has it. */
export function usualSource({ values }: DifferingField, keep: number): number {
  if (!isEmpty(values[keep])) return keep;
  const found = values.findIndex((value) => !isEmpty(value));
  return found < 0 ? keep : found;
}

/** The `fields` of `patents.merge`: only those a person took from another entry than the kept one. */
export function chosenFields(
  patents: readonly Patent[],
  keep: number,
  chosen: ReadonlyMap<string, number>,
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [field, index] of chosen) {
    const from = patents[index];
    if (index !== keep && from) result[field] = from.id;
  }
  return result;
}
