// Hand-kept lists of the corpus: where the header stands, how cells are filled, and what stands around the patents.
import { inlineRows, workbookParts, zip } from '../parsing.testkit';
import { A, B, C, type Case, HEAD, line } from './case.testkit';

type Row = readonly (string | number | null)[];
const book = (rows: readonly Row[], name = 'a.xlsx'): { file: string; content: Buffer } => ({
  file: name,
  content: zip(workbookParts(inlineRows(rows))),
});
const sheets = (first: readonly Row[], more: readonly (readonly [string, readonly Row[]])[]) => ({
  file: 'sheets.xlsx',
  content: zip(
    workbookParts(inlineRows(first), { more: more.map(([name, rows]) => [name, inlineRows(rows)]) }),
  ),
});

export const layouts: readonly Case[] = [
  {
    name: 'title lines above the header',
    ...book([['某某大学2024年专利清单'], [null], ['统计日期：2024年5月', null, null], HEAD, A, B]),
    patents: [line(5, A), line(6, B)],
    headerRow: 3,
  },
  {
    name: 'two rows of merged cells joined into names',
    ...book([
      ['序号', '申请', null, '专利名称', '授权', null],
      [null, '号', '日', null, '公告号', '公告日'],
      [1, A[0], A[2], A[1], 'CN107705012B', '2019-07-09'],
    ]),
    patents: [line(3, A)],
    mapping: { applicationNumber: 1, filingDate: 2, title: 3, grantNumber: 4, grantDate: 5 },
    first: {
      grantDate: '2019-07-09',
      publications: [{ number: 'CN107705012B', date: '2019-07-09', kind: 'granted' }],
    },
  },
  {
    name: 'a part of the head named twice: 申请人 over 名称 and 地址',
    ...book([
      ['申请号', '专利名称', '申请人', null],
      [null, null, '名称', '地址'],
      [A[0], A[1], '甲大学', '某市某路1号'],
    ]),
    patents: [line(3, A)],
    first: { applicants: ['甲大学'], address: '某市某路1号' },
  },
  {
    name: 'no header: columns known by their contents',
    ...book([
      [1, '机械学院', '王伟、李娜', A[0], A[1], A[2], 'H01M 10/05', '发明', '某某大学'],
      [2, '化学学院', '张敏', B[0], B[1], B[2], 'F15B 1/02', '实用新型', '某某大学'],
      [3, '物理学院', '刘洋；陈静', C[0], C[1], C[2], 'H04L 9/08', '发明', '某某大学'],
    ]),
    patents: [line(1, A), line(2, B), line(3, C)],
    problems: ['HEADER_GUESSED'],
    mapping: {
      department: 1,
      inventors: 2,
      applicationNumber: 3,
      title: 4,
      filingDate: 5,
      ipc: 6,
      type: 7,
      applicants: 8,
    },
    first: {
      department: '机械学院',
      inventors: ['王伟', '李娜'],
      applicants: ['某某大学'],
      ipcMain: 'H01M 10/05',
    },
  },
  {
    name: 'no header, but a title line above',
    ...book([['某某大学专利台账'], [A[1], A[0]], [B[1], B[0]], [C[1], C[0]]]),
    patents: [line(2, A), line(3, B), line(4, C)],
    issues: ['1  warning NOTE_ROW_SKIPPED'],
    problems: ['HEADER_GUESSED'],
  },
  {
    name: 'a header in words nobody knows',
    ...book([
      ['编码', '做什么的', '哪天'],
      [A[0], A[1], A[2]],
      [B[0], B[1], B[2]],
    ]),
    patents: [line(2, A), line(3, B)],
    headerRow: 0,
    problems: ['HEADER_GUESSED'],
    mapping: { applicationNumber: 0, title: 1, filingDate: 2 },
  },
  {
    name: 'a header that names all but the number',
    ...book([
      ['号码一栏', '专利名称', '申请日', '发明人'],
      [...A, '张三'],
      [...B, '李四'],
    ]),
    patents: [line(2, A), line(3, B)],
    problems: ['HEADER_GUESSED'],
    mapping: { applicationNumber: 0, title: 1, filingDate: 2, inventors: 3 },
  },
  {
    name: 'headings, totals, remarks and signatures among the rows',
    ...book([
      ['序号', ...HEAD],
      ['一、发明专利'],
      [1, ...A],
      ['小计', null, '1件'],
      ['二、实用新型'],
      [2, ...B],
      ['合计：2件'],
      ['注：本表仅含授权专利。'],
      ['填表人：张三', null, '审核：李四'],
    ]),
    patents: [line(3, A), line(6, B)],
    issues: [2, 4, 5, 7, 8, 9].map((row) => `${row}  warning NOTE_ROW_SKIPPED`),
  },
  {
    name: 'a patent without number is an error, not a remark',
    ...book([HEAD, A, [null, B[1], B[2]], [null, '只有名称', null]]),
    patents: [line(2, A)],
    issues: ['3 申请号 error NUMBER_EMPTY', '4 申请号 error NUMBER_EMPTY'],
  },
  {
    name: 'empty columns and rows, a column of running numbers',
    ...book([
      ['序号', null, '申请号', null, null, '专利名称'],
      [null],
      [1, null, A[0], null, null, A[1]],
      [null],
      [2, null, B[0], null, null, B[1]],
    ]),
    patents: [line(3, A), line(5, B)],
  },
  {
    name: 'numbers in every writing people use',
    ...book([
      HEAD.slice(0, 2),
      ['ZL 2017 1 0911092.2', '甲'],
      ['ＺＬ２０１９２１８９８０５０．０', '乙'],
      ['201080063196。9', '丙'],
      ['CN201921897980.4\n', '丁'],
      ['专利号：ZL201930179986.7', '戊'],
    ]),
    patents: [
      '2 201710911092.2 甲',
      '3 201921898050.0 乙',
      '4 201080063196.9 丙',
      '5 201921897980.4 丁',
      '6 201930179986.7 戊',
    ],
  },
  {
    name: 'dates in every writing people use',
    ...book([
      HEAD,
      [A[0], '甲', '2017年9月29日'],
      [B[0], '乙', '2019.11.5'],
      [C[0], '丙', 20101201],
      ['201921897980.4', '丁', 43774],
      ['201930179986.7', '戊', '２０１９／４／１９'],
    ]),
    patents: [
      '2 201710911092.2 甲',
      '3 201921898050.0 乙',
      '4 201080063196.9 丙',
      '5 201921897980.4 丁',
      '6 201930179986.7 戊',
    ],
    first: { filingDate: '2017-09-29' },
  },
  {
    name: 'dates that can be read in two ways or not at all',
    ...book([
      HEAD,
      [A[0], '甲', '5/11/2019'],
      [B[0], '乙', '19.11.5'],
      [C[0], '丙', '2010年12月'],
      ['201921897980.4', '丁', '2019-02-30'],
    ]),
    patents: [],
    issues: [
      '2 申请日 error DATE_AMBIGUOUS',
      '3 申请日 error DATE_TWO_DIGIT_YEAR',
      '4 申请日 error DATE_INCOMPLETE',
      '5 申请日 error DATE_IMPOSSIBLE',
    ],
  },
  {
    name: 'inventors set apart by every mark at hand',
    ...book([
      ['申请号', '专利名称', '发明人'],
      [A[0], '甲', '张三;李四；王五'],
      [B[0], '乙', '张三、李四'],
    ]),
    patents: ['2 201710911092.2 甲', '3 201921898050.0 乙'],
    first: { inventors: ['张三', '李四', '王五'] },
  },
  {
    name: 'a name broken over two lines of a narrow cell stays one',
    ...book([
      ['申请号', '专利名称', '申请人'],
      [A[0], '一种固态电池\n的制备方法', '某某科技\n有限公司\n甲大学'],
    ]),
    patents: [line(2, A)],
    first: { applicants: ['某某科技有限公司', '甲大学'] },
  },
  {
    name: 'of several sheets the list is taken, not the cover or the example',
    ...sheets(
      [['专利清单'], ['填报单位：某大学']],
      [
        ['填写示例', [HEAD, C]],
        ['明细', [HEAD, A, B]],
      ],
    ),
    patents: [line(2, A), line(3, B)],
    sheet: 2,
  },
  {
    name: 'the same header again on every printed page',
    ...book([HEAD, A, HEAD, B]),
    patents: [line(2, A), line(4, B)],
    issues: ['3  warning HEADER_REPEATED'],
  },
  {
    name: 'a second table with other columns below the first',
    ...book([
      HEAD,
      ...Array.from({ length: 25 }, () => A),
      ['专利名称', '申请号', '申请日'],
      [B[1], B[0], B[2]],
    ]),
    error: 'TWO_HEADERS',
    data: { row: 27 },
  },
  {
    name: 'digits lost to the spreadsheet program are never guessed',
    ...book([HEAD, [2.017e12, '甲', null], ['2.01711E+11', '乙', null], ['########', '丙', null], A]),
    patents: [line(5, A)],
    issues: [2, 3, 4].map((row) => `${row} 申请号 error NUMBER_DAMAGED`),
  },
];
