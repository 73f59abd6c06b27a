// Files beside the store, each under the SHA-256 of its bytes: the same file twice is one file, a changed file is found out.
// Files are only ever added; a reference that is removed can be undone, so nothing is deleted here.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure } from '../../../shared/result';
import { type FileKind, kindOf } from './kinds';

/** Scans of contracts are large; films of experiments do not belong here. */
export const largestDocument = 200 * 1024 * 1024;

const headBytes = 512;
const hashPattern = /^[0-9a-f]{64}$/;

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export class DocumentFolder {
  constructor(private readonly root: string) {}

  pathOf(hash: string): string {
    if (!hashPattern.test(hash)) throw failure('NOT_FOUND', { entity: 'document', id: hash });
    return join(this.root, hash.slice(0, 2), hash);
  }

  /** FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, DISK_FULL; after it resolves the file survives a power cut. */
  async add(file: string, name: string): Promise<{ hash: string; bytes: number; mime: string }> {
    const found = await stat(file).catch(() => {
      throw failure('FILE_NOT_FOUND', { file });
    });
    if (!found.isFile() || found.size === 0) throw failure('FILE_UNREADABLE', { file, reason: 'empty' });
    if (found.size > largestDocument)
      throw failure('FILE_TOO_LARGE', { file, bytes: found.size, limit: largestDocument });
    const taken = await this.take(createReadStream(file)).catch((cause) => {
      throw this.failed(cause, file);
    });
    const { mime } = kindOf(await headOf(this.pathOf(taken.hash)), name);
    return { ...taken, mime };
  }

  /** Writes a stream beside, syncs it, and gives it the name of its content. */
  async take(source: AsyncIterable<Uint8Array>): Promise<{ hash: string; bytes: number }> {
    await mkdir(this.root, { recursive: true });
    const draft = join(this.root, `${randomUUID()}.draft`);
    const hash = createHash('sha256');
    let bytes = 0;
    const target = await open(draft, 'wx', 0o600);
    try {
      for await (const part of source) {
        hash.update(part);
        bytes += part.length;
        await writeAll(target, part);
      }
      await target.sync();
      await target.close();
      const name = hash.digest('hex');
      const place = this.pathOf(name);
      await mkdir(dirname(place), { recursive: true });
      await rename(draft, place);
      return { hash: name, bytes };
    } catch (cause) {
      await target.close().catch(() => undefined);
      await rm(draft, { force: true });
      throw cause;
    }
  }

  /** NOT_FOUND where the file is gone. */
  async kind(hash: string): Promise<FileKind & { path: string }> {
    const path = this.pathOf(hash);
    const head = await headOf(path).catch(() => {
      throw failure('NOT_FOUND', { entity: 'document', id: hash });
    });
    return { path, ...kindOf(head, '') };
  }

  async copyTo(hash: string, file: string): Promise<void> {
    await copyFile((await this.kind(hash)).path, file).catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
  }

  /** Hashes of all files there are; left-over drafts of an interrupted copy are not among them. */
  async list(): Promise<string[]> {
    const folders = await readdir(this.root).catch(() => [] as string[]);
    const hashes: string[] = [];
    for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      for (const name of await readdir(join(this.root, folder)))
        if (hashPattern.test(name)) hashes.push(name);
    }
    return hashes.sort();
  }

  /** Reads the whole file; false where its content is not what its name says. */
  async isWhole(hash: string): Promise<{ whole: boolean; bytes: number }> {
    const digest = createHash('sha256');
    let bytes = 0;
    for await (const part of createReadStream(this.pathOf(hash))) {
      digest.update(part as Buffer);
      bytes += (part as Buffer).length;
    }
    return { whole: digest.digest('hex') === hash, bytes };
  }

  private failed(cause: unknown, file: string): unknown {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOSPC' || code === 'EDQUOT') return failure('DISK_FULL');
    return failure('FILE_UNREADABLE', { file, reason: String(cause) });
  }
}

async function writeAll(target: FileHandle, part: Uint8Array): Promise<void> {
  for (let at = 0; at < part.length; ) at += (await target.write(part, at)).bytesWritten;
}
