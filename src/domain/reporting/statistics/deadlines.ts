// 期限清单: what has to be done for patents from the day of the report to a day ahead, and what is late.
import type { DeadlineKind } from '../../patents/deadlines/clocks';
import { define } from './definitions';
import {
  byDepartment,
  byKind,
  byTime,
  dutyCells,
  dutyChecks,
  type Group,
  groupTable,
  isDropped,
  patentCells,
  patentColumns,
} from './dutyTables';
import { type DutyFact, datesOf, type StatFacts, type StatOptions } from './facts';
import { type Cell, column, date, money, type StatReport, type StatTable, text } from './report';

const kindWords: Readonly<Record<DeadlineKind, string>> = {
  annuity: '年费',
  nonUse: '财政资助专利五年未实施',
  compulsoryLicence: '强制许可起算',
  termEnd: '保护期届满',
  examination: '提实质审查请求',
  priority: '优先权期限',
  bonus: '发明人奖金',
};

const isAnnuity = ({ kind }: DutyFact): boolean => kind === 'annuity';
const matter = ({ kind, year }: DutyFact): string =>
  kind === 'annuity' && year !== undefined ? `年费（第 ${year} 年）` : kindWords[kind];
const distance = (days: number): string =>
  days < 0 ? `逾期 ${-days} 天` : days === 0 ? '今天' : `还有 ${days} 天`;

const figures = (duties: readonly DutyFact[]): Cell[] => {
  const annuities = duties.filter(isAnnuity);
  const due = dutyCells(annuities);
  return [dutyCells(duties).count, due.count, due.all(({ fen }) => fen)];
};

const tableOf = (id: string, label: string, groups: readonly Group[], all: readonly DutyFact[]): StatTable =>
  groupTable(
    id,
    [
      column(label, 'text', 2),
      column('期限（项）', 'count'),
      column('其中年费（项）', 'count'),
      column('应缴年费（元）', 'money', 1.3),
    ],
    groups,
    all,
    figures,
  );

const listOf = (duties: readonly DutyFact[], facts: StatFacts): StatTable => ({
  id: 'list',
  columns: [
    column('期限日', 'date', 1.1),
    column('剩余', 'text', 1),
    column('事项', 'text', 1.5),
    ...patentColumns,
    column('金额（元）', 'money', 1),
    column('决定', 'text', 0.8),
  ],
  rows: duties.map((duty) => [
    date(duty.date),
    text(distance(duty.daysLeft)),
    text(matter(duty)),
    ...patentCells(duty, facts),
    duty.fen === 0 ? text('') : money(duty.fen),
    text(isDropped(duty) ? '放弃' : duty.choice === 'keep' ? '维持' : ''),
  ]),
});

export function deadlinesReport(facts: StatFacts, options: StatOptions): StatReport {
  const { lines } = facts.duties;
  const times = byTime(lines, options);
  const kinds: Group[] = [...byKind(lines)].map(([kind, found]) => [kindWords[kind as DeadlineKind], found]);
  const late = lines.filter(({ daysLeft }) => daysLeft < 0);
  return {
    kind: 'deadlines',
    title: options.title ?? '期限清单',
    ...datesOf(options),
    span: '期间',
    scope: '审查中和有效的专利',
    landscape: true,
    sections: [
      {
        heading: '一、按月份',
        table: tableOf('months', '月份', times, lines),
        ...(times.length === 0
          ? {}
          : {
              chart: {
                kind: 'columns' as const,
                labels: times.map(([label]) => label),
                series: [
                  { name: '期限', unit: 'count' as const, values: times.map(([, found]) => found.length) },
                ],
              },
            }),
      },
      { heading: '二、按事项', table: tableOf('kinds', '事项', kinds, lines) },
      { heading: '三、按院系', table: tableOf('departments', '院系', byDepartment(lines, facts), lines) },
      { heading: '四、逐项清单', table: listOf(lines, facts) },
    ],
    definitions: define('期限', '期限金额'),
    checks: [
      ...(late.length === 0
        ? []
        : [
            {
              code: 'late',
              level: 'warning' as const,
              text: `有 ${late.length} 项已经逾期`,
              from: { entity: 'patent' as const, ids: [...new Set(late.map(({ patentId }) => patentId))] },
            },
          ]),
      ...dutyChecks(facts),
    ],
    signatures: ['制表', '审核'],
  };
}
