// The lines of the chunk that is applied next; the one after it is read and checked while the database writes this one.
import type pg from 'pg';
import type { Platform } from '../platform';
import type { PendingBatch } from './applyChunk';
import { type CheckedLine, checkChunk } from './checkChunk';

type Place = Pick<PendingBatch, 'org_no' | 'batch_no' | 'applied_chunks' | 'applied' | 'schema'>;

/** One chunk ahead, of the batches this process worked on last. */
const ahead = new Map<string, Promise<CheckedLine[]>>();
const nameOf = (at: Place): string => `${at.batch_no}/${at.applied_chunks}`;
const MOST_AHEAD = 4;

export async function loadChunk(
  platform: Platform,
  client: pg.PoolClient,
  at: PendingBatch,
): Promise<CheckedLine[]> {
  const waiting = ahead.get(nameOf(at));
  ahead.delete(nameOf(at));
  const lines = (await waiting?.catch(() => undefined)) ?? (await read(client, at));
  if (at.applied_chunks + 1 < at.chunk_count) {
    const next = { ...at, applied_chunks: at.applied_chunks + 1, applied: at.applied + lines.length };
    const reading = read(platform.pool, next);
    reading.catch(() => {});
    // What another process took meanwhile is dropped.
    if (ahead.size >= MOST_AHEAD) ahead.clear();
    ahead.set(nameOf(next), reading);
  }
  return lines;
}

async function read(db: Pick<pg.Pool, 'query'> | pg.PoolClient, at: Place): Promise<CheckedLine[]> {
  const stored = await db.query<{ body: Buffer }>({
    name: 'chunk',
    text: 'select body from pb1.chunks where org_no = $1 and batch_no = $2 and n = $3',
    values: [at.org_no, at.batch_no, at.applied_chunks],
  });
  const body = stored.rows[0]?.body;
  if (body === undefined) throw new Error(`chunk ${nameOf(at)} is not here`);
  return checkChunk({ body, schema: at.schema, before: at.applied });
}
