// Names of files, and recent ones.
import { describe, expect, it } from 'vitest';
import { baseName, folderOf } from './fileText';
import { addRecent, readRecent } from './recent';

describe('a path', () => {
  it('is cut at the separators of either system', () => {
    expect(baseName('C:\\资料\\2024 台账.xlsx')).toBe('2024 台账.xlsx');
    expect(baseName('/home/a/b.csv')).toBe('b.csv');
    expect(folderOf('C:\\资料\\2024 台账.xlsx')).toBe('C:\\资料');
    expect(baseName('b.csv')).toBe('b.csv');
  });
});

describe('recent files', () => {
  it('come newest first, each once, at most six', () => {
    let list = readRecent(undefined);
    for (let i = 0; i < 9; i += 1) list = addRecent(list, `/f${i % 7}.xlsx`, `2026-01-0${i + 1}`);
    expect(list.map((entry) => entry.file)).toEqual([
      '/f1.xlsx',
      '/f0.xlsx',
      '/f6.xlsx',
      '/f5.xlsx',
      '/f4.xlsx',
      '/f3.xlsx',
    ]);
  });

  it('survive nonsense in the settings', () => {
    expect(readRecent('x')).toEqual([]);
    expect(readRecent([null, 3, { file: 'a' }, { file: 'a', at: 'b' }])).toEqual([{ file: 'a', at: 'b' }]);
  });
});
