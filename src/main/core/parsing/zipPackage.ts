// Random access to the parts of an XLSX package, inflated as text under limits. Knows zip, not spreadsheets.
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DeskFailure, failure } from '../../../shared/result';
import { decoderOf } from './encoding';
import { fileFailure } from './fileKind';
import type { ReadLimits } from './limits';

export interface ZipPackage {
  has(name: string): boolean;
  names(): string[];
  /** Packed size of a part, 0 where it is missing. */
  packedBytes(name: string): number;
  /** Text of a part in pieces; `onBytes` is told the packed bytes used so far. */
  text(name: string, signal?: AbortSignal, onBytes?: (bytes: number) => void): AsyncGenerator<string>;
  /** Whole text of a small part; '' where it is missing. */
  small(name: string): Promise<string>;
  close(): void;
}

/** Small parts (workbook, styles, relations) above this are not what they claim to be. */
const SMALL_LIMIT = 16 * 1024 * 1024;
const CHUNK = 256 * 1024;

async function readDirectory(zip: ZipFile, limits: ReadLimits, file: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > limits.entries) throw failure('ZIP_BOMB', { entries: zip.entryCount });
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.replace(/^\/+/, '');
    if (entry.isEncrypted()) throw failure('PASSWORD_PROTECTED', { file });
    if (entries.has(name)) throw failure('FILE_UNREADABLE', { file, reason: 'zip' });
    entries.set(name, entry);
  }
  return entries;
}

/** @throws DeskFailure PASSWORD_PROTECTED, ZIP_BOMB, NOT_A_SPREADSHEET, FILE_UNREADABLE */
export async function openPackage(file: string, limits: ReadLimits): Promise<ZipPackage> {
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error;
    throw code ? fileFailure(error, file) : failure('NOT_A_SPREADSHEET', { reason: 'zip' });
  }
  let entries: Map<string, Entry>;
  try {
    entries = await readDirectory(zip, limits, file);
  } catch (error) {
    zip.close();
    throw error instanceof DeskFailure ? error : failure('FILE_UNREADABLE', { reason: 'zip' });
  }

  async function* bytesOf(name: string, signal?: AbortSignal, onBytes?: (bytes: number) => void) {
    const entry = entries.get(name);
    if (!entry) return;
    if (entry.uncompressedSize > limits.inflatedBytes) throw failure('ZIP_BOMB', { part: name });
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const inflater = entry.compressionMethod === 0 ? null : createInflateRaw({ chunkSize: CHUNK });
    const stream = inflater === null ? packed : packed.pipe(inflater);
    packed.on('error', (error) => stream.destroy(error));
    let inflated = 0;
    let sum = 0;
    try {
      for await (const piece of stream) {
        const chunk = piece as Buffer;
        inflated += chunk.length;
        // The inflater counts what it has taken; a listener on the packed stream would disturb its flow.
        const used = inflater?.bytesWritten ?? inflated;
        sum = crc32(chunk, sum);
        const beyond = inflated > limits.inflationFreeBytes && inflated > limits.inflationRatio * used;
        if (beyond || inflated > limits.inflatedBytes) throw failure('ZIP_BOMB', { part: name });
        if (signal?.aborted) throw failure('CANCELLED');
        onBytes?.(used);
        yield chunk;
      }
      if (inflated !== entry.uncompressedSize || sum !== entry.crc32) {
        throw failure('FILE_UNREADABLE', { reason: 'checksum', part: name });
      }
    } finally {
      packed.destroy();
      stream.destroy();
    }
  }

  async function* text(name: string, signal?: AbortSignal, onBytes?: (bytes: number) => void) {
    let decode: ((bytes?: Buffer) => string) | undefined;
    try {
      for await (const chunk of bytesOf(name, signal, onBytes)) {
        decode ??= decoderOf(xmlEncoding(chunk));
        yield decode(chunk);
      }
      if (decode) yield decode();
    } catch (error) {
      throw error instanceof DeskFailure ? error : failure('FILE_UNREADABLE', { reason: 'zip', part: name });
    }
  }

  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    packedBytes: (name) => entries.get(name)?.compressedSize ?? 0,
    text,
    async small(name) {
      const entry = entries.get(name);
      if (!entry) return '';
      if (entry.uncompressedSize > SMALL_LIMIT) throw failure('ZIP_BOMB', { part: name });
      let all = '';
      for await (const piece of text(name)) all += piece;
      return all;
    },
    close: () => zip.close(),
  };
}

/** OOXML parts are UTF-8 or UTF-16 with a byte order mark. */
function xmlEncoding(chunk: Buffer): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}
