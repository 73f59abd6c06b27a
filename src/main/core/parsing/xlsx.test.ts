// Workbooks as programs really write them: shared, inline and rich strings, formulas, dates, errors, prefixes, gaps.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../domain/patents/cell';
import { openSheet } from './openSheet';
import { inlineRows, readAll, scratch, type WorkbookOptions, workbookParts, zip } from './parsing.testkit';

const save = scratch();
let made = 0;
async function cellsOf(sheetData: string, options: WorkbookOptions = {}, sheet = 0) {
  made += 1;
  const source = await openSheet(save(`a${made}.xlsx`, zip(workbookParts(sheetData, options))));
  const rows: Record<number, CellValue[]> = {};
  for await (const batch of source.rows(sheet)) for (const row of batch) rows[row.number] = row.cells;
  await source.close();
  return rows;
}

describe('cells', () => {
  it('shared, rich and phonetic strings, references and hidden characters', async () => {
    const strings = `<si><t>专利名称</t></si><si><r><t>一种</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 电池</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a &amp; b &lt;&#x4E2D;&#20013;&gt; &amp;amp;</t></si>
      <si><t>行_x000A_二</t></si><si/><si><t/></si><si><t><![CDATA[a&b<c]]></t></si>`;
    const cells = [0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => `<c r="${'ABCDEFGH'[i]}1" t="s"><v>${i}</v></c>`)
      .join('');
    expect((await cellsOf(`<row r="1">${cells}</row>`, { strings }))[1]).toEqual([
      '专利名称',
      '一种 电池',
      '東京',
      'a & b <中中> &amp;',
      '行\n二',
      null,
      null,
      'a&b<c',
    ]);
  });

  it('numbers keep their shortest decimal, booleans and errors their words', async () => {
    const row = `<row r="1"><c r="A1"><v>2017109110922</v></c><c r="B1"><v>201710911092.20001</v></c><c r="C1" t="n"><v>2.0171091109220001E+12</v></c>
      <c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="d"><v>2019-07-09T00:00:00</v></c></row>`;
    expect((await cellsOf(row))[1]).toEqual([
      2017109110922,
      201710911092.2,
      2017109110922,
      'TRUE',
      { fault: 'error', text: '#N/A' },
      '2019-07-09T00:00:00',
    ]);
  });

  it('a formula gives its cached value and is never computed', async () => {
    const row = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>甲</v></c><c r="C1"><f>SUM(A1:A9)</f></c>
      <c r="D1" t="str"><f>HYPERLINK("http://x")</f><v/></c><c r="E1"><f>1</f><v></v></c></row>`;
    expect((await cellsOf(row))[1]).toEqual([2, '甲', { fault: 'noValue' }, { fault: 'noValue' }]);
  });

  it('dates by style, both epochs; other formats stay numbers', async () => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0.00&quot; day&quot;"/><numFmt numFmtId="172" formatCode="[Red]General"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/></cellXfs>`;
    const row = (n: number) =>
      `<row r="1">${[0, 1, 2, 3, 4, 5].map((s, i) => `<c r="${'ABCDEF'[i]}1" s="${s}"><v>${n}</v></c>`).join('')}</row>`;
    expect((await cellsOf(row(43655), { styles }))[1]).toEqual([
      43655,
      '2019-07-09',
      '2019-07-09',
      43655,
      43655,
      43655,
    ]);
    expect((await cellsOf(row(42193), { styles, date1904: true }))[1]?.[1]).toBe('2019-07-09');
    expect((await cellsOf(row(2017109110922), { styles }))[1]?.[1]).toBe(2017109110922);
  });

  it('gaps, rows and cells without reference, prefixed names, comments, attributes in any order', async () => {
    const rawSheet = `<?xml version="1.0"?><!-- a > b --><x:worksheet xmlns:x="y"><x:sheetPr note='a>b "c'/><x:sheetData>
      <x:row r="3" spans='1:4'><x:c t="str" s="0" r="D3"><x:v>丁</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>
      <x:row/><x:row r="9"></x:row></x:sheetData><x:pageMargins/></x:worksheet>`;
    expect(await cellsOf('', { rawSheet })).toEqual({ 3: [null, null, null, '丁'], 4: [1, 2], 5: [], 9: [] });
  });

  it('formatted but empty cells far to the right cost nothing, and columns beyond the limit are passed over', async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/><c r="XFC1"><v>5</v></c></row>';
    expect((await cellsOf(row))[1]).toEqual([1]);
  });

  it('a prototype name is a text like any other', async () => {
    const file = save(
      'proto.xlsx',
      zip(
        workbookParts(
          inlineRows([
            ['申请号', '名称', '__proto__', 'constructor'],
            ['201710911092.2', '电池', 'x', 'y'],
          ]),
        ),
      ),
    );
    const { drafts, sniffed } = await readAll(file);
    expect(sniffed?.unmapped).toEqual([2, 3]);
    expect(drafts).toMatchObject([{ title: '电池' }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('workbooks', () => {
  const list = inlineRows([
    ['申请号', '专利名称'],
    ['201710911092.2', '电池'],
  ]);
  it('the sheet with a list is found behind a cover sheet', async () => {
    const cover = inlineRows([['使用说明'], ['请先阅读']]);
    const { sniffed, summary } = await readAll(
      save('cover.xlsx', zip(workbookParts(cover, { more: [['清单', list]] }))),
    );
    expect(sniffed).toMatchObject({
      sheet: 1,
      sheets: [
        { name: '一', index: 0 },
        { name: '清单', index: 1 },
      ],
    });
    expect(summary).toMatchObject({ patents: 1, rejected: 0 });
  });

  it('the first look reads only the strings of the first rows', async () => {
    const strings = Array.from(
      { length: 5000 },
      (_, i) => `<si><t>${i === 0 ? '申请号' : i === 1 ? '专利名称' : `s${i}`}</t></si>`,
    ).join('');
    const rows = Array.from(
      { length: 2500 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${2 * i}</v></c><c r="B${i + 1}" t="s"><v>${2 * i + 1}</v></c></row>`,
    ).join('');
    const { sniffed } = await readAll(save('many.xlsx', zip(workbookParts(rows, { strings }))));
    expect(sniffed?.preview).toHaveLength(20);
    expect(sniffed?.preview[19]).toEqual(['s38', 's39']);
  });

  it('a mapped field of a mapped column with formulas that were never computed', async () => {
    const rows = `${inlineRows([['申请号', '专利名称']])}<row r="2"><c r="A2"><f>A9</f></c><c r="B2" t="str"><f>B9</f><v>电池</v></c></row>`;
    const { issues } = await readAll(save('f.xlsx', zip(workbookParts(rows))));
    expect(issues).toMatchObject([
      { row: 2, column: '申请号', severity: 'error', code: 'FORMULA_WITHOUT_VALUE' },
    ]);
  });

  it('1904 dates stored without a date style', async () => {
    const rows = inlineRows([
      ['申请号', '专利名称', '申请日'],
      ['201710911092.2', '电池', 43007 - 1462],
    ]);
    expect(
      (await readAll(save('mac.xlsx', zip(workbookParts(rows, { date1904: true }))))).drafts,
    ).toMatchObject([{ filingDate: '2017-09-29' }]);
  });
});
