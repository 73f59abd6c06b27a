// 专利转化漏斗与领域分布: how far patents in force have come on the way from the inventory to money, and in which fields.
import { sum } from '../../money';
import { wipoFieldName } from '../../patents/classification';
import { define } from './definitions';
import { datesOf, type PatentFact, type StatFacts, type StatOptions } from './facts';
import { agreementLines, groupWords, type StatGroup } from './lines';
import {
  type Cell,
  column,
  count,
  type StatChart,
  type StatReport,
  type StatTable,
  share,
  text,
} from './report';

const converting: ReadonlySet<StatGroup> = new Set(['transfer', 'licence', 'equity']);
const registering: ReadonlySet<string> = new Set([
  'licenceRecordal',
  'transferRegistration',
  'openLicenceTaken',
  'techContractRegistration',
]);

interface Stage {
  readonly label: string;
  readonly ids: ReadonlySet<string>;
}

/** Patents in force that have reached each stage by the last day; a patent is at a stage by its own records alone. */
function stagesOf(facts: StatFacts, options: StatOptions): Stage[] {
  const { until } = options;
  const inForce = facts.patents.filter(({ bucket }) => bucket === 'inForce').map(({ id }) => id);
  const known = new Set(inForce);
  const stage = (label: string, ids: Iterable<string>): Stage => ({
    label,
    ids: new Set([...ids].filter((id) => known.has(id))),
  });
  const deals = facts.deals.filter(({ openedOn }) => openedOn <= until);
  const dealPatents = new Map<string, readonly string[]>(deals.map(({ id, patentIds }) => [id, patentIds]));
  const offered = facts.offers
    .filter(({ state, on }) => state !== 'draft' && on !== undefined && on <= until)
    .flatMap(({ dealId }) => dealPatents.get(dealId) ?? []);
  const lines = agreementLines(facts, options).filter(
    ({ group, agreement }) =>
      converting.has(group) && agreement.signedOn !== undefined && agreement.signedOn <= until,
  );
  const named = new Map<string, readonly string[]>(
    lines.map(({ agreement }) => [agreement.id, agreement.patentIds]),
  );
  const filed = facts.filings
    .filter(
      ({ kind, state, decidedOn }) =>
        registering.has(kind) && state === 'accepted' && (decidedOn ?? '') <= until,
    )
    .flatMap(({ patentIds, agreementId }) => [...patentIds, ...(named.get(agreementId ?? '') ?? [])]);
  const numbered = lines.filter(
    ({ agreement }) =>
      (agreement.techContractNumber ?? '') !== '' && (agreement.techContractOn ?? '') <= until,
  );
  const patentsOf = (some: typeof lines): string[] => some.flatMap(({ agreement }) => agreement.patentIds);
  return [
    stage('有效专利', inForce),
    stage(
      '已盘点',
      inForce.filter((id) => facts.answers.get(id)?.isComplete === true),
    ),
    stage(
      '平台登记入库',
      facts.patents.flatMap(({ id, isRegistered }) => (isRegistered ? [id] : [])),
    ),
    stage(
      '进入谈判',
      deals.flatMap(({ patentIds }) => patentIds),
    ),
    stage('已报价', offered),
    stage('签订合同', patentsOf(lines)),
    stage('备案或登记', [...filed, ...patentsOf(numbered)]),
    stage('已有到账', patentsOf(lines.filter(({ receivedEver }) => receivedEver > 0))),
  ];
}

function funnelTable(stages: readonly Stage[]): StatTable {
  const all = stages[0]?.ids.size ?? 0;
  return {
    id: 'funnel',
    columns: [
      column('阶段', 'text', 1.6),
      column('专利（件）', 'count'),
      column('占有效专利', 'share'),
      column('前一阶段中到达（件）', 'count', 1.2),
      column('占前一阶段', 'share'),
    ],
    rows: stages.map(({ label, ids }, i): Cell[] => {
      const before = stages[i - 1];
      const own = [...ids];
      const both = before === undefined ? [] : own.filter((id) => before.ids.has(id));
      return [
        text(label),
        count('patent', own),
        share(own, all, 'patent'),
        before === undefined ? text('—') : count('patent', both),
        before === undefined ? text('—') : share(both, before.ids.size, 'patent'),
      ];
    }),
  };
}

/** Stages of the map: those that tell fields apart; a patent is in the field of its main class alone. */
const mapped = ['有效专利', '已盘点', '平台登记入库', '进入谈判', '签订合同', '已有到账'];

