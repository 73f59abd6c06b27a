// What goes wrong with real files: each a clear error, nothing guessed, nothing held in memory.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from './limits';
import { inlineRows, readAll, scratch, workbookParts, zip } from './parsing.testkit';
import { readPatents } from './readPatents';
import { sniff } from './sniff';

const save = scratch();
const header = ['申请号', '专利名称', '申请日'];
const good = ['201710911092.2', '一种电池', '2017-09-29'];
const book = (rows: readonly (readonly (string | number | null)[])[]) => zip(workbookParts(inlineRows(rows)));
const codeOf = async (file: string) => (await readAll(file)).error?.code;
describe('files that are no list', () => {
  it.each<[string, string, string | Buffer]>([
    ['not a spreadsheet: a PDF', 'a.pdf', '%PDF-1.7 …'],
    ['not a spreadsheet: a picture named .xlsx', 'b.xlsx', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    ['not a spreadsheet: a web page without a table', 'd.xls', '<html><p>申请号</p></html>'],
    ['not a spreadsheet: another zip', 'e.xlsx', zip([{ name: 'readme.txt', content: 'x' }])],
    [
      'not a spreadsheet: a Word file',
      'f.docx',
      zip([
        { name: '_rels/.rels', content: '<Relationships/>' },
        { name: 'word/document.xml', content: '<w/>' },
      ]),
    ],
    ['not a spreadsheet: a zip cut short', 'g.xlsx', book([header, good]).subarray(0, 300)],
    ['not a spreadsheet: binary rubbish', 'h.csv', Buffer.from([1, 2, 0, 3, 0, 0, 9])],
  ])('%s', async (_, name, content) => expect(await codeOf(save(name, content))).toBe('NOT_A_SPREADSHEET'));

  it('password-protected', async () => {
    expect(await codeOf(save('z.xlsx', zip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }])))).toBe(
      'PASSWORD_PROTECTED',
    );
  });
  it('missing, a folder, empty, too large', async () => {
    expect((await sniff('/nowhere/at/all.xlsx')).ok).toBe(false);
    expect(await sniff('/nowhere/at/all.xlsx')).toMatchObject({
      error: { code: 'FILE_NOT_FOUND', data: { file: 'all.xlsx' } },
    });
    expect(await sniff('/')).toMatchObject({ error: { code: 'FILE_UNREADABLE' } });
    expect(await codeOf(save('empty.csv', ''))).toBe('SHEET_EMPTY');
    expect(await codeOf(save('blank.csv', '\n , \n'))).toBe('SHEET_EMPTY');
    expect(await codeOf(save('blank.xlsx', book([])))).toBe('SHEET_EMPTY');
    expect(await codeOf(save('only.xlsx', book([header])))).toBe('SHEET_EMPTY');
    const file = save('large.csv', 'x'.repeat(100));
    expect(await sniff(file, {}, { ...DEFAULT_LIMITS, fileBytes: 99 })).toMatchObject({
      error: { code: 'FILE_TOO_LARGE' },
    });
  });
});

describe('damaged and hostile packages', () => {
  it('a zip bomb is stopped by its ratio', async () => {
    const rows = `<row r="1"></row>`.padEnd(40_000_000, ' ');
    expect(await codeOf(save('bomb.xlsx', zip(workbookParts(rows))))).toBe('ZIP_BOMB');
  });
  it('more entries than any workbook has', async () => {
    const extra = Array.from({ length: 50 }, (_, i) => ({ name: `x${i}`, content: '' }));
    const file = save('entries.xlsx', zip(workbookParts(inlineRows([header, good]), { extra })));
    expect(await sniff(file, {}, { ...DEFAULT_LIMITS, entries: 20 })).toMatchObject({
      error: { code: 'ZIP_BOMB' },
    });
  });
  it('a part named twice, a wrong checksum, a sheet cut short, an entity declaration', async () => {
    const parts = workbookParts(inlineRows([header, good]));
    expect(await codeOf(save('twice.xlsx', zip([...parts, parts[1]!])))).toBe('FILE_UNREADABLE');
    const last = parts.at(-1)!;
    expect(await codeOf(save('crc.xlsx', zip([...parts.slice(0, -1), { ...last, crc: 1 }])))).toBe(
      'FILE_UNREADABLE',
    );
    const cut = `<worksheet><sheetData>${inlineRows([header, good])}`;
    expect(await codeOf(save('cut.xlsx', zip(workbookParts('', { rawSheet: cut }))))).toBe('FILE_UNREADABLE');
    const entity = `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>`;
    expect(await codeOf(save('dtd.xlsx', zip(workbookParts('', { rawSheet: entity }))))).toBe(
      'FILE_UNREADABLE',
    );
  });
  it('rows beyond any sheet', async () => {
    const rows = `${inlineRows([header, good])}<row r="1050001"><c r="A1050001"><v>1</v></c></row>`;
    expect(await codeOf(save('rows.xlsx', zip(workbookParts(rows))))).toBe('TOO_MANY_ROWS');
    const file = save('rows.csv', `申请号,专利名称\n${'a,b\n'.repeat(30)}`);
    const request = { sheet: 0, headerRow: 0, mapping: { applicationNumber: 0, title: 1 } };
    const result = await readPatents(
      file,
      request,
      { onBlock: async () => {} },
      { ...DEFAULT_LIMITS, rows: 20 },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'TOO_MANY_ROWS' } });
  });
});

