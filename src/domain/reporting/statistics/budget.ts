// 年费预算表: annuities that fall due from the day of the report to a day ahead, by month and department, reductions applied.
import { sum } from '../../money';
import { define } from './definitions';
import {
  byDepartment,
  byTime,
  dutyCells,
  dutyChecks,
  feeOf,
  type Group,
  groupTable,
  isDropped,
  patentCells,
  patentColumns,
  reducedOf,
} from './dutyTables';
import { type DutyFact, datesOf, type StatFacts, type StatOptions } from './facts';
import { type Cell, column, date, money, type StatReport, type StatTable, text } from './report';

const figureColumns = [
  column('年费（项）', 'count', 0.8),
  column('全额（元）', 'money', 1.2),
  column('减缴（元）', 'money', 1.2),
  column('应缴年费（元）', 'money', 1.2),
  column('滞纳金等（元）', 'money', 1.1),
  column('合计（元）', 'money', 1.2),
  column('其中未定（元）', 'money', 1.2),
  column('其中财政资助（元）', 'money', 1.3),
];

const isDecided = ({ choice }: DutyFact): boolean => choice === 'keep';

function figures(duties: readonly DutyFact[]): Cell[] {
  const { count, all, some } = dutyCells(duties);
  return [
    count,
    all(({ fullFen }) => fullFen),
    some(reducedOf),
    all(feeOf),
    some(({ surchargeFen }) => surchargeFen),
    all(({ fen }) => fen),
    some((duty) => (isDecided(duty) ? 0 : duty.fen)),
    some(({ isFunded, fen }) => (isFunded ? fen : 0)),
  ];
}

const tableOf = (id: string, label: string, groups: readonly Group[], all: readonly DutyFact[]): StatTable =>
  groupTable(id, [column(label, 'text', 1.4), ...figureColumns], groups, all, figures);

/** Foot of a list: its lines lead to the patents. */
const total = (duties: readonly DutyFact[], of: (duty: DutyFact) => number): Cell =>
  money(sum(duties.map(of)));

const choiceWords = { keep: '维持', drop: '放弃', offerInventor: '征询发明人' } as const;

const listOf = (duties: readonly DutyFact[], facts: StatFacts): StatTable => ({
  id: 'list',
  columns: [
    column('到期日', 'date', 1.1),
    ...patentColumns,
    column('年度', 'count', 0.6),
    column('全额（元）', 'money', 1),
    column('减缴（元）', 'money', 1),
    column('滞纳金等（元）', 'money', 1),
    column('合计（元）', 'money', 1.1),
    column('决定', 'text', 0.9),
  ],
  rows: duties.map((duty) => [
    date(duty.date),
    ...patentCells(duty, facts),
    { kind: 'count', value: duty.year ?? 0 },
    money(duty.fullFen),
    money(reducedOf(duty)),
    money(duty.surchargeFen),
    money(duty.fen),
    text(duty.choice === undefined ? '未定' : choiceWords[duty.choice]),
  ]),
  foot: [
    text('合计'),
    ...Array.from({ length: 4 }, () => text('')),
    total(duties, ({ fullFen }) => fullFen),
    total(duties, reducedOf),
    total(duties, ({ surchargeFen }) => surchargeFen),
    total(duties, ({ fen }) => fen),
    text(''),
  ],
});

const droppedTable = (duties: readonly DutyFact[], facts: StatFacts): StatTable => ({
  id: 'dropped',
  columns: [
    column('到期日', 'date', 1.1),
    ...patentColumns,
    column('年度', 'count', 0.6),
    column('不再缴纳（元）', 'money', 1.2),
  ],
  rows: duties.map((duty) => [
    date(duty.date),
    ...patentCells(duty, facts),
    { kind: 'count', value: duty.year ?? 0 },
    money(duty.savedFen),
  ]),
  foot: [
    text('合计'),
    ...Array.from({ length: 4 }, () => text('')),
    total(duties, ({ savedFen }) => savedFen),
  ],
});

export function budgetReport(facts: StatFacts, options: StatOptions): StatReport {
  const annuities = facts.duties.lines.filter(({ kind }) => kind === 'annuity');
  const kept = annuities.filter((duty) => !isDropped(duty));
  const dropped = annuities.filter(isDropped);
  const months = byTime(kept, options);
  const open = kept.filter((duty) => !isDecided(duty));
  return {
    kind: 'budget',
    title: options.title ?? '年费预算表',
    ...datesOf(options),
    span: '预算期间',
    scope: '本单位负责缴纳的有效专利',
    landscape: true,
    sections: [
      {
        heading: '一、按月份',
        table: tableOf('months', '月份', months, kept),
        ...(months.length === 0
          ? {}
          : {
              chart: {
                kind: 'columns' as const,
                labels: months.map(([label]) => label),
                series: [
                  {
                    name: '应缴合计',
                    unit: 'fen' as const,
                    values: months.map(([, found]) => sum(found.map(({ fen }) => fen))),
                  },
                ],
              },
            }),
      },
      { heading: '二、按院系', table: tableOf('departments', '院系', byDepartment(kept, facts), kept) },
      { heading: '三、决定放弃', table: droppedTable(dropped, facts) },
      { heading: '四、逐项清单', table: listOf(kept, facts) },
    ],
    definitions: define('年费预算', '减缴', '滞纳金等', '年费决定'),
    checks: [
      ...(open.length === 0
        ? []
        : [
            {
              code: 'undecided',
              level: 'warning' as const,
              text: `有 ${open.length} 项年费还没有决定是否维持，已按缴纳计入预算`,
              from: { entity: 'patent' as const, ids: [...new Set(open.map(({ patentId }) => patentId))] },
            },
          ]),
      ...dutyChecks(facts),
    ],
    signatures: ['制表', '审核', '负责人'],
  };
}
