// Start from a snapshot: the columns as they were, then the changes since. On any doubt null, and everything is read.
import type { EntityTable } from 'dexie';
import type { Patent } from '../../../domain/patents/records';
import type { DeskDatabase, SnapshotRow } from '../db';
import { Heap } from '../heap';
import { readItems } from '../history';
import { Projection } from '../projection';
import { blockRows, layoutOf, printOf, type Typed } from './columns';
import { type BlockRow, pasteBlock, rowsKey, type TextRow, textKey, textsOf } from './rows';

/** The program that wrote it: its file is named after its content, so that another program never reads it. */
export const program: string = import.meta.url;

export type SnapshotHead = {
  key: 'head';
  program: string;
  print: string;
  seq: number;
  commandId: string;
  length: number;
  /** Pages of the records. */
  pages: number;
  /** Writings of each block that count. */
  stamps: string[];
  words: string[][];
};

export type Restored = {
  projection: Projection;
  heap: Heap<Patent>;
  /** The snapshot it came from; search texts are read from it later. */
  length: number;
  stamps: string[];
};

/** Blocks read at once. */
const step = 8;
/** With more changed patents than this share, reading everything is as fast. */
const mostChanged = 0.2;

export async function loadSnapshot(db: DeskDatabase): Promise<Restored | null> {
  try {
    return await restored(db);
  } catch {
    // A snapshot is never worth an error: what it would have saved is read.
    return null;
  }
}

async function restored(db: DeskDatabase): Promise<Restored | null> {
  const head = (await db.snapshot.get('head')) as SnapshotHead | undefined;
  if (head === undefined || head.program !== program) return null;
  const projection = new Projection();
  const layout = layoutOf(projection);
  if (head.print !== printOf(layout) || !(await isOurStory(db, head))) return null;
  for (const [i, { dictionary }] of layout.words.entries()) {
    for (const word of head.words[i] ?? []) dictionary.code(word);
  }
  const room = 2 ** Math.ceil(Math.log2(Math.max(1024, head.length)));
  for (const column of layout.columns) {
    column.set(new (column.get().constructor as new (length: number) => Typed)(room));
  }
  projection.length = head.length;
  const heap = new Heap<Patent>(db.pagesOf('patent'));
  const blocks = head.stamps.length;
  if (blocks !== Math.ceil(head.length / blockRows)) return null;
  const read = (from: number) =>
    db.snapshot.bulkGet(Array.from({ length: Math.min(step, blocks - from) }, (_, i) => rowsKey(from + i)));
  let next = blocks === 0 ? null : read(0);
  for (let from = 0; next !== null; from += step) {
    const rows: Array<SnapshotRow | undefined> = await next;
    next = from + step < blocks ? read(from + step) : null;
    for (const [i, found] of rows.entries()) {
      const row = found as BlockRow | undefined;
      if (row === undefined || row.stamp !== head.stamps[from + i]) return null;
      if (!pasteBlock(projection, layout, from + i, row, (id, page) => heap.adopt(id, page))) return null;
    }
  }
  projection.reindex();
  heap.adoptPages(head.pages);
  const followed = await catchUp(db, head, projection, heap);
  return followed ? { projection, heap, length: head.length, stamps: head.stamps } : null;
}

/** The snapshot belongs to this log of changes and not to one that was restored over it. */
async function isOurStory(db: DeskDatabase, head: SnapshotHead): Promise<boolean> {
  if (head.seq === 0) return head.length === 0;
  return (await db.changes.get(head.seq))?.commandId === head.commandId;
}

/** Brings everything up to the last change; false where that can not be done. */
async function catchUp(
  db: DeskDatabase,
  head: SnapshotHead,
  projection: Projection,
  heap: Heap<Patent>,
): Promise<boolean> {
  const later = await db.changes.where('seq').above(head.seq).toArray();
  const count = later.reduce((sum, { counts }) => sum + (counts.patent ?? 0), 0);
  if (count > Math.max(2000, projection.length * mostChanged)) return false;
  const touched = new Set<string>();
  for (const { seq } of later) {
    const items = (await readItems(db, seq)).filter(({ entity }) => entity === 'patent');
    heap.follow(items.map(({ id, op }) => ({ id, gone: op === 'remove' })));
    for (const { id } of items) touched.add(id);
  }
  if (!(await heap.agrees())) return false;
  const alive = [...touched].filter((id) => heap.has(id));
  const found = await heap.getMany(alive);
  if (found.size !== alive.length) return false;
  for (const id of touched) {
    const patent = found.get(id);
    if (patent === undefined) projection.remove(id);
    else projection.put(patent);
  }
  return true;
}

/** Reads the search texts of rows that came from the snapshot; where one is lost, from the records themselves. */
export async function loadTexts(
  db: DeskDatabase,
  { projection: p, heap, length, stamps }: Restored,
  breath: () => Promise<void>,
): Promise<void> {
  const table = db.snapshot as unknown as EntityTable<TextRow, 'key'>;
  for (const [block, stamp] of stamps.entries()) {
    const row = await table.get(textKey(block)).catch(() => undefined);
    const from = block * blockRows;
    const to = Math.min(length, from + blockRows);
    const untold = p.withoutText(from, to);
    if (untold.length === 0) continue;
    const texts = textsOf(row, stamp, to - from);
    if (texts === null) {
      const found = await heap.getMany(untold.map((at) => p.ids[at] ?? ''));
      for (const at of untold) p.tell(at, found.get(p.ids[at] ?? ''));
    } else for (const at of untold) p.tellText(at, texts[at - from] ?? '');
    await breath();
  }
}
