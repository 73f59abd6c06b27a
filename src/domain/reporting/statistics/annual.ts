// 科技成果转化年度报告: the parts the notices ask for, every figure beside that of the year before (促进科技成果转化法 art. 21).
// Parts: notices of 2020 and 2022; the set of indicators is our own reading of them (未核实).
import { type Fen, sum } from '../../money';
import { annualChecks } from './annualChecks';
import { define } from './definitions';
import { datesOf, type StatFacts, type StatOptions, within, yearBefore } from './facts';
import { type AgreementLine, agreementLines, awardsOf, groupWords, kindWords } from './lines';
import {
  type Asked,
  type Cell,
  column,
  count,
  date,
  money,
  type Narrative,
  named,
  number,
  type StatReport,
  type StatTable,
  text,
} from './report';

interface Year {
  readonly facts: StatFacts;
  readonly options: StatOptions;
  readonly signed: readonly AgreementLine[];
  readonly lines: readonly AgreementLine[];
}

const yearOf = (facts: StatFacts, options: StatOptions): Year => {
  const lines = agreementLines(facts, options);
  return { facts, options, lines, signed: lines.filter(({ isSignedNow }) => isSignedNow) };
};

/**
 * Rows of indicators: label, this year, the year before. Each indicator is one function of a year; a stock is what there
 * is today and can not be counted for a day that has passed.
 */
type Indicator = readonly [label: string, figure: (year: Year) => Cell, isStock?: 'stock'];

const compared = (id: string, now: Year, before: Year, indicators: readonly Indicator[]): StatTable => ({
  id,
  columns: [
    column('指标', 'text', 3),
    column('本年', indicators[0]?.[1](now).kind ?? 'count', 1.4),
    column('上年', indicators[0]?.[1](before).kind ?? 'count', 1.4),
  ],
  rows: indicators.map(([label, figure, isStock]) => [
    text(label),
    figure(now),
    isStock === 'stock' ? text('—') : figure(before),
  ]),
});

const agreements = (lines: readonly AgreementLine[]): Cell =>
  count(
    'agreement',
    lines.map(({ agreement }) => agreement.id),
  );
const fens = (lines: readonly AgreementLine[], of: (line: AgreementLine) => Fen): Cell =>
  money(
    sum(lines.map(of)),
    'agreement',
    lines.map(({ agreement }) => agreement.id),
  );

const patentIndicators: readonly Indicator[] = [
  [
    '有效专利（件）',
    ({ facts }) =>
      count(
        'patent',
        idsOf(facts, ({ bucket }) => bucket === 'inForce'),
      ),
    'stock',
  ],
  [
    '其中：有效发明专利（件）',
    ({ facts }) =>
      count(
        'patent',
        idsOf(facts, ({ bucket, type }) => bucket === 'inForce' && type === 'invention'),
      ),
    'stock',
  ],
  [
    '当年授权专利（件）',
    ({ facts, options }) =>
      count(
        'patent',
        idsOf(facts, ({ granted }) => within(granted, options)),
      ),
  ],
  [
    '当年申请专利（件）',
    ({ facts, options }) =>
      count(
        'patent',
        idsOf(facts, ({ filed }) => within(filed, options)),
      ),
  ],
  [
    '其中：财政资助项目形成的有效专利（件）',
    ({ facts }) =>
      count(
        'patent',
        idsOf(facts, ({ bucket, isFunded }) => bucket === 'inForce' && isFunded),
      ),
    'stock',
  ],
  [
    '其他科技成果（软件著作权、技术秘密等，项）',
    ({ facts }) =>
      count(
        'result',
        facts.results.map(({ id }) => id),
      ),
    'stock',
  ],
];

function idsOf({ patents }: StatFacts, wants: (patent: StatFacts['patents'][number]) => boolean): string[] {
  return patents.filter(wants).map(({ id }) => id);
}

const modes = ['transfer', 'licence', 'equity'] as const;
const works = ['development', 'consulting', 'service'] as const;
const MILLION: Fen = 100_000_000;
const HUNDRED_MILLION: Fen = 10_000_000_000;

