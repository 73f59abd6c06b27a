// Small pictures are PNG that others read, in few greys and few bytes.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { greyPng, mostBytes, readPgm, shrink, smallPng } from './png';

const pgm = (width: number, height: number, grey: (x: number, y: number) => number): Buffer =>
  Buffer.concat([
    Buffer.from(`P5\n${width} ${height}\n255\n`),
    Buffer.from(Array.from({ length: width * height }, (_, i) => grey(i % width, Math.floor(i / width)))),
  ]);

describe('a small picture', () => {
  it('keeps its size, black and white', () => {
    const png = greyPng(readPgm(pgm(3, 2, (x) => (x === 0 ? 0 : 255))), 8);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect([...rows]).toEqual([0, 0x0f, 0xf0, 0, 0x0f, 0xf0]);
  });

  it('gives greys away before it grows too large', () => {
    const noise = readPgm(
      pgm(168, 238, (x, y) => Math.floor(Math.abs(Math.sin(x * 12.9898 + y * 78.233)) * 43_758.5453) % 256),
    );
    expect(smallPng(noise).length).toBeLessThanOrEqual(mostBytes);
    expect(greyPng(noise, 8).length).toBeGreaterThan(mostBytes);
  });

  it('shrinks to the mean of what lies under each pixel', () => {
    const { pixels, width, height } = shrink(readPgm(pgm(4, 2, (x) => (x < 1 ? 0 : 200))), 2);
    expect([width, height, ...pixels]).toEqual([2, 1, 100, 200]);
  });

  it('refuses what is no grey picture', () => {
    expect(() => readPgm(Buffer.from('P6\n1 1\n255\nabc'))).toThrow('not a grey picture');
  });
});
