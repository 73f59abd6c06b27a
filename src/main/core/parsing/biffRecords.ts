// Cuts the stream of an old workbook (MS-XLS) into records. Knows lengths and continuations, not meanings.
import { failure } from '../../../shared/result';
import type { ByteStream } from './compoundFile';

export interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
  /** What CONTINUE records add, one piece each: strings take up their flag byte again in every piece. */
  readonly more?: Buffer[];
}

/** Record types that are read, by their names in MS-XLS. */
export const BIFF = {
  FORMULA: 0x0006,
  EOF: 0x000a,
  DATEMODE: 0x0022,
  FILEPASS: 0x002f,
  CONTINUE: 0x003c,
  CODEPAGE: 0x0042,
  BOUNDSHEET: 0x0085,
  MULRK: 0x00bd,
  RSTRING: 0x00d6,
  XF: 0x00e0,
  SST: 0x00fc,
  LABELSST: 0x00fd,
  NUMBER: 0x0203,
  LABEL: 0x0204,
  BOOLERR: 0x0205,
  STRING: 0x0207,
  RK: 0x027e,
  FORMAT: 0x041e,
  BOF: 0x0809,
} as const;

const CHUNK = 256 * 1024;
/** Records whose continuations matter; those of pictures and drawings are passed over. */
const CONTINUED: ReadonlySet<number> = new Set([BIFF.SST, BIFF.LABEL, BIFF.RSTRING, BIFF.STRING]);

/**
 * Records from a position on, in batches, until the stream ends or the taker stops.
 * @throws DeskFailure FILE_UNREADABLE where a record is cut short, CANCELLED
 */
export async function* biffRecords(
  stream: ByteStream,
  from: number,
  options: { signal?: AbortSignal | undefined; onBytes?: ((position: number) => void) | undefined } = {},
): AsyncGenerator<BiffRecord[]> {
  let position = from;
  let rest: Buffer = Buffer.alloc(0);
  let last: { type: number; data: Buffer; more?: Buffer[] } | undefined;
  while (position < stream.length) {
    if (options.signal?.aborted) throw failure('CANCELLED');
    const piece = await stream.read(position, CHUNK);
    if (piece.length === 0) break;
    position += piece.length;
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const batch: BiffRecord[] = [];
    let i = 0;
    while (i + 4 <= bytes.length) {
      const type = bytes.readUInt16LE(i);
      const end = i + 4 + bytes.readUInt16LE(i + 2);
      if (end > bytes.length) break;
      const data = bytes.subarray(i + 4, end);
      i = end;
      if (type === BIFF.CONTINUE && last) {
        if (CONTINUED.has(last.type)) {
          last.more ??= [];
          last.more.push(data);
        }
        continue;
      }
      if (last) batch.push(last);
      last = { type, data };
    }
    rest = bytes.subarray(i);
    options.onBytes?.(position);
    if (batch.length > 0) yield batch;
  }
  if (last) yield [last];
  // Streams are padded with zeros to whole sectors by some writers; anything else was cut.
  if (rest.some((byte) => byte !== 0)) throw failure('FILE_UNREADABLE', { reason: 'record' });
}
