// Removes the sample portfolio in one step: every record that carries the sample marker, and nothing else.
import type { AnyRecord, EntityName } from '../../../domain/patents/records';
import type { Heap } from '../heap';
import { referencesOf, referencesOfRow } from '../references';
import { type StoreState, smallEntities } from '../state';
import type { Intent, RecordEffect } from '../transact';

/** Sample records that a real one has come to use stay. */
function usedByRealRecords(state: StoreState): Set<string> {
  const p = state.projection;
  const used = new Set<string>();
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] !== 1 || p.sample.data[row] === 1) continue;
    for (const id of referencesOfRow(p, row)) used.add(id);
  }
  for (const entity of smallEntities) {
    for (const record of state.small[entity].values()) {
      if (record.sample === true && !used.has(record.id)) continue;
      for (const id of referencesOf(record)) used.add(id);
    }
  }
  return used;
}

export async function sampleRemovalIntent(state: StoreState): Promise<Intent> {
  const p = state.projection;
  const patentIds: string[] = [];
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] === 1 && p.sample.data[row] === 1) patentIds.push(p.ids[row] ?? '');
  }
  const used = usedByRealRecords(state);
  const small = (records: Iterable<AnyRecord>): string[] =>
    [...records]
      .filter((record) => record.sample === true && !used.has(record.id))
      .map((record) => record.id);
  const byEntity: Array<[EntityName, string[]]> = [
    ['patent', patentIds],
    ...smallEntities.map((entity): [EntityName, string[]] => [entity, small(state.small[entity].values())]),
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
