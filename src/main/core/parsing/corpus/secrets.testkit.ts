// Secret and national-defence patents of the corpus: refused by row or as a file, and never repeated.
import { inlineRows, workbookParts, zip } from '../parsing.testkit';
import { xls, xlsBook } from './biff.testkit';
import { A, B, C, type Case, HEAD, line } from './case.testkit';

type Row = readonly (string | number | null)[];
const book = (rows: readonly Row[], name = 'a.xlsx') => ({
  file: name,
  content: zip(workbookParts(inlineRows(rows))),
});

export const secrets: readonly Case[] = [
  {
    name: 'a column 密级: only 公开 and empty ones are taken',
    ...book([
      [...HEAD, '密级'],
      [...A, '公开'],
      [...B, '秘密'],
      [...C, '内部'],
      ['201921897980.4', '丁', null, ''],
    ]),
    patents: [line(2, A), '5 201921897980.4 丁'],
    issues: ['3 密级 error SECRET_PATENT', '4 密级 error SECRET_PATENT'],
  },
  {
    name: '密级 in the upper row of a merged head',
    ...book([
      ['申请号', '专利名称', '密级', '日期', null],
      [null, null, null, '申请日', '授权公告日'],
      [A[0], A[1], '机密', A[2], null],
      [B[0], B[1], '公开', B[2], null],
    ]),
    patents: [line(4, B)],
    issues: ['3 C error SECRET_PATENT'],
  },
  {
    name: 'a type that says 国防专利 or 保密专利',
    ...book([
      ['申请号', '专利名称', '专利类型'],
      [A[0], A[1], '国防专利'],
      [B[0], B[1], '实用新型'],
      [C[0], C[1], '保密发明专利'],
    ]),
    patents: [line(3, B)],
    issues: ['2 专利类型 error SECRET_PATENT', '4 专利类型 error SECRET_PATENT'],
  },
  {
    name: 'numbers of the forms national-defence patents have',
    ...book([HEAD, ['GF201018001234', '甲', null], ['ZL201218005555.6', '乙', null], A]),
    patents: [line(4, A)],
    issues: ['2 申请号 error DEFENCE_NUMBER', '3 申请号 error DEFENCE_NUMBER'],
  },
  {
    name: 'a mark of secrecy in a column of remarks',
    ...book([
      [...HEAD, '备注'],
      [...A, '秘密★10年'],
      [...B, '技术秘密另行许可'],
    ]),
    patents: [line(3, B)],
    issues: ['2 备注 error SECRET_PATENT'],
  },
  {
    name: 'a title that says it is a secret patent',
    ...book([HEAD, [A[0], `${A[1]}（国防）`, A[2]], B]),
    patents: [line(3, B)],
    issues: ['2 专利名称 error SECRET_PATENT'],
  },
  {
    name: 'a classification mark above the list refuses the whole file',
    ...book([['机密★20年'], ['某某研究所专利清单'], HEAD, A, B]),
    error: 'CLASSIFIED_FILE',
    data: { mark: '机密' },
  },
  {
    name: 'a mark stated in words, with spaces, in an old workbook',
    file: 'b.xls',
    content: xls([['密 级：秘 密'], [...HEAD], [...A]]),
    error: 'CLASSIFIED_FILE',
    data: { mark: '秘密' },
  },
  {
    name: 'a mark in the name of any sheet',
    file: 'c.xls',
    content: xlsBook([
      { name: '公开', rows: [[...HEAD], [...A]] },
      { name: '绝密', rows: [['x']] },
    ]),
    error: 'CLASSIFIED_FILE',
    data: { mark: '绝密' },
  },
  {
    name: 'a mark in the name of the file',
    ...book([HEAD, A], '专利清单（机密）.xlsx'),
    error: 'CLASSIFIED_FILE',
    data: { mark: '机密' },
  },
  {
    name: 'a mark below the list, where nobody looks first',
    ...book([HEAD, A, ...Array.from({ length: 30 }, () => A), ['密级：秘密']]),
    error: 'CLASSIFIED_FILE',
    data: { mark: '秘密' },
  },
  {
    name: 'a list of national-defence patents by its title',
    file: 'd.csv',
    content: `某某研究院国防专利清单\n${HEAD.join(',')}\n${A.join(',')}\n`,
    error: 'CLASSIFIED_FILE',
    data: { mark: '国防专利' },
  },
  {
    name: 'ordinary words that only sound secret',
    ...book([
      ['某大学专利清单（不含国防专利、保密专利）'],
      [...HEAD, '是否涉密', '备注'],
      [A[0], '一种保密通信方法', A[2], '否', '商业秘密'],
      [B[0], '用于国防的伪装网', B[2], '非涉密', '已签保密协议'],
    ]),
    patents: [`3 ${A[0]} 一种保密通信方法`, `4 ${B[0]} 用于国防的伪装网`],
  },
];
