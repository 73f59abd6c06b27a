// Class symbols as gazettes and databases print them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseIpc, normaliseLocarno, readClasses } from './ipc';

describe('IPC', () => {
  it.each([
    ['H01M2/40(2006.01)I', 'H01M 2/40'],
    ['H02K17/02', 'H02K 17/02'],
    ['H01M 2/40', 'H01M 2/40'],
    ['h01m  2/40', 'H01M 2/40'],
    ['Ｈ０１Ｍ２／４０（２００６．０１）Ｉ', 'H01M 2/40'],
    ['A61K8/9789(2017.01)I', 'A61K 8/9789'],
    ['G06F16/51(2019.01)N', 'G06F 16/51'],
    ['A01G25/00(2006.01)', 'A01G 25/00'],
    ['Int.Cl. H04L9/08', 'H04L 9/08'],
    ['Int. Cl.7: H04L 9/08', 'H04L 9/08'],
    ['H04L0009/08', 'H04L 9/08'],
    ['H04L', 'H04L'],
  ])('%s', (text, symbol) => expect(normaliseIpc(text)).toBe(symbol));
  it.each(['', 'I01M2/40', '07-01', '电池', 'H01M2/4'])('%j is none', (text) =>
    expect(normaliseIpc(text)).toBeUndefined(),
  );
  it('a normal symbol stays as it is', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('A', 'C', 'H'),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('A', 'K', 'Z'),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 999_999 }),
        (section, cls, sub, group, subgroup) => {
          const symbol = `${section}${String(cls).padStart(2, '0')}${sub} ${group}/${String(subgroup).padStart(2, '0')}`;
          expect(normaliseIpc(symbol)).toBe(symbol);
          expect(normaliseIpc(`${symbol.replace(' ', '')}(2006.01)I`)).toBe(symbol);
        },
      ),
    ));
});

describe('Locarno', () => {
  it.each([
    ['07-01 (12)', '07-01'],
    ['09-03', '09-03'],
    ['15-09-P0436', '15-09'],
    ['LOC(12)Cl.26-05', '26-05'],
    ['０９－０３', '09-03'],
  ])('%s', (text, symbol) => expect(normaliseLocarno(text)).toBe(symbol));
  it.each(['2019-07', 'H01M2/40', ''])('%j is none', (text) =>
    expect(normaliseLocarno(text)).toBeUndefined(),
  );
});

describe('a class cell', () => {
  it('keeps the order, drops repetition and debris', () =>
    expect(readClasses('B65B35/56(2006.01)I;??B65B25/04(2006.01)I;B65B35/56;')).toEqual({
      ipc: ['B65B 35/56', 'B65B 25/04'],
      locarno: [],
      unreadable: [],
    }));
  it('tells a design class from an IPC symbol', () =>
    expect(readClasses('07-01 (12);\u200207-02 (12)')).toMatchObject({
      ipc: [],
      locarno: ['07-01', '07-02'],
    }));
  it('names what it can not read', () => expect(readClasses('H01M2/40；电池').unreadable).toEqual(['电池']));
});
