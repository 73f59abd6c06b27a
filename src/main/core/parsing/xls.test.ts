// Old workbooks: both versions, every kind of cell, continuations, and files that are damaged or something else.
import { open } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompoundFile, wholeFile } from './compoundFile';
import { type BiffCell, type BiffOptions, biffStream, xls, xlsBook } from './corpus/biff.testkit';
import { compound } from './corpus/compound.testkit';
import { openSheet } from './openSheet';
import { readAll, scratch } from './parsing.testkit';

const save = scratch();

async function rowsOf(content: Buffer, sheet = 0) {
  const source = await openSheet(save('a.xls', content));
  const rows = [];
  for await (const batch of source.rows(sheet)) rows.push(...batch);
  await source.close();
  return { rows, source };
}
const cellsOf = async (rows: readonly (readonly BiffCell[])[], options: BiffOptions = {}) =>
  (await rowsOf(xls(rows, options))).rows.map((row) => row.cells);

describe.each([8, 5] as const)('BIFF%i', (version) => {
  it('every kind of cell', async () => {
    const cells = [
      '申请号',
      { label: '名称' },
      201710911092.2,
      { rk: 42 },
      { day: 43_655 },
      { formula: 7.5 },
      { formula: '缓存的文字' },
      { error: 42 },
      null,
      '末',
    ];
    expect(await cellsOf([cells], { version })).toEqual([
      [
        '申请号',
        '名称',
        201710911092.2,
        42,
        '2019-07-09',
        7.5,
        '缓存的文字',
        { fault: 'error', text: '#N/A' },
        null,
        '末',
      ],
    ]);
  });
  it('dates of the 1904 system', async () =>
    expect(await cellsOf([[{ day: 43_655 - 1462 }]], { version, date1904: true })).toEqual([['2019-07-09']]));
  it('rows in any order come out in order, with their numbers', async () => {
    const { rows } = await rowsOf(xls([['一'], [null], ['三']], { version, upsideDown: true }));
    expect(rows).toEqual([
      { number: 1, cells: ['一'] },
      { number: 3, cells: ['三'] },
    ]);
  });
  it('several sheets, hidden ones last', async () => {
    const book = xlsBook(
      [
        { name: '旧', rows: [['x']], hidden: true },
        { name: '封面', rows: [['y']] },
        { name: '清单', rows: [['z']] },
      ],
      { version },
    );
    const { source, rows } = await rowsOf(book, 2);
    expect(source.sheets).toEqual([
      { name: '封面', index: 1 },
      { name: '清单', index: 2 },
      { name: '旧', index: 0, hidden: true },
    ]);
    expect(rows[0]?.cells).toEqual(['z']);
  });
});

describe('texts', () => {
  it('BIFF5 that declares Western text and writes GBK, as programs of Chinese offices do', async () =>
    expect(await cellsOf([['一种电池', 'plain']], { version: 5, page: 1252 })).toEqual([
      ['一种电池', 'plain'],
    ]));
  it('a string table cut anywhere is read whole, wide and narrow', async () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', 'é', '电', '池', '；', '𠮷'), minLength: 1, maxLength: 30 }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.integer({ min: 20, max: 90 }),
        async (texts, pieceLength) => {
          expect(await cellsOf([texts], { pieceLength })).toEqual([texts]);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('files that can not be read', () => {
  const list = [
    ['申请号', '专利名称'],
    ['201710911092.2', '一种电池'],
  ];
  const big = Array.from({ length: 400 }, (_, i) => [`第${i}行的文字`, i]);
  const codeOf = async (content: Buffer) => (await readAll(save('b.xls', content))).error?.code;

  it('a password', async () => {
    expect(await codeOf(xls(list, { password: true }))).toBe('PASSWORD_PROTECTED');
    expect(await codeOf(compound([['EncryptedPackage', Buffer.alloc(5000)]]))).toBe('PASSWORD_PROTECTED');
  });
  it('another document of the same container', async () => {
    expect(await codeOf(compound([['WordDocument', Buffer.alloc(5000)]]))).toBe('NOT_A_SPREADSHEET');
    expect(await codeOf(compound([['Workbook', Buffer.alloc(5000, 1)]]))).toBe('NOT_A_SPREADSHEET');
  });
  it('a sheet without end, a loop in the chain, a chain that leaves the file', async () => {
    expect(await codeOf(xls(list, { open: true }))).toBe('FILE_UNREADABLE');
    const stream = biffStream([{ name: 'a', rows: big }]);
    expect(await codeOf(compound([['Workbook', stream]], { chain: () => 0 }))).toBe('FILE_UNREADABLE');
    expect(await codeOf(compound([['Workbook', stream]], { chain: () => 99_999 }))).toBe('FILE_UNREADABLE');
  });
  it('any prefix of a good file is an error, never a crash or a silent half', async () => {
    const bytes = xls([...list, ...big]);
    for (let i = 1; i < 40; i += 1) {
      const code = await codeOf(bytes.subarray(0, Math.floor((bytes.length * i) / 40)));
      expect(code).toMatch(/NOT_A_SPREADSHEET|FILE_UNREADABLE/);
    }
  });
  it('random damage ends in rows or in a code, in no time', async () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (damage) => {
          const bytes = Buffer.from(xls(list));
          for (const [at, value] of damage) bytes[at % bytes.length] = value;
          const { error, drafts } = await readAll(save('c.xls', bytes));
          expect(error?.code ?? drafts.length).not.toBe('INTERNAL');
        },
      ),
      { numRuns: 150 },
    ));
  it('records without a container are read, what came before BIFF5 is named', async () => {
    const file = save('bare.xls', biffStream([{ name: 'a', rows: list }]));
    expect((await readAll(file)).drafts).toMatchObject([
      { applicationNumber: '201710911092.2', title: '一种电池' },
    ]);
    const old = Buffer.from([9, 0, 4, 0, 2, 0, 16, 0, 0, 0, 0, 0]);
    expect((await readAll(save('old.xls', old))).error).toMatchObject({
      code: 'FORMAT_NOT_READ',
      data: { format: 'Excel 2-4' },
    });
  });
});

it('streams of any length come out of the container as they went in, small and large', async () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9000), { minLength: 1, maxLength: 4 }), async (lengths) => {
      const streams = lengths.map((length, i) => [`S${i}`, Buffer.alloc(length + 1, i + 1)] as const);
      const bytes = compound(streams);
      const handle = await open(save('d.bin', bytes), 'r');
      const container = await CompoundFile.open(wholeFile(handle, bytes.length));
      for (const [name, content] of streams) {
        const stream = container.stream(name);
        expect(stream && (await stream.read(0, stream.length)).equals(content)).toBe(true);
      }
      await handle.close();
    }),
    { numRuns: 40 },
  ));
