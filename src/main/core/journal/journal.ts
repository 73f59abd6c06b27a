// The journal beside the store: append-only, hash-chained, encrypted, on the disk before "saved" is said.
// A torn tail (power cut while writing) is cut off at opening; damage before the tail is reported, never skipped.
import { randomBytes } from 'node:crypto';
import { open, rename, writeFile } from 'node:fs/promises';
import { failure } from '../../../shared/result';
import type { ChangeHead } from '../../../shared/store/changes';
import {
  type Decoded,
  decode,
  emptyEnd,
  encodeAux,
  encodeChange,
  encodeImages,
  type JournalEnd,
} from './entries';
import { frameHash, frameOverhead, maxFrameBytes, openFrame, sealFrame } from './frames';

const magic = Buffer.from('ZHDJ0001', 'ascii');
const headerBytes = magic.length + 32;
/** Images are written through once they reach this size, so that a large import never waits in memory. */
const flushBytes = 1024 * 1024;

/** The file operations used; tests give one that loses unsynced writes. */
export interface JournalFile {
  write(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  datasync(): Promise<void>;
  truncate(size: number): Promise<void>;
  stat(): Promise<{ size: number }>;
  close(): Promise<void>;
}
export type OpenFile = (path: string) => Promise<JournalFile>;

export const openOnDisk: OpenFile = async (path) => {
  try {
    return await open(path, 'r+');
  } catch {
    return open(path, 'wx+', 0o600);
  }
};

export class Journal {
  /** What the journal is known to hold durably. */
  end: JournalEnd = emptyEnd;
  private size = headerBytes;
  private prev: Buffer = Buffer.alloc(32);
  private txn = 0;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private tail: Promise<void> = Promise.resolve();
  private broken: unknown = null;

  private constructor(
    private readonly file: JournalFile,
    private readonly key: Buffer,
    readonly path: string,
  ) {}

  static async open(path: string, key: Buffer, openFile: OpenFile = openOnDisk): Promise<Journal> {
    const file = await openFile(path);
    const journal = new Journal(file, key, path);
    try {
      await journal.start();
    } catch (cause) {
      await file.close();
      throw cause;
    }
    return journal;
  }

  get bytes(): number {
    return this.size + this.pendingBytes;
  }

  /** Starts a transaction: images written under its number count once `commit` names it. */
  begin(): number {
    this.txn += 1;
    return this.txn;
  }

  /** Adds images (JSON text); on the disk only with the commit. */
  images(txn: number, json: string): void {
    this.enqueue(encodeImages(txn, json));
    if (this.pendingBytes >= flushBytes) void this.inTurn(() => this.flush()).catch(() => undefined);
  }

  /** Resolves when the change and its images are durable. */
  commit(txn: number, head: ChangeHead): Promise<void> {
    const end = { ...this.end, seq: head.seq, commandId: head.commandId };
    return this.durable(encodeChange(txn, head, end), end);
  }

  /** Resolves when the rows (JSON text) are durable. */
  aux(auxSeq: number, json: string): Promise<void> {
    const end = { ...this.end, auxSeq };
    return this.durable(encodeAux(end, json), end);
  }

  /** Every entry from the beginning, each verified against its predecessor. */
  async *read(): AsyncGenerator<Decoded> {
    await this.tail;
    let at = headerBytes;
    let prev: Buffer = (await this.readAt(magic.length, 32)) ?? Buffer.alloc(32);
    while (at < this.size) {
      const frame = await this.frameAt(at);
      const payload = frame === null ? null : openFrame(frame, this.key, prev);
      if (frame === null || payload === null)
        throw failure('JOURNAL_DAMAGED', { offset: at, size: this.size });
      yield decode(payload);
      prev = frameHash(frame);
      at += frame.length;
    }
  }

  /**
   * After a failed write: forgets what did not reach the disk and finds the end again. The store, which is ahead now,
   * gives the missing changes when the two are agreed.
   */
  async recover(): Promise<void> {
    if (this.broken === null) return;
    await this.tail;
    this.pending = [];
    this.pendingBytes = 0;
    this.end = emptyEnd;
    await this.start();
    this.broken = null;
  }

  async close(): Promise<void> {
    await this.tail.catch(() => undefined);
    await this.file.close();
  }

  /** Puts the file aside under another name, so that a new journal can begin. */
  async retire(suffix: string): Promise<string> {
    await this.close();
    const aside = `${this.path}.${suffix}`;
    await rename(this.path, aside);
    return aside;
  }

  private enqueue(payload: Buffer): void {
    const { bytes, hash } = sealFrame(payload, this.key, this.prev);
    this.prev = hash;
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
  }

