// THE transaction: records, change log, outbox rows and the applied commandId, all or nothing, strict durability.
// Every command ends here; nothing else writes records.
import Dexie, { type Table } from 'dexie';
import type { AnyRecord, EntityName, RecordOf } from '../../domain/patents/records';
import { difference } from '../../domain/replication/patch';
import { DeskFailure, failure } from '../../shared/result';
import type { ChangeHead, ChangeItem, ChangeKind } from '../../shared/store/changes';
import type { CommandStamp } from '../../shared/store/commands';
import type { AuxRow } from '../../shared/store/protocol';
import { breather } from './breath';
import type { Heap } from './heap';
import { remember, type StoreState } from './state';

/** What a command wants done to one record: `after` without bookkeeping, null = remove. */
export type RecordEffect = {
  [E in EntityName]: {
    entity: E;
    id: string;
    before: RecordOf[E] | null;
    after: Omit<RecordOf[E], 'id' | 'rev' | 'seq'> | null;
    /** A record that comes back after its removal goes on from this revision and change. */
    continues?: { rev: number; seq: number };
  };
}[EntityName];

export type Intent = {
  kind: ChangeKind;
  label: string;
  effects: readonly RecordEffect[];
  undoes?: number;
};

/** Told to main while a transaction runs, so that the journal is written at the same time. */
export type Sink = {
  /** A part of the images as JSON of `JournalImage[]`; resolves when main can take the next. */
  images(json: string): Promise<void>;
  aux(auxSeq: number, rows: AuxRow[]): void;
  /** How far a change of many records is. */
  progress(label: string, done: number, total: number): void;
};

export type Done = { head: ChangeHead; ids: ReadonlyMap<EntityName, string[]> };

/** A change of fewer records is done before anybody looks. */
const many = 1000;
const itemsPerRow = 1000;
export const itemsKey = (seq: number, part: number): string =>
  `${String(seq).padStart(12, '0')}:${String(part).padStart(6, '0')}`;

/** `text` is the record as JSON, made once for page and journal. */
type Written = { entity: EntityName; id: string; record: AnyRecord | null; text: string };

/** Turns effects into change items and the records to write; effects that change nothing drop out. */
async function plan(
  effects: readonly RecordEffect[],
  seq: number,
): Promise<{ items: ChangeItem[]; written: Written[] }> {
  const items: ChangeItem[] = [];
  const written: Written[] = [];
  // The id comes first: pages find a record by it without reading the rest.
  const put = (entity: EntityName, id: string, record: AnyRecord | null): void => {
    written.push({ entity, id, record, text: JSON.stringify(record) });
  };
  const breath = breather();
  for (const [i, effect] of effects.entries()) {
    if (i % 100 === 99) await breath();
    const { entity, id, before, after } = effect;
    if (before === null) {
      if (after === null) continue;
      const { continues } = effect;
      const chain = continues === undefined ? {} : { prevSeq: continues.seq };
      items.push({ op: 'create', entity, id, ...chain });
      put(entity, id, { id, ...after, rev: (continues?.rev ?? 0) + 1, seq } as unknown as AnyRecord);
    } else if (after === null) {
      items.push({ op: 'remove', entity, id, prevSeq: before.seq, before });
      put(entity, id, null);
    } else {
      const found = difference(before, after);
      if (found === null) continue;
      items.push({ op: 'update', entity, id, prevSeq: before.seq, ...found });
      put(entity, id, { id, ...after, rev: before.rev + 1, seq } as unknown as AnyRecord);
    }
  }
  return { items, written };
}

async function sendImages(written: readonly Written[], sink: Sink): Promise<void> {
  for (let from = 0; from < written.length; from += itemsPerRow) {
    const part = written
      .slice(from, from + itemsPerRow)
      .map(({ entity, id, text }) => `{"entity":"${entity}","id":${JSON.stringify(id)},"record":${text}}`);
    await sink.images(`[${part.join(',')}]`);
  }
}

