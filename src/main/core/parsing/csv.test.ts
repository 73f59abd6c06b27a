// Delimited text in every encoding and dialect offices send.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CsvScanner } from './csvScanner';
import { findDelimiter } from './csvSource';
import { decoderOf, looksLikeGb18030 } from './encoding';
import { DEFAULT_LIMITS } from './limits';
import { readAll, scratch } from './parsing.testkit';

const save = scratch();
const list =
  '专利名称,申请号,申请日\r\n一种电池,201710911092.2,2017.09.29\r\n"电解液, 及其""制法""",2019218980500,2019/11/5\r\n';

function split(text: string, delimiter = ',', cut = text.length) {
  const scanner = new CsvScanner(delimiter, DEFAULT_LIMITS);
  for (let i = 0; i < text.length; i += Math.max(1, cut)) scanner.push(text.slice(i, i + Math.max(1, cut)));
  scanner.end();
  return scanner.rows.map((row) => row.cells);
}

describe('splitting', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['"a,b","c""d"\n', [['a,b', 'c"d']]],
    ['"a\r\nb",c', [['a\r\nb', 'c']]],
    ['a"b,c', [['a"b', 'c']]],
    ['"a"b,c', [['ab', 'c']]],
    ['"",x', [['', 'x']]],
    ['a,\n\n,b', [['a', ''], [''], ['', 'b']]],
    ['=“x”', [['=“x”']]],
    ['', []],
  ])('%j', (text, rows) => expect(split(text)).toEqual(rows));

  it('the row number counts records, as a spreadsheet program shows them', () => {
    const scanner = new CsvScanner(',', DEFAULT_LIMITS);
    scanner.push('"a\nb"\n\nc\n');
    expect(scanner.rows.map((row) => row.number)).toEqual([1, 2, 3]);
  });

  it('a quote never closed is named with its row', () =>
    expect(() => split('a,b\nc,"d\ne,f')).toThrow(/FILE_UNREADABLE.*quote.*2/));

  it('what is written by the rule is read back, wherever the chunks are cut', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '电') }), {
            minLength: 1,
            maxLength: 4,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, cut, end) => {
          const text = rows
            .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
            .join(end);
          expect(split(text + end, ',', cut)).toEqual(rows);
        },
      ),
    ));

  it.each([
    ['申请号;名称\n1;a,b', ';'],
    ['申请号\t名称\n1\ta,b,c', '\t'],
    ['申请号|名称\n1|a', '|'],
    ['名称,申请号\n"a;b;c;d",2', ','],
    ['sep=;\na;b', ';'],
  ])('delimiter of %j', (text, delimiter) => expect(findDelimiter(text, DEFAULT_LIMITS)).toBe(delimiter));
});

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(list)],
    ['utf-8', Buffer.from(`\ufeff${list}`)],
    ['utf-16le', iconv.encode(list, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(list, 'utf-16be', { addBOM: true })],
    ['gb18030', iconv.encode(list, 'gb18030')],
  ])('%s', async (encoding, bytes) => {
    const { sniffed, drafts, issues } = await readAll(save(`e${bytes.length}.csv`, bytes));
    expect(sniffed).toMatchObject({ format: 'csv', encoding, headerRow: 0, problems: [] });
    expect(issues).toEqual([]);
    expect(drafts).toMatchObject([
      { row: 2, applicationNumber: '201710911092.2', title: '一种电池', filingDate: '2017-09-29' },
      { row: 3, applicationNumber: '201921898050.0', title: '电解液, 及其"制法"', filingDate: '2019-11-05' },
    ]);
  });

  it('GB18030 that begins with a megabyte of ASCII', async () => {
    const rows = `application number,title\r\n${'201710911092.2,battery\r\n'.repeat(50_000)}85100001.0,新型电池\r\n`;
    const { sniffed, drafts } = await readAll(save('late.csv', iconv.encode(rows, 'gb18030')));
    expect(sniffed?.encoding).toBe('gb18030');
    expect(drafts.at(-1)?.title).toBe('新型电池');
  });

  it('four-byte characters of GB18030', async () => {
    const bytes = iconv.encode('申请号,名称\n201710911092.2,含𠮷与㐀字的电池\n', 'gb18030');
    expect((await readAll(save('rare.csv', bytes))).drafts[0]?.title).toBe('含𠮷与㐀字的电池');
  });

  it('neither UTF-8 nor Chinese is refused, not guessed', async () => {
    const latin = Buffer.from('num\xe9ro,t\xeetre\n1,caf\xe9 cr\xe8me\n', 'latin1');
    expect((await readAll(save('latin.csv', latin))).error?.code).toBe('ENCODING_UNKNOWN');
    const big5 = iconv.encode('編號,標題\n1,一種電池之製造方法與設備\n'.repeat(20), 'big5');
    expect((await readAll(save('big5.csv', big5))).error?.code).toBe('ENCODING_UNKNOWN');
  });

  it('plausibility: written Chinese passes', () => {
    expect(looksLikeGb18030(iconv.encode('一种固态电池的制备方法，包括：步骤一。', 'gb18030'))).toBe(true);
    expect(looksLikeGb18030(Buffer.from('plain ascii'))).toBe(false);
  });

  it('a decoder the platform lacks is replaced', () => {
    const decode = decoderOf('cp936');
    expect(decode(iconv.encode('专利', 'gbk')) + decode()).toBe('专利');
  });
});

it('the text formula that protects numbers, and a sep= line', async () => {
  const { drafts, issues } = await readAll(
    save('sep.csv', 'sep=;\r\n申请号;名称\r\n="201710911092.2";电池\r\n'),
  );
  expect(issues).toEqual([]);
  expect(drafts).toMatchObject([{ row: 2, applicationNumber: '201710911092.2' }]);
});
