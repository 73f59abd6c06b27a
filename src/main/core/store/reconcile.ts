// At start: compare the ends of store and journal, and repair the shorter one. Never guess, never delete.
import { failure } from '../../../shared/result';
import type { ChangeHead, JournalImage } from '../../../shared/store/changes';
import type { StoreHealth } from '../../../shared/store/protocol';
import type { Journal } from '../journal/journal';
import type { StoreClient } from './client';

export type Repair =
  | { kind: 'none' }
  /** The journal lacked the last changes of the store. */
  | { kind: 'journalCompleted'; changes: number }
  /** The store lacked changes the journal holds; `wiped` = it was empty. */
  | { kind: 'storeRebuilt'; changes: number; wiped: boolean };

export type Progress = (done: number, total: number) => void;

export async function reconcile(
  client: StoreClient,
  journal: Journal,
  health: StoreHealth,
  newEpoch: () => string,
  progress: Progress,
): Promise<Repair> {
  const { seq, commandId, auxSeq } = journal.end;
  const shared = Math.min(seq, health.seq);
  if (seq === health.seq && seq > 0 && commandId !== health.lastCommandId) {
    throw failure('JOURNAL_DIVERGED', { expected: commandId, found: health.lastCommandId, seq });
  }
  if (health.seq > seq && seq > 0) {
    const known = await client.control('journal.headOf', { seq: shared });
    if (known?.commandId !== commandId)
      throw failure('JOURNAL_DIVERGED', { seq: shared, expected: commandId });
  }
  let changes = 0;
  if (seq > health.seq || auxSeq > health.auxSeq) {
    const wiped = health.seq === 0 && health.auxSeq === 0;
    changes = await replay(client, journal, health, progress);
    await client.control('reload', { epoch: newEpoch() });
    return { kind: 'storeRebuilt', changes, wiped };
  }
  if (health.seq > seq) changes += await completeChanges(client, journal, seq);
  if (health.auxSeq > auxSeq) changes += await completeAux(client, journal);
  return changes === 0 ? { kind: 'none' } : { kind: 'journalCompleted', changes };
}

/** Plays everything the store has not seen, in the order it happened. */
async function replay(
  client: StoreClient,
  journal: Journal,
  health: StoreHealth,
  progress: Progress,
): Promise<number> {
  const total = journal.end.seq + journal.end.auxSeq;
  const images = new Map<number, JournalImage[]>();
  let done = 0;
  for await (const { entry } of journal.read()) {
    switch (entry.kind) {
      case 'images':
        images.set(entry.txn, [...(images.get(entry.txn) ?? []), ...entry.images]);
        break;
      case 'change': {
        const own = images.get(entry.txn) ?? [];
        images.clear();
        if (entry.head.seq <= health.seq) break;
        await client.control('journal.replay', { head: entry.head, images: own });
        done += 1;
        progress(entry.head.seq, total);
        break;
      }
      case 'aux':
        if (entry.auxSeq <= health.auxSeq) break;
        await client.control('aux.replay', { auxSeq: entry.auxSeq, rows: entry.rows });
        done += 1;
        break;
    }
  }
  return done;
}

async function completeChanges(client: StoreClient, journal: Journal, from: number): Promise<number> {
  let after = from;
  let count = 0;
  for (;;) {
    const tail = await client.control('journal.tail', { after });
    if (tail.length === 0) return count;
    for (const { head, images } of tail) {
      await append(journal, head, images);
      after = head.seq;
      count += 1;
    }
  }
}

export async function append(journal: Journal, head: ChangeHead, images: JournalImage[]): Promise<void> {
  const txn = journal.begin();
  for (let from = 0; from < images.length; from += 1000) {
    journal.images(txn, JSON.stringify(images.slice(from, from + 1000)));
  }
  await journal.commit(txn, head);
}

/** The journal missed a write of outbox or settings: it takes all of them anew. */
export async function completeAux(client: Pick<StoreClient, 'control'>, journal: Journal): Promise<number> {
  let count = 0;
  const first = await client.control('aux.page', { table: 'settings', after: null });
  for (const table of first.tables) {
    let after: string | null = null;
    do {
      const page: typeof first = await client.control('aux.page', { table, after });
      if (page.rows.length > 0) await journal.aux(page.auxSeq, JSON.stringify(page.rows));
      after = page.next;
    } while (after !== null);
    count += 1;
  }
  return count;
}
