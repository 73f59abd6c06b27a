// Store against journal: every record on both sides, compared by content. Reads everything, changes nothing.
import { createHash } from 'node:crypto';
import type { EntityName } from '../../domain/patents/records';
import { canonicalJson } from '../../domain/submission/canonicalJson';
import type { RouteOutput } from '../../shared/routes';
import type { JournalImage } from '../../shared/store/changes';
import { PageReader, type PageRow } from '../../shared/store/pages';
import { recordTables } from '../../shared/store/tables';
import type { Journal } from './journal/journal';
import type { Supervisor } from './store/supervisor';

const entities = Object.keys(recordTables) as EntityName[];

const digest = (record: unknown): string => createHash('sha1').update(canonicalJson(record)).digest('base64');

/** Calls `onRecord` for every record the store has on its disk. */
export async function everyRecord(
  store: Pick<Supervisor, 'control'>,
  onRecord: (entity: EntityName, record: { id: string }) => void,
): Promise<void> {
  for (const entity of entities) {
    const reader = new PageReader<{ id: string }>();
    const give = (pages: ReadonlyArray<{ records: Array<{ id: string }> }>): void => {
      for (const { records } of pages) for (const record of records) onRecord(entity, record);
    };
    let after: string | number | null = null;
    do {
      const page: { rows: unknown[]; next: string | number | null } = await store.control('dump.page', {
        table: recordTables[entity],
        after,
        limit: 50,
      });
      for (const row of page.rows) give(reader.take(row as PageRow));
      after = page.next;
    } while (after !== null);
    give(reader.end());
  }
}

/** What the journal says each record is now. */
async function journalState(journal: Journal): Promise<Map<string, string>> {
  const now = new Map<string, string>();
  let open: JournalImage[] = [];
  let txn = 0;
  for await (const { entry } of journal.read()) {
    if (entry.kind === 'aux') continue;
    if (entry.txn !== txn) {
      open = [];
      txn = entry.txn;
    }
    if (entry.kind === 'images') {
      for (const image of entry.images) open.push(image);
      continue;
    }
    for (const { entity, id, record } of open) {
      const key = `${entity}:${id}`;
      if (record === null) now.delete(key);
      else now.set(key, digest(record));
    }
    open = [];
  }
  return now;
}

const shownDetails = 20;

export async function verifyStore(
  store: Pick<Supervisor, 'control'>,
  journal: Journal,
): Promise<RouteOutput<'store.verify'>> {
  const before = await store.control('ping', null);
  const expected = await journalState(journal);
  const details: string[] = [];
  let mismatches = 0;
  let records = 0;
  const differs = (detail: string): void => {
    mismatches += 1;
    if (details.length < shownDetails) details.push(detail);
  };
  await everyRecord(store, (entity, record) => {
    const key = `${entity}:${record.id}`;
    const known = expected.get(key);
    expected.delete(key);
    records += 1;
    if (known === undefined) differs(`${key} journal:missing`);
    else if (known !== digest(record)) differs(`${key} differs`);
  });
  for (const key of expected.keys()) differs(`${key} store:missing`);
  const after = await store.control('ping', null);
  // Somebody worked on while we read: the comparison says nothing about what changed meanwhile.
  if (after.seq !== before.seq) return verifyStore(store, journal);
  if (after.seq !== journal.end.seq) differs(`seq store:${after.seq} journal:${journal.end.seq}`);
  return {
    ok: mismatches === 0,
    storeSeq: after.seq,
    journalSeq: journal.end.seq,
    records,
    mismatches,
    details,
  };
}
