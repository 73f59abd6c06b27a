// One change of many records: the same patch on each, all or none, undone in one step.
import { fieldSchemas, type RecordOf } from '../../../domain/patents/records';
import { type Difference, difference, sameValue, withFields } from '../../../domain/replication/patch';
import { failure } from '../../../shared/result';
import type { ListEntries } from '../../../shared/store/changes';
import type { CommandInput } from '../../../shared/store/commands';
import { breather } from '../breath';
import type { Heap } from '../heap';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';
import { labelOf } from './records';

type Input = CommandInput<'records.updateMany'>;
type AnyStored = RecordOf[keyof RecordOf];
type Change = { before: AnyStored; after: Record<string, unknown>; difference: Difference };
type Refusal = { id: string; label: string; field: string; reason: string };

/** A number names one patent; it can not be given to many. */
const never = new Set(['applicationNumber', 'id', 'rev', 'seq', 'sample']);

/** The record with entries at the end of its lists; what a list holds already is not added twice. */
function withEntries(record: AnyStored, append: ListEntries): AnyStored {
  const values: Record<string, unknown> = {};
  for (const [field, entries] of Object.entries(append)) {
    const present: unknown = (record as unknown as Record<string, unknown>)[field] ?? [];
    const list: readonly unknown[] = Array.isArray(present) ? present : [];
    values[field] = [...list, ...entries.filter((entry) => !list.some((one) => sameValue(one, entry)))];
  }
  return withFields(record, values);
}

export async function planUpdateMany(
  state: StoreState,
  { entity, ids, patch, append = {} }: Pick<Input, 'entity' | 'ids' | 'patch' | 'append'>,
): Promise<{ changes: Change[]; unchanged: number; refused: Refusal[] }> {
  const wrong = [...Object.keys(patch), ...Object.keys(append)].find((field) => never.has(field));
  if (wrong !== undefined) throw failure('VALIDATION', { field: wrong, reason: 'not for many' });
  const found = await (state.heaps[entity] as Heap<AnyStored>).getMany(ids);
  const changes: Change[] = [];
  const refused: Refusal[] = [];
  let unchanged = 0;
  const breath = breather();
  for (const [i, before] of [...found.values()].entries()) {
    if (i % 200 === 199) await breath();
    const {
      id: _id,
      rev: _rev,
      seq: _seq,
      sample,
      ...fields
    } = withEntries(withFields(before, patch), append);
    const parsed = fieldSchemas[entity].safeParse(fields);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const label = labelOf(before);
      refused.push({
        id: before.id,
        label,
        field: issue?.path.join('.') ?? '',
        reason: issue?.message ?? '',
      });
      continue;
    }
    const after = { ...parsed.data, ...(sample ? { sample } : {}) };
    const differs = difference(before, after);
    if (differs === null) unchanged += 1;
    else changes.push({ before, after, difference: differs });
  }
  return { changes, unchanged, refused };
}

/** VALIDATION naming the first record the change would make invalid; then nothing is changed. */
export async function updateManyIntent(
  state: StoreState,
  input: Input,
): Promise<{ intent: Intent; changed: number; unchanged: number }> {
  const { changes, unchanged, refused } = await planUpdateMany(state, input);
  const first = refused[0];
  if (first !== undefined) throw failure('VALIDATION', { ...first, refused: refused.length });
  const effects = changes.map(
    ({ before, after }) =>
      ({ entity: input.entity, id: before.id, before, after }) as unknown as RecordEffect,
  );
  return {
    intent: { kind: 'bulk', label: input.label ?? '', effects },
    changed: changes.length,
    unchanged,
  };
}
