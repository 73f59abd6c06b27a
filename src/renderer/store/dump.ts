// The whole database as rows, for backup and restore. Knows tables, not meanings.
import type { ControlInput, ControlOutput } from '../../shared/store/protocol';
import { type DeskDatabase, snapshotTable } from './db';

export const tableNames = (db: DeskDatabase): string[] =>
  db.tables.map((table) => table.name).filter((name) => name !== snapshotTable);

/** Rows after a key in key order; the answer stays small because rows are. */
export async function dumpPage(
  db: DeskDatabase,
  { table, after, limit }: ControlInput<'dump.page'>,
): Promise<ControlOutput<'dump.page'>> {
  const source = db.table<Record<string, unknown>, string | number>(table);
  const rows = await (after === null ? source.orderBy(':id') : source.where(':id').above(after))
    .limit(limit)
    .toArray();
  const key = source.schema.primKey.keyPath as string;
  const last = rows[rows.length - 1];
  const next = rows.length === limit && last !== undefined ? (last[key] as string | number) : null;
  return { rows, next };
}

export async function loadRows(db: DeskDatabase, { table, rows }: ControlInput<'dump.load'>): Promise<void> {
  await db.table(table).bulkPut(rows);
}

export async function clearAll(db: DeskDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
