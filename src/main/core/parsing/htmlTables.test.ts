// Tables of web pages come out the same however the page arrives, and a hostile page ends in a limit, not in a hang.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HtmlTables } from './htmlTables';
import { DEFAULT_LIMITS } from './limits';

function read(pieces: readonly string[], wanted = 0, limits = DEFAULT_LIMITS) {
  const tables = new HtmlTables(wanted, limits);
  for (const piece of pieces) tables.push(piece);
  tables.end();
  return tables.rows;
}
const cells = (page: string, wanted = 0) => read([page], wanted).map((row) => row.cells);

const page = `<!DOCTYPE html><html><head><title>a<b</title><style>td > p {}</style></head><body>
<!-- <table><tr><td>no</td></tr></table> --><TABLE class="a>b"><tr><th rowspan=2>甲<th colspan="2">乙</tr>
<tr><td>1 &lt; 2<td>x<br/>y</tr><tr><td>&#20013;&#x6587;&nbsp;<td><table><tr><td>inner</table><td>z</tr></table></body></html>`;

describe('a page in pieces', () => {
  it('gives the same rows wherever it is cut', () => {
    const whole = read([page]);
    expect(whole.map((row) => row.cells)).toEqual([
      ['甲', '乙'],
      ['甲', '1 < 2', 'x\ny'],
      ['中文', null, 'z'],
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(page.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), page.length];
        const pieces = places.slice(1).map((end, i) => page.slice(places[i], end));
        expect(read(pieces)).toEqual(whole);
      }),
    );
  });
  it('of tables in tables each is its own', () => expect(cells(page, 1)).toEqual([['inner']]));
});

describe('spans', () => {
  it('reach down beside and behind other cells', () =>
    expect(
      cells(
        '<table><tr><td rowspan=3>a<td>b<td rowspan=2>c</tr><tr><td>d</tr><tr><td>e<td>f</tr><tr><td>g</tr></table>',
      ),
    ).toEqual([['a', 'b', 'c'], ['a', 'd', 'c'], ['a', 'e', 'f'], ['g']]));
  it('of any size cost no more than the columns that are kept', () => {
    const wide = `<table><tr><td colspan=9999 rowspan=9999>a<td>b</tr>${'<tr><td>c</tr>'.repeat(50)}</table>`;
    expect(Math.max(...cells(wide).map((row) => row.length))).toBeLessThanOrEqual(DEFAULT_LIMITS.columns);
  });
});

describe('limits', () => {
  it('a cell without end is stopped with its place', () =>
    expect(() => read([`<table><tr><td>a<td>${'x'.repeat(1_000_001)}`])).toThrow(/CELL_TOO_LONG.*"B"/));
  it('rows are counted', () =>
    expect(() => read(['<table>', '<tr><td>a'.repeat(30)], 0, { ...DEFAULT_LIMITS, rows: 20 })).toThrow(
      /TOO_MANY_ROWS/,
    ));
  it('a comment or a tag that never ends is not gathered', () => {
    expect(read(['<table><tr><td>a<!--', ...Array.from({ length: 50 }, () => 'x'.repeat(100_000))])).toEqual([
      { number: 1, cells: ['a'] },
    ]);
    expect(() => read([`<table><tr><td ${'a'.repeat(2_000_000)}`])).not.toThrow();
  });
  it('any text at all is read or stopped, never crashes', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<table>',
            '</table>',
            '<tr',
            '>',
            '<td colspan=2>',
            '</td>',
            '<!--',
            '-->',
            '"',
            "='",
            'x',
            '&#',
            '<script>',
          ),
        ),
        (parts) => {
          expect(Array.isArray(read(parts))).toBe(true);
        },
      ),
    ));
});
