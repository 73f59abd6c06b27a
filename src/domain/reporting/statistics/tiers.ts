// 专利评价与分层情况表: how the office tiered its patents in force and what their inventory cards say of rating and maturity.
// The values are the office's own entries: nothing here was assessed by a platform.
import { TRANSFER_WORDS, wordOf } from '../../patents/valueWords';
import { define } from './definitions';
import { type AnswerFact, datesOf, type PatentFact, type StatFacts, type StatOptions } from './facts';
import { isUsed } from './plan';
import {
  type Cell,
  column,
  count,
  type StatReport,
  type StatSection,
  type StatTable,
  share,
  text,
} from './report';

const empty = '未填';
const ids = (patents: readonly PatentFact[]): string[] => patents.map(({ id }) => id);
const counted = (patents: readonly PatentFact[]): Cell => count('patent', ids(patents));

type Facts = Pick<StatFacts, 'answers' | 'departmentName'>;
const answerOf = ({ answers }: Facts, { id }: PatentFact): AnswerFact | undefined => answers.get(id);

const figureColumns = [
  column('有效专利（件）', 'count'),
  column('占比', 'share'),
  column('发明', 'count'),
  column('实用新型', 'count'),
  column('外观设计', 'count'),
  column('财政资助', 'count'),
  column('已实施', 'count'),
  column('六项已答全', 'count'),
];

function figures(some: readonly PatentFact[], all: readonly PatentFact[], facts: Facts): Cell[] {
  const of = (wants: (patent: PatentFact) => boolean): Cell => counted(some.filter(wants));
  return [
    counted(some),
    share(ids(some), all.length, 'patent'),
    of(({ type }) => type === 'invention'),
    of(({ type }) => type === 'utilityModel'),
    of(({ type }) => type === 'design'),
    of(({ isFunded }) => isFunded),
    of(({ implementation }) => isUsed(implementation)),
    of((patent) => answerOf(facts, patent)?.isComplete === true),
  ];
}

/** Keys in the order of the alphabet, what is not filled in last. */
const inOrder = (keys: Iterable<string>): string[] =>
  [...new Set(keys)].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : a > b ? 1 : 0));

function groupsBy(
  patents: readonly PatentFact[],
  keyOf: (patent: PatentFact) => string,
): [key: string, found: readonly PatentFact[]][] {
  const groups = new Map<string, PatentFact[]>();
  for (const patent of patents) {
    const found = groups.get(keyOf(patent));
    if (found === undefined) groups.set(keyOf(patent), [patent]);
    else found.push(patent);
  }
  return inOrder(groups.keys()).map((key) => [key, groups.get(key) ?? []]);
}

/** Every patent is in exactly one row. */
function grouped(
  id: string,
  label: string,
  patents: readonly PatentFact[],
  facts: Facts,
  keyOf: (patent: PatentFact) => string,
): StatTable {
  return {
    id,
    columns: [column(label, 'text', 1.6), ...figureColumns],
    rows: groupsBy(patents, keyOf).map(([key, found]) => [
      text(key || empty),
      ...figures(found, patents, facts),
    ]),
    foot: [text('合计'), ...figures(patents, patents, facts)],
  };
}

/** Tiers across; the rarest share one column where there are more than a sheet takes. */
function byDepartment(patents: readonly PatentFact[], facts: Facts): StatTable {
  const most = 7;
  const tiers = inOrder(patents.map(({ tier }) => tier)).filter((tier) => tier !== '');
  const shown = tiers.slice(0, most);
  const cells = (some: readonly PatentFact[]): Cell[] => [
    counted(some),
    ...shown.map((tier) => counted(some.filter((one) => one.tier === tier))),
    ...(tiers.length > most
      ? [counted(some.filter(({ tier }) => tier !== '' && !shown.includes(tier)))]
      : []),
    counted(some.filter(({ tier }) => tier === '')),
  ];
  return {
    id: 'departments',
    columns: [
      column('院系', 'text', 2),
      column('有效专利（件）', 'count'),
      ...shown.map((tier) => column(`分层 ${tier}`, 'count')),
      ...(tiers.length > most ? [column('其他分层', 'count')] : []),
      column('未分层', 'count'),
    ],
    rows: groupsBy(patents, ({ department }) => department)
      .sort(([a, some], [b, more]) => Number(a === '') - Number(b === '') || more.length - some.length)
      .map(([department, found]) => [text(facts.departmentName(department) || '未填院系'), ...cells(found)]),
    foot: [text('合计'), ...cells(patents)],
  };
}

