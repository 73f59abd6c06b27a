// Undo of any change as a new change: what was created goes, what was changed or removed comes back.
// Refused where a record has moved on since, naming the record and the fields, so that nobody's later work is lost.
import type { EntityName, RecordOf } from '../../../domain/patents/records';
import { fieldsThatMoved, withFields } from '../../../domain/replication/patch';
import { failure } from '../../../shared/result';
import type { ChangeItem } from '../../../shared/store/changes';
import type { Heap } from '../heap';
import { readItems } from '../history';
import { usersOf } from '../references';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';
import { labelOf } from './records';

type Known = Map<string, RecordOf[EntityName]>;

/** What a created or restored record was before the change that is undone took it away. */
function reverse(item: ChangeItem, seq: number, known: Known): RecordEffect {
  const now = known.get(item.id);
  const { entity, id } = item;
  const refuse = (fields: string[]) =>
    failure('UNDO_CONFLICT', {
      entity,
      id,
      label: now ? labelOf(now) : id,
      fields: fields.join(','),
    });
  switch (item.op) {
    case 'create':
      if (now === undefined) throw refuse(['*']);
      if (now.seq !== seq) throw refuse(['*']);
      return { entity, id, before: now, after: null } as unknown as RecordEffect;
    case 'remove': {
      if (now !== undefined) throw refuse(['*']);
      const { id: _id, rev, seq: _seq, ...after } = item.before;
      return {
        entity,
        id,
        before: null,
        after,
        continues: { rev: Number(rev), seq },
      } as unknown as RecordEffect;
    }
    case 'update': {
      if (now === undefined) throw refuse(['*']);
      const moved = fieldsThatMoved(now, item.after);
      if (moved.length > 0) throw refuse(moved);
      const { id: _id, rev: _rev, seq: _seq, ...after } = withFields(now, item.before);
      return { entity, id, before: now, after } as unknown as RecordEffect;
    }
  }
}

export async function undoIntent(state: StoreState, seq: number): Promise<Intent> {
  const head = await state.db.changes.get(seq);
  if (head === undefined) throw failure('NOT_FOUND', { entity: 'change', id: String(seq) });
  if (head.undoneBy !== undefined) throw failure('ALREADY_UNDONE', { seq, undoneBy: head.undoneBy });
  const items = await readItems(state.db, seq);
  const known: Known = new Map();
  for (const entity of new Set(items.map((item) => item.entity))) {
    const ids = items.filter((item) => item.entity === entity).map((item) => item.id);
    const heap = state.heaps[entity] as Heap<RecordOf[EntityName]>;
    for (const [id, record] of await heap.getMany(ids)) known.set(id, record);
  }
  const effects = items.map((item) => reverse(item, seq, known)).reverse();
  refuseTakenNumbers(state, effects);
  refuseOrphans(state, effects);
  return { kind: 'undo', label: head.label, effects, undoes: seq };
}

/** A removed patent can not come back under a number that another patent has taken meanwhile. */
function refuseTakenNumbers(state: StoreState, effects: readonly RecordEffect[]): void {
  const leaving = new Set(effects.filter((effect) => effect.after === null).map((effect) => effect.id));
  for (const effect of effects) {
    if (effect.entity !== 'patent' || effect.after === null) continue;
    const holder = state.projection.idOfNumber(effect.after.applicationNumber);
    if (holder !== undefined && holder !== effect.id && !leaving.has(holder)) {
      throw failure('NUMBER_EXISTS', { number: effect.after.applicationNumber, id: holder });
    }
  }
}

/** Taking back the creation of a record must not leave others that point at nothing. */
function refuseOrphans(state: StoreState, effects: readonly RecordEffect[]): void {
  const leaving = new Map<string, RecordEffect>();
  for (const effect of effects) if (effect.after === null) leaving.set(effect.id, effect);
  if (leaving.size === 0) return;
  for (const { label, target } of usersOf(state, leaving, new Set(effects.map((effect) => effect.id)))) {
    throw failure('IN_USE', { entity: leaving.get(target)?.entity ?? '', users: 1, label });
  }
}
