// A licensee's report against the terms: figures by hand, every finding by its name, files with broken cells.
import { describe, expect, it } from 'vitest';
import type { Royalty, TermSet } from '../negotiation/terms';
import { report, terms } from './register.testkit';
import { royaltyDue } from './royalty';
import { checkReport, findingsSum } from './royaltyChecks';
import { readReport } from './royaltyFile';
import { royaltyLetter, royaltyStatement } from './royaltyPapers';
import { findingText } from './royaltyWords';

const royalty = terms.consideration.royalty as Royalty;
const none = { yearBase: 0, yearFen: 0, totalFen: 0 };
const line = (baseFen: number) => [{ product: 'BMS', baseFen }];
const first = { year: 1, closesYear: false };

describe('what a period comes to', () => {
  it('is the base times the rate, half-up: 12,345,678.90 at 3.5 % is 432,098.76', () =>
    expect(royaltyDue(royalty, line(1_234_567_890), first, none).due).toBe(43_209_876));
  it('takes gross less deductions for net sales, and pieces where a piece is paid for', () => {
    const net = [{ product: 'BMS', grossFen: 110_000, deductionsFen: 10_000 }];
    expect(royaltyDue(royalty, net, first, none)).toMatchObject({ base: 100_000, due: 3_500 });
    const piece: Royalty = { base: 'units', perUnitFen: 250, everyMonths: 6, dueDays: 30 };
    expect(royaltyDue(piece, [{ product: 'BMS', units: 40 }], first, none).due).toBe(10_000);
  });
  it('steps down by the sales of the year, those of earlier periods counted', () => {
    const stepped = { ...royalty, steps: [{ above: 100_000, rate: { n: 2, d: 100 } }] };
    const { parts, due } = royaltyDue(stepped, line(100_000), first, { ...none, yearBase: 50_000 });
    expect(parts.map(({ base, fen }) => [base, fen])).toEqual([
      [50_000, 1_750],
      [50_000, 1_000],
    ]);
    expect(due).toBe(2_750);
  });
  it('stops at the caps of the year and of all years', () => {
    const capped = { ...royalty, yearCapFen: 5_000, totalCapFen: 9_000 };
    const due = (yearFen: number, totalFen: number) =>
      royaltyDue(capped, line(200_000), first, { yearBase: 0, yearFen, totalFen });
    expect(due(0, 0)).toMatchObject({ earned: 7_000, capped: 2_000, due: 5_000 });
    expect(due(4_000, 4_000).due).toBe(1_000);
    expect(due(0, 8_500).due).toBe(500);
    expect(due(5_000, 9_000).due).toBe(0);
  });
  it('is made up to the minimum when the year closes', () => {
    const closing = { year: 2, closesYear: true };
    const earlier = { ...none, yearFen: 3_000_000, totalFen: 3_000_000 };
    expect(royaltyDue(royalty, line(100_000_000), closing, earlier)).toMatchObject({
      earned: 3_500_000,
      topUp: 3_500_000,
      due: 7_000_000,
    });
    expect(royaltyDue(royalty, line(0), { year: 2, closesYear: false }, earlier).topUp).toBe(0);
  });
});

