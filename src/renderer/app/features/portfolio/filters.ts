// The filter of the list as people see it: five chips. Pure.
import type { PatentFilter } from '../../../../shared/store/queries';

export type ListDimension = 'types' | 'buckets' | 'departmentIds' | 'submission';

/** Adds or removes one value of a dimension; an empty dimension is left out, so that equal filters are equal text. */
export function toggleValue(filter: PatentFilter, dimension: ListDimension, value: string): PatentFilter {
  const present: readonly string[] = filter[dimension] ?? [];
  const next = present.includes(value) ? present.filter((one) => one !== value) : [...present, value].sort();
  return withValues(filter, dimension, next);
}

export function withValues(
  filter: PatentFilter,
  dimension: ListDimension,
  values: readonly string[],
): PatentFilter {
  const { [dimension]: _old, ...rest } = filter;
  return values.length === 0 ? rest : ({ ...rest, [dimension]: [...values] } as PatentFilter);
}

/** Filing years, both included; undefined leaves that end open. */
export function withYears(
  filter: PatentFilter,
  from: string | undefined,
  to: string | undefined,
): PatentFilter {
  const { filedFrom: _from, filedTo: _to, ...rest } = filter;
  const ordered = from && to && from > to ? [to, from] : [from, to];
  return {
    ...rest,
    ...(ordered[0] ? { filedFrom: `${ordered[0]}-01-01` } : {}),
    ...(ordered[1] ? { filedTo: `${ordered[1]}-12-31` } : {}),
  };
}

export const yearsOf = (filter: PatentFilter): readonly [string | undefined, string | undefined] => [
  filter.filedFrom?.slice(0, 4),
  filter.filedTo?.slice(0, 4),
];

/** The filter without one dimension: what the counts beside that dimension's own choices are taken from. */
export const withoutDimension = (filter: PatentFilter, dimension: ListDimension): PatentFilter =>
  withValues(filter, dimension, []);

export const isFiltered = (text: string, filter: PatentFilter): boolean =>
  text.trim() !== '' || Object.values(filter).some((value) => value !== undefined);