/** A row a mode: contracts, value, money; of one year beside the other. */
function modeTable(
  id: string,
  groups: readonly AgreementLine['group'][],
  now: Year,
  before: Year,
): StatTable {
  const cells = (year: Year, wanted: readonly AgreementLine['group'][]): Cell[] => {
    const signed = year.signed.filter(({ group }) => wanted.includes(group));
    const all = year.lines.filter(({ group }) => wanted.includes(group));
    return [
      agreements(signed),
      fens(signed, ({ price }) => price),
      fens(all, ({ receivedNow }) => receivedNow),
    ];
  };
  const row = (label: string, wanted: readonly AgreementLine['group'][]): Cell[] => [
    text(label),
    ...cells(now, wanted),
    ...cells(before, wanted),
  ];
  return {
    id,
    columns: [
      column('方式', 'text', 1.2),
      column('本年项数', 'count'),
      column('本年合同金额（元）', 'money', 1.5),
      column('本年到账（元）', 'money', 1.5),
      column('上年项数', 'count'),
      column('上年合同金额（元）', 'money', 1.5),
      column('上年到账（元）', 'money', 1.5),
    ],
    rows: groups.map((group) => row(groupWords[group], [group])),
    foot: row('合计', groups),
  };
}

const converted = ({ signed }: Year): AgreementLine[] =>
  signed.filter(({ group }) => modes.some((mode) => mode === group));

/** Where it went: abroad, the same province or another; unknown where the other side's or our own is. */
function wentTo({ facts }: Year): (line: AgreementLine) => 'abroad' | 'home' | 'away' | 'unknown' {
  return ({ province }) => {
    if (province === '境外') return 'abroad';
    if (province === '' || facts.province === '') return 'unknown';
    return province === facts.province ? 'home' : 'away';
  };
}

const inRegion =
  (region: ReturnType<ReturnType<typeof wentTo>>) =>
  (year: Year): Cell => {
    const of = wentTo(year);
    return agreements(converted(year).filter((line) => of(line) === region));
  };

const structure: readonly Indicator[] = [
  [
    '单项金额 100 万元及以上（项）',
    (year) => agreements(converted(year).filter(({ price }) => price >= MILLION)),
  ],
  [
    '单项金额 1 亿元及以上（项）',
    (year) => agreements(converted(year).filter(({ price }) => price >= HUNDRED_MILLION)),
  ],
  ['转化到境外（项）', inRegion('abroad')],
  ['转化到本省（项）', inRegion('home')],
  ['转化到外省（项）', inRegion('away')],
  ['地区未填（项）', inRegion('unknown')],
  ['财政资助项目成果转化（项）', (year) => agreements(converted(year).filter(({ isFunded }) => isFunded))],
];

function awards({ facts, options }: Year) {
  const lines = awardsOf(facts, options);
  const isPerson = (party: string): boolean => party.startsWith('person:') || party.startsWith('research:');
  const persons = lines.filter(({ party }) => isPerson(party));
  const kept = lines.filter(
    ({ party }) => ['college', 'university', 'tto', 'ipFund'].includes(party) || party.startsWith('unit:'),
  );
  const runIds = (some: typeof lines): string[] => [...new Set(some.map(({ runId }) => runId))];
  const times = new Set(
    persons
      .filter(({ fen }) => fen > 0)
      .map(({ party, runId }) => `${party.slice(party.indexOf(':'))}|${runId}`),
  );
  return {
    persons: money(sum(persons.map(({ fen }) => fen)), 'run', runIds(persons)),
    times: { kind: 'count', value: times.size, from: { entity: 'run', ids: runIds(persons) } } satisfies Cell,
    kept: money(sum(kept.map(({ fen }) => fen)), 'run', runIds(kept)),
  };
}

const moneyOf: readonly Indicator[] = [
  ['现金奖励：支付给完成人个人及科研账户（元）', (year) => awards(year).persons],
  ['单位留存：学校、学院、机构、基金（元）', (year) => awards(year).kept],
];

const peopleOf: readonly Indicator[] = [
  ['奖励人次', (year) => awards(year).times],
  [
    '股权奖励：当年作价投资中约定奖励的项数',
    ({ facts, options }) =>
      count(
        'holding',
        facts.holdings
          .filter(({ registeredOn, awardShare }) => within(registeredOn, options) && (awardShare?.n ?? 0) > 0)
          .map(({ id }) => id),
      ),
  ],
  [
    '参股公司（家）',
    ({ facts, options }) =>
      count(
        'holding',
        facts.holdings
          .filter(
            ({ registeredOn, exit }) =>
              (registeredOn ?? '') <= options.until && (exit === undefined || exit.on > options.until),
          )
          .map(({ id }) => id),
      ),
  ],
];

