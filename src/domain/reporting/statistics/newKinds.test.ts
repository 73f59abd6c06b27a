// Registrations, products, a case and the funnel, each in the words of the office.
import { describe, expect, it } from 'vitest';
import { cellText } from './cellText';
import type { StatFacts } from './facts';
import { buildStatistic } from './index';
import type { StatKind, StatReport } from './report';
import { agreement, facts, filing, income, patent, record, year } from './statistics.testkit';
import { definitionUses } from './uses';

const rowsOf = (report: StatReport, id: string): string[][] =>
  report.sections.flatMap(({ table }) =>
    table?.id === id ? table.rows.map((row) => row.map(cellText)) : [],
  );
const build = (kind: StatKind, given: Partial<StatFacts>, options: object = {}): StatReport =>
  buildStatistic(kind, facts(given), { ...year, asOf: '2026-06-30', ...options });

const report = (id: string, agreementId: string, until: string, lines: object[]) =>
  record<StatFacts['royaltyReports'][number]>('royaltyReport', id, {
    ...{ agreementId, from: '2026-01-01', until, receivedOn: until, lines, claimedFen: 1 },
  });

describe('recordals and registrations', () => {
  const a1 = agreement('a1', { signedOn: '2026-03-01' });
  const wanted = [{ kind: 'licenceRecordal' as const, agreementId: 'a1', title: 'x', due: '2026-06-01' }];

  it('are late when the day has passed and nobody filed', () => {
    const found = build('registration', { agreements: [a1], wanted });
    expect(rowsOf(found, 'list')[0]?.slice(4, 8)).toEqual([
      '许可合同备案',
      '未办',
      '2026-06-01',
      '逾期 29 天',
    ]);
    expect(found.checks.map(({ code }) => code)).toEqual(['late']);
  });

  it('are in time or late once they were decided, and a withdrawn filing does not count', () => {
    const decided = (decidedOn: string) =>
      filing('f1', {
        kind: 'licenceRecordal',
        agreementId: 'a1',
        due: '2026-06-01',
        decidedOn,
        number: 'X1',
      });
    const at = (decidedOn: string): string | undefined =>
      rowsOf(build('registration', { agreements: [a1], filings: [decided(decidedOn)] }), 'list')[0]?.[7];
    expect([at('2026-05-30'), at('2026-06-04')]).toEqual(['按期', '迟 3 天']);
    const back = filing('f2', { kind: 'licenceRecordal', agreementId: 'a1', state: 'withdrawn' });
    expect(rowsOf(build('registration', { agreements: [a1], filings: [back] }), 'list')).toEqual([]);
  });

  it('are done where the agreement has the number of its technology contract', () => {
    const numbered = agreement('a1', {
      techContractNumber: '2026370000000001',
      techContractOn: '2026-04-01',
    });
    expect(rowsOf(build('registration', { agreements: [numbered] }), 'summary')[0]).toEqual([
      ...['技术合同登记', '1', '1', '0', '0', '0', '0', '100.00%'],
    ]);
  });

  it('are of the agreements of the period; amendments have none of their own', () => {
    const before = agreement('a0', { signedOn: '2025-03-01' });
    const amending = agreement('a2', { amends: 'a1' });
    const many = [before, a1, amending].map(({ id }) => ({ ...wanted[0]!, agreementId: id }));
    const found = build('registration', { agreements: [before, a1, amending], wanted: many });
    expect(rowsOf(found, 'list')).toHaveLength(1);
  });
});

describe('products', () => {
  const office = {
    agreements: [agreement('a1'), agreement('a2', { title: '沉默的许可' })],
    patents: [patent('p1')],
    incomes: [
      record<StatFacts['incomes'][number]>('income', 'i1', {
        ...{ date: '2026-05-01', fen: 700, payer: '示例公司' },
        allocations: [
          { agreementId: 'a1', fen: 500, kind: 'royalty' },
          { agreementId: 'a1', fen: 200, kind: 'upfront' },
        ],
      }),
    ],
    royaltyReports: [
      report('r1', 'a1', '2026-03-31', [{ product: '隔膜', grossFen: 9000 }, { product: '电芯' }]),
      report('r2', 'a1', '2026-06-30', [{ product: '隔膜', grossFen: 1000 }]),
      report('r3', 'a1', '2025-12-31', [{ product: '隔膜', grossFen: 77 }]),
    ],
  };

  it('add up the reports of the period; the royalty of an agreement stands once', () => {
    const found = build('products', office);
    expect(rowsOf(found, 'products').map((row) => [row[0], row[5], row[6]])).toEqual([
      ['电芯', '未报', '5.00'],
      ['隔膜', '100.00', '见上'],
    ]);
  });

  it('nobody reported are asked for, and the standard is not judged by', () => {
    const found = build('products', office);
    expect(rowsOf(found, 'silent').map(([title]) => title)).toEqual(['沉默的许可']);
    expect(found.checks.map(({ code }) => code)).toContain('silent');
    expect(found.definitions.at(-1)?.text).toContain('GB/T 46961-2025');
    expect(found.definitions.at(-1)?.text).toContain('未核实');
  });
});

