// 专项行动指标表 and 专利产业化项目清单: where the institution stands against the plan of 2023-2025.
import { sum } from '../../money';
import type { Filing } from '../../patents/records';
import { define } from './definitions';
import { datesOf, type PatentFact, type StatFacts, type StatOptions, within } from './facts';
import { agreementLines, kindWords } from './lines';
import { type Cell, column, count, date, money, named, type Source, type StatReport, text } from './report';

/** 已实施: a state of use other than 未实施. */
const used: ReadonlySet<string> = new Set(['own', 'licensed', 'transferred', 'equity', 'industrialised']);
export const isUsed = (implementation: string): boolean => used.has(implementation);
const ids = (patents: readonly PatentFact[]): string[] => patents.map(({ id }) => id);
const patentSource = (patents: readonly PatentFact[]): Source => ({ entity: 'patent', ids: ids(patents) });

const rate = (part: readonly PatentFact[], whole: readonly PatentFact[]): Cell => ({
  kind: 'share',
  part: part.length,
  whole: whole.length,
  from: patentSource(part),
});

const acceptedIn = (filings: readonly Filing[], kind: Filing['kind'], options: StatOptions): string[] =>
  filings
    .filter((one) => one.kind === kind && one.state === 'accepted' && within(one.decidedOn, options))
    .map(({ id }) => id);

export function kpiReport(facts: StatFacts, options: StatOptions): StatReport {
  const inForce = facts.patents.filter(({ bucket }) => bucket === 'inForce');
  const inventions = inForce.filter(({ type }) => type === 'invention');
  const of = (patents: readonly PatentFact[], wants: (implementation: string) => boolean): PatentFact[] =>
    patents.filter(({ implementation }) => wants(implementation));
  const isIndustrialised = (implementation: string): boolean => implementation === 'industrialised';
  const registered = facts.agreements.filter(
    ({ techContractNumber, techContractOn, amends }) =>
      (techContractNumber ?? '') !== '' && within(techContractOn, options) && amends === undefined,
  );
  const transfers = [
    ...acceptedIn(facts.filings, 'transferRegistration', options),
    ...acceptedIn(facts.filings, 'licenceRecordal', options),
  ];
  const rows: [name: Cell, value: Cell, aim: Cell][] = [
    [text('有效专利（件）'), count('patent', ids(inForce)), text('存量')],
    [text('有效发明专利（件）'), count('patent', ids(inventions)), text('存量')],
    [
      text('盘点覆盖率（国家平台登记入库）'),
      rate(
        inForce.filter(({ isRegistered }) => isRegistered),
        inForce,
      ),
      text('方案：未转化有效专利盘点全覆盖'),
    ],
    [text('专利产业化率'), rate(of(inForce, isIndustrialised), inForce), text('方案：明显提高')],
    [text('发明专利产业化率'), rate(of(inventions, isIndustrialised), inventions), text('方案：明显提高')],
    [text('专利实施率'), rate(of(inForce, isUsed), inForce), text('方案：明显提高')],
    [text('转让登记和许可备案（次）'), count('filing', transfers), text('统计期内')],
    [
      text('开放许可声明（件）'),
      count('filing', acceptedIn(facts.filings, 'openLicenceDeclaration', options)),
      text('统计期内'),
    ],
    [
      text('开放许可成交（项）'),
      count('filing', acceptedIn(facts.filings, 'openLicenceTaken', options)),
      text('统计期内'),
    ],
    [
      text('登记的技术合同（项）'),
      count(
        'agreement',
        registered.map(({ id }) => id),
      ),
      text('统计期内'),
    ],
    [
      text('登记的技术合同金额（元）'),
      money(
        sum(registered.map(({ priceFen }) => priceFen ?? 0)),
        'agreement',
        registered.map(({ id }) => id),
      ),
      text('全国目标：2025年涉及专利的技术合同成交额8000亿元'),
    ],
  ];
  return {
    kind: 'kpi',
    title: options.title ?? '专利转化运用专项行动指标表',
    ...datesOf(options),
    scope: facts.organisation,
    landscape: false,
    sections: [
      {
        heading: '指标',
        table: {
          id: 'kpi',
          columns: [column('指标', 'text', 2.4), column('要求', 'text', 2.8), column('数值', 'count', 1.2)],
          rows: rows.map(([name, value, aim]) => [name, aim, value]),
        },
      },
    ],
    definitions: define('产业化率', '盘点覆盖率', '开放许可声明', '技术合同登记额'),
    checks: unknownUse(inForce),
    signatures: ['制表', '审核'],
  };
}

/** A patent whose use nobody entered counts as not used: the office should know how many those are. */
function unknownUse(inForce: readonly PatentFact[]): StatReport['checks'] {
  const open = inForce.filter(({ implementation }) => implementation === '');
  if (open.length === 0) return [];
  return [
    {
      code: 'unknownUse',
      level: 'warning',
      text: `有 ${open.length} 件有效专利没有填写实施状态，按未实施计算`,
      from: patentSource(open),
    },
  ];
}

export function industrialisedReport(facts: StatFacts, options: StatOptions): StatReport {
  const lines = agreementLines(facts, options);
  const patents = facts.patents.filter(({ implementation }) => implementation === 'industrialised');
  const rows = patents.map((patent) => {
    const mine = lines.filter(({ agreement }) => agreement.patentIds.some((id) => id === patent.id));
    return [
      named(patent.number, 'patent', patent.id),
      named(patent.title, 'patent', patent.id),
      text(facts.departmentName(patent.department)),
      date(patent.granted === '' ? undefined : patent.granted),
      text([...new Set(mine.map(({ kind }) => kindWords[kind] ?? kind))].join('、') || '自行实施'),
      text([...new Set(mine.map(({ agreement }) => agreement.party))].join('、')),
      money(
        sum(mine.map(({ receivedEver }) => receivedEver)),
        'agreement',
        mine.map(({ agreement }) => agreement.id),
      ),
    ];
  });
  return {
    kind: 'industrialised',
    title: options.title ?? '专利产业化项目清单',
    ...datesOf(options),
    scope: '实施状态为“已产业化”的专利',
    landscape: true,
    sections: [
      {
        heading: '项目',
        table: {
          id: 'industrialised',
          columns: [
            column('申请号', 'text', 1.3),
            column('专利名称', 'text', 2.6),
            column('院系', 'text', 1.4),
            column('授权日', 'date', 1),
            column('转化方式', 'text', 1.2),
            column('实施单位', 'text', 2),
            column('所属合同累计到账（元）', 'money', 1.4),
          ],
          rows,
        },
      },
    ],
    definitions: [
      ...define('产业化率'),
      {
        term: '所属合同累计到账',
        text: '该专利所在合同的全部到账；一份合同含几件专利的，各行重复列出，不能相加，故不列合计。',
      },
    ],
    checks: [],
    signatures: ['制表', '审核'],
  };
}
