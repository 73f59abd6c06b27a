// The store's half of the agreement with the journal: give it what it lacks, take back what the store has lost.
import type { AnyRecord, EntityName } from '../../domain/patents/records';
import { difference } from '../../domain/replication/patch';
import { failure } from '../../shared/result';
import type { ChangeHead, ChangeItem, JournalImage } from '../../shared/store/changes';
import type { Heap } from './heap';
import { readItems } from './history';
import { remember, type StoreState } from './state';
import { inTransaction, itemsKey } from './transact';

/**
 * Changes after `after` with the images the journal keeps. The image is the record as it is now: the tail is given
 * and journaled as a whole, so what counts is the state at its end.
 */
export async function journalTail(
  state: StoreState,
  after: number,
): Promise<Array<{ head: ChangeHead; images: JournalImage[] }>> {
  const heads = await state.db.changes.where('seq').above(after).limit(20).toArray();
  const tail: Array<{ head: ChangeHead; images: JournalImage[] }> = [];
  for (const head of heads) {
    const items = await readItems(state.db, head.seq);
    const images: JournalImage[] = [];
    for (const entity of new Set(items.map((item) => item.entity))) {
      const ids = items.filter((item) => item.entity === entity).map((item) => item.id);
      const records = await (state.heaps[entity] as Heap<AnyRecord>).getMany(ids);
      for (const id of ids) images.push({ entity, id, record: records.get(id) ?? null });
    }
    tail.push({ head, images });
  }
  return tail;
}

/** Takes one change from the journal; its items are worked out again from what the store holds. */
export async function replayChange(
  state: StoreState,
  head: ChangeHead,
  images: JournalImage[],
): Promise<void> {
  if (head.seq !== state.seq + 1 && head.kind !== 'restore') {
    throw failure('JOURNAL_DIVERGED', { expected: state.seq + 1, found: head.seq });
  }
  const items: ChangeItem[] = [];
  const byEntity = new Map<EntityName, JournalImage[]>();
  for (const image of images) {
    const list = byEntity.get(image.entity) ?? [];
    list.push(image);
    byEntity.set(image.entity, list);
  }
  for (const [entity, list] of byEntity) {
    const known = await (state.heaps[entity] as Heap<AnyRecord>).getMany(list.map((image) => image.id));
    for (const { id, record } of list) {
      const before = known.get(id);
      if (before === undefined) {
        if (record !== null) items.push({ op: 'create', entity, id });
      } else if (record === null) items.push({ op: 'remove', entity, id, prevSeq: before.seq, before });
      else {
        const found = difference(before, record);
        if (found !== null) items.push({ op: 'update', entity, id, prevSeq: before.seq, ...found });
      }
    }
  }
  const settle = await inTransaction(state, async () => {
    const steps: Array<() => void> = [];
    for (const [entity, list] of byEntity) {
      const effects = list.map(({ id, record }) => ({ id, record: record as AnyRecord | null }));
      steps.push(await (state.heaps[entity] as Heap<AnyRecord>).write(effects));
    }
    for (let from = 0, part = 0; from < items.length; from += 1000, part++) {
      const text = JSON.stringify(items.slice(from, from + 1000));
      await state.db.changeItems.put({ key: itemsKey(head.seq, part), text });
    }
    await state.db.changes.put(head);
    if (head.undoes !== undefined) await state.db.changes.update(head.undoes, { undoneBy: head.seq });
    await state.db.applied.put({ commandId: head.commandId, answer: { seq: head.seq } });
    return () => {
      for (const step of steps) step();
    };
  });
  settle();
  state.applied.add(head.commandId);
  state.seq = head.seq;
  state.lastCommandId = head.commandId;
  for (const { entity, id, record } of images) remember(state, entity, id, record as never);
}
