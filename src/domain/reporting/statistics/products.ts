// 专利密集型产品情况表: products that licensees and buyers made with the office's patents, as their royalty reports name them.
// Indicators of GB/T 46961-2025 are not computed (未核实): what the desk does not hold, the office fills in.
import { type Fen, sum } from '../../money';
import type { Agreement, RoyaltyReport } from '../../patents/records';
import { define } from './definitions';
import { datesOf, type PatentFact, type StatFacts, type StatOptions, within } from './facts';
import { type AgreementLine, agreementLines, groupWords } from './lines';
import { type Cell, column, countOf, money, named, type StatReport, type StatTable, text } from './report';

interface Product {
  readonly name: string;
  readonly line: AgreementLine;
  readonly reports: readonly RoyaltyReport[];
  /** Fen of sales as reported; undefined where no report of the product says so. */
  readonly sales: Fen | undefined;
}

const giving: ReadonlySet<string> = new Set(['transfer', 'licence', 'equity']);

/** Products by agreement and name; each line of a report is in one of them. */
function productsOf(lines: readonly AgreementLine[], reports: readonly RoyaltyReport[]): Product[] {
  return lines.flatMap((line) => {
    const mine = reports.filter(({ agreementId }) => agreementId === line.agreement.id);
    const names = [...new Set(mine.flatMap((report) => report.lines.map(({ product }) => product)))].sort();
    return names.map((name) => {
      const found = mine.filter((report) => report.lines.some(({ product }) => product === name));
      const said = found.flatMap((report) =>
        report.lines.flatMap(({ product, grossFen, baseFen }) =>
          product === name ? (grossFen ?? baseFen ?? []) : [],
        ),
      );
      return { name, line, reports: found, sales: said.length === 0 ? undefined : sum(said) };
    });
  });
}

/** Royalties of the period by agreement: money of a report, the least sum and the running part of the price. */
function royaltiesOf(
  facts: StatFacts,
  options: StatOptions,
): (agreement: Agreement) => { fen: Fen; ids: string[] } {
  return ({ id }) => {
    const parts = facts.incomes
      .filter(({ date }) => within(date, options))
      .flatMap((income) =>
        income.allocations.flatMap(({ agreementId, kind, fen }) =>
          agreementId === id && (kind === 'royalty' || kind === 'minimum') ? [{ fen, id: income.id }] : [],
        ),
      );
    return { fen: sum(parts.map(({ fen }) => fen)), ids: [...new Set(parts.map((one) => one.id))] };
  };
}

function patentCell(patentIds: readonly string[], patents: ReadonlyMap<string, PatentFact>): Cell {
  const numbers = patentIds.flatMap((id) => patents.get(id)?.number ?? []);
  const said =
    numbers.length > 3 ? `${numbers.slice(0, 3).join('、')} 等 ${numbers.length} 件` : numbers.join('、');
  return { kind: 'text', text: said, from: { entity: 'patent', ids: [...new Set(patentIds)] } };
}

function productTable(
  products: readonly Product[],
  royalty: ReturnType<typeof royaltiesOf>,
  patents: ReadonlyMap<string, PatentFact>,
): StatTable {
  const told = new Set<string>();
  const rows = products.map(({ name, line: { agreement, group }, reports, sales }): Cell[] => {
    const first = !told.has(agreement.id);
    told.add(agreement.id);
    const { fen, ids } = royalty(agreement);
    return [
      { kind: 'text', text: name, from: { entity: 'royaltyReport', ids: reports.map(({ id }) => id) } },
      named(agreement.party, 'agreement', agreement.id),
      text(agreement.partyCode ?? ''),
      patentCell(agreement.patentIds, patents),
      text(groupWords[group]),
      sales === undefined
        ? text('未报')
        : money(
            sales,
            'royaltyReport',
            reports.map(({ id }) => id),
          ),
      // A royalty is of the agreement: it stands once, beside its first product.
      first ? money(fen, 'income', ids) : text('见上'),
    ];
  });
  const agreements = [
    ...new Map(products.map(({ line: { agreement } }) => [agreement.id, agreement])).values(),
  ];
  return {
    id: 'products',
    columns: [
      column('产品', 'text', 1.6),
      column('企业', 'text', 1.8),
      column('统一社会信用代码', 'text', 1.7),
      column('关联专利', 'text', 2.2),
      column('来源', 'text', 0.7),
      column('统计期销售额（元）', 'money', 1.4),
      column('统计期已付提成（元）', 'money', 1.4),
    ],
    rows,
    foot: [
      text('合计'),
      ...Array.from({ length: 4 }, () => text('')),
      money(sum(products.flatMap(({ sales }) => sales ?? []))),
      money(sum(agreements.map((agreement) => royalty(agreement).fen))),
    ],
  };
}

