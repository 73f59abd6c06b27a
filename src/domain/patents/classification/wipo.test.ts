import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wipoFieldOf, wipoSectorOf } from './wipo';
import { wipoFieldName, wipoFieldShort, wipoSectorName } from './wipoNames';

const file = path.resolve(import.meta.dirname, '../../../../../shared/data/class/wipo_ipc_technology_35.csv');

/** `H04N  21%` of the published table as a symbol with a subgroup; `H01B%` as one with any group. */
const symbolOf = (pattern: string): string => {
  const [, subclass = '', group = ''] = /^(\S{4})\s*(\d*)%$/.exec(pattern) ?? [];
  return `${subclass} ${group === '' ? '1' : group}/00`;
};

describe('the technology field of a patent', () => {
  it.each([
    ['H01M 10/0525', 1],
    ['H04N 7/18', 2],
    ['H04N 21/44', 4],
    ['H04N 1/00', 3],
    ['G06Q 10/06', 7],
    ['G06N 3/08', 6],
    ['G01N 33/68', 11],
    ['G01N 21/64', 10],
    ['A61K 8/97', 14],
    ['A61K 31/192', 16],
    ['C07D 401/04', 14],
    ['C07K 16/28', 15],
    ['B01D 53/86', 24],
    ['B01D 61/00', 23],
    ['C13B 5/00', 29],
    ['E01F 8/00', 24],
    ['E01F 9/00', 35],
  ])('%s belongs to field %i', (symbol, field) => {
    expect(wipoFieldOf(symbol)).toBe(field);
  });

  it('follows a subject into the class it moved to', () => {
    expect(wipoFieldOf('H01L 31/18')).toBe(8);
    expect(wipoFieldOf('H10F 71/00')).toBe(8);
    expect(wipoFieldOf('G06V 10/82')).toBe(wipoFieldOf('G06K 9/62'));
    expect(wipoFieldOf('B64U 10/13')).toBe(wipoFieldOf('B64C 39/02'));
    expect(wipoFieldOf('H04N 23/60')).toBe(wipoFieldOf('H04N 5/232'));
    expect(wipoFieldOf('A61K 7/00')).toBe(wipoFieldOf('A61K 8/00'));
  });

  it('reads a symbol however it is spaced', () => {
    expect(wipoFieldOf('A61K8/97')).toBe(14);
    expect(wipoFieldOf('H01M')).toBe(1);
  });

  it('has no field for what says too little', () => {
    for (const symbol of ['', 'A61K', 'H04N', 'Y02E 10/50', '09-03', 'X', 'A61', 'A01Z 1/00', 'G01N 99/00']) {
      expect(wipoFieldOf(symbol), symbol).toBeUndefined();
    }
  });

  it('names every field and sector in both languages, short enough for a chart', () => {
    const sectors = Array.from({ length: 35 }, (_, index) => wipoSectorOf(index + 1));
    expect([1, 2, 3, 4, 5].map((sector) => sectors.filter((one) => one === sector).length)).toEqual([
      8, 5, 11, 8, 3,
    ]);
    for (let field = 1; field <= 35; field++) {
      expect(wipoFieldName(field, 'zh')).not.toBe('');
      expect(wipoFieldName(field, 'en')).not.toBe('');
      expect(wipoFieldShort(field, 'zh').length).toBeGreaterThan(0);
      expect(wipoFieldShort(field, 'zh').length).toBeLessThanOrEqual(6);
      expect(wipoFieldShort(field, 'en').length).toBeLessThanOrEqual(16);
      expect(wipoSectorName(wipoSectorOf(field), 'zh')).not.toBe('');
      expect(wipoSectorName(wipoSectorOf(field), 'en')).not.toBe('');
    }
    expect(wipoFieldName(36, 'zh')).toBe('');
  });

  it.skipIf(!existsSync(file))('agrees with every row of the published table', () => {
    const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
    const wrong = rows.filter((row) => {
      const field = Number(row.slice(0, row.indexOf(',')));
      return wipoFieldOf(symbolOf(row.slice(row.lastIndexOf(',') + 1))) !== field;
    });
    expect(rows.length).toBeGreaterThan(750);
    expect(wrong).toEqual([]);
  });
});
