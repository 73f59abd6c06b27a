// Counts patents by type and legal state. Every total is the sum of its parts because all come from one pass.
import type { LegalBucket, PatentType } from '../patents/records';
import { BUCKET_ORDER, type StateCounts, TYPE_ORDER, type TypeCounts } from './document';

interface Counted {
  type: PatentType;
  legalBucket: LegalBucket;
}

/** Counts by legal state, in BUCKET_ORDER. */
export function countStates(rows: readonly Counted[]): StateCounts {
  const counts = BUCKET_ORDER.map(() => 0);
  for (const row of rows) {
    const at = BUCKET_ORDER.indexOf(row.legalBucket);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { counts, total: rows.length };
}

/** One line a type, in TYPE_ORDER; types without a patent are kept, so that the summary always has the same shape. */
export const countTypes = (rows: readonly Counted[]): TypeCounts[] =>
  TYPE_ORDER.map((type) => ({ type, ...countStates(rows.filter((row) => row.type === type)) }));