  private durable(payload: Buffer, end: JournalEnd): Promise<void> {
    this.end = end;
    this.enqueue(payload);
    return this.inTurn(async () => {
      await this.flush();
      await this.file.datasync();
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.tail.then(async () => {
      if (this.broken !== null) throw this.broken;
      try {
        await work();
      } catch (cause) {
        // After a failed write the chain in memory is ahead of the file: nothing more may be said to be saved.
        const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
        this.broken = full ? failure('DISK_FULL') : cause;
        throw this.broken;
      }
    });
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async flush(): Promise<void> {
    if (this.pending.length === 0) return;
    const small = this.pendingBytes < flushBytes;
    const blocks = small ? [Buffer.concat(this.pending)] : this.pending;
    this.pending = [];
    this.pendingBytes = 0;
    for (const bytes of blocks) {
      let done = 0;
      while (done < bytes.length) {
        const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.size + done);
        done += bytesWritten;
      }
      this.size += bytes.length;
    }
  }

  private async start(): Promise<void> {
    const { size } = await this.file.stat();
    if (size < headerBytes) {
      this.prev = randomBytes(32);
      await this.file.write(Buffer.concat([magic, this.prev]), 0, headerBytes, 0);
      await this.file.truncate(headerBytes);
      await this.file.datasync();
      return;
    }
    const head = await this.readAt(0, headerBytes);
    if (head === null || !head.subarray(0, magic.length).equals(magic)) {
      throw failure('JOURNAL_DAMAGED', { offset: 0, size });
    }
    this.size = size;
    await this.findEnd(head.subarray(magic.length));
  }

  /** The last frame tells where the journal ends; if it is torn, the file is read from the front and cut. */
  private async findEnd(first: Buffer): Promise<void> {
    if (this.size === headerBytes) {
      this.prev = first;
      return;
    }
    const last = await this.lastFrames();
    if (last !== null) {
      const payload = openFrame(last.frame, this.key, last.before ? frameHash(last.before) : first);
      const end = payload === null ? null : decode(payload).end;
      if (end !== null) {
        this.end = end;
        this.prev = frameHash(last.frame);
        return;
      }
    }
    await this.scan(first);
  }

  private async scan(first: Buffer): Promise<void> {
    let prev = first;
    let at = headerBytes;
    let kept = { at: headerBytes, prev: first };
    let opened = 0;
    while (at < this.size) {
      const frame = await this.frameAt(at);
      const payload = frame === null ? null : openFrame(frame, this.key, prev);
      if (frame === null || payload === null) {
        // A first frame that is whole but does not open was sealed with another key.
        if (opened === 0 && frame !== null) throw failure('JOURNAL_KEY_LOST', { size: this.size });
        break;
      }
      opened += 1;
      prev = frameHash(frame);
      at += frame.length;
      const { end } = decode(payload);
      if (end !== null) {
        this.end = end;
        kept = { at, prev };
      }
    }
    if (kept.at < this.size) {
      const cut = await this.readAt(kept.at, this.size - kept.at);
      // Kept for a specialist: the store, which is asked next, normally holds what is cut here.
      if (cut !== null) await writeFile(`${this.path}.cut-${kept.at}`, cut, { mode: 0o600 });
      await this.file.truncate(kept.at);
      await this.file.datasync();
    }
    this.size = kept.at;
    this.prev = kept.prev;
  }

  private async lastFrames(): Promise<{ frame: Buffer; before: Buffer | null } | null> {
    const frame = await this.frameBefore(this.size);
    if (frame === null) return null;
    const start = this.size - frame.length;
    if (start === headerBytes) return { frame, before: null };
    const before = await this.frameBefore(start);
    return before === null ? null : { frame, before };
  }

  private async frameBefore(end: number): Promise<Buffer | null> {
    const trailer = await this.readAt(end - 4, 4);
    const length = trailer?.readUInt32LE() ?? 0;
    if (length < frameOverhead || length > maxFrameBytes || end - length < headerBytes) return null;
    const frame = await this.readAt(end - length, length);
    return frame?.readUInt32LE() === length ? frame : null;
  }

  private async frameAt(at: number): Promise<Buffer | null> {
    const length = (await this.readAt(at, 4))?.readUInt32LE() ?? 0;
    if (length < frameOverhead || length > maxFrameBytes || at + length > this.size) return null;
    const frame = await this.readAt(at, length);
    return frame?.readUInt32LE(length - 4) === length ? frame : null;
  }

  private async readAt(at: number, length: number): Promise<Buffer | null> {
    if (at < 0) return null;
    const buffer = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.file.read(buffer, done, length - done, at + done);
      if (bytesRead === 0) return null;
      done += bytesRead;
    }
    return buffer;
  }
}
