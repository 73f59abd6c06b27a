// A bundle is a ZIP with few names in a fixed order and a fixed date: the same batch gives the same bytes. What is in it
// proves itself (manifest and receipts are signed, chunks and evidence are hashed), so the container needs no signature.
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { setImmediate as yieldNow } from 'node:timers/promises';
import { unzipSync, Zip, ZipDeflate } from 'fflate';
import type { z } from 'zod';
import { failure } from '../../../../shared/result';

export const PBR = '.pbr';

/** Larger than any batch with its evidence. */
const MOST_FILE = 1024 * 1024 * 1024;
/** Larger than any entry that is read as a whole. */
const MOST_ENTRY = 256 * 1024 * 1024;

export interface Entry {
  name: string;
  data: Uint8Array | string;
}

const encoder = new TextEncoder();

/** Writes beside, then in its place: a full disk or a pulled stick leaves no half file. Resolves with its size. */
export async function writeBundle(file: string, entries: AsyncIterable<Entry>): Promise<number> {
  const draft = `${file}.draft`;
  const target = await open(draft, 'w').catch((cause) => {
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  });
  let bytes = 0;
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const flush = async (): Promise<void> => {
    for (const part of parts.splice(0)) {
      await target.write(part);
      bytes += part.length;
    }
  };
  try {
    for await (const { name, data } of entries) {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(typeof data === 'string' ? encoder.encode(data) : data, true);
      await flush();
      await yieldNow();
    }
    zip.end();
    await flush();
    await target.sync();
    await target.close();
    await rename(draft, file);
    return bytes;
  } catch (cause) {
    await target.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  }
}

/** Opened for reading; an entry is unpacked when it is asked for. */
export class Bundle {
  private constructor(
    readonly file: string,
    private readonly bytes: Uint8Array,
    readonly names: readonly string[],
  ) {}

  /** FILE_NOT_FOUND, FILE_TOO_LARGE, BUNDLE_UNREADABLE. */
  static async open(file: string): Promise<Bundle> {
    const found = await stat(file).catch(() => {
      throw failure('FILE_NOT_FOUND', { file });
    });
    if (found.size > MOST_FILE)
      throw failure('FILE_TOO_LARGE', { file, bytes: found.size, limit: MOST_FILE });
    const bytes = await readFile(file);
    const names: string[] = [];
    try {
      unzipSync(bytes, {
        filter: ({ name }) => {
          names.push(name);
          return false;
        },
      });
    } catch {
      throw failure('BUNDLE_UNREADABLE', { file, part: 'zip' });
    }
    return new Bundle(file, bytes, names);
  }

  read(name: string): Uint8Array | undefined {
    if (!this.names.includes(name)) return undefined;
    try {
      const found = unzipSync(this.bytes, {
        filter: (entry) => entry.name === name && entry.originalSize <= MOST_ENTRY,
      });
      return found[name];
    } catch {
      return undefined;
    }
  }

  text(name: string): string {
    const bytes = this.read(name);
    if (bytes === undefined) throw failure('BUNDLE_UNREADABLE', { file: this.file, part: name });
    return new TextDecoder().decode(bytes);
  }

  json<T>(name: string, schema: z.ZodType<T>): T {
    const text = this.text(name);
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      throw failure('BUNDLE_UNREADABLE', { file: this.file, part: name });
    }
  }
}