describe('a report', () => {
  const agreed: TermSet = {
    ...terms,
    consideration: { royalty: { ...royalty, deductions: ['运费'] } },
  };
  const check = (
    more: Record<string, unknown> = {},
    before: Parameters<typeof checkReport>[2] = [],
    own = agreed,
  ) => checkReport(report(more), own, before, '2026-01-01', '2030-12-31');
  const codes = (...given: Parameters<typeof check>) => check(...given).findings.map(({ code }) => code);

  it('that follows the terms has no findings', () => expect(check().findings).toEqual([]));
  it('AMOUNT_SHORT, AMOUNT_OVER: names the difference in fen', () => {
    expect(check({ claimedFen: 3_000_000 }).findings).toMatchObject([
      { code: 'AMOUNT_SHORT', severity: 'error', clause: 'royalty.rate', diffFen: 500_000 },
    ]);
    expect(codes({ claimedFen: 4_000_000 })).toEqual(['AMOUNT_OVER']);
    expect(codes({ claimedFen: 3_499_999 })).toEqual([]);
  });
  it('LINE_ARITHMETIC, LINE_INCOMPLETE, PRODUCT_TWICE: looks at every line', () => {
    const lines = [
      { product: 'A', grossFen: 100, deductionsFen: 10, baseFen: 80 },
      { product: 'A', units: 3 },
    ];
    expect(codes({ lines, claimedFen: 3 })).toEqual(['LINE_ARITHMETIC', 'PRODUCT_TWICE', 'LINE_INCOMPLETE']);
  });
  it('DEDUCTION_NOT_AGREED: deducts only what was agreed', () => {
    expect(codes({}, [], terms)).toContain('DEDUCTION_NOT_AGREED');
  });
  it('STEP_MISSED: one rate for all where steps were agreed', () => {
    const steps = [{ above: 10_000_000, rate: { n: 5, d: 100 } }];
    const own = { ...agreed, consideration: { royalty: { ...royalty, deductions: ['运费'], steps } } };
    expect(codes({}, [], own)).toEqual(['STEP_MISSED']);
  });
  it('CAP_EXCEEDED: more than the cap', () => {
    const own = {
      ...agreed,
      consideration: { royalty: { ...royalty, deductions: ['运费'], yearCapFen: 1_000_000 } },
    };
    expect(codes({}, [], own)).toEqual(['CAP_EXCEEDED']);
  });
  it('MINIMUM_SHORT: the year closes below its minimum', () => {
    const half = report({ id: 'r0', from: '2027-01-01', until: '2027-06-30', receivedOn: '2027-07-01' });
    const before = [
      report({ id: 'ra' }),
      report({ id: 'rb', from: '2026-07-01', until: '2026-12-31', receivedOn: '2027-01-02' }),
      half,
    ];
    const closing = { from: '2027-07-01', until: '2027-12-31', receivedOn: '2028-01-20' };
    const found = check(closing, before).findings;
    expect(found).toMatchObject([{ code: 'MINIMUM_SHORT', diffFen: 3_000_000 }]);
    expect(findingsSum(found)).toBe(3_000_000);
  });
  it('PERIOD_GAP, PERIOD_OVERLAP, PERIOD_UNKNOWN: periods follow one another', () => {
    expect(codes({ from: '2026-07-01', until: '2026-12-31', receivedOn: '2027-01-01' })).toEqual([
      'PERIOD_GAP',
    ]);
    expect(codes({ id: 'r2' }, [report()])).toContain('PERIOD_OVERLAP');
    expect(codes({ from: '2025-01-01', until: '2025-06-30' })).toContain('PERIOD_UNKNOWN');
  });
  it('REPORT_LATE: came after its day', () =>
    expect(codes({ receivedOn: '2026-08-01' })).toEqual(['REPORT_LATE']));
  it('TREND_DOWN, DEDUCTION_UP: is held against those before', () => {
    const at = (id: string, from: string, until: string) => report({ id, from, until, receivedOn: until });
    const before = [at('ra', '2026-01-01', '2026-06-30'), at('rb', '2026-07-01', '2026-12-31')];
    const lines = [{ product: 'BMS-1', grossFen: 60_000_000, deductionsFen: 20_000_000 }];
    const next = {
      from: '2027-01-01',
      until: '2027-06-30',
      receivedOn: '2027-07-01',
      claimedFen: 1_400_000,
      lines,
    };
    expect(codes(next, before)).toEqual(['TREND_DOWN', 'DEDUCTION_UP']);
  });
  it('finds nothing where no royalty was agreed', () =>
    expect(check({}, [], { ...terms, consideration: {} })).toEqual({
      period: undefined,
      expected: undefined,
      findings: [],
    }));

  it('becomes a statement and a letter in both languages', () => {
    const found = check({ claimedFen: 3_000_000 });
    const parts = { agreement: { title: '许可合同', party: '甲公司' }, report: report(), check: found };
    for (const lang of ['zh', 'en'] as const) {
      const letter = royaltyLetter({ ...parts, lang });
      expect(letter.sections[1]?.table?.rows[0]?.[2]).toBe('5,000.00');
      const statement = royaltyStatement({ ...parts, lang });
      expect(statement.sections[1]?.table?.foot?.at(-1)).toBe('35,000.00');
    }
    const [one] = found.findings;
    expect(one && findingText(one, 'zh')).toBe('申报的提成费少于按条款计算的金额');
  });
});

describe('a file of the licensee', () => {
  it('is read by its heads, with units in brackets and a total of its own', () => {
    const rows = [
      ['某公司提成报告'],
      ['产品名称', '销售数量（台）', '销售额（元）', '扣除额', '净销售额', '应付提成费'],
      ['BMS-1', '1,200', '1,100,000.00', '100,000', '1,000,000', '35,000.00'],
      ['', '', '', '', '', ''],
      ['合计', '1,200', '1,100,000.00', '100,000', '1,000,000', '35,000.00'],
    ];
    expect(readReport(rows)).toEqual({
      lines: [
        {
          product: 'BMS-1',
          units: 1200,
          grossFen: 110_000_000,
          deductionsFen: 10_000_000,
          baseFen: 100_000_000,
        },
      ],
      issues: [],
      claimedFen: 3_500_000,
    });
  });
  it('says which cell can not be read', () => {
    const rows = [
      ['产品', '数量', '销售额'],
      ['A', '很多', '约一百万'],
    ];
    expect(readReport(rows)?.issues).toEqual(
      [
        { row: 2, column: '销售额', value: '约一百万' },
        { row: 2, column: '数量', value: '很多' },
      ].sort((a, b) => (a.column === '数量' ? -1 : b.column === '数量' ? 1 : 0)),
    );
  });
  it('is none without a product and a figure', () => {
    expect(readReport([['姓名', '电话']])).toBeUndefined();
    expect(readReport([])).toBeUndefined();
  });
});
