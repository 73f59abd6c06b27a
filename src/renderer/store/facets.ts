// Counts of the rows by the columns the filter chips offer.
import type { QueryOutput } from '../../shared/store/queries';
import { bucketCodes, markCodes, type Projection, typeCodes } from './projection';

type Facets = NonNullable<QueryOutput<'patents.list'>['facets']>;

const counted = (keys: readonly string[], counts: Uint32Array) =>
  keys.map((key, i) => ({ key, count: counts[i] ?? 0 })).filter((entry) => entry.count > 0);

export function facetsOf(p: Projection, rows: Uint32Array, departmentName: (id: string) => string): Facets {
  const types = new Uint32Array(typeCodes.length);
  const buckets = new Uint32Array(bucketCodes.length);
  const marks = new Uint32Array(markCodes.length);
  const departments = new Uint32Array(p.departments.words.length);
  const years = new Uint32Array(10_000);
  for (const row of rows) {
    types[p.type.data[row]!]!++;
    buckets[p.bucket.data[row]!]!++;
    marks[p.markCode(row)]!++;
    departments[p.department.data[row]!]!++;
    years[Math.floor((p.filed.data[row] ?? 0) / 10_000)]!++;
  }
  return {
    types: counted(typeCodes, types),
    buckets: counted(bucketCodes, buckets),
    submission: counted(markCodes, marks),
    departments: counted(p.departments.words, departments)
      .map((entry) => ({ ...entry, label: entry.key === '' ? '' : departmentName(entry.key) }))
      // Of two with as many the name decides: the order of the dictionary is not the same after a restart.
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    years: counted(
      Array.from(years, (_, year) => (year === 0 ? '' : String(year))),
      years,
    ).reverse(),
  };
}
