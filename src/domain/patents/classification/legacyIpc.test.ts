import { describe, expect, it } from 'vitest';
import { legacyIpc, legacyIpcNote } from './legacyIpc';
import { prefixes } from './table';
import { classificationTables } from './tables';

describe('a symbol the scheme has left behind', () => {
  it.each([
    ['H01L 21/768', ['H10P']],
    ['H01L 23/373', ['H10W']],
    ['H01L 27/108', ['H10B 12']],
    ['H01L 27/146', ['H10F 39', 'H10F 19']],
    ['H01L 27/32', ['H10K 19', 'H10K 39', 'H10K 59']],
    ['H01L 29/786', ['H10D']],
    ['H01L 31/18', ['H10F']],
    ['H01L 33/50', ['H10H']],
    ['H01L 35/34', ['H10N 10']],
    ['H01L 51/42', ['H10K']],
    ['F24J 2/46', ['F24S']],
    ['G06K 9/62', ['G06V']],
    ['G06F 17/30', ['G06F 16']],
    ['H04N 5/232', ['H04N 23']],
  ])('%s is told its successors', (symbol, successors) => {
    expect(legacyIpcNote(symbol)?.successors).toEqual(successors);
  });

  it('names all of H10 where only the subclass is known', () => {
    expect(legacyIpcNote('H01L')?.successors).toHaveLength(8);
  });

  it('is marked as not verified, with its source', () => {
    expect(legacyIpcNote('H01L 31/18')?.verified).toBe(false);
    expect(legacyIpc.source).not.toBe('');
  });

  it('says nothing of symbols in use', () => {
    for (const symbol of ['H01M 10/05', 'G06F 17/50', 'H04N 5/60', 'H10F 10/00', 'A61K 8/97', '']) {
      expect(legacyIpcNote(symbol), symbol).toBeUndefined();
    }
  });
});

describe('a table of classes', () => {
  it('says where it comes from, from when it counts, and which are our own reading', () => {
    for (const { id, effectiveFrom, source } of classificationTables) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source).not.toBe('');
    }
    const own = classificationTables.filter(({ source }) => source.startsWith('own'));
    expect(own.every(({ verified }) => !verified)).toBe(true);
  });

  it('refuses a row that stands twice', () => {
    expect(() =>
      prefixes([
        ['a', 'H01MR'],
        ['b', 'H01R'],
      ]),
    ).toThrow('H01R');
  });
});
