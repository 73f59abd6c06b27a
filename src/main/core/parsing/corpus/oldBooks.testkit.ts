// Old workbooks of the corpus: .xls and .et of both versions, and what carries their name without being one.
import { inlineRows, workbookParts, zip } from '../parsing.testkit';
import { biffStream, xls, xlsBook } from './biff.testkit';
import { A, B, C, type Case, HEAD, line } from './case.testkit';
import { compound } from './compound.testkit';

const list = [[...HEAD], [...A], [...B]];
const both = [line(2, A), line(3, B)];

export const oldBooks: readonly Case[] = [
  { name: 'an .xls of today, BIFF8', file: 'a.xls', content: xls(list), patents: both },
  { name: 'an .xls of 1995, BIFF5 in GBK', file: 'b.xls', content: xls(list, { version: 5 }), patents: both },
  {
    name: 'BIFF5 that declares Western text and writes GBK',
    file: 'b2.xls',
    content: xls(list, { version: 5, page: 1252 }),
    patents: both,
  },
  { name: 'an .et of WPS', file: 'c.et', content: xls(list), patents: both },
  { name: 'an old workbook named .xlsx', file: 'd.xlsx', content: xls(list), patents: both },
  {
    name: 'a new workbook named .xls',
    file: 'e.xls',
    content: zip(workbookParts(inlineRows(list))),
    patents: both,
  },
  {
    name: 'a new workbook named .et',
    file: 'f.et',
    content: zip(workbookParts(inlineRows(list))),
    patents: both,
  },
  {
    name: 'numbers as numbers and days as serials of the 1904 system',
    file: 'g.xls',
    content: xls([[...HEAD], [201710911092.2, A[1], { day: 43_007 - 1462 }]], { date1904: true }),
    patents: [line(2, A)],
    first: { filingDate: '2017-09-29' },
  },
  {
    name: 'formulas count by their cached value, errors are named',
    file: 'h.xls',
    content: xls([
      [...HEAD],
      [{ formula: A[0] }, { formula: A[1] }, { day: 43_007 }],
      [B[0], B[1], { error: 42 }],
    ]),
    patents: both,
    issues: ['3 申请日 warning CELL_ERROR'],
  },
  {
    name: 'a string table in many pieces',
    file: 'i.xls',
    content: xls(list, { pieceLength: 40 }),
    patents: both,
  },
  {
    name: 'cells written from the last row up',
    file: 'j.xls',
    content: xls(list, { upsideDown: true }),
    patents: both,
  },
  {
    name: 'a cover, the list and a hidden older list',
    file: 'k.xls',
    content: xlsBook([
      { name: '旧清单', rows: [[...HEAD], [...C]], hidden: true },
      { name: '封面', rows: [['某大学'], ['2024年度']] },
      { name: '专利清单', rows: list },
    ]),
    patents: both,
    sheet: 2,
  },
  {
    name: 'records without their container',
    file: 'l.xls',
    content: biffStream([{ name: 'a', rows: list }]),
    patents: both,
  },
  {
    name: 'a password on an .xls',
    file: 'm.xls',
    content: xls(list, { password: true }),
    error: 'PASSWORD_PROTECTED',
  },
  {
    name: 'a password on an .xlsx, which becomes a compound file',
    file: 'n.xlsx',
    content: compound([
      ['EncryptionInfo', Buffer.alloc(200)],
      ['EncryptedPackage', Buffer.alloc(9000)],
    ]),
    error: 'PASSWORD_PROTECTED',
  },
  {
    name: 'a Word document named .xls',
    file: 'o.xls',
    content: compound([['WordDocument', Buffer.alloc(5000)]]),
    error: 'NOT_A_SPREADSHEET',
    data: { reason: 'doc' },
  },
  {
    name: 'a list of 1990, before BIFF5',
    file: 'p.xls',
    content: Buffer.from([9, 4, 6, 0, 0, 4, 16, 0, 0, 0, 10, 0, 0, 0]),
    error: 'FORMAT_NOT_READ',
    data: { format: 'Excel 2-4' },
  },
  {
    name: 'an .xls cut off by a broken download',
    file: 'q.xls',
    content: xls([...list, ...Array.from({ length: 300 }, (_, i) => [`第${i}行`, i])]).subarray(0, 9000),
    error: 'FILE_UNREADABLE',
  },
  {
    name: 'a chain of sectors that runs in a circle',
    file: 'r.xls',
    content: compound([['Workbook', Buffer.alloc(6000)]], { chain: () => 0 }),
    error: 'FILE_UNREADABLE',
  },
  {
    name: 'only a chart sheet and no cells',
    file: 's.xls',
    content: xls([]),
    error: 'SHEET_EMPTY',
  },
  {
    name: 'a file encrypted by document security software',
    file: 't.xls',
    content: Buffer.concat([Buffer.from('%TSD-Header-###%'), Buffer.alloc(3000, 7)]),
    error: 'POLICY_ENCRYPTED',
  },
  {
    name: 'the binary workbook of Excel, .xlsb',
    file: 'u.xlsb',
    content: zip([
      { name: '_rels/.rels', content: '<Relationships/>' },
      { name: 'xl/workbook.bin', content: 'x' },
    ]),
    error: 'FORMAT_NOT_READ',
    data: { format: 'XLSB' },
  },
  {
    name: 'an OpenDocument sheet',
    file: 'v.ods',
    content: zip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<x/>' },
    ]),
    error: 'FORMAT_NOT_READ',
    data: { format: 'ODS' },
  },
];
