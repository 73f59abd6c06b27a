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
  dealId: string;
  offerId: string;
  basedOn: string;
  agreedOfferId: string;
  amends: string;
  reverses: string;
  reversedBy: string;
  projectIds: string[];
  patentIds: string[];
  incomeIds: string[];
  outlayIds: string[];
  inventors: Array<{ personId?: string }>;
  contributors: Array<{ personId?: string }>;
  allocations: Array<{ agreementId: string }>;
  people: Array<{ person?: string; departmentId?: string } | string>;
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
    of.dealId,
    of.offerId,
    of.basedOn,
    of.agreedOfferId,
    of.amends,
    of.reverses,
    of.reversedBy,
  ].filter((id) => id !== undefined);
  const lists = [of.projectIds, of.patentIds, of.incomeIds, of.outlayIds].flatMap((ids) => ids ?? []);
  const persons = [of.inventors, of.contributors].flatMap((all) =>
    (all ?? []).flatMap(({ personId }) => personId ?? []),
  );
  const allocated = (of.allocations ?? []).map(({ agreementId }) => agreementId);
  // Those at a meeting are names, those who are paid are persons.
  const paid = (of.people ?? []).flatMap((one) =>
    typeof one === 'string' ? [] : [one.person ?? '', one.departmentId ?? ''],
  );
  return [...single, ...lists, ...persons, ...allocated, ...paid];
}

/** What a record is called by, the first that it has. */
const labels = ['name', 'title', 'payer', 'company', 'label', 'payee', 'date', 'from'];
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const labelOf = (record: AnyRecord): string =>
  labels.map((field) => (record as Partial<Record<string, unknown>>)[field]).find(isText) ?? '';

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
      if (target !== undefined) yield { id: record.id, label: labelOf(record), target };
    }
  }
}
