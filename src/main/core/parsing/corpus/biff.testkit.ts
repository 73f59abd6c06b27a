// Builds old workbooks record by record, in both versions and with every kind of cell. For tests only.
import iconv from 'iconv-lite';
import { compound } from './compound.testkit';

/** What a cell is written as; plain texts go through the string table (BIFF8) or stand in the cell (BIFF5). */
export type BiffCell =
  | string
  | number
  | null
  | { readonly label: string }
  | { readonly rk: number }
  | { readonly day: number }
  | { readonly formula: number | string }
  | { readonly error: number };

export interface BiffSheet {
  readonly name: string;
  readonly rows: readonly (readonly BiffCell[])[];
  readonly hidden?: boolean;
}

export interface BiffOptions {
  readonly version?: 5 | 8;
  readonly date1904?: boolean;
  /** Code page declared by BIFF5; its texts are always written as GBK. */
  readonly page?: number;
  readonly password?: boolean;
  /** Cells from the last row up, as some programs write them. */
  readonly upsideDown?: boolean;
  /** Length of the string table's records: short ones need many continuations. */
  readonly pieceLength?: number;
  /** No end of the last sheet: a file cut short between records. */
  readonly open?: boolean;
}

const record = (type: number, ...parts: Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};
const u8 = (...values: number[]) => Buffer.from(values);
const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2);
  return bytes;
};
const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
  return bytes;
};
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const wide = (text: string) => Buffer.from(text, 'utf16le');
const isNarrow = (text: string) => [...text].every((c) => c.charCodeAt(0) < 256);

/** SST with its continuations: texts are cut at the border and take up their flag byte again. */
function stringTable(texts: readonly string[], limit: number): Buffer {
  const pieces: Buffer[] = [];
  let piece: Buffer[] = [u32(texts.length, texts.length)];
  let room = limit - 8;
  const flush = () => {
    pieces.push(Buffer.concat(piece));
    piece = [];
    room = limit;
  };
  for (const text of texts) {
    const narrow = isNarrow(text);
    if (room < 5) flush();
    piece.push(u16(text.length), u8(narrow ? 0 : 1));
    room -= 3;
    let rest = narrow ? Buffer.from(text, 'latin1') : wide(text);
    const unit = narrow ? 1 : 2;
    while (rest.length > 0) {
      const take = Math.min(rest.length, room - (room % unit));
      piece.push(rest.subarray(0, take));
      room -= take;
      rest = rest.subarray(take);
      if (rest.length === 0) break;
      flush();
      piece.push(u8(narrow ? 0 : 1));
      room -= 1;
    }
  }
  flush();
  return Buffer.concat(pieces.map((data, i) => record(i === 0 ? 0xfc : 0x3c, data)));
}

/** Records of a workbook without its container. */
export function biffStream(sheets: readonly BiffSheet[], options: BiffOptions = {}): Buffer {
  const version = options.version ?? 8;
  const gbk = (text: string) => iconv.encode(text, 'gb18030');
  const bof = (kind: number) => record(0x809, u16(version === 8 ? 0x600 : 0x500, kind, 0, 0, 0, 0, 0, 0));
  const longText = (text: string) =>
    version === 8
      ? Buffer.concat([u16(text.length), u8(1), wide(text)])
      : Buffer.concat([u16(gbk(text).length), gbk(text)]);
  const shortText = (text: string) =>
    version === 8
      ? Buffer.concat([u8(text.length, 1), wide(text)])
      : Buffer.concat([u8(gbk(text).length), gbk(text)]);
  const texts: string[] = [];
  const index = (text: string) => {
    const at = texts.indexOf(text);
    return at < 0 ? texts.push(text) - 1 : at;
  };
  const cell = (value: BiffCell, row: number, column: number): Buffer[] => {
    const at = (style: number) => u16(row, column, style);
    if (value === null) return [record(0x201, at(0))];
    if (typeof value === 'string') {
      return version === 8
        ? [record(0xfd, at(0), u32(index(value)))]
        : [record(0x204, at(0), longText(value))];
    }
    if (typeof value === 'number') return [record(0x203, at(0), double(value))];
    if ('label' in value) return [record(0x204, at(0), longText(value.label))];
    if ('rk' in value) return [record(0x27e, at(0), u32(((value.rk << 2) | 2) >>> 0))];
    if ('day' in value) return [record(0x203, at(1), double(value.day))];
    if ('error' in value) return [record(0x205, at(0), u8(value.error, 1))];
    const { formula } = value;
    if (typeof formula === 'number') return [record(0x6, at(0), double(formula), u16(0, 0, 0, 0))];
    const cached = u8(0, 0, 0, 0, 0, 0, 0xff, 0xff);
    return [record(0x6, at(0), cached, u16(0, 0, 0, 0)), record(0x207, longText(formula))];
  };
  const bodies = sheets.map(({ rows }, i) => {
    const lines = rows.map((cells, row) =>
      Buffer.concat(cells.flatMap((value, column) => cell(value, row, column))),
    );
    if (options.upsideDown) lines.reverse();
    const last = options.open && i === sheets.length - 1;
    return Buffer.concat([bof(0x10), ...lines, ...(last ? [] : [record(0xa)])]);
  });
  const head = [
    bof(0x5),
    ...(options.password ? [record(0x2f, u16(1, 1, 1), Buffer.alloc(48))] : []),
    ...(version === 5 ? [record(0x42, u16(options.page ?? 936))] : []),
    record(0x22, u16(options.date1904 ? 1 : 0)),
    record(0x41e, u16(164), version === 8 ? longText('yyyy"年"m"月"d"日"') : shortText('yyyy-mm-dd')),
    record(0xe0, u16(0, 0), Buffer.alloc(16)),
    record(0xe0, u16(0, 164), Buffer.alloc(16)),
  ];
  const table = version === 8 ? stringTable(texts, options.pieceLength ?? 8224) : Buffer.alloc(0);
  const boundSheets = (starts: readonly number[]) =>
    sheets.map(({ name, hidden }, i) =>
      record(0x85, u32(starts[i] ?? 0), u16(hidden ? 1 : 0), shortText(name)),
    );
  const size = Buffer.concat([...head, ...boundSheets([]), table, record(0xa)]).length;
  const starts: number[] = [];
  let next = size;
  for (const body of bodies) {
    starts.push(next);
    next += body.length;
  }
  return Buffer.concat([...head, ...boundSheets(starts), table, record(0xa), ...bodies]);
}

/** A whole `.xls` file with one sheet. */
export const xls = (rows: readonly (readonly BiffCell[])[], options: BiffOptions = {}): Buffer =>
  xlsBook([{ name: '专利', rows }], options);

export const xlsBook = (sheets: readonly BiffSheet[], options: BiffOptions = {}): Buffer =>
  compound([[options.version === 5 ? 'Book' : 'Workbook', biffStream(sheets, options)]]);
