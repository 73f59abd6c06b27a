// Removes the sample portfolio in one step: every record that carries the sample marker, and nothing else.
import type { AnyRecord, EntityName } from '../../../domain/patents/records';
import type { Heap } from '../heap';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

/** Sample departments, persons and projects that a real patent has come to use stay. */
function usedByRealPatents(state: StoreState): Set<string> {
  const p = state.projection;
  const used = new Set<string>();
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] !== 1 || p.sample.data[row] === 1) continue;
    used.add(p.departments.words[p.department.data[row] ?? 0] ?? '');
    for (const id of p.personIds[row] ?? []) used.add(id);
    for (const id of p.projectIds[row] ?? []) used.add(id);
  }
  for (const person of state.persons.values()) {
    if (used.has(person.id) && person.departmentId !== undefined) used.add(person.departmentId);
  }
  return used;
}

export async function sampleRemovalIntent(state: StoreState): Promise<Intent> {
  const p = state.projection;
  const patentIds: string[] = [];
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] === 1 && p.sample.data[row] === 1) patentIds.push(p.ids[row] ?? '');
  }
  const used = usedByRealPatents(state);
  const small = (records: Iterable<AnyRecord>): string[] =>
    [...records]
      .filter((record) => record.sample === true && !used.has(record.id))
      .map((record) => record.id);
  const byEntity: Array<[EntityName, string[]]> = [
    ['patent', patentIds],
    ['person', small(state.persons.values())],
    ['project', small(state.projects.values())],
    ['department', small(state.departments.values())],
  ];
  const effects: RecordEffect[] = [];
  for (const [entity, ids] of byEntity) {
    const found = await (state.heaps[entity] as Heap<AnyRecord>).getMany(ids);
    for (const before of found.values()) {
      effects.push({ entity, id: before.id, before, after: null } as unknown as RecordEffect);
    }
  }
  return { kind: 'removeSample', label: '', effects };
}
