// Tells what a file is from its first bytes, not from its name. Reads little, interprets nothing.
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure } from '../../../shared/result';
import type { ReadLimits } from './limits';

export interface FileKind {
  readonly kind: 'zip' | 'text';
  readonly bytes: number;
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Looks for `needle` anywhere in the file, a megabyte at a time. */
async function contains(file: string, needles: readonly Buffer[]): Promise<number> {
  const handle = await open(file, 'r');
  try {
    const size = 1 << 20;
    const overlap = 64;
    const buffer = Buffer.alloc(size + overlap);
    let position = 0;
    let kept = 0;
    let best = -1;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, kept, size, position);
      if (bytesRead === 0) return best;
      const view = buffer.subarray(0, kept + bytesRead);
      const at = needles.findIndex((needle) => view.includes(needle));
      if (at === 0) return 0;
      if (at > 0 && best < 0) best = at;
      position += bytesRead;
      kept = Math.min(overlap, view.length);
      view.copy(buffer, 0, view.length - kept);
    }
  } finally {
    await handle.close();
  }
}

const BINARY = [
  Buffer.from('%PDF'),
  Buffer.from('\x89PNG', 'latin1'),
  Buffer.from('Rar!'),
  Buffer.from('7z\xbc\xaf', 'latin1'),
  Buffer.from('\xff\xd8\xff', 'latin1'),
  Buffer.from('{\\rtf'),
  Buffer.from('\x1f\x8b', 'latin1'),
];
const BOM = [Buffer.from('efbbbf', 'hex'), Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')];

/** Reading errors of the system as codes of the desk. */
export function fileFailure(error: unknown, file: string) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = path.basename(file);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('FILE_NOT_FOUND', { file: name });
  return failure('FILE_UNREADABLE', { file: name, reason: code || 'damaged' });
}

async function firstBytes(file: string, limits: ReadLimits): Promise<{ head: Buffer; bytes: number }> {
  try {
    const info = await stat(file);
    if (!info.isFile()) throw failure('FILE_UNREADABLE', { file: path.basename(file), reason: 'folder' });
    if (info.size > limits.fileBytes) {
      const data = { file: path.basename(file), bytes: info.size, limit: limits.fileBytes };
      throw failure('FILE_TOO_LARGE', data);
    }
    const handle = await open(file, 'r');
    try {
      const head = Buffer.alloc(8192);
      const { bytesRead } = await handle.read(head, 0, head.length, 0);
      return { head: head.subarray(0, bytesRead), bytes: info.size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof Error && 'error' in error ? error : fileFailure(error, file);
  }
}

/** @throws DeskFailure FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, SHEET_EMPTY, PASSWORD_PROTECTED, OLD_XLS, NOT_A_SPREADSHEET */
export async function fileKind(file: string, limits: ReadLimits): Promise<FileKind> {
  const { head, bytes } = await firstBytes(file, limits);
  const name = path.basename(file);
  if (bytes === 0) throw failure('SHEET_EMPTY', { file: name });
  if (head.subarray(0, 2).toString('latin1') === 'PK') return { kind: 'zip', bytes };
  if (head.subarray(0, 8).equals(OLE)) {
    const found = await contains(file, [utf16('EncryptedPackage'), utf16('Workbook'), utf16('Book')]);
    if (found === 0) throw failure('PASSWORD_PROTECTED', { file: name });
    if (found > 0) throw failure('OLD_XLS', { file: name });
    throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'other' });
  }
  const extension = path.extname(file).toLowerCase();
  const start = head.toString('latin1').trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|table|head)/.test(start) || start.includes('<html')) {
    throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'html' });
  }
  if (start.startsWith('<?xml')) throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'xml' });
  const unicode = BOM.some((mark) => head.subarray(0, mark.length).equals(mark));
  const binary = BINARY.some((magic) => head.subarray(0, magic.length).equals(magic));
  if (
    binary ||
    (!unicode && head.includes(0)) ||
    ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods'].includes(extension)
  ) {
    throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'other' });
  }
  return { kind: 'text', bytes };
}
