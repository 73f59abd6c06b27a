// Fields an office keeps itself: shares, tiers, fees, use, ways of transfer, history, projects; good and bad.
import { inlineRows, workbookParts, zip } from '../parsing.testkit';
import { A, B, type Case, line } from './case.testkit';

type Row = readonly (string | number | null)[];
const book = (header: Row, ...rows: Row[]) => ({
  file: 'a.xlsx',
  content: zip(workbookParts(inlineRows([['申请号', '专利名称', ...header], ...rows]))),
});
const one = [line(2, A)];
const a = [A[0], A[1]] as const;

export const officeFields: readonly Case[] = [
  {
    name: 'shares behind right holders and inventors',
    ...book(['专利权人', '发明人'], [...a, '甲大学 60%；乙公司 40%', '张三（1/2）、李四（1/2）']),
    patents: one,
    first: {
      applicants: ['甲大学', '乙公司'],
      rightHolders: [
        { name: '甲大学', share: { n: 60, d: 100 } },
        { name: '乙公司', share: { n: 40, d: 100 } },
      ],
      inventors: ['张三', '李四'],
      contributions: [
        { n: 1, d: 2 },
        { n: 1, d: 2 },
      ],
    },
  },
  {
    name: 'shares above and below the whole',
    ...book(['权利人及份额'], [...a, '甲大学 60%；乙公司 50%'], [B[0], B[1], '甲大学 33%；乙公司 33%']),
    patents: [line(2, A), line(3, B)],
    issues: ['2 权利人及份额 warning SHARES_OVER', '3 权利人及份额 warning SHARES_UNDER'],
    first: { rightHolders: [{ name: '甲大学' }, { name: '乙公司' }] },
  },
  {
    name: 'tier, use, transfer, maturity, rating, prospects and contact',
    ...book(
      ['分层', '实施情况', '转化方式', '技术成熟度', '专利自评', '应用场景（产业化前景）', '联系人'],
      [...a, 'A', '未转化', '普通许可、作价入股', 'TRL 4', '较高', '储能电站', '王五 13812345678'],
    ),
    patents: one,
    issues: ['2 联系人 warning CONTACT_NUMBER_LEFT_OUT'],
    first: {
      tier: 'A',
      implementationStatus: 'none',
      transferModes: ['ordinaryLicence', 'equity'],
      maturity: 'TRL 4',
      selfRating: '较高',
      prospects: '储能电站',
      contact: '王五',
    },
  },
  {
    name: 'words that stand for nothing known',
    ...book(['实施状态', '转化方式', '费减比例'], [...a, '是', '转让/赠与', '五折']),
    patents: one,
    issues: ['转化方式', '费减比例', '实施状态'].map((column) => `2 ${column} warning VALUE_UNKNOWN`).sort(),
    first: { transferModes: ['assignment'] },
  },
  {
    name: 'fee reductions as words, shares of a whole and none',
    ...book(['费减'], [...a, '85%'], [B[0], B[1], 0.7], ['201080063196.9', '丙', '无']),
    patents: [line(2, A), line(3, B), '4 201080063196.9 丙'],
    first: { feeReduction: 'p85' },
  },
  {
    name: 'the year annuities are paid through, counted and by the calendar',
    ...book(['已缴年度'], [...a, '第6年'], [B[0], B[1], 2024]),
    patents: [line(2, A), line(3, B)],
    issues: ['3 已缴年度 warning PATENT_YEAR_UNREADABLE'],
    first: { annuityPaidThrough: 6 },
  },
  {
    name: 'a history of events with codes, and parts without a date',
    ...book(
      ['法律状态历史'],
      [...a, '2018.02.16 PB01 公布；2019-07-09 GR01：授权\n2021-03-02 专利权的转移；变更前：甲'],
      [B[0], B[1], '授权'],
    ),
    patents: [line(2, A), line(3, B)],
    issues: ['3 法律状态历史 warning EVENT_UNREADABLE'],
    first: {
      legalEvents: [
        { date: '2018-02-16', code: 'PB01', text: '公布' },
        { date: '2019-07-09', code: 'GR01', text: '授权' },
        { date: '2021-03-02', text: '专利权的转移；变更前：甲' },
      ],
    },
  },
  {
    name: 'several funded projects side by side, and names that do not fit their numbers',
    ...book(
      ['项目编号', '项目名称', '项目类型'],
      [...a, '2020YFB0100；52072001', '重点研发；面上项目', '国家级'],
      [B[0], B[1], 'A-1、A-2', '甲；乙；丙', null],
    ),
    patents: [line(2, A), line(3, B)],
    issues: ['3 项目名称 warning PROJECTS_UNEVEN'],
    first: {
      project: { number: '2020YFB0100', name: '重点研发', projectType: '国家级' },
      moreProjects: [{ number: '52072001', name: '面上项目', projectType: '国家级' }],
    },
  },
  {
    name: 'cells guarded against formulas are whole again',
    ...book(['备注', '内部编号'], [A[0], "'=1+1 的方法", "'-无", "'+86"]),
    patents: [`2 ${A[0]} =1+1 的方法`],
    first: { note: '-无', internalNumber: '+86' },
  },
];
