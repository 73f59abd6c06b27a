// The sample institution: its books are written in one change, and everything that carries the marker is removed in one step.
import type { AnyRecord, EntityName, Filing, Patent } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput } from '../../../shared/store/commands';
import type { Heap } from '../heap';
import { referencesOf, referencesOfRow } from '../references';
import { type StoreState, smallEntities } from '../state';
import type { Intent, RecordEffect } from '../transact';
import { prefilled } from './filings';
import { checked, withDefaults } from './records';

/** Texts of the form `@ref` become the ids of the records they stand for. NOT_FOUND where there is no such record. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith('@')) return value;
    const id = ids.get(value.slice(1));
    if (id === undefined) throw failure('NOT_FOUND', { entity: 'sample', id: value });
    return id;
  }
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, ids)]));
}

async function withForm(state: StoreState, plain: object, today: string): Promise<object> {
  const filing = plain as Omit<Filing, 'id' | 'rev' | 'seq'>;
  return { ...filing, form: { ...(await prefilled(state, filing, today)), ...filing.form } };
}

const isSample = (patent: Patent | undefined): patent is Patent => patent?.sample === true;

/** Records in the state they ended in: no step of theirs is asked for, since each is marked and none is anybody's work. */
export async function sampleBooksIntent(
  state: StoreState,
  { records, patents, ids: known = {}, today }: CommandInput<'sample.books'>,
  newId: () => string,
): Promise<{ intent: Intent; ids: Record<string, string> }> {
  const ids = new Map([...Object.entries(known), ...records.map(({ ref }) => [ref, newId()] as const)]);
  const effects: RecordEffect[] = [];
  for (const { entity, ref, fields } of records) {
    const named = withIds(fields, ids) as Record<string, unknown>;
    const plain = checked(entity, withDefaults(entity, named));
    const after = { ...(entity === 'filing' ? await withForm(state, plain, today) : plain), sample: true };
    effects.push({ entity, id: ids.get(ref), before: null, after } as unknown as RecordEffect);
  }
  const found = await state.heaps.patent.getMany(patents.map(({ id }) => id));
  for (const { id, patch } of patents) {
    const before = found.get(id as Patent['id']);
    if (!isSample(before)) continue;
    const { id: _id, rev: _rev, seq: _seq, sample, ...fields } = before;
    const after = { ...checked('patent', { ...fields, ...patch }), sample };
    effects.push({ entity: 'patent', id: before.id, before, after } as unknown as RecordEffect);
  }
  return { intent: { kind: 'sample', label: '', effects }, ids: Object.fromEntries(ids) };
}

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
