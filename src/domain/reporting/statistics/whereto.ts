// 本期去向: from the receipts of the period over costs and net income to those it was divided among; a waterfall.
import { type Fen, minus, negate, sum } from '../../money';
import { type StatFacts, type StatOptions, within } from './facts';
import { awardsOf } from './lines';
import { type Cell, column, type Source, type StatSection, text } from './report';

type Award = ReturnType<typeof awardsOf>[number];

const isPerson = (party: string): boolean => party.startsWith('person:') || party.startsWith('research:');
const isOurs = (party: string): boolean =>
  ['college', 'university', 'tto', 'ipFund'].includes(party) || party.startsWith('unit:');
/** Costs are taken off the receipts already. */
const isCost = (party: string): boolean => party.startsWith('costs:');

const fens = (awards: readonly Award[]): Fen => sum(awards.map(({ fen }) => fen));
type Amount = Extract<Cell, { kind: 'money' }>;
const amount = (fen: Fen, entity: Source['entity'], ids: readonly string[]): Amount => ({
  ...{ kind: 'money', fen, from: { entity, ids: [...new Set(ids)] } },
});
const given = (awards: readonly Award[]): Amount =>
  amount(
    negate(fens(awards)),
    'run',
    awards.map(({ runId }) => runId),
  );
const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

export function wheretoSection(heading: string, facts: StatFacts, options: StatOptions): StatSection {
  const incomes = facts.incomes.filter((one) => within(one.date, options));
  const outlays = facts.outlays.filter((one) => within(one.date, options));
  const awards = awardsOf(facts, options);
  const persons = awards.filter(({ party }) => isPerson(party));
  const ours = awards.filter(({ party }) => isOurs(party));
  const others = awards.filter(({ party }) => !isPerson(party) && !isOurs(party) && !isCost(party));
  const received = sum(incomes.map(({ fen }) => fen));
  const costs = sum(outlays.map(({ fen }) => fen));
  const net = minus(received, costs);
  const rest = minus(net, sum([fens(persons), fens(ours), fens(others)]));
  const steps: readonly (readonly [label: string, cell: Amount, isLevel: boolean])[] = [
    ['到账', amount(received, 'income', idsOf(incomes)), true],
    ['直接成本', amount(negate(costs), 'outlay', idsOf(outlays)), false],
    ['净收入', { kind: 'money', fen: net }, true],
    ['完成人', given(persons), false],
    ['单位留存', given(ours), false],
    ['其他各方', given(others), false],
    ['本期余额', { kind: 'money', fen: rest }, true],
  ];
  return {
    heading,
    table: {
      id: 'whereto',
      columns: [column('项目', 'text', 2), column('金额（元）', 'money', 1.3)],
      rows: steps.map(([label, cell]) => [text(label), cell]),
    },
    chart: {
      kind: 'waterfall',
      labels: steps.map(([label]) => label),
      totals: steps.flatMap(([, , isLevel], i) => (isLevel ? [i] : [])),
      series: [{ name: '金额', unit: 'fen', values: steps.map(([, { fen }]) => fen) }],
    },
  };
}
