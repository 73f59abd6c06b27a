// Parts the rows of a report into groups: every row in exactly one, the request's order kept within each.
import type { LegalBucket, PatentType } from '../patents/records';
import { BUCKET_ORDER, type GroupBy, type ReportLanguage, TYPE_ORDER } from './document';
import { reportWords } from './words';

interface Groupable {
  type: PatentType;
  legalBucket: LegalBucket;
  department: string;
}

export interface RowGroup<T> {
  label: string;
  rows: T[];
}

/** Types and legal states in their fixed order, departments by name with those without one last; no empty groups. */
export function groupRows<T extends Groupable>(
  rows: readonly T[],
  groupBy: GroupBy,
  lang: ReportLanguage,
): RowGroup<T>[] {
  const words = reportWords[lang];
  switch (groupBy) {
    case 'none':
      return [{ label: '', rows: [...rows] }];
    case 'type': {
      const byType = collect(rows, (row) => row.type);
      return pick(TYPE_ORDER, byType, (type) => words.types[type]);
    }
    case 'legalBucket': {
      const byState = collect(rows, (row) => row.legalBucket);
      return pick(BUCKET_ORDER, byState, (bucket) => words.buckets[bucket]);
    }
    case 'department': {
      const byName = collect(rows, (row) => row.department);
      const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
      const names = [...byName.keys()].sort((a, b) => {
        if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
        return collator.compare(a, b) || (a < b ? -1 : 1);
      });
      return pick(names, byName, (name) => (name === '' ? words.noDepartment : name));
    }
  }
}

function collect<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return found;
}

const pick = <T, K>(
  order: readonly K[],
  from: ReadonlyMap<K, T[]>,
  labelOf: (key: K) => string,
): RowGroup<T>[] =>
  order.flatMap((key) => {
    const rows = from.get(key);
    return rows ? [{ label: labelOf(key), rows }] : [];
  });
