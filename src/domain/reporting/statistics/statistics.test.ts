// Statistics add up: rows to their foot, cells to their records, this year to last year's figure of the year after.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../money';
import { PaperDraft } from '../paper';
import { yearBefore } from './facts';
import { buildStatistic } from './index';
import { statPaper } from './paper';
import { provinceOf } from './provinces';
import { type Cell, reportKinds, type StatReport, type StatTable } from './report';
import { statSheets } from './sheets';
import { agreement, anyFacts, facts, filing, income, outlay, patent, year } from './statistics.testkit';

const figureOf = (cell: Cell): number =>
  cell.kind === 'money' ? cell.fen : cell.kind === 'count' ? cell.value : 0;
const table = (report: StatReport, id: string): StatTable => {
  const found = report.sections.find((section) => section.table?.id === id)?.table;
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
const cell = (report: StatReport, id: string, label: string, column: number): Cell | undefined =>
  table(report, id).rows.find((row) => row[0]?.kind === 'text' && row[0].text === label)?.[column];

const office = facts({
  agreements: [
    agreement('a1', { kind: 'exclusiveLicence', priceFen: 20_000_000 }),
    agreement('a2', {
      mode: 'transfer',
      kind: 'transfer',
      signedOn: '2025-05-01',
      partyCode: '91110000MA3C000001',
    }),
    agreement('a3', { mode: 'licence', kind: 'service', patentIds: [], priceFen: 3_000_000 }),
    agreement('a4', { amends: 'a1', priceFen: 99 }),
    agreement('a5', { state: 'draft', priceFen: 77 }),
  ],
  incomes: [
    income('i1', '2026-04-01', 20_000_000, { a1: 20_000_000 }),
    income('i2', '2025-06-01', 10_000_000, { a2: 10_000_000 }),
    income('i3', '2026-07-01', 4_000_000, { a2: 1_000_000, a3: 2_000_000 }),
    income('i4', '2026-08-01', -500_000, { a3: -500_000 }),
  ],
  outlays: [outlay('o1', '2026-05-01', 'a1', 300_000)],
  filings: [
    filing('f1', {
      kind: 'licenceRecordal',
      agreementId: 'a1',
      number: 'X2026980000001',
      decidedOn: '2026-06-01',
    }),
  ],
  patents: [
    patent('p1', { implementation: 'industrialised', isFunded: true }),
    patent('p2', { isRegistered: true }),
    patent('p3', { bucket: 'lapsed' }),
  ],
});

describe('the licence report', () => {
  const report = buildStatistic('licence', office, year);

  it('counts licences alone; amendments and drafts are no agreements of their own', () => {
    expect(table(report, 'agreements').rows.map((row) => row[1])).toEqual([
      { kind: 'text', text: '合同 a1', from: { entity: 'agreement', ids: ['a1'] } },
    ]);
    expect(cell(report, 'kind', '独占许可', 5)).toMatchObject({ kind: 'money', fen: 20_000_000 });
  });

  it('shows the recordal with its number and leads to it', () => {
    expect(table(report, 'agreements').rows[0]?.[12]).toEqual({
      kind: 'text',
      text: 'X2026980000001',
      from: { entity: 'filing', ids: ['f1'] },
    });
  });

  it('knows the region by the code of the licensee', () => {
    expect(table(report, 'region').rows.map(([key]) => key)).toEqual([{ kind: 'text', text: '山东' }]);
    expect([
      provinceOf('91370000MA3C000001'),
      provinceOf('12100000400000624D'),
      provinceOf(undefined),
    ]).toEqual(['山东', '', '']);
  });
});

describe('the revenue report', () => {
  const report = buildStatistic('revenue', office, year);

  it('has five years that end with the year of the report', () => {
    expect(table(report, 'years').columns.map(({ label }) => label)).toEqual([
      '项目',
      '2022（元）',
      '2023（元）',
      '2024（元）',
      '2025（元）',
      '2026（元）',
    ]);
    expect(cell(report, 'years', '到账', 5)).toMatchObject({ fen: 23_500_000 });
    expect(cell(report, 'years', '到账', 4)).toMatchObject({ fen: 10_000_000 });
    expect(cell(report, 'years', '净收入', 5)).toMatchObject({ fen: 23_200_000 });
  });

  it('balances and names the payment that has a rest', () => {
    expect(cell(report, 'balance', '差额（应为 0.00）', 1)).toMatchObject({ fen: 0 });
    expect(cell(report, 'balance', '其中：尚未分到合同', 1)).toEqual({
      kind: 'money',
      fen: 1_000_000,
      from: { entity: 'income', ids: ['i3'] },
    });
    expect(report.checks.map(({ code }) => code)).toEqual(['unallocated']);
  });
});

describe('the annual report', () => {
  const report = buildStatistic('annual', office, {
    ...year,
    narratives: { overall: '成效显著。' },
    asked: { ttos: 1 },
  });

  it('keeps services apart from conversion', () => {
    expect(cell(report, 'modes', '许可', 1)).toMatchObject({ value: 1 });
    expect(cell(report, 'works', '技术服务', 3)).toMatchObject({ fen: 1_500_000 });
  });

  it('puts the year before beside each figure', () => {
    expect(cell(report, 'modes', '转让', 1)).toMatchObject({ value: 0 });
    expect(cell(report, 'modes', '转让', 4)).toMatchObject({ value: 1 });
    expect(cell(report, 'modes', '转让', 6)).toMatchObject({ fen: 10_000_000 });
  });

  it('has no figure of last year for what only stands today', () => {
    expect(cell(report, 'results', '有效专利（件）', 2)).toEqual({ kind: 'text', text: '—' });
    expect(cell(report, 'results', '当年授权专利（件）', 2)).toMatchObject({ kind: 'count' });
  });

  it('prints what the office wrote and filled in, and says what is missing', () => {
    const { sections } = statPaper(report);
    const words = sections.flatMap(({ paragraphs }) => paragraphs ?? []);
    expect(words).toContain('成效显著。');
    expect(words).toContain('技术转移机构：1 个');
    expect(words).toContain('兼职从事成果转化的科技人员：＿＿ 人');
    expect(words.some((line) => line.startsWith('（待填写：奖酬制度'))).toBe(true);
  });

  it('counts nothing as another province while our own is not known', () => {
    const of = (province: string, row: string) =>
      cell(buildStatistic('annual', { ...office, province }, year), 'structure', row, 1);
    expect(of('', '转化到外省（项）')).toMatchObject({ value: 0 });
    expect(of('', '转化到本省（项）')).toMatchObject({ value: 0 });
    expect(of('', '地区未填（项）')).toMatchObject({ value: 1 });
    expect(of('山东', '地区未填（项）')).toMatchObject({ value: 0 });
  });

  it('asks about agreements without registration', () => {
    expect(report.checks.map(({ code }) => code)).toContain('noRegistration');
  });

  it('counts a funded patent once although two agreements name it', () => {
    const twice = { ...office, agreements: [agreement('a1'), agreement('a2')] };
    const found = buildStatistic('annual', twice, year);
    expect(cell(found, 'results', '其中：财政资助项目形成的有效专利（件）', 1)).toMatchObject({ value: 1 });
  });
});

describe('the sheet of the plan', () => {
  it('takes shares of patents in force and says how many uses are unknown', () => {
    const report = buildStatistic('kpi', office, year);
    expect(cell(report, 'kpi', '专利产业化率', 2)).toMatchObject({ kind: 'share', part: 1, whole: 2 });
    expect(cell(report, 'kpi', '盘点覆盖率（国家平台登记入库）', 2)).toMatchObject({ part: 1, whole: 2 });
    expect(report.checks[0]?.from).toEqual({ entity: 'patent', ids: ['p2'] });
  });

  it('lists industrialised patents with those who use them', () => {
    const [row] = table(buildStatistic('industrialised', office, year), 'industrialised').rows;
    expect(row?.[5]).toEqual({ kind: 'text', text: '示例公司' });
  });

  it('of an office without anything has no share, not a wrong one', () => {
    const report = buildStatistic('kpi', facts(), year);
    expect(statPaper(report).sections[0]?.table?.rows[3]?.[2]).toBe('—');
  });
});

describe('every statistic', () => {
  const additive = ['licence', 'revenue', 'annual'] as const;

  it.each(additive)('%s: the rows of each table add up to its foot (patents excepted)', (kind) => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        for (const { table: found } of buildStatistic(kind, some, year).sections) {
          if (found?.foot === undefined) continue;
          found.columns.forEach((column, i) => {
            if (column.kind === 'text' || column.label.includes('专利')) return;
            const rows = found.rows.map((row) => figureOf(row[i] ?? { kind: 'text', text: '' }));
            const foot = found.foot?.[i];
            if (foot !== undefined && foot.kind !== 'text')
              expect(sum(rows), `${found.id} ${column.label}`).toBe(figureOf(foot));
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(reportKinds)('%s: a count is the number of its records, each once', (kind) => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        for (const { table: found } of buildStatistic(kind, some, year).sections) {
          for (const one of [...(found?.rows ?? []), found?.foot ?? []].flat()) {
            if (one.from === undefined) continue;
            expect(new Set(one.from.ids).size).toBe(one.from.ids.length);
            if (one.kind === 'count' && one.from.entity !== 'run')
              expect(one.value).toBe(one.from.ids.length);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of last year is what this year shows beside its own figure', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const now = table(buildStatistic('annual', some, year), 'modes');
        const before = table(buildStatistic('annual', some, yearBefore(year)), 'modes');
        expect(now.rows.map((row) => row.slice(4).map(figureOf))).toEqual(
          before.rows.map((row) => row.slice(1, 4).map(figureOf)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(reportKinds)('%s is a paper and a workbook, with nothing and with much', (kind) => {
    for (const some of [facts(), office]) {
      const report = buildStatistic(kind, some, year);
      expect(PaperDraft.safeParse(statPaper(report)).error).toBeUndefined();
      const sheets = statSheets(report);
      const names = sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { columns, rows } of sheets)
        for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...reportKinds), (some, kind) => {
        expect(buildStatistic(kind, some, year)).toEqual(buildStatistic(kind, some, year));
      }),
      { numRuns: 50 },
    );
  });
});
