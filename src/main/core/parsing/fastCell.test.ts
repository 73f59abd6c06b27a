// The short way through plain cells must never differ from the long way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../domain/patents/cell';
import { readFastCell } from './fastCell';
import { DEFAULT_LIMITS } from './limits';
import { SheetHandler } from './sheetScanner';
import { XmlScanner } from './xmlScanner';

function cells(xml: string, cut: number, short: boolean): CellValue[] {
  const context = { dateStyles: [false, true], date1904: false, shared: (index: number) => `s${index}` };
  const handler = new SheetHandler(context, DEFAULT_LIMITS);
  if (!short) Object.defineProperty(handler, 'whole', { value: () => -1 });
  const scanner = new XmlScanner(handler);
  const text = `<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`;
  for (let i = 0; i < text.length; i += cut) scanner.push(text.slice(i, i + cut));
  return handler.rows[0]?.cells ?? [];
}

const cell = fc
  .record({
    column: fc.constantFrom('A', 'B', 'Z', 'AA'),
    style: fc.constantFrom('', ' s="0"', ' s="1"', " s='1'"),
    type: fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="e"'),
    before: fc.constantFrom('', '<f>A1</f>', ' '),
    value: fc.constantFrom('7', '43655', '2.5E+3', '#N/A', 'a&amp;b', ''),
  })
  .map(
    ({ column, style, type, before, value }) =>
      `<c r="${column}1"${style}${type}>${before}<v>${value}</v></c>`,
  );

describe('plain cells', () => {
  it('the short and the long way agree, wherever the chunks are cut', () =>
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), fc.integer({ min: 1, max: 80 }), (list, cut) => {
        const xml = list.join('');
        expect(cells(xml, cut, true)).toEqual(cells(xml, 10_000, false));
      }),
    ));

  it('a cell cut off anywhere is left to the scanner', () => {
    const xml = '<c r="AB12" s="3" t="s"><v>12</v></c>';
    const found = { column: 0, style: 0, type: '', raw: '', index: 0, end: 0 };
    for (let i = 0; i < xml.length; i += 1) expect(readFastCell(xml.slice(0, i), 0, found)).toBe(false);
    expect(readFastCell(xml, 0, found)).toBe(true);
    expect(found).toEqual({ column: 27, style: 3, type: 's', raw: '', index: 12, end: xml.length });
  });
});
