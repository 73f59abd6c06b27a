// 收益报告: what agreements are worth, what came in, what is still to come, what it cost and who was given it; five years.
import { doneRuns, unallocatedOf } from '../../agreements/books';
import { receivablesOf } from '../../agreements/invoices';
import { linesOf } from '../../distribution/explained';
import { type Fen, minus, sum } from '../../money';
import { define } from './definitions';
import { datesOf, fiveYears, type StatFacts, type StatOptions, within } from './facts';
import { type AgreementLine, agreementLines, groupWords, kindWords, type StatGroup } from './lines';
import {
  type Cell,
  type Check,
  column,
  money,
  named,
  type StatColumn,
  type StatReport,
  type StatTable,
  text,
} from './report';
import { wheretoSection } from './whereto';

const amount = (label: string): StatColumn => column(`${label}（元）`, 'money', 1.3);

/** Money of a span: five figures, each with its records. */
function spanOf(facts: StatFacts, options: StatOptions) {
  const incomes = facts.incomes.filter(({ date }) => within(date, options));
  const outlays = facts.outlays.filter(({ date }) => within(date, options));
  const signed = facts.agreements.filter(
    ({ state, amends, signedOn }) => state !== 'draft' && amends === undefined && within(signedOn, options),
  );
  const runs = doneRuns(facts.runs).filter(
    ({ run }) => within(run.executedOn, options) && run.input.kind !== 'equity',
  );
  const given = runs.flatMap(({ run }) => (run.result === undefined ? [] : linesOf(run.result)));
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  return {
    value: {
      fen: sum(signed.map(({ priceFen }) => priceFen ?? 0)),
      entity: 'agreement' as const,
      ids: ids(signed),
    },
    received: { fen: sum(incomes.map(({ fen }) => fen)), entity: 'income' as const, ids: ids(incomes) },
    unallocated: {
      fen: sum(incomes.map(unallocatedOf)),
      entity: 'income' as const,
      ids: ids(incomes.filter((one) => unallocatedOf(one) !== 0)),
    },
    costs: { fen: sum(outlays.map(({ fen }) => fen)), entity: 'outlay' as const, ids: ids(outlays) },
    given: { fen: sum(given.map(({ fen }) => fen)), entity: 'run' as const, ids: ids(runs) },
  };
}

const cellOf = ({
  fen,
  entity,
  ids,
}: {
  fen: Fen;
  entity: 'agreement' | 'income' | 'outlay' | 'run';
  ids: string[];
}) => money(fen, entity, ids);

function years(facts: StatFacts, options: StatOptions): { table: StatTable; received: Fen[]; given: Fen[] } {
  const spans = fiveYears(options).map((year) => {
    const until = year === options.until.slice(0, 4) ? options.until : `${year}-12-31`;
    return { year, ...spanOf(facts, { ...options, from: `${year}-01-01`, until }) };
  });
  const row = (label: string, cells: Cell[]): Cell[] => [text(label), ...cells];
  return {
    received: spans.map(({ received }) => received.fen),
    given: spans.map(({ given }) => given.fen),
    table: {
      id: 'years',
      columns: [column('项目', 'text', 1.4), ...spans.map(({ year }) => amount(year))],
      rows: [
        row(
          '合同金额',
          spans.map(({ value }) => cellOf(value)),
        ),
        row(
          '到账',
          spans.map(({ received }) => cellOf(received)),
        ),
        row(
          '直接成本',
          spans.map(({ costs }) => cellOf(costs)),
        ),
        row(
          '净收入',
          spans.map(({ received, costs }) => money(minus(received.fen, costs.fen))),
        ),
        row(
          '已分配',
          spans.map(({ given }) => cellOf(given)),
        ),
      ],
    },
  };
}

const sums = (lines: readonly AgreementLine[], facts: StatFacts): Cell[] => {
  const ids = lines.map(({ agreement }) => agreement.id);
  const open = lines.map(({ agreement }) => receivablesOf(agreement, facts.incomes));
  const received = sum(lines.map(({ receivedNow }) => receivedNow));
  const costs = sum(lines.map(({ costsNow }) => costsNow));
  return [
    money(sum(lines.flatMap(({ isSignedNow, price }) => (isSignedNow ? [price] : []))), 'agreement', ids),
    money(received, 'agreement', ids),
    money(
      sum(open.map(({ receivable, rest, invoiced }) => (invoiced === 0 ? (rest ?? 0) : receivable))),
      'agreement',
      ids,
    ),
    money(costs, 'agreement', ids),
    money(minus(received, costs), 'agreement', ids),
  ];
};
const sumColumns = ['本期签订金额', '本期到账', '应收', '直接成本', '净收入'].map(amount);

