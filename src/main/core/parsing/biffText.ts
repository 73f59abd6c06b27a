// Strings of old workbooks: the string table and single texts, across continuation records, wide and narrow.
import type { CellValue } from '../../../domain/patents/cell';
import { failure } from '../../../shared/result';
import type { BiffRecord } from './biffRecords';
import { decoderOf, looksLikeGb18030 } from './encoding';
import type { ReadLimits } from './limits';

const damaged = () => failure('FILE_UNREADABLE', { reason: 'string' });

/** Names of Windows code pages the decoders know; the rest is tried as `cpNNN`. */
const PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1200: 'utf-16le',
  10008: 'gb18030',
  54936: 'gb18030',
};

/** Decoder of the byte strings of BIFF5. Many programs of Chinese offices declare Western text and write GBK. */
export function pageDecoder(page: number): (bytes: Buffer) => string {
  const name = PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  return (bytes) => {
    const actual = name.startsWith('windows') && looksLikeGb18030(bytes) ? 'gb18030' : name;
    const decode = decoderOf(actual);
    return decode(bytes) + decode();
  };
}

/** Reads through a record and its continuations as one run of bytes; text takes up its flag byte at each border. */
class Pieces {
  private piece = 0;
  private at: number;

  constructor(
    private readonly pieces: readonly Buffer[],
    from: number,
  ) {
    this.at = from;
  }

  /** False at the end of all pieces. */
  more(): boolean {
    while (this.piece < this.pieces.length && this.at >= this.pieces[this.piece]!.length) {
      this.piece += 1;
      this.at = 0;
    }
    return this.piece < this.pieces.length;
  }

  byte(): number {
    if (!this.more()) throw damaged();
    return this.pieces[this.piece]![this.at++]!;
  }

  u16(): number {
    return this.byte() | (this.byte() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 65_536;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0) {
      if (!this.more()) throw damaged();
      const step = Math.min(left, this.pieces[this.piece]!.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  chars(count: number, flags: number): string {
    let wide = (flags & 1) !== 0;
    let left = count;
    let text = '';
    while (left > 0) {
      if (this.at >= this.pieces[this.piece]!.length) {
        if (!this.more()) throw damaged();
        wide = (this.byte() & 1) !== 0;
      }
      const bytes = this.pieces[this.piece]!;
      const room = bytes.length - this.at;
      const take = Math.min(left, wide ? room >> 1 : room);
      if (take === 0) throw damaged();
      const end = this.at + (wide ? take * 2 : take);
      text += bytes.toString(wide ? 'utf16le' : 'latin1', this.at, end);
      this.at = end;
      left -= take;
    }
    return text;
  }
}

const pieces = (record: BiffRecord, from: number) =>
  new Pieces(record.more ? [record.data, ...record.more] : [record.data], from);

/** The string table (SST): formatting runs and phonetics are passed over. */
export function readStringTable(record: BiffRecord, limits: ReadLimits): CellValue[] {
  const reader = pieces(record, 4);
  const count = reader.u32();
  const table: CellValue[] = [];
  let total = 0;
  while (table.length < count && reader.more()) {
    const length = reader.u16();
    const flags = reader.byte();
    const runs = flags & 8 ? reader.u16() : 0;
    const extra = flags & 4 ? reader.u32() : 0;
    const text = reader.chars(length, flags);
    reader.skip(runs * 4 + extra);
    total += length;
    if (total > limits.sharedLength) throw failure('FILE_TOO_LARGE', { part: 'SST' });
    table.push(length > limits.cellLength ? { fault: 'tooLong', length } : text);
  }
  return table;
}

/** A text with a 16-bit length in front, as LABEL and STRING hold it. */
export function readLongText(record: BiffRecord, at: number, decode?: (bytes: Buffer) => string): string {
  if (record.data.length < at + 2) throw damaged();
  const length = record.data.readUInt16LE(at);
  if (decode) return decode(record.data.subarray(at + 2, at + 2 + length));
  if (length === 0) return '';
  const reader = pieces(record, at + 2);
  return reader.chars(length, reader.byte());
}

/** A text with an 8-bit length in front, as BOUNDSHEET holds it. */
export function readShortText(record: BiffRecord, at: number, decode?: (bytes: Buffer) => string): string {
  const length = record.data[at] ?? 0;
  if (decode) return decode(record.data.subarray(at + 1, at + 1 + length));
  const reader = pieces(record, at + 1);
  return reader.chars(length, reader.byte());
}
