// The global part of an old workbook: version, sheets, string table, date system, which styles show dates.
import type { CellValue } from '../../../domain/patents/cell';
import { failure } from '../../../shared/result';
import { BIFF, type BiffRecord, biffRecords } from './biffRecords';
import { pageDecoder, readLongText, readShortText, readStringTable } from './biffText';
import type { ByteStream } from './compoundFile';
import { isBuiltInDate, isDateFormat } from './dateFormat';
import type { ReadLimits } from './limits';

export interface BiffSheet {
  readonly name: string;
  /** Position of its records in the stream. */
  readonly at: number;
  readonly hidden: boolean;
}

export interface BiffWorkbook {
  readonly sheets: readonly BiffSheet[];
  readonly strings: readonly CellValue[];
  readonly date1904: boolean;
  readonly dateStyles: readonly boolean[];
  /** Decoder of byte strings; undefined in BIFF8, whose strings are Unicode. */
  readonly decode: ((bytes: Buffer) => string) | undefined;
}

const BIFF8 = 0x0600;
const BIFF5 = 0x0500;
const WORKSHEET = 0;

class Globals {
  sheets: { record: BiffRecord; at: number; hidden: boolean }[] = [];
  strings: CellValue[] = [];
  formats = new Map<number, BiffRecord>();
  styles: number[] = [];
  date1904 = false;
  page = 1252;

  constructor(private readonly limits: ReadLimits) {}

  take(record: BiffRecord): void {
    const { data } = record;
    switch (record.type) {
      case BIFF.FILEPASS:
        throw failure('PASSWORD_PROTECTED');
      case BIFF.CODEPAGE:
        if (data.length >= 2) this.page = data.readUInt16LE(0);
        return;
      case BIFF.DATEMODE:
        this.date1904 = data[0] === 1;
        return;
      case BIFF.FORMAT:
        if (data.length >= 2) this.formats.set(data.readUInt16LE(0), record);
        return;
      case BIFF.XF:
        this.styles.push(data.length >= 4 ? data.readUInt16LE(2) : 0);
        return;
      case BIFF.SST:
        this.strings = readStringTable(record, this.limits);
        return;
      case BIFF.BOUNDSHEET:
        if (data.length >= 7 && data[5] === WORKSHEET) {
          this.sheets.push({ record, at: data.readUInt32LE(0), hidden: (data[4]! & 3) !== 0 });
        }
    }
  }
}

/** @throws DeskFailure PASSWORD_PROTECTED, NOT_A_SPREADSHEET, FILE_UNREADABLE, FILE_TOO_LARGE */
export async function readBiffWorkbook(
  stream: ByteStream,
  limits: ReadLimits,
  signal?: AbortSignal,
): Promise<BiffWorkbook> {
  const globals = new Globals(limits);
  let version = 0;
  let finished = false;
  reading: for await (const batch of biffRecords(stream, 0, { signal })) {
    for (const record of batch) {
      if (version === 0) {
        const known = record.type === BIFF.BOF && record.data.length >= 4;
        version = known ? record.data.readUInt16LE(0) : 0;
        if (version !== BIFF8 && version !== BIFF5) throw failure('NOT_A_SPREADSHEET', { reason: 'xls4' });
        continue;
      }
      if (record.type === BIFF.EOF) {
        finished = true;
        break reading;
      }
      globals.take(record);
    }
  }
  if (!finished) throw failure('FILE_UNREADABLE', { reason: 'record' });
  const decode = version === BIFF5 ? pageDecoder(globals.page) : undefined;
  const custom = new Map<number, boolean>();
  for (const [id, record] of globals.formats) {
    custom.set(id, isDateFormat(decode ? readShortText(record, 2, decode) : readLongText(record, 2)));
  }
  return {
    sheets: globals.sheets.map(({ record, at, hidden }) => ({
      name: readShortText(record, 6, decode),
      at,
      hidden,
    })),
    strings: globals.strings,
    date1904: globals.date1904,
    dateStyles: globals.styles.map((id) => custom.get(id) ?? isBuiltInDate(id)),
    decode,
  };
}
