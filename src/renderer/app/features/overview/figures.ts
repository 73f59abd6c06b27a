// What the overview counts, and how single figures are read out of it. Pure.
import { plus } from '../../../../domain/money';
import { ImplementationStatus } from '../../../../domain/patents/parts';
import type { LegalBucket } from '../../../../domain/patents/records';
import type { QueryOutput } from '../../../../shared/store/queries';

export type Pivot = QueryOutput<'patents.pivot'>;

export interface Figures {
  /** Technology field by legal state. */
  readonly fields: Pivot;
  /** Whole years since filing by legal state. */
  readonly ages: Pivot;
  readonly departments: Pivot;
  readonly agencies: Pivot;
  /** Patents in force: department by implementation. */
  readonly use: Pivot;
  /** undefined = not counted yet, or not to be had. */
  readonly budget: QueryOutput<'annuity.budget'> | undefined;
}

/** States in the order they matter to an office. */
export const STATES: readonly LegalBucket[] = ['inForce', 'pending', 'lapsed', 'unknown'];

export function cellOf(pivot: Pivot, row: string, column: string): number {
  const at = pivot.columns.findIndex((one) => one.key === column);
  return pivot.rows.find((one) => one.key === row)?.cells[at] ?? 0;
}

export const columnCount = (pivot: Pivot, key: string): number =>
  pivot.columns.find((one) => one.key === key)?.count ?? 0;

export const rowCount = (pivot: Pivot, key: string): number =>
  pivot.rows.find((one) => one.key === key)?.count ?? 0;

/** Nothing is known of a use: either an officer said so, or nobody said anything. */
export const UNUSED: readonly string[] = ['none', ''];
/** Ways of use as the list names them, '' last. */
export const USES: readonly string[] = [...ImplementationStatus.options, ''];

/** Of the patents in force of a row (a department), those without use. */
export const unusedOf = (use: Pivot, row: string): number =>
  UNUSED.reduce((sum, key) => sum + cellOf(use, row, key), 0);

export const unusedCount = (use: Pivot): number =>
  UNUSED.reduce((sum, key) => sum + columnCount(use, key), 0);

/** Percent with one decimal, half up; '0.0' of nothing. */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return '0.0';
  const tenths = Math.floor((2000 * part + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** Age that half of the patents in force have not passed; null where none has a filing date. */
export function medianAge(ages: Pivot): number | null {
  const known = ages.rows
    .filter((row) => row.key !== '')
    .map((row) => ({ age: Number(row.key), n: cellOf(ages, row.key, 'inForce') }))
    .sort((a, b) => a.age - b.age);
  const total = known.reduce((sum, { n }) => sum + n, 0);
  let seen = 0;
  for (const { age, n } of known) {
    seen += n;
    if (n > 0 && 2 * seen >= total) return age;
  }
  return null;
}

/** Ages from 0 to the highest, without gaps. */
export function ageRange(ages: Pivot): readonly number[] {
  const known = ages.rows.filter((row) => row.key !== '').map((row) => Number(row.key));
  return known.length === 0 ? [] : Array.from({ length: Math.max(...known) + 1 }, (_, age) => age);
}

/** Fen to be paid in a year unless somebody decides otherwise: what is kept and what is not decided. */
export const dueFen = (cell: { keep: { fen: number }; undecided: { fen: number } }): number =>
  plus(cell.keep.fen, cell.undecided.fen);