const projectTable = (signed: readonly AgreementLine[]): StatTable => ({
  id: 'projects',
  columns: [
    column('序号', 'count', 0.5),
    column('项目名称', 'text', 2.4),
    column('方式', 'text', 1.1),
    column('受让方/被许可方/被投资方', 'text', 2),
    column('签订', 'date', 1.1),
    column('合同金额（元）', 'money', 1.3),
    column('当年到账（元）', 'money', 1.3),
    column('财政资助', 'text', 0.8),
    column('技术合同登记编号', 'text', 1.3),
  ],
  rows: signed.map(({ agreement, kind, price, receivedNow, isFunded }, index) => [
    number(index + 1),
    named(agreement.title, 'agreement', agreement.id),
    text(kindWords[kind] ?? kind),
    text(agreement.party),
    date(agreement.signedOn),
    money(price, 'agreement', [agreement.id]),
    money(receivedNow, 'agreement', [agreement.id]),
    text(isFunded ? '是' : '否'),
    text(agreement.techContractNumber ?? ''),
  ]),
});

/** Figures the desk does not hold; the office fills them in once a year. */
const askedOf = (
  { asked }: StatOptions,
  questions: readonly (readonly [string, string, string])[],
): Asked[] => questions.map(([id, label, unit]) => ({ id, label, unit, value: asked[id] ?? null }));

const narrativeOf = ({ narratives }: StatOptions, id: string, prompt: string): Narrative => ({
  id,
  prompt,
  text: narratives[id] ?? '',
});

export function annualReport(facts: StatFacts, options: StatOptions): StatReport {
  const now = yearOf(facts, options);
  const before = yearOf(facts, yearBefore(options));
  return {
    kind: 'annual',
    title: options.title ?? `${options.until.slice(0, 4)}年度科技成果转化年度报告`,
    ...datesOf(options),
    scope: facts.organisation,
    landscape: true,
    sections: [
      {
        heading: '一、总体情况',
        narrative: narrativeOf(options, 'overall', '总体成效、主要做法、经验与存在的问题'),
      },
      {
        heading: '二、科技成果数量、类型和来源',
        table: compared('results', now, before, patentIndicators),
      },
      { heading: '三、转让、许可、作价投资', table: modeTable('modes', modes, now, before) },
      { heading: '三之一、结构', table: compared('structure', now, before, structure) },
      {
        heading: '四、产学研合作',
        table: modeTable('works', works, now, before),
        asked: askedOf(options, [
          ['platforms', '自建和共建研发机构、服务平台', '个'],
          ['ttos', '技术转移机构', '个'],
          ['ttoStaff', '专职从事技术转移的人员', '人'],
          ['partTime', '兼职从事成果转化的科技人员', '人'],
          ['leave', '离岗创业的科技人员', '人'],
        ]),
        narrative: narrativeOf(options, 'cooperation', '合作机构、平台建设和人员流动的说明'),
      },
      {
        heading: '五、收入分配和奖励',
        table: compared('awards', now, before, moneyOf),
        narrative: narrativeOf(options, 'awards', '奖酬制度、个人所得税和股权奖励纳税情况'),
      },
      { heading: '五之一、奖励人次和股权', table: compared('people', now, before, peopleOf) },
      { heading: '六、其他', narrative: narrativeOf(options, 'other', '尽职免责、合规和其他需要说明的情况') },
      { heading: '附表　科技成果转化项目清单', table: projectTable(now.signed) },
    ],
    definitions: [
      ...define('合同项数', '合同金额', '本期到账', '财政资助', '地区', '个人奖励', '上年同期'),
      {
        term: '指标来源',
        text: '章节依据科技成果转化年度报告的历次通知，具体指标为本系统整理（未核实）；填报时以主管部门当年的报表为准。',
      },
    ],
    checks: annualChecks(now, before),
    signatures: ['填报人', '审核人', '单位负责人'],
  };
}