function fieldMap(
  patents: readonly PatentFact[],
  stages: readonly Stage[],
): { table: StatTable; chart?: StatChart } {
  const shown = stages.filter(({ label }) => mapped.includes(label));
  const [all, ...later] = shown;
  if (all === undefined) throw new Error('a map has stages');
  const fields = new Map<number, string[]>();
  for (const { id, field } of patents) {
    if (!all.ids.has(id)) continue;
    const key = Number(field || 99);
    const found = fields.get(key);
    if (found === undefined) fields.set(key, [id]);
    else found.push(id);
  }
  const rows = [...fields].sort(([a], [b]) => a - b);
  const name = (field: number): string => (field === 99 ? '未分类' : wipoFieldName(field, 'zh'));
  const at = (ids: readonly string[], stage: Stage): string[] => ids.filter((id) => stage.ids.has(id));
  const table: StatTable = {
    id: 'fields',
    columns: [column('技术领域', 'text', 2.2), ...shown.map(({ label }) => column(label, 'count'))],
    rows: rows.map(([field, ids]) => [
      text(name(field)),
      ...shown.map((stage) => count('patent', at(ids, stage))),
    ]),
    foot: [text('合计'), ...shown.map(({ ids }) => count('patent', [...ids]))],
  };
  if (rows.length === 0) return { table };
  return {
    table,
    chart: {
      kind: 'heat',
      labels: rows.map(([field]) => name(field)),
      series: [all, ...later].map((stage) => ({
        name: stage.label,
        unit: 'count',
        values: rows.map(([, ids]) => at(ids, stage).length),
      })),
    },
  };
}

/** Patents with an agreement that nobody answered the questions of: the way was taken from behind. */
function unasked(stages: readonly Stage[]): StatReport['checks'] {
  const find = (label: string): ReadonlySet<string> =>
    stages.find((one) => one.label === label)?.ids ?? new Set();
  const ids = [...find('签订合同')].filter((id) => !find('已盘点').has(id));
  return ids.length === 0
    ? []
    : [
        {
          code: 'unasked',
          level: 'warning',
          text: `有 ${ids.length} 件已签合同的有效专利没有完成盘点`,
          from: { entity: 'patent', ids },
        },
      ];
}

function byWay(facts: StatFacts, options: StatOptions, all: ReadonlySet<string>): StatTable {
  const lines = agreementLines(facts, options).filter(
    ({ group, agreement }) =>
      converting.has(group) &&
      agreement.signedOn !== undefined &&
      agreement.signedOn <= options.until &&
      agreement.patentIds.some((id) => all.has(id)),
  );
  const cells = (some: typeof lines): Cell[] => {
    const ids = some.map(({ agreement }) => agreement.id);
    return [
      count('agreement', ids),
      count('patent', [
        ...new Set(some.flatMap(({ agreement }) => agreement.patentIds).filter((id) => all.has(id))),
      ]),
      {
        kind: 'money',
        fen: sum(some.map(({ receivedEver }) => receivedEver)),
        from: { entity: 'agreement', ids },
      },
    ];
  };
  return {
    id: 'ways',
    columns: [
      column('方式', 'text', 1.2),
      column('合同（项）', 'count'),
      column('有效专利（件）', 'count'),
      column('累计到账（元）', 'money', 1.4),
    ],
    rows: [...converting]
      .map((group) => ({ group, found: lines.filter((line) => line.group === group) }))
      .filter(({ found }) => found.length > 0)
      .map(({ group, found }) => [text(groupWords[group]), ...cells(found)]),
    foot: [text('合计'), ...cells(lines)],
  };
}

export function funnelReport(facts: StatFacts, options: StatOptions): StatReport {
  const stages = stagesOf(facts, options);
  const all = stages[0]?.ids ?? new Set<string>();
  return {
    kind: 'funnel',
    title: options.title ?? '专利转化漏斗与领域分布',
    ...datesOf(options),
    scope: '有效专利，累计至统计期末',
    landscape: true,
    sections: [
      {
        heading: '一、转化漏斗',
        table: funnelTable(stages),
        chart: {
          kind: 'funnel',
          labels: stages.map(({ label }) => label),
          series: [{ name: '专利', unit: 'count', values: stages.map(({ ids }) => ids.size) }],
        },
      },
      { heading: '二、技术领域分布', ...fieldMap(facts.patents, stages) },
      { heading: '三、签订合同的方式', table: byWay(facts, options, all) },
    ],
    definitions: define('转化漏斗', '占前一阶段', '已答全', '专利的技术领域', '累计到账'),
    checks: unasked(stages),
    signatures: ['制表', '审核'],
  };
}
