import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement, Income } from '../patents/records';
import type { StatementLine } from './bankStatement';
import { chosenOf, incomeKindOf, lineRecogniser, statementMatcher } from './statementMatch';

const agreement = (id: string, party: string, more: Partial<Agreement> = {}): Agreement =>
  ({ id, title: id, party, state: 'active', ...more }) as Agreement;
const income = (id: string, payer: string, fen: number, more: Partial<Income> = {}): Income =>
  ({ id, date: '2025-03-01', payer, fen, allocations: [], ...more }) as Income;
const line = (more: Partial<StatementLine>): StatementLine => ({
  row: 2,
  date: '2025-03-01',
  fen: 100_00,
  payer: '甲公司',
  ...more,
});
const paidFor = (agreementId: string, fen: number): Income['allocations'] => [
  { agreementId: agreementId as Agreement['id'], fen, kind: 'instalment' },
];

describe('the agreement a payment is proposed for', () => {
  const choose = (given: Partial<StatementLine>, agreements: Agreement[], incomes: Income[] = []) =>
    chosenOf(statementMatcher({ agreements, incomes })(line(given)));

  it('is the one with that party, however its brackets are written', () => {
    const found = choose({ payer: '示例(北京) 科技有限公司' }, [agreement('a', '示例（北京）科技有限公司')]);
    expect(found).toMatchObject({ agreementId: 'a', reasons: ['party'] });
  });

  it('is nobody where two with that party are equally likely, and the one whose price it is', () => {
    const both = [
      agreement('a', '甲公司', { priceFen: 500_00 }),
      agreement('b', '甲公司', { priceFen: 600_00 }),
    ];
    expect(choose({ fen: 700_00 }, both)).toBeUndefined();
    expect(choose({ fen: 600_00 }, both)).toMatchObject({ agreementId: 'b', reasons: ['party', 'price'] });
  });

  it('is the one whose contract or invoice number stands in the purpose, whoever paid', () => {
    const all = [
      agreement('a', '甲公司', { number: 'HT-2025-001' }),
      agreement('b', '乙公司', {
        invoices: [{ number: '24442000000012345678', date: '2025-02-01', fen: 1 }],
      }),
    ];
    expect(choose({ payer: '丙财务公司', note: '付合同 ht 2025-001 款' }, all)).toBeUndefined();
    expect(choose({ payer: '丙财务公司', note: '付合同HT-2025-001款' }, all)?.agreementId).toBe('a');
    expect(choose({ payer: '丙财务公司', note: '票号24442000000012345678' }, all)?.agreementId).toBe('b');
  });

  it('is the one this payer has paid for before and an open invoice asks that sum', () => {
    const invoices = [{ number: 'F1', date: '2025-02-01', fen: 100_00 }];
    const all = [agreement('a', '甲集团'), agreement('b', '甲实业', { invoices })];
    const before = [income('1', '某资金中心', 1, { allocations: paidFor('b', 1), invoiceNumber: 'X' })];
    expect(choose({ payer: '某资金中心' }, all, before)).toBeUndefined();
    const paid = [income('1', '某资金中心', 1, { allocations: paidFor('a', 1) })];
    expect(choose({ payer: '某资金中心' }, all, paid)).toBeUndefined(); // 30 points are not enough
    const sure = statementMatcher({ agreements: all, incomes: before })(
      line({ payer: '某资金中心', fen: 99_99 }),
    );
    expect(sure[0]).toMatchObject({ agreementId: 'b', reasons: ['paidBefore', 'openInvoice'] });
  });

  it('is never a draft or a closed one, and never one by its sum alone', () => {
    const all = [
      agreement('a', '甲公司', { state: 'closed' }),
      agreement('b', '甲公司', { state: 'draft' }),
      agreement('c', '乙公司', { priceFen: 100_00 }),
    ];
    expect(statementMatcher({ agreements: all, incomes: [] })(line({}))).toEqual([]);
  });

  it('does not depend on the order in which agreements are stored', () => {
    const parties = fc.array(fc.constantFrom('甲公司', '甲公司分公司', '乙公司', '丙公司'), { maxLength: 8 });
    fc.assert(
      fc.property(parties, fc.integer({ min: 1, max: 5 }), (given, price) => {
        const all = given.map((party, i) => agreement(`a${i}`, party, { priceFen: price * i }));
        const ask = (list: Agreement[]) =>
          statementMatcher({ agreements: list, incomes: [] })(line({ fen: price }));
        expect(ask([...all].reverse())).toEqual(ask(all));
        for (const { score, reasons } of ask(all)) {
          expect(score).toBeGreaterThan(0);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('says from the purpose what kind of payment it is', () => {
    expect(incomeKindOf({ note: '2024年度销售提成', fen: 1 })).toBe('royalty');
    expect(incomeKindOf({ note: '入门费', fen: 1 })).toBe('upfront');
    expect(incomeKindOf({ note: '许可费', fen: 5 }, 5)).toBe('lumpSum');
    expect(incomeKindOf({ fen: 4 }, 5)).toBe('instalment');
  });
});

describe('a line that was taken in before', () => {
  it('is known by its reference, or by day, payer and amount where ours has none', () => {
    const seen = lineRecogniser([
      income('1', '甲公司', 5, { bankRef: 'B-1' }),
      income('2', '甲公司', 100_00),
    ]);
    expect(seen(line({ bankRef: 'B-1', fen: 7 }))).toEqual({ state: 'known', incomeId: '1' });
    expect(seen(line({ bankRef: 'B-9' }))).toEqual({ state: 'known', incomeId: '2' });
    expect(seen(line({ bankRef: 'B-10' }))).toEqual({ state: 'new' });
  });

  it('is only perhaps known where the day differs, and new where it is far off or has another reference', () => {
    const hand = () => [income('1', '甲公司', 100_00)];
    expect(lineRecogniser(hand())(line({ date: '2025-03-04' }))).toEqual({ state: 'perhaps', incomeId: '1' });
    expect(lineRecogniser(hand())(line({ date: '2025-03-20' }))).toEqual({ state: 'new' });
    const bank = [income('1', '甲公司', 100_00, { bankRef: 'B-1' })];
    expect(lineRecogniser(bank)(line({ bankRef: 'B-2' }))).toEqual({ state: 'new' });
  });

  it('is repeated where its reference stands twice in the file; without one two equal payments are two', () => {
    const seen = lineRecogniser([]);
    expect(
      [line({ bankRef: 'B-1' }), line({ bankRef: 'B-1' }), line({}), line({})].map((one) => seen(one).state),
    ).toEqual(['new', 'repeated', 'new', 'new']);
  });
});
