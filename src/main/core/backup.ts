// Backup: the whole store and its documents as one compressed file that proves itself whole. Restore: all or nothing.
// Secrets (device key, tokens) are not in it; they stay with the computer they were made on.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { DeskFailure, failure } from '../../shared/result';
import type { DocumentFolder } from './documents/folder';
import type { PersonalVault } from './personal/personalVault';
import type { Clock } from './ports';
import { isoNow } from './ports';
import type { Supervisor } from './store/supervisor';
import type { TaskHandle } from './tasks';

/** 2: documents follow the tables. 3: the personal vault, encrypted as it lies on the disk, follows the documents. */
export const backupVersion = 3;

/** Bytes of a document in one line. */
const partSize = 512 * 1024;

const Header = z.object({
  format: z.literal('zhuanhua-backup'),
  version: z.number(),
  at: z.string(),
  records: z.number(),
});
const Line = z.object({ table: z.string(), rows: z.array(z.unknown()) });
const Part = z.object({ document: z.string(), data: z.string(), last: z.boolean() });
const Personal = z.object({ personal: z.string() });
const Footer = z.object({ end: z.literal(true), lines: z.number(), sha256: z.string() });

type Store = Pick<Supervisor, 'control'>;
type Kept = {
  store: Store;
  documents: DocumentFolder;
  personal: Pick<PersonalVault, 'forBackup' | 'adopt'>;
};

/** Writes beside and renames at the end, so that an interrupted backup never looks like one. */
export async function createBackup(
  { store, documents, personal }: Kept,
  file: string,
  clock: Clock,
  task: Pick<TaskHandle, 'progress' | 'signal'>,
): Promise<{ records: number; bytes: number }> {
  const draft = `${file}.draft`;
  const zip = createGzip({ level: 6 });
  const sink = createWriteStream(draft, { mode: 0o600, flush: true });
  zip.pipe(sink);
  const hash = createHash('sha256');
  let lines = 0;
  const put = async (value: unknown): Promise<void> => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    lines += 1;
    if (!zip.write(text)) await once(zip, 'drain');
  };
  try {
    const { records } = await store.control('ping', null);
    await put({ format: 'zhuanhua-backup', version: backupVersion, at: isoNow(clock), records });
    const tables = await store.control('dump.tables', null);
    for (const [i, table] of tables.entries()) {
      task.progress(`table:${table}`, i, tables.length);
      let after: string | number | null = null;
      do {
        if (task.signal.aborted) throw failure('CANCELLED');
        const page: { rows: unknown[]; next: string | number | null } = await store.control('dump.page', {
          table,
          after,
          limit: 50,
        });
        if (page.rows.length > 0) await put({ table, rows: page.rows });
        after = page.next;
      } while (after !== null);
    }
    const hashes = await documents.list();
    for (const [i, hash] of hashes.entries()) {
      task.progress('documents', i, hashes.length);
      const parts = createReadStream(documents.pathOf(hash), { highWaterMark: partSize });
      for await (const part of parts) {
        if (task.signal.aborted) throw failure('CANCELLED');
        await put({ document: hash, data: (part as Buffer).toString('base64'), last: false });
      }
      await put({ document: hash, data: '', last: true });
    }
    const vault = personal.forBackup();
    if (vault !== null) await put({ personal: vault });
    const footer = { end: true, lines, sha256: hash.digest('hex') };
    zip.end(`${JSON.stringify(footer)}\n`);
    await once(sink, 'close');
    await rename(draft, file);
    return { records, bytes: (await stat(file)).size };
  } catch (cause) {
    zip.destroy();
    sink.destroy();
    await rm(draft, { force: true });
    if (cause instanceof DeskFailure) throw cause;
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  }
}

type BackupPart =
  | z.infer<typeof Line>
  | z.infer<typeof Part>
  | z.infer<typeof Personal>
  | { records: number };

/** Reads a backup line by line; refuses one that is cut, altered, foreign or newer. */
async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const unreadable = (reason: string): DeskFailure => failure('BACKUP_UNREADABLE', { file, reason });
  await stat(file).catch(() => {
    throw failure('FILE_NOT_FOUND', { file });
  });
  const source = createReadStream(file);
  const unzip = createGunzip();
  // Failures of the stream end the reader below, which then reports them.
  let broken: unknown = null;
  const fail = (cause: unknown): void => {
    broken = cause;
    unzip.destroy();
  };
  source.on('error', fail);
  unzip.on('error', fail);
  const reader = createInterface({ input: source.pipe(unzip), crlfDelay: Number.POSITIVE_INFINITY });
  const hash = createHash('sha256');
  let lines = 0;
  let whole = false;
  try {
    for await (const text of reader) {
      const value: unknown = JSON.parse(text);
      const footer = Footer.safeParse(value);
      if (footer.success) {
        whole = footer.data.lines === lines && footer.data.sha256 === hash.digest('hex');
        break;
      }
      hash.update(`${text}\n`);
      lines += 1;
      if (lines === 1) {
        const header = Header.safeParse(value);
        if (!header.success) throw unreadable('not a backup');
        if (header.data.version > backupVersion)
          throw failure('BACKUP_TOO_NEW', { found: header.data.version });
        yield { records: header.data.records };
      } else yield z.union([Line, Part, Personal]).parse(value);
    }
  } catch (cause) {
    if (cause instanceof DeskFailure) throw cause;
    throw unreadable(String(broken ?? cause));
  } finally {
    reader.close();
    source.destroy();
  }
  if (!whole) throw unreadable(broken === null ? 'cut or altered' : String(broken));
}

/** The bytes of one document from its first part to its last; the lines between belong to nobody else. */
async function* bytesOf(
  first: z.infer<typeof Part>,
  rest: AsyncGenerator<BackupPart>,
): AsyncGenerator<Uint8Array> {
  for (let part = first; !part.last; ) {
    yield Buffer.from(part.data, 'base64');
    const next = await rest.next();
    if (next.done || !('document' in next.value)) return;
    part = next.value;
  }
}

/** Reads the whole file; resolves with the number of records it says it holds. */
export async function checkBackup(file: string): Promise<number> {
  let records = 0;
  for await (const part of readBackup(file)) if ('records' in part) records = part.records;
  return records;
}

/** Empties the store and fills it from a file that has been checked. */
export async function restoreBackup(
  { store, documents, personal }: Kept,
  file: string,
  newEpoch: () => string,
  task: Pick<TaskHandle, 'progress'>,
): Promise<{ records: number }> {
  let records = 0;
  let lines = 0;
  await store.control('dump.clear', null);
  const parts = readBackup(file);
  for await (const part of parts) {
    task.progress('loading', ++lines);
    if ('records' in part) records = part.records;
    else if ('table' in part) await store.control('dump.load', part);
    else if ('personal' in part) await personal.adopt(part.personal);
    else await documents.take(bytesOf(part, parts));
  }
  await store.control('reload', { epoch: newEpoch() });
  return { records };
}
