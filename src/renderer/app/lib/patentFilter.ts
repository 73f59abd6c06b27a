// The filter of patents as people handle it: by group. Four groups have fields of their own in the filter, the others
// lie in `where`; nothing outside this file needs to know which. Pure: the day is handed in.
import { GroupKey, type PatentFilter } from '../../../shared/store/queries';

type OwnField = 'types' | 'buckets' | 'departmentIds' | 'submission';
const OWN: Partial<Record<GroupKey, OwnField>> = {
  type: 'types',
  legalBucket: 'buckets',
  department: 'departmentIds',
  submission: 'submission',
};

export type YearGroup = 'filingYear' | 'grantYear';
const RANGE = {
  filingYear: ['filedFrom', 'filedTo'],
  grantYear: ['grantedFrom', 'grantedTo'],
} as const;
const isYears = (group: GroupKey): group is YearGroup => group === 'filingYear' || group === 'grantYear';

/** The keys a group is narrowed to; empty = not narrowed. */
export function keysOf(filter: PatentFilter, group: GroupKey): readonly string[] {
  const own = OWN[group];
  return (own ? filter[own] : undefined) ?? filter.where?.[group] ?? [];
}

/**
 * The filter with a group narrowed to these keys; none = not narrowed. Equal filters are equal text: keys are in order,
 * empty parts are left out.
 * @param today the day ages are counted on, `yyyy-MM-dd`
 */
export function withKeys(
  filter: PatentFilter,
  group: GroupKey,
  keys: readonly string[],
  today: string,
): PatentFilter {
  const { where, today: _day, ...fields } = filter;
  const { [group]: _old, ...others } = where ?? {};
  const own = OWN[group];
  const rest: PatentFilter = { ...fields };
  if (own) delete rest[own];
  if (own && keys.length > 0) Object.assign(rest, { [own]: [...keys].sort() });
  const next: NonNullable<PatentFilter['where']> =
    own || keys.length === 0 ? others : { ...others, [group]: [...keys].sort() };
  if (Object.keys(next).length === 0) return rest;
  return { ...rest, where: next, ...(next.age ? { today } : {}) };
}

export function toggleKey(filter: PatentFilter, group: GroupKey, key: string, today: string): PatentFilter {
  const present = keysOf(filter, group);
  const next = present.includes(key) ? present.filter((one) => one !== key) : [...present, key];
  return withKeys(filter, group, next, today);
}

/** Narrows to one value, as a click on a figure does. A year becomes a span of dates, so that it can be widened. */
export function narrowTo(filter: PatentFilter, group: GroupKey, key: string, today: string): PatentFilter {
  if (isYears(group) && key !== '') return withYears(withKeys(filter, group, [], today), group, key, key);
  return withKeys(isYears(group) ? withYears(filter, group) : filter, group, [key], today);
}

/** Years, both included; undefined leaves that end open. The wrong way round is put right. */
export function withYears(filter: PatentFilter, group: YearGroup, from?: string, to?: string): PatentFilter {
  const [start, end] = RANGE[group];
  const { [start]: _from, [end]: _to, ...rest } = filter;
  const ordered = from && to && from > to ? [to, from] : [from, to];
  return {
    ...rest,
    ...(ordered[0] ? { [start]: `${ordered[0]}-01-01` } : {}),
    ...(ordered[1] ? { [end]: `${ordered[1]}-12-31` } : {}),
  };
}

export const yearsOf = (
  filter: PatentFilter,
  group: YearGroup,
): readonly [string | undefined, string | undefined] => {
  const [start, end] = RANGE[group];
  return [filter[start]?.slice(0, 4), filter[end]?.slice(0, 4)];
};

/** The filter without one group: what the counts beside that group's own choices are taken from. */
export const withoutGroup = (filter: PatentFilter, group: GroupKey, today: string): PatentFilter =>
  withKeys(filter, group, [], today);

/** Groups that are narrowed to keys. */
export const narrowedGroups = (filter: PatentFilter): readonly GroupKey[] =>
  GroupKey.options.filter((group) => keysOf(filter, group).length > 0);

/** A filter of any origin in the one form kept here; ages are counted on the present day. */
export function tidyFilter(filter: PatentFilter, today: string): PatentFilter {
  let tidy = filter;
  for (const group of GroupKey.options) {
    const own = OWN[group];
    const both = own && filter[own] !== undefined ? filter.where?.[group] : undefined;
    const keys = both ? keysOf(filter, group).filter((key) => both.includes(key)) : keysOf(filter, group);
    tidy = withKeys(tidy, group, keys, today);
    // Nothing passes both: that is no patent at all, not every patent.
    if (both && keys.length === 0) tidy = { ...tidy, ids: [] };
  }
  return tidy;
}

export const isFiltered = (text: string, filter: PatentFilter): boolean =>
  text.trim() !== '' ||
  Object.entries(filter).some(([name, value]) => name !== 'today' && value !== undefined);
