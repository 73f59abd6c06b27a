// How the code reads: files short and opening with their duty, types honest, checks never silenced.
import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, isTest, read, withoutComments } from './sources';

const folders = ['src', 'scripts', 'tests'];
const sources = folders.flatMap(filesBelow).filter(isSource);
const linesOf = (file: string): number => read(file).split('\n').length - 1;
/** Marks are put together here, so that this file does not find itself. */
const mark = (...parts: string[]): RegExp => new RegExp(parts.join(''));

describe('files', () => {
  it('stay under 400 lines, or say at their head why they are long', () => {
    const tooLong = sources.filter((file) => linesOf(file) > 400);
    expect(tooLong.filter((file) => !/Long because/.test(read(file).slice(0, 600)))).toEqual([]);
  });

  it('are short as a rule: half of them at most 80 lines, nine in ten at most 200', () => {
    const lengths = sources.map(linesOf).sort((a, b) => a - b);
    const at = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.9)).toBeLessThanOrEqual(200);
  });

  it('open with what they are for', () => {
    expect(sources.filter((file) => !isTest(file) && !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(read(file)))).toEqual(
      [],
    );
  });

  it('keep each preload within 60 lines', () => {
    const preloads = filesBelow('src/preload').filter((file) => isSource(file) && !isTest(file));
    expect(preloads.filter((file) => linesOf(file) > 60)).toEqual([]);
  });
});

describe('types and checks', () => {
  it('never use any', () => {
    const used = mark(':\\s*an', 'y\\b|\\bas an', 'y\\b|<an', 'y[>,\\]]|\\ban', 'y\\[\\]');
    expect(sources.filter((file) => used.test(withoutComments(read(file))))).toEqual([]);
  });

  it('never silence the compiler or the linter', () => {
    const silenced = mark(
      '@ts-(?:ign',
      'ore|noch',
      'eck|expect-err',
      'or)|biome-ign',
      'ore|eslint-dis',
      'able',
    );
    expect(sources.filter((file) => silenced.test(read(file)))).toEqual([]);
  });

  it('leave no test focused', () => {
    const focused = mark('\\b(?:it|test|describe)\\.on', 'ly\\b');
    expect(sources.filter((file) => isTest(file) && focused.test(read(file)))).toEqual([]);
  });
});