function silentTable(lines: readonly AgreementLine[], patents: ReadonlyMap<string, PatentFact>): StatTable {
  return {
    id: 'silent',
    columns: [
      column('合同', 'text', 2.2),
      column('企业', 'text', 1.8),
      column('来源', 'text', 0.7),
      column('关联专利', 'text', 2.2),
      column('专利（件）', 'count', 0.7),
      column('累计到账（元）', 'money', 1.3),
    ],
    rows: lines.map(({ agreement, group, receivedEver }) => [
      named(agreement.title, 'agreement', agreement.id),
      text(agreement.party),
      text(groupWords[group]),
      patentCell(agreement.patentIds, patents),
      countOf(new Set(agreement.patentIds).size, 'patent', agreement.patentIds),
      money(receivedEver, 'agreement', [agreement.id]),
    ]),
  };
}

export function productsReport(facts: StatFacts, options: StatOptions): StatReport {
  const lines = agreementLines(facts, options).filter(
    ({ group, agreement }) =>
      giving.has(group) && agreement.patentIds.length > 0 && (agreement.signedOn ?? '9999') <= options.until,
  );
  const reports = facts.royaltyReports.filter(({ until }) => within(until, options));
  const products = productsOf(lines, reports);
  const having = new Set(products.map(({ line }) => line.agreement.id));
  const silent = lines.filter(({ agreement }) => agreement.state === 'active' && !having.has(agreement.id));
  const patents = new Map(facts.register.map((one) => [one.id, one]));
  const noCode = products.filter(
    ({ line: { agreement } }) => agreement.foreign !== true && (agreement.partyCode ?? '') === '',
  );
  const asked = (id: string, label: string, unit: string) => ({
    ...{ id, label, unit, value: options.asked[id] ?? null },
  });
  return {
    kind: 'products',
    title: options.title ?? '专利密集型产品情况表',
    ...datesOf(options),
    scope: '本单位许可、转让、作价投资的专利所用于的产品',
    landscape: true,
    sections: [
      { heading: '一、企业报告的产品', table: productTable(products, royaltiesOf(facts, options), patents) },
      {
        heading: '二、备案认定情况',
        asked: [
          asked('recorded', '已在国家专利密集型产品备案认定试点平台备案的产品', '件'),
          asked('recognised', '认定为专利密集型产品', '件'),
          asked('output', '企业提供的上年产品产值', '万元'),
        ],
        narrative: {
          id: 'recordal',
          prompt: '产品备案、认定情况，专利对产品的贡献',
          text: options.narratives.recordal ?? '',
        },
      },
      { heading: '三、没有产品资料的合同', table: silentTable(silent, patents) },
    ],
    definitions: define('产品', '产品销售额', '已付提成', '专利密集型产品'),
    checks: [
      ...(silent.length === 0
        ? []
        : [
            {
              code: 'silent',
              level: 'warning' as const,
              text: `有 ${silent.length} 项执行中的合同在统计期内没有提成报告，不知道专利用于什么产品，请向企业了解`,
              from: { entity: 'agreement' as const, ids: silent.map(({ agreement }) => agreement.id) },
            },
          ]),
      ...(noCode.length === 0
        ? []
        : [
            {
              code: 'noCode',
              level: 'warning' as const,
              text: '有企业没有填写统一社会信用代码，备案时需要',
              from: {
                entity: 'agreement' as const,
                ids: [...new Set(noCode.map(({ line }) => line.agreement.id as string))],
              },
            },
          ]),
    ],
    signatures: ['制表', '审核'],
  };
}
