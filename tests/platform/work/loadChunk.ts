// Reads and checks the lines of a chunk; the chunk after it is read ahead while the database writes this one.
import { setImmediate as yieldNow } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type pg from 'pg';
import { kindOfSchema } from '../../../src/domain/submission/kinds';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import type { Platform } from '../platform';
import type { PendingBatch } from './applyChunk';
import { type Checked, checkLine } from './validate';

/** Lines checked at a stretch: about a millisecond. */
const SLICE = 50;

const inflate = promisify(gunzip);

export interface CheckedLine {
  line: number;
  checked: Checked;
}

type Place = Pick<PendingBatch, 'org_no' | 'batch_no' | 'applied_chunks' | 'applied' | 'schema'>;

/** One chunk ahead, of the batch this process worked on last. */
const ahead = new Map<string, Promise<CheckedLine[]>>();
const nameOf = (at: Place): string => `${at.batch_no}/${at.applied_chunks}`;

/** Lines of the chunk that is to be applied next, each checked by itself. */
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
    if (ahead.size > 4) ahead.clear();
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
  const kind = kindOfSchema(at.schema);
  if (body === undefined || kind === undefined) throw new Error(`chunk ${nameOf(at)} can not be read`);
  const texts = (await inflate(body)).toString('utf8').trimEnd().split('\n');
  const lines: CheckedLine[] = [];
  for (const text of texts) {
    const line = at.applied + lines.length + 1;
    lines.push({ line, checked: checkLine(text, line, kind, nodeSha256) });
    // Answers of the database must not wait until a whole chunk is checked: both sides shall work at once.
    if (lines.length % SLICE === 0) await yieldNow();
  }
  return lines;
}
