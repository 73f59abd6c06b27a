// Writes a zip to a file as a stream, with one fixed date in it: the same content gives the same bytes.
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

/** 1980-01-01, the first day a zip can name. */
const dosDate = 0x0021;
const dataDescriptorFlag = 0x0008;
const utf8Flag = 0x0800;

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Fields in the order of the format, each as [value, bytes]. */
function record(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

const flags = dataDescriptorFlag | utf8Flag;
const method = 8;

export class ZipWriter {
  private readonly out: WriteStream;
  private readonly entries: Entry[] = [];
  private offset = 0;

  constructor(file: string) {
    this.out = createWriteStream(file);
  }

  private async write(chunk: Buffer): Promise<void> {
    this.offset += chunk.length;
    if (!this.out.write(chunk)) await once(this.out, 'drain');
  }

  /** Adds one file whose text comes in pieces. */
  async add(name: string, pieces: Iterable<string>): Promise<void> {
    const nameBytes = Buffer.from(name, 'utf8');
    const offset = this.offset;
    const local = record(
      [0x04034b50, 4],
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [dosDate, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [nameBytes.length, 2],
      [0, 2],
    );
    await this.write(Buffer.concat([local, nameBytes]));
    const start = this.offset;
    let crc = 0;
    let size = 0;
    const deflate = createDeflateRaw({ level: 6 });
    const packing = (async () => {
      for await (const chunk of deflate) await this.write(chunk as Buffer);
    })();
    for (const piece of pieces) {
      const bytes = Buffer.from(piece, 'utf8');
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await packing;
    const packed = this.offset - start;
    await this.write(record([0x08074b50, 4], [crc, 4], [packed, 4], [size, 4]));
    this.entries.push({ name: nameBytes, offset, crc, packed, size });
  }

  async close(): Promise<void> {
    const start = this.offset;
    for (const { name, offset, crc, packed, size } of this.entries) {
      const head = record(
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
        [flags, 2],
        [method, 2],
        [0, 2],
        [dosDate, 2],
        [crc, 4],
        [packed, 4],
        [size, 4],
      );
      const tail = record([name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
      await this.write(Buffer.concat([head, tail, name]));
    }
    const count = this.entries.length;
    const end = record(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [this.offset - start, 4],
      [start, 4],
      [0, 2],
    );
    this.out.end(end);
    await once(this.out, 'close');
  }
}