/** Carries an intent out. `answer` is kept under the commandId, so that a repeated command gets it again. */
export async function transact<A>(
  state: StoreState,
  stamp: CommandStamp,
  intent: Intent,
  answer: (head: ChangeHead) => A,
  sink: Sink,
): Promise<{ answer: A; done: Done | null }> {
  const seq = state.seq + 1;
  const { items, written } = await plan(intent.effects, seq);
  const counts: Partial<Record<EntityName, number>> = {};
  const ids = new Map<EntityName, string[]>();
  for (const { entity, id } of written) {
    counts[entity] = (counts[entity] ?? 0) + 1;
    const list = ids.get(entity) ?? [];
    if (list.length <= 200) list.push(id);
    ids.set(entity, list);
  }
  const head: ChangeHead = {
    seq,
    commandId: stamp.commandId,
    kind: intent.kind,
    at: stamp.at,
    actor: stamp.actor,
    counts,
    label: intent.label,
    ...(intent.undoes === undefined ? {} : { undoes: intent.undoes }),
  };
  const reply = answer(head);
  if (written.length === 0) {
    await inTransaction(state, () => state.db.applied.put({ commandId: stamp.commandId, answer: reply }));
    state.applied.add(stamp.commandId);
    return { answer: reply, done: null };
  }
  // The journal is written while the transaction runs; images of a transaction that fails are never made valid.
  const imaged = sendImages(written, sink);
  let done = 0;
  const onWritten = (count: number): void => {
    done += count;
    if (written.length >= many) sink.progress(intent.label, done, written.length);
  };
  const { db } = state;
  const tables: Table[] = [db.changes, db.changeItems, db.applied];
  for (const entity of ids.keys()) tables.push(db.pagesOf(entity));
  const settle = await inTransaction(
    state,
    async () => {
      const steps: Array<() => void> = [];
      for (const entity of ids.keys()) {
        const heap = state.heaps[entity] as Heap<AnyRecord>;
        steps.push(
          await heap.write(
            written.filter((row) => row.entity === entity),
            onWritten,
          ),
        );
      }
      for (let from = 0, part = 0; from < items.length; from += itemsPerRow, part++) {
        const text = JSON.stringify(items.slice(from, from + itemsPerRow));
        await state.db.changeItems.put({ key: itemsKey(seq, part), text });
      }
      await state.db.changes.put(head);
      if (intent.undoes !== undefined) await state.db.changes.update(intent.undoes, { undoneBy: seq });
      await state.db.applied.put({ commandId: stamp.commandId, answer: reply });
      return () => {
        for (const step of steps) step();
      };
    },
    tables,
  );
  await imaged;
  settle();
  state.applied.add(stamp.commandId);
  state.seq = seq;
  state.lastCommandId = stamp.commandId;
  const breath = breather();
  for (const [i, { entity, id, record }] of written.entries()) {
    remember(state, entity, id, record as never);
    if (i % 100 === 99) await breath();
  }
  void state.projection.tellAll(breath);
  return { answer: reply, done: { head, ids } };
}

/** One strict read-write transaction over the tables named, else all; a full disk becomes DISK_FULL, nothing is kept of it. */
export async function inTransaction<T>(
  state: StoreState,
  work: () => Promise<T>,
  tables: Table[] = state.db.tables,
): Promise<T> {
  const { db } = state;
  let underlying: IDBTransaction | undefined;
  try {
    // An async function on purpose: Dexie keeps the transaction open over native awaits only of those.
    return await db.transaction('rw', tables, async (transaction) => {
      underlying = transaction.idbtrans;
      return work();
    });
  } catch (cause) {
    throw translated(await reasonOf(underlying, cause));
  }
}

/** Requests of an aborted transaction only say "aborted"; why is told by the transaction, a moment later. */
async function reasonOf(transaction: IDBTransaction | undefined, cause: unknown): Promise<unknown> {
  if (cause instanceof DeskFailure || transaction === undefined) return cause;
  for (let tries = 0; tries < 20 && transaction.error === null; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return transaction.error ?? cause;
}

export function translated(cause: unknown): unknown {
  if (cause instanceof DeskFailure) return cause;
  const names = [cause, cause instanceof Dexie.DexieError ? cause.inner : undefined].map((error) =>
    error instanceof Error || error instanceof DOMException ? `${error.name} ${error.message}` : '',
  );
  const text = names.join(' ');
  if (/Quota|ENOSPC|disk|space/i.test(text)) return failure('DISK_FULL');
  if (/VersionError/.test(text)) return failure('STORE_TOO_NEW');
  if (/DatabaseClosed|InvalidState|UnknownError/.test(text))
    return failure('STORE_UNAVAILABLE', { reason: text });
  return cause;
}
