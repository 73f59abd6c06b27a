// Builds compound files (the container of .xls) in memory, good and bad. For tests only.

const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

export interface CompoundOptions {
  /** Sector each sector of the first stream points at, instead of the right one: loops and holes. */
  readonly chain?: (index: number, right: number) => number;
}

/** A compound file with 512-byte sectors; streams below 4,096 bytes go into the small store, as the standard wants. */
export function compound(
  streams: readonly (readonly [name: string, content: Buffer])[],
  options: CompoundOptions = {},
): Buffer {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const place = (content: Buffer, chain?: CompoundOptions['chain']): number => {
    const count = Math.max(1, Math.ceil(content.length / 512));
    const first = sectors.length;
    for (let i = 0; i < count; i += 1) {
      const sector = Buffer.alloc(512);
      content.copy(sector, 0, i * 512, (i + 1) * 512);
      sectors.push(sector);
      const right = i === count - 1 ? END : first + i + 1;
      next.push(chain ? chain(first + i, right) : right);
    }
    return first;
  };
  const small: Buffer[] = [];
  const smallNext: number[] = [];
  const placeSmall = (content: Buffer): number => {
    const count = Math.ceil(content.length / 64);
    const first = smallNext.length;
    for (let i = 0; i < count; i += 1) {
      const unit = Buffer.alloc(64);
      content.copy(unit, 0, i * 64, (i + 1) * 64);
      small.push(unit);
      smallNext.push(i === count - 1 ? END : first + i + 1);
    }
    return first;
  };
  const starts = streams.map(([, content]) =>
    content.length < 4096 ? placeSmall(content) : place(content, options.chain),
  );
  const store = Buffer.concat(small);
  const storeStart = store.length === 0 ? END : place(store);
  const numbers = (values: readonly number[]) => {
    const bytes = Buffer.alloc(Math.ceil(values.length / 128) * 512, 0xff);
    for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
    return bytes;
  };
  const smallTable = smallNext.length === 0 ? END : place(numbers(smallNext));
  const entry = (name: string, kind: number, start: number, size: number) => {
    const bytes = Buffer.alloc(128);
    bytes.write(name, 0, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 64);
    bytes[66] = kind;
    for (const at of [68, 72, 76]) bytes.writeUInt32LE(FREE, at);
    bytes.writeUInt32LE(start, 116);
    bytes.writeUInt32LE(size, 120);
    return bytes;
  };
  const directory = place(
    Buffer.concat([
      entry('Root Entry', 5, storeStart, store.length),
      ...streams.map(([name, content], i) => entry(name, 2, starts[i]!, content.length)),
    ]),
  );
  const tables = Math.ceil((sectors.length + 1) / 127);
  const tableStart = sectors.length;
  for (let i = 0; i < tables; i += 1) next.push(TABLE);
  const table = numbers(next);
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(tables, 44);
  head.writeUInt32LE(directory, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(smallTable, 60);
  head.writeUInt32LE(smallNext.length === 0 ? 0 : 1, 64);
  head.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i += 1) head.writeUInt32LE(i < tables ? tableStart + i : FREE, 76 + i * 4);
  return Buffer.concat([head, ...sectors, table]);
}