function byGroup(lines: readonly AgreementLine[], facts: StatFacts): StatTable {
  const present = [...new Set(lines.map(({ group }) => group))].sort();
  return {
    id: 'groups',
    columns: [column('转化方式', 'text', 1.2), ...sumColumns],
    rows: present.map((group: StatGroup) => [
      text(groupWords[group]),
      ...sums(
        lines.filter((line) => line.group === group),
        facts,
      ),
    ]),
    foot: [text('合计'), ...sums(lines, facts)],
  };
}

function byAgreement(lines: readonly AgreementLine[], facts: StatFacts): StatTable {
  const moved = lines.filter(
    ({ isSignedNow, receivedNow, costsNow, agreement }) =>
      isSignedNow || receivedNow !== 0 || costsNow !== 0 || agreement.state === 'active',
  );
  return {
    id: 'agreements',
    columns: [
      column('合同名称', 'text', 2.2),
      column('对方单位', 'text', 1.8),
      column('方式', 'text', 1.1),
      ...sumColumns,
    ],
    rows: moved.map((line) => [
      named(line.agreement.title, 'agreement', line.agreement.id),
      text(line.agreement.party),
      text(kindWords[line.kind] ?? line.kind),
      ...sums([line], facts),
    ]),
    foot: [text('合计'), text(''), text(''), ...sums(moved, facts)],
  };
}

/** 勾稽: money that came in is allocated or not, and what is allocated was divided or not; it has to add up. */
function reconciliation(facts: StatFacts, options: StatOptions): { table: StatTable; checks: Check[] } {
  const { received, unallocated } = spanOf(facts, options);
  const incomes = facts.incomes.filter(({ date }) => within(date, options));
  const allocated = sum(incomes.flatMap(({ allocations }) => allocations.map(({ fen }) => fen)));
  const known = new Set<string>(facts.agreements.map(({ id }) => id));
  const lost = incomes.filter(({ allocations }) => allocations.some((one) => !known.has(one.agreementId)));
  const difference = minus(received.fen, sum([allocated, unallocated.fen]));
  const rows: Cell[][] = [
    [text('到账合计'), cellOf(received)],
    [text('其中：已分到合同'), money(allocated)],
    [text('其中：尚未分到合同'), cellOf(unallocated)],
    [text('差额（应为 0.00）'), money(difference)],
  ];
  const checks: Check[] = [];
  if (difference !== 0)
    checks.push({ code: 'unbalanced', level: 'error', text: '到账与分到合同、未分到合同之和不相等' });
  if (unallocated.fen !== 0)
    checks.push({
      code: 'unallocated',
      level: 'warning',
      text: `有 ${unallocated.ids.length} 笔到账尚未全部分到合同`,
      from: { entity: 'income', ids: unallocated.ids },
    });
  if (lost.length > 0)
    checks.push({
      code: 'lostAgreement',
      level: 'error',
      text: '有到账分到了已不存在的合同',
      from: { entity: 'income', ids: lost.map(({ id }) => id) },
    });
  return { table: { id: 'balance', columns: [column('项目', 'text', 2), amount('金额')], rows }, checks };
}

export function revenueReport(facts: StatFacts, options: StatOptions): StatReport {
  const lines = agreementLines(facts, options);
  const five = years(facts, options);
  const balance = reconciliation(facts, options);
  return {
    kind: 'revenue',
    title: options.title ?? '科技成果转化收益报告',
    ...datesOf(options),
    scope: '全部合同与到账',
    landscape: true,
    sections: [
      {
        heading: '一、五年收益',
        table: five.table,
        chart: {
          kind: 'columns',
          labels: fiveYears(options),
          series: [
            { name: '到账', unit: 'fen', values: five.received },
            { name: '已分配', unit: 'fen', values: five.given },
          ],
        },
      },
      wheretoSection('二、本期去向', facts, options),
      { heading: '三、按转化方式', table: byGroup(lines, facts) },
      { heading: '四、按合同', table: byAgreement(lines, facts) },
      { heading: '五、勾稽', table: balance.table },
    ],
    definitions: define('合同金额', '本期到账', '应收', '直接成本', '净收入', '已分配', '本期去向'),
    checks: balance.checks,
    signatures: ['制表', '财务复核', '负责人'],
  };
}
