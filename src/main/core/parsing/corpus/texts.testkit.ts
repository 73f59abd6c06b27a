// Delimited texts of the corpus: encodings, separators and quotes as databases and spreadsheet programs write them.
import iconv from 'iconv-lite';
import { A, B, type Case, HEAD, line } from './case.testkit';

const join = (separator: string, end = '\n') => [HEAD, A, B].map((row) => row.join(separator)).join(end);
const both = [line(2, A), line(3, B)];

export const texts: readonly Case[] = [
  { name: 'text separated by tabs named .xls', file: 'a.xls', content: join('\t'), patents: both },
  { name: 'comma text named .xlsx', file: 'a2.xlsx', content: join(','), patents: both },
  { name: 'GBK with semicolons', file: 'b.csv', content: iconv.encode(join(';'), 'gbk'), patents: both },
  { name: 'UTF-8 with a byte order mark', file: 'c.csv', content: `\ufeff${join(',')}`, patents: both },
  {
    name: 'Unicode text of a spreadsheet program: UTF-16 with tabs',
    file: 'd.txt',
    content: iconv.encode(join('\t', '\r\n'), 'utf16le', { addBOM: true }),
    patents: both,
  },
  {
    name: 'UTF-16 without a byte order mark',
    file: 'e.txt',
    content: iconv.encode(join('\t', '\r\n'), 'utf16le', { addBOM: false }),
    patents: both,
  },
  {
    name: 'UTF-16 with the high byte first',
    file: 'f.csv',
    content: iconv.encode(join(','), 'utf16be', { addBOM: true }),
    patents: both,
  },
  { name: 'line ends of an old Macintosh', file: 'g.csv', content: join(',', '\r'), patents: both },
  {
    name: 'a separator hint in the first line',
    file: 'h.csv',
    content: `sep=;\r\n${join(';')}`,
    patents: both,
  },
  {
    name: 'line breaks, quotes and commas inside quotes',
    file: 'i.csv',
    content: `申请号,专利名称,发明人,备注\n${A[0]},"一种""固态""\n电池","张三\n李四；王五","a,b"\n`,
    patents: [`2 ${A[0]} 一种"固态" 电池`],
    first: { inventors: ['张三', '李四', '王五'], note: 'a,b' },
  },
  {
    name: 'a quote that is never closed',
    file: 'j.csv',
    content: `${HEAD.join(',')}\n${A[0]},"一种电池,2017-09-29\n`,
    error: 'FILE_UNREADABLE',
  },
  {
    name: 'numbers protected by ="…" and by an apostrophe',
    file: 'k.csv',
    content: `${HEAD.join(',')}\n="${A[0]}",${A[1]},${A[2]}\n'${B[0]},${B[1]},${B[2]}\n`,
    patents: both,
  },
  {
    name: 'an encoding nobody can name',
    file: 'l.csv',
    content: Buffer.from([0x61, 0x2c, 0x80, 0x20, 0xff, 0x41, 0x0a, 0x90, 0x7f, 0x0a]),
    error: 'ENCODING_UNKNOWN',
  },
  { name: 'an empty file', file: 'm.csv', content: '', error: 'SHEET_EMPTY' },
  { name: 'nothing but separators', file: 'n.csv', content: ',,,\n,,,\n', error: 'SHEET_EMPTY' },
  { name: 'a header and nothing below', file: 'o.csv', content: HEAD.join(','), error: 'SHEET_EMPTY' },
  {
    name: 'text that is no list',
    file: 'p.txt',
    content: '尊敬的老师：\n请于本周五前报送。\n',
    error: 'MAPPING_INCOMPLETE',
    problems: ['NO_HEADER'],
  },
];
