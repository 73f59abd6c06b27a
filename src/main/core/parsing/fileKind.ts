// Tells what a file is from its first bytes, not from its name. Reads little, interprets nothing.
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure } from '../../../shared/result';
import { decoderOf, looksLikeUtf16 } from './encoding';
import type { ReadLimits } from './limits';

export interface FileKind {
  readonly kind: 'zip' | 'compound' | 'biff' | 'xml' | 'html' | 'text';
  readonly bytes: number;
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const BINARY = [
  Buffer.from('%PDF'),
  Buffer.from('\x89PNG', 'latin1'),
  Buffer.from('Rar!'),
  Buffer.from('7z\xbc\xaf', 'latin1'),
  Buffer.from('\xff\xd8\xff', 'latin1'),
  Buffer.from('{\\rtf'),
  Buffer.from('\x1f\x8b', 'latin1'),
];
/** Marks of programs that encrypt every file of an institution; outside it nothing can read them. */
const POLICY_ENCRYPTED = ['%TSD-Header-###%', 'E-SafeNet'];

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

/** Workbook records without a container around them: BIFF5 and BIFF8 are read, what came before is too old. */
function bareRecords(head: Buffer): 'biff' | 'old' | undefined {
  if (head.length < 8 || head[0] !== 9 || head[3] !== 0) return undefined;
  if (head[1] === 8) return [0x0500, 0x0600].includes(head.readUInt16LE(4)) ? 'biff' : undefined;
  return [0, 2, 4].includes(head[1] ?? -1) && [4, 6].includes(head[2] ?? -1) ? 'old' : undefined;
}

/** First characters of a text file, '' where the bytes are no text. */
function startOf(head: Buffer): string {
  const mark = head.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return decoderOf(mark === 0xfffe ? 'utf-16le' : 'utf-16be')(head);
  }
  if (!head.includes(0)) return head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  const order = looksLikeUtf16(head);
  return order ? decoderOf(order)(head) : '';
}

/** Kind of a text by its first tags: many systems call a web page or an XML spreadsheet `.xls`. */
function textKind(start: string): 'xml' | 'html' | 'text' | 'mhtml' | 'flatOds' | 'otherXml' {
  const text = start.trimStart().toLowerCase();
  if (/^mime-version:|^from: <saved by|^content-type: multipart/.test(text)) return 'mhtml';
  if (!text.startsWith('<')) return 'text';
  if (/<(?:\w+:)?workbook[\s>]/.test(text) && text.includes('office:spreadsheet')) return 'xml';
  if (/<(?:!doctype html|html|head|body|meta|table|div|style|tr)[\s>]/.test(text)) return 'html';
  if (!text.startsWith('<?xml')) return 'text';
  return /<office:document[\s>]/.test(text) ? 'flatOds' : 'otherXml';
}

/**
 * @throws DeskFailure FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, SHEET_EMPTY, NOT_A_SPREADSHEET, FORMAT_NOT_READ,
 * POLICY_ENCRYPTED
 */
export async function fileKind(file: string, limits: ReadLimits): Promise<FileKind> {
  const { head, bytes } = await firstBytes(file, limits);
  const name = path.basename(file);
  if (bytes === 0) throw failure('SHEET_EMPTY', { file: name });
  const latin = head.subarray(0, 512).toString('latin1');
  if (POLICY_ENCRYPTED.some((mark) => latin.includes(mark)))
    throw failure('POLICY_ENCRYPTED', { file: name });
  if (latin.startsWith('PK')) return { kind: 'zip', bytes };
  if (head.subarray(0, 8).equals(OLE)) return { kind: 'compound', bytes };
  const records = bareRecords(head);
  if (records === 'old') throw failure('FORMAT_NOT_READ', { file: name, format: 'Excel 2-4' });
  if (records === 'biff') return { kind: 'biff', bytes };
  if (BINARY.some((magic) => head.subarray(0, magic.length).equals(magic))) {
    throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'other' });
  }
  const start = head.length < 2 ? latin : startOf(head);
  if (start === '') throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'other' });
  const kind = textKind(start);
  if (kind === 'mhtml') throw failure('FORMAT_NOT_READ', { file: name, format: 'MHTML' });
  if (kind === 'flatOds') throw failure('FORMAT_NOT_READ', { file: name, format: 'ODS' });
  if (kind === 'otherXml') throw failure('NOT_A_SPREADSHEET', { file: name, reason: 'xml' });
  return { kind, bytes };
}