describe('a single cell of 42 MB', () => {
  const huge = 'x'.repeat(44_040_192);
  it('inline: stopped with its place, and not held', async () => {
    const rows = inlineRows([header, good, ['201921898050.0', huge, '']]);
    const file = save('cell.xlsx', zip(workbookParts(rows)));
    const before = process.memoryUsage().rss;
    const { error, drafts } = await readAll(file);
    expect(error).toEqual({ code: 'CELL_TOO_LONG', data: { row: 3, column: 'B', length: 1_000_000 } });
    expect(drafts).toEqual([]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
  it('in the string table: the cell that shows it is named', async () => {
    const strings = `<si><t>申请号</t></si><si><t>专利名称</t></si><si><t>201710911092.2</t></si><si><t>${huge}</t></si>`;
    const cell = (at: string, i: number) => `<c r="${at}" t="s"><v>${i}</v></c>`;
    const filler = Array.from(
      { length: 30 },
      (_, i) => `<row r="${i + 2}">${cell(`A${i + 2}`, 2)}</row>`,
    ).join('');
    const rows = `<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row>${filler}<row r="40">${cell('A40', 2)}${cell('B40', 3)}</row>`;
    const { error } = await readAll(save('string.xlsx', zip(workbookParts(rows, { strings }))));
    expect(error).toEqual({ code: 'CELL_TOO_LONG', data: { row: 40, column: 'B', length: 1_000_000 } });
  });
  it('in text', async () =>
    expect((await readAll(save('cell.csv', `申请号,专利名称\n201710911092.2,"${huge}"\n`))).error).toEqual({
      code: 'CELL_TOO_LONG',
      data: { row: 2, column: 'B', length: 1_000_000 },
    }));
  it('a cell of 40,000 characters only costs its row, and only where the column is used', async () => {
    const long = 'x'.repeat(40_000);
    const rows = [
      [...header, '随便'],
      [...good, long],
      ['201921898050.0', long, '2019-11-05', ''],
    ];
    const { drafts, issues } = await readAll(save('long.xlsx', book(rows)));
    expect(drafts).toHaveLength(1);
    expect(issues).toMatchObject([{ row: 3, column: '专利名称', severity: 'error', code: 'CELL_TOO_LONG' }]);
  });
});

describe('lists with something wrong', () => {
  it('no header: recognised by contents, or said so', async () => {
    const rows = [good, ['201921898050.0', '具有可调节循环速率的液流装置', '2019-11-05']];
    expect((await readAll(save('nohead.xlsx', book(rows)))).summary).toMatchObject({
      patents: 2,
      rejected: 0,
    });
    const { sniffed, error } = await readAll(save('nohead.csv', 'a,b\nc,d\n'));
    expect(sniffed?.problems).toEqual(['NO_HEADER']);
    expect(error?.code).toBe('MAPPING_INCOMPLETE');
  });
  it('two headers: near the top, and deep in the data', async () => {
    const other = ['专利名称', '申请号', '申请日'];
    const near = await sniff(save('two.xlsx', book([header, good, other])));
    expect(near.ok && near.value.problems).toEqual(['TWO_HEADERS']);
    const deep = [
      header,
      ...Array.from({ length: 30 }, () => good),
      other,
      ['一种电池', '201710911092.2', ''],
    ];
    expect((await readAll(save('deep.xlsx', book(deep)))).error).toEqual({
      code: 'TWO_HEADERS',
      data: { row: 32 },
    });
  });
  it('the same header again, and a head of two rows', async () => {
    const { issues, summary } = await readAll(
      save('again.xlsx', book([header, good, header, ['85100001.0', '电池二', '1985-04-01']])),
    );
    expect(issues).toMatchObject([{ row: 3, severity: 'warning', code: 'HEADER_REPEATED' }]);
    expect(summary).toMatchObject({ patents: 2, rejected: 0, warnings: 1 });
    const merged = [
      ['申请号', '专利名称', '日期', null],
      [null, null, '申请日', '授权公告日'],
      [...good, '2019-07-09'],
    ];
    expect((await readAll(save('merged.xlsx', book(merged)))).drafts).toMatchObject([
      { row: 3, grantDate: '2019-07-09' },
    ]);
  });
  it('wrong check digit, impossible date, damaged number, duplicate: each row with its cure, the rest goes in', async () => {
    const rows = [
      header,
      good,
      ['201710911092.7', '校验位错', '2017-09-29'],
      ['201921898050.0', '日期错', '2019-02-30'],
      ['2.02E+12', '损坏', '2019-11-05'],
      [2.02e12, '损坏的数字', '2019-11-05'],
      ['201710911092.2', '同号不同名', '2017-09-29'],
      good,
      [null, null, null],
      ['201921897980.4', '另一件', '2019年11月5日'],
    ];
    const { issues, summary } = await readAll(save('rows.xlsx', book(rows)));
    expect(issues.map(({ row, column, severity, code }) => `${row} ${column} ${severity} ${code}`)).toEqual([
      '3 申请号 error CHECK_DIGIT_WRONG',
      '4 申请日 error DATE_IMPOSSIBLE',
      '5 申请号 error NUMBER_DAMAGED',
      '6 申请号 error NUMBER_DAMAGED',
      '7  error DUPLICATE_IN_FILE',
      '8  repeated REPEATED_ROW',
    ]);
    expect(summary).toMatchObject({ rows: 8, patents: 2, rejected: 5, repeated: 1 });
  });
});

it('any prefix of a good workbook is an error, never a crash or a silent half', async () => {
  const file = save('whole.xlsx', book([header, ...Array.from({ length: 40 }, () => good)]));
  const bytes = readFileSync(file);
  for (let i = 1; i <= 24; i += 1) {
    const { error } = await readAll(
      save('prefix.xlsx', bytes.subarray(0, Math.floor((bytes.length * i) / 25))),
    );
    expect(error?.code).toMatch(/NOT_A_SPREADSHEET|FILE_UNREADABLE/);
  }
});
