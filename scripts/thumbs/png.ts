// A small picture in at most sixteen greys: what pdftoppm draws as PGM becomes a PNG of at most 6 KB.
import { crc32, deflateSync } from 'node:zlib';

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A binary PGM (P5) with 255 as its white. */
export function readPgm(bytes: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('not a grey picture of pdftoppm');
  const [all, width, height] = head;
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(all.length) };
}

/** Each pixel is the mean of a square of `times` by `times`: small print becomes grey instead of gaps. */
export function shrink({ width, height, pixels }: Grey, times: number): Grey {
  const [w, h] = [Math.floor(width / times), Math.floor(height / times)];
  const small = new Uint8Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let total = 0;
      for (let dy = 0; dy < times; dy++)
        for (let dx = 0; dx < times; dx++) total += pixels[(y * times + dy) * width + x * times + dx] ?? 255;
      small[y * w + x] = Math.round(total / times ** 2);
    }
  return { width: w, height: h, pixels: small };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** @param levels greys from black to white; pixels take as few bits as that needs */
export function greyPng({ width, height, pixels }: Grey, levels: number): Buffer {
  const bits = levels > 4 ? 4 : 2;
  const most = 2 ** bits - 1;
  const perByte = 8 / bits;
  const row = Math.ceil(width / perByte);
  const raw = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const step = Math.round(((pixels[y * width + x] ?? 255) / 255) * (levels - 1));
      const value = Math.round((step / (levels - 1)) * most);
      const at = y * (row + 1) + 1 + Math.floor(x / perByte);
      raw[at] = (raw[at] ?? 0) | (value << (8 - bits * ((x % perByte) + 1)));
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const mostBytes = 6144;

/** As many greys as the size allows. */
export function smallPng(picture: Grey): Buffer {
  for (const levels of [16, 8, 6, 4, 3]) {
    const png = greyPng(picture, levels);
    if (png.length <= mostBytes) return png;
  }
  return greyPng(picture, 2);
}
