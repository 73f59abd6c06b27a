// Random access to the streams of a compound file (MS-CFB), the container of .xls and .et. Knows sectors, not spreadsheets.
// Every chain is bounded by the size of the file, so a loop in a hostile table ends as a damaged file.
import type { FileHandle } from 'node:fs/promises';
import { failure } from '../../../shared/result';

/** A run of bytes with a known length; `read` answers fewer bytes only at its end. */
export interface ByteStream {
  readonly length: number;
  read(at: number, size: number): Promise<Buffer>;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** Sector numbers from here on are marks: end of chain, free, table. */
const FIRST_MARK = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const ENTRY = 128;
const IN_HEADER = 109;

const damaged = () => failure('FILE_UNREADABLE', { reason: 'compound' });

/** The whole of an ordinary file as a stream. */
export function wholeFile(handle: FileHandle, length: number): ByteStream {
  return {
    length,
    async read(at, size) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(size, length - at)));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** Sectors of one chain as a stream, read in runs of neighbours. */
function chainStream(base: ByteStream, offsets: readonly number[], unit: number, length: number): ByteStream {
  return {
    length,
    async read(at, size) {
      const end = Math.min(at + size, length);
      const pieces: Buffer[] = [];
      let position = at;
      while (position < end) {
        const index = Math.floor(position / unit);
        let last = index;
        while ((last + 1) * unit < end && offsets[last + 1] === offsets[last]! + unit) last += 1;
        const from = offsets[index]! + (position % unit);
        const until = Math.min(end, (last + 1) * unit);
        const piece = await base.read(from, until - position);
        if (piece.length < until - position) throw damaged();
        pieces.push(piece);
        position = until;
      }
      return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    },
  };
}

function follow(start: number, table: Uint32Array): number[] {
  const chain: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = table[sector]!) {
    if (sector >= table.length || chain.length >= table.length) throw damaged();
    chain.push(sector);
  }
  return chain;
}

function numbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(i * 4));
}

export class CompoundFile {
  private constructor(
    private readonly file: ByteStream,
    private readonly sector: number,
    private readonly table: Uint32Array,
    private readonly miniTable: Uint32Array,
    private readonly miniCutoff: number,
    private readonly entries: readonly Entry[],
  ) {}

  /** @throws DeskFailure FILE_UNREADABLE */
  static async open(file: ByteStream): Promise<CompoundFile> {
    const head = await file.read(0, 512);
    if (head.length < 512) throw damaged();
    const shift = head.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw damaged();
    const sector = 1 << shift;
    const available = Math.ceil(file.length / sector);
    const at = (index: number) => (index + 1) * sector;
    const wanted = Math.min(head.readUInt32LE(44), available);
    const places = [...numbers(head.subarray(76, 76 + IN_HEADER * 4))].filter((place) => place < FIRST_MARK);
    let next = head.readUInt32LE(68);
    for (let i = 0; next < FIRST_MARK && places.length < wanted; i += 1) {
      const more = numbers(await file.read(at(next), sector));
      if (i > available || more.length < sector / 4) throw damaged();
      places.push(...more.subarray(0, -1).filter((place) => place < FIRST_MARK));
      next = more.at(-1)!;
    }
    if (places.length === 0 || places.some((place) => place >= available)) throw damaged();
    const table = new Uint32Array((places.length * sector) / 4).fill(END_OF_CHAIN);
    for (const [i, place] of places.slice(0, wanted).entries()) {
      table.set(numbers(await file.read(at(place), sector)), (i * sector) / 4);
    }
    const whole = (start: number) => {
      const chain = follow(start, table);
      return chainStream(file, chain.map(at), sector, chain.length * sector);
    };
    const directory = whole(head.readUInt32LE(48));
    const entries = entriesOf(await directory.read(0, directory.length));
    const miniStart = head.readUInt32LE(60);
    const mini = miniStart < FIRST_MARK ? whole(miniStart) : undefined;
    const miniTable = mini ? numbers(await mini.read(0, mini.length)) : new Uint32Array(0);
    return new CompoundFile(file, sector, table, miniTable, head.readUInt32LE(56), entries);
  }

  has(name: string): boolean {
    return this.entries.slice(1).some((entry) => entry.name === name);
  }

  /** A stream by name; undefined where there is none. */
  stream(name: string): ByteStream | undefined {
    const entry = this.entries.slice(1).find((found) => found.name === name);
    if (!entry) return undefined;
    const place = (index: number) => (index + 1) * this.sector;
    if (entry.size >= this.miniCutoff) {
      const chain = follow(entry.start, this.table);
      if (chain.length * this.sector < entry.size) throw damaged();
      return chainStream(this.file, chain.map(place), this.sector, entry.size);
    }
    const root = this.entries[0];
    if (!root) throw damaged();
    const store = follow(root.start, this.table);
    const small = chainStream(this.file, store.map(place), this.sector, store.length * this.sector);
    const chain = follow(entry.start, this.miniTable);
    if (chain.length * 64 < entry.size) throw damaged();
    const offsets = chain.map((index) => index * 64);
    if (offsets.some((offset) => offset + 64 > small.length)) throw damaged();
    return chainStream(small, offsets, 64, entry.size);
  }
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i + ENTRY <= directory.length; i += ENTRY) {
    const kind = directory[i + 66];
    const length = Math.min(64, directory.readUInt16LE(i + 64));
    if (i > 0 && kind !== 2) continue;
    entries.push({
      name: directory.toString('utf16le', i, i + Math.max(0, length - 2)),
      start: directory.readUInt32LE(i + 116),
      size: directory.readUInt32LE(i + 120),
    });
  }
  return entries;
}