describe('a typical case', () => {
  const office = {
    agreements: [agreement('a1', { dealId: 'n1', contributors: [{ name: '张三' }] })],
    patents: [patent('p1')],
    incomes: [income('i1', '2026-05-01', 600, { a1: 600 }), income('i2', '2026-05-02', 9, { a2: 9 })],
    deals: [
      record<StatFacts['deals'][number]>('deal', 'n1', {
        ...{ title: 'x', stage: 'signed', stageSince: '2026-03-01', openedOn: '2025-11-01' },
        ...{ mode: 'ordinaryLicence', patentIds: [], parties: [], pricing: 'agreement' },
        notices: [{ from: '2026-01-10', until: '2026-01-25', where: '主页', objections: [] }],
      }),
    ],
    events: [
      record<StatFacts['events'][number]>('dealEvent', 'e1', {
        ...{ dealId: 'n1', on: '2026-01-10', kind: 'stage', title: 'x', from: 'approval', to: 'notice' },
      }),
    ],
  };

  it('goes from the deal to the money, each day once', () => {
    const found = build('case', office, { subject: 'a1' });
    expect(rowsOf(found, 'timeline')).toEqual([
      ['2025-11-01', '立项洽谈'],
      ['2026-01-10', '公示（至 2026-01-25）'],
      ['2026-03-01', '签订合同'],
      ['2026-05-01', '到账 6.00 元'],
    ]);
    expect(rowsOf(found, 'facts')).toContainEqual(['定价方式', '协议定价']);
    expect(rowsOf(found, 'facts')).toContainEqual(['累计到账（元）', '6.00']);
  });

  it('says what is still to be written', () => {
    const found = build('case', office, { subject: 'a1', narratives: { background: '卡点。' } });
    expect(found.checks.find(({ code }) => code === 'unwritten')?.text).toContain('做法、成效、经验');
  });

  it('of no agreement is an empty sheet with the reason', () => {
    expect(build('case', office, { subject: 'gone' }).checks.map(({ code }) => code)).toEqual(['noSubject']);
  });
});

describe('the funnel', () => {
  it('takes each stage by its own records and tells how many went on', () => {
    const found = build('funnel', {
      patents: [patent('p1'), patent('p2', { isRegistered: true }), patent('p3', { bucket: 'lapsed' })],
      answers: new Map([['p2', { modes: [], maturity: '', selfRating: '', isComplete: true }]]),
      agreements: [agreement('a1', { patentIds: ['p1', 'p3'] })],
    });
    const shown = rowsOf(found, 'funnel').map(([stage, n, , both]) => [stage, n, both]);
    expect(shown.slice(0, 3)).toEqual([
      ['有效专利', '2', '—'],
      ['已盘点', '1', '1'],
      ['平台登记入库', '1', '1'],
    ]);
    expect(shown[5]).toEqual(['签订合同', '1', '0']);
    expect(found.checks[0]?.from?.ids).toEqual(['p1']);
  });
});

describe('a definition', () => {
  it('names the sections and columns that use it', () => {
    const uses = definitionUses(build('revenue', { agreements: [agreement('a1')] }));
    expect(uses.find(({ term }) => term === '直接成本')?.places).toContain('三、按转化方式（直接成本）');
    expect(uses.find(({ term }) => term === '本期去向')?.places).toEqual(['二、本期去向']);
    // A term that no table writes out is found by the words the table has for it.
    const targets = definitionUses(build('kpi', {}));
    expect(targets.find(({ term }) => term === '技术合同登记额')?.places).toEqual([
      '指标（登记的技术合同金额）',
    ]);
  });
});
