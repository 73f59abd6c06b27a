// A row that holds a word is never left out, whatever was written before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Signatures } from './signatures';

const isIn = (bits: Uint32Array | null, row: number): boolean =>
  bits === null || (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

describe('the rows that may hold some words', () => {
  it('are at least those that do', () => {
    const text = fc.string({ unit: fc.constantFrom(...'电池热管理系统Hh01.-\n'), maxLength: 30 });
    const word = fc.string({ unit: fc.constantFrom(...'电池热管h01'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20_000), text), { maxLength: 60 }),
        fc.array(word, { maxLength: 3 }),
        (rows, words) => {
          const signatures = new Signatures();
          const texts = new Map<number, string>();
          for (const [row, own] of rows) {
            signatures.add(row, own);
            texts.set(row, own);
          }
          const may = signatures.candidates(words);
          for (const [row, own] of texts) {
            if (words.every((wanted) => own.includes(wanted))) expect(isIn(may, row)).toBe(true);
          }
        },
      ),
    );
  });

  it('are few where a word is rare', () => {
    const signatures = new Signatures();
    for (let row = 0; row < 1000; row++) signatures.add(row, '一种电池热管理系统');
    signatures.add(500, '量子');
    const may = signatures.candidates(['量子']);
    const count = Array.from({ length: 1000 }, (_, row) => row).filter((row) => isIn(may, row)).length;
    expect(count).toBe(1);
  });

  it('are all where a word is one character long', () => {
    expect(new Signatures().candidates(['电'])).toBeNull();
  });
});
