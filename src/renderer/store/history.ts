// Reads the change log: items of a change, history of a record. A record's changes are chained backwards by prevSeq.
import type { EntityName } from '../../domain/patents/records';
import type { ChangeHead, ChangeItem } from '../../shared/store/changes';
import type { DeskDatabase } from './db';
import { itemsKey } from './transact';

export async function readItems(db: DeskDatabase, seq: number): Promise<ChangeItem[]> {
  const rows = await db.changeItems
    .where('key')
    .between(itemsKey(seq, 0), itemsKey(seq, 999_999), true, true)
    .toArray();
  return rows.flatMap((row) => JSON.parse(row.text) as ChangeItem[]);
}

/** One item of a change, without parsing the parts that do not hold it. */
async function itemOf(db: DeskDatabase, seq: number, id: string): Promise<ChangeItem | undefined> {
  const rows = await db.changeItems
    .where('key')
    .between(itemsKey(seq, 0), itemsKey(seq, 999_999), true, true)
    .toArray();
  for (const row of rows) {
    if (!row.text.includes(id)) continue;
    const item = (JSON.parse(row.text) as ChangeItem[]).find((candidate) => candidate.id === id);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** Newest first; `lastSeq` is the record's own `seq`. */
export async function historyOf(
  db: DeskDatabase,
  entity: EntityName,
  id: string,
  lastSeq: number,
  limit: number,
): Promise<Array<{ head: ChangeHead; item: ChangeItem }>> {
  const entries: Array<{ head: ChangeHead; item: ChangeItem }> = [];
  let seq: number | undefined = lastSeq;
  while (seq !== undefined && seq > 0 && entries.length < limit) {
    const head: ChangeHead | undefined = await db.changes.get(seq);
    const item: ChangeItem | undefined = await itemOf(db, seq, id);
    if (head === undefined || item === undefined || item.entity !== entity) break;
    entries.push({ head, item });
    seq = item.prevSeq;
  }
  return entries;
}
