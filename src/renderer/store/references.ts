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

/** Ids a record points at. */
export function referencesOf(record: AnyRecord): string[] {
  const { departmentId, familyId, patentId, projectIds, inventors } = record as Partial<{
    departmentId: string;
    familyId: string;
    patentId: string;
    projectIds: string[];
    inventors: Array<{ personId?: string }>;
  }>;
  const single = [departmentId, familyId, patentId].filter((id) => id !== undefined);
  return [...single, ...(projectIds ?? []), ...(inventors ?? []).flatMap(({ personId }) => personId ?? [])];
}

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
      if (target !== undefined)
        yield { id: record.id, label: 'name' in record ? record.name : record.title, target };
    }
  }
}