/** A patent may accept several ways: rows do not add up and there is no foot. */
function willingness(patents: readonly PatentFact[], facts: Facts): StatTable {
  const modes = Object.keys(TRANSFER_WORDS) as (keyof typeof TRANSFER_WORDS)[];
  const rows = modes.map((mode) => ({
    label: wordOf(TRANSFER_WORDS, mode, 'zh'),
    found: patents.filter((patent) => answerOf(facts, patent)?.modes.includes(mode) === true),
  }));
  const none = patents.filter((patent) => (answerOf(facts, patent)?.modes.length ?? 0) === 0);
  return {
    id: 'willingness',
    columns: [column('可接受的转化方式', 'text', 1.6), ...figureColumns],
    rows: [...rows, { label: empty, found: none }]
      .filter(({ found }) => found.length > 0)
      .map(({ label, found }) => [text(label), ...figures(found, patents, facts)]),
  };
}

/** Tiers that were given; what has none would be longer than all of them together. */
function chartOf(patents: readonly PatentFact[]): Pick<StatSection, 'chart'> {
  const most = 40;
  const tiers = groupsBy(
    patents.filter(({ tier }) => tier !== ''),
    ({ tier }) => tier,
  ).slice(0, most);
  if (tiers.length === 0) return {};
  return {
    chart: {
      kind: 'bars',
      labels: tiers.map(([tier]) => tier),
      series: [{ name: '已分层的有效专利', unit: 'count', values: tiers.map(([, found]) => found.length) }],
    },
  };
}

export function tiersReport(facts: StatFacts, options: StatOptions): StatReport {
  const patents = facts.patents.filter(({ bucket }) => bucket === 'inForce');
  const tiers = grouped('tiers', '分层', patents, facts, ({ tier }) => tier);
  const said = (of: (answer: AnswerFact) => string) => (patent: PatentFact) => {
    const answer = answerOf(facts, patent);
    return answer === undefined ? '' : of(answer);
  };
  const open = patents.filter(({ tier }) => tier === '');
  const unrated = patents.filter((patent) => said(({ selfRating }) => selfRating)(patent) === '');
  const lacks = (code: string, some: readonly PatentFact[], what: string) =>
    some.length === 0
      ? []
      : [
          {
            code,
            level: 'warning' as const,
            text: `有 ${some.length} 件有效专利没有${what}`,
            from: { entity: 'patent' as const, ids: ids(some) },
          },
        ];
  return {
    kind: 'tiers',
    title: options.title ?? '专利评价与分层情况表',
    ...datesOf(options),
    span: '',
    scope: '有效专利',
    landscape: true,
    sections: [
      {
        heading: '一、按分层',
        table: tiers,
        ...chartOf(patents),
      },
      { heading: '二、按院系和分层', table: byDepartment(patents, facts) },
      {
        heading: '三、按自评',
        table: grouped(
          'selfRating',
          '自评',
          patents,
          facts,
          said(({ selfRating }) => selfRating),
        ),
      },
      {
        heading: '四、按技术成熟度',
        table: grouped(
          'maturity',
          '成熟度',
          patents,
          facts,
          said(({ maturity }) => maturity),
        ),
      },
      { heading: '五、按转化意愿', table: willingness(patents, facts) },
    ],
    definitions: define('分层与自评', '已答全', '转化意愿', '已实施', '财政资助专利'),
    checks: [...lacks('untiered', open, '分层'), ...lacks('unrated', unrated, '自评')],
    signatures: ['制表', '审核'],
  };
}
