// One patent from several entries of it. Pure; what may be merged at all is decided by the caller.
import type { PatentFields } from '../records';

type Fields = Partial<PatentFields>;

const byKey = <T>(lists: ReadonlyArray<readonly T[] | undefined>, key: (one: T) => string): T[] => {
  const found = new Map<string, T>();
  for (const list of lists) for (const one of list ?? []) if (!found.has(key(one))) found.set(key(one), one);
  return [...found.values()];
};

const early = (a: { date: string }, b: { date: string }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Lists of which every entry counts: united, the kept one's entries first. */
function unions(all: readonly PatentFields[]): Fields {
  const of = <K extends keyof PatentFields>(field: K): Array<PatentFields[K]> => all.map((one) => one[field]);
  return {
    // The printed number names the publication; an entry that knows the date is better than one that does not.
    publications: byKey(
      of('publications').map((list) =>
        [...list].sort((a, b) => Number(b.date !== undefined) - Number(a.date !== undefined)),
      ),
      ({ number }) => number,
    ),
    ipc: byKey(of('ipc'), (symbol) => symbol),
    projectIds: byKey(of('projectIds'), (id) => id),
    legalEvents: byKey(of('legalEvents'), ({ date, code, text }) => [date, code, text].join('\n')).sort(
      early,
    ),
    annuities: byKey(of('annuities'), ({ year }) => String(year)).sort((a, b) => a.year - b.year),
    costs: byKey(of('costs'), (cost) => JSON.stringify(cost)).sort(early),
    implementations: byKey(of('implementations'), (one) => JSON.stringify(one)).sort(early),
    documents: byKey(of('documents'), ({ hash }) => hash),
  };
}

/** Never taken from another entry: the number names the patent, and its type and check digit go with it. */
const own = new Set<string>(['applicationNumber', 'type', 'checkDigitCompleted']);

/**
 * The kept entry with its empty fields filled from the others in order and the lists united.
 * @param chosen entry a single field is taken from instead, by field name
 */
export function mergedPatent(
  keep: PatentFields,
  others: readonly PatentFields[],
  chosen: ReadonlyMap<string, PatentFields> = new Map(),
): PatentFields {
  const merged: Record<string, unknown> = { ...keep };
  for (const other of others) {
    for (const [field, value] of Object.entries(other)) {
      if (!own.has(field) && isEmpty(merged[field])) merged[field] = value;
    }
    if (merged.legalBucket === 'unknown') merged.legalBucket = other.legalBucket;
  }
  for (const [field, value] of Object.entries(unions([keep, ...others]))) {
    if (!isEmpty(value) || field in keep) merged[field] = value;
  }
  for (const [field, from] of chosen) {
    if (own.has(field) || !(field in from)) continue;
    merged[field] = from[field as keyof PatentFields];
  }
  return merged as PatentFields;
}
