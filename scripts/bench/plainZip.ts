// Rewrites a zip with the sizes in front of each file instead of behind it, as office programs write it.
// exceljs reads from a stream and loses its place in large files whose sizes come behind.
import { readFileSync, writeFileSync } from 'node:fs';

const localHead = 30;
const sizesBehind = 0x0008;

interface Place {
  /** Offset of the entry in the directory, and of its file in the zip. */
  readonly entry: number;
  readonly file: number;
  readonly packed: number;
}

function places(zip: Buffer): { places: Place[]; directory: number; end: number } {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const directory = zip.readUInt32LE(end + 16);
  const found: Place[] = [];
  for (let at = directory; at < end; ) {
    found.push({ entry: at, file: zip.readUInt32LE(at + 42), packed: zip.readUInt32LE(at + 20) });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { places: found, directory, end };
}

/** Files of zips without zip64, which those of the sample are. */
export function writePlainZip(from: string, to: string): void {
  const zip = readFileSync(from);
  const { places: all, directory, end } = places(zip);
  const parts: Buffer[] = [];
  let size = 0;
  for (const { entry, file, packed } of all) {
    const head = localHead + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    const part = Buffer.from(zip.subarray(file, file + head + packed));
    const flags = part.readUInt16LE(6) & ~sizesBehind;
    part.writeUInt16LE(flags, 6);
    // CRC and both sizes stand in the same order in the directory.
    zip.copy(part, 14, entry + 16, entry + 28);
    zip.writeUInt16LE(flags, entry + 8);
    zip.writeUInt32LE(size, entry + 42);
    parts.push(part);
    size += part.length;
  }
  zip.writeUInt32LE(size, end + 16);
  writeFileSync(to, Buffer.concat([...parts, zip.subarray(directory)]));
}
