// Who points at whom: ids of other records in a record. Keeps removal and undo from leaving records that point at nothing.
import type { AnyRecord } from '../../domain/patents/records';
import type { Projection } from './projection';
import { type StoreState, smallEntities } from './state';

/** Ids a patent points at, read from the columns. */
export function referencesOfRow(p: Projection, row: number): string[] {
  return [
    p.departments.words[p.department.data[row] ?? 0] ?? '',
    p.families.words[p.family.data[row] ?? 0] ?? '',
    ...(p.personIds[row] ?? []),
    ...(p.projectIds[row] ?? []),
  ];
}

type Pointing = Partial<{
  departmentId: string;
  familyId: string;
  patentId: string;
  agreementId: string;
  policyId: string;
  reverses: string;
  reversedBy: string;
  projectIds: string[];
  patentIds: string[];
  incomeIds: string[];
  outlayIds: string[];
  inventors: Array<{ personId?: string }>;
  contributors: Array<{ personId?: string }>;
  allocations: Array<{ agreementId: string }>;
  people: Array<{ person: string; departmentId?: string }>;
}>;

/** Ids a record points at. */
export function referencesOf(record: AnyRecord): string[] {
  const of = record as Pointing;
  const single = [
    of.departmentId,
    of.familyId,
    of.patentId,
    of.agreementId,
    of.policyId,
    of.reverses,
    of.reversedBy,
  ].filter((id) => id !== undefined);
  const lists = [of.projectIds, of.patentIds, of.incomeIds, of.outlayIds].flatMap((ids) => ids ?? []);
  const persons = [of.inventors, of.contributors].flatMap((all) =>
    (all ?? []).flatMap(({ personId }) => personId ?? []),
  );
  const allocated = (of.allocations ?? []).map(({ agreementId }) => agreementId);
  const paid = (of.people ?? []).flatMap(({ person, departmentId }) => [person, departmentId ?? '']);
  return [...single, ...lists, ...persons, ...allocated, ...paid];
}

const nameOf = (record: AnyRecord): string =>
  'name' in record
    ? record.name
    : 'title' in record
      ? record.title
      : 'payer' in record
        ? record.payer
        : (record.payee ?? record.date);

export type User = { id: string; label: string; target: string };

/** Records, `except` left out, that point at one of `ids`; each with the first id it points at. */
export function* usersOf(
  state: StoreState,
  ids: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  except: ReadonlySet<string>,
): Generator<User> {
  const p = state.projection;
  for (let row = 0; row < p.length; row++) {
    const id = p.ids[row] ?? '';
    if (p.present.data[row] !== 1 || except.has(id)) continue;
    const target = referencesOfRow(p, row).find((reference) => ids.has(reference));
    if (target !== undefined) yield { id, label: p.titles[row] ?? '', target };
  }
  for (const entity of smallEntities) {
    for (const record of state.small[entity].values()) {
      if (except.has(record.id)) continue;
      const target = referencesOf(record).find((reference) => ids.has(reference));
      if (target !== undefined) yield { id: record.id, label: nameOf(record), target };
    }
  }
}
