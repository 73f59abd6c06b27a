// The worked examples on screen, to the fen; and when nothing may be printed.
import { describe, expect, it } from 'vitest';
import { figureTitle, poolTotal } from '../../../../../domain/distribution/papers';
import { sheetRows } from '../../../components/money/sheetRows';
import { tiersIn } from '../../../components/money/tiers';
import { caseWords } from '../words';
import { emptyBody, emptyRow } from './caseDraft';
import { exampleBody } from './examples';
import { outcomeA, outcomeB, outcomeFor, policyNamed, t, tellingFor } from './income.testkit';
import { mayPrint, outcomeOf, paperCaseOf } from './outcome';

const rowsOf = (outcome: ReturnType<typeof outcomeB>) =>
  sheetRows(outcome.flow, tellingFor(outcome), { gross: t('income.gross'), net: t('income.net') });

describe('example A', () => {
  it('is 675,500.00 / 144,750.00 / 144,750.00 of 965,000.00, and 50/30/20 inside the team', () => {
    const { flow } = outcomeA();
    expect(flow.net?.value).toBe(96_500_000);
    expect(flow.after.map(({ value }) => value)).toEqual([67_550_000, 14_475_000, 14_475_000]);
    expect(flow.after[0]?.members.map(({ value }) => value)).toEqual([33_775_000, 20_265_000, 13_510_000]);
  });
});

describe('example B', () => {
  const outcome = outcomeB();
  it('has 468,812.93 for the team of 598,304.19', () => {
    expect(outcome.flow.net?.value).toBe(59_830_419);
    expect(poolTotal(outcome.flow, 'team')).toBe(46_881_293);
  });
  it('is a table from receipts to persons, every line with its figure', () => {
    const rows = rowsOf(outcome);
    expect(rows.map(({ title }) => title)).toEqual([
      '到账合计',
      '分期款 2024-01-15',
      '提成 2024-12-20',
      '返还成本（学校垫付）',
      '维持费 2024-01-02',
      '印花税',
      '中介',
      '净收入',
      '团队',
      '周思齐',
      '吴静',
      '郑凯',
      '王一诺',
      '学院',
      '学校',
      '技术转移机构',
    ]);
    for (const { figure, value } of rows) expect(figure.value).toBe(value);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(figureTitle(rows[9]!.figure, tellingFor(outcome))).toBe('周思齐');
  });
  it('stands in the last of two bands', () => {
    const [tiers] = tiersIn(outcome);
    expect(tiers?.money).toBe(59_830_419);
    expect(tiers?.toNext).toBeUndefined();
    expect(tiers?.parts.map(({ filled, fill }) => [filled, fill])).toEqual([
      [50_000_000, '100%'],
      [9_830_419, '19.66%'],
    ]);
  });
  it('keeps the law: half for those who made it, half of that for the main contributors', () => {
    expect(outcome.floors.map(({ what, shortfall }) => [what, shortfall])).toEqual([
      ['award', 0],
      ['main', 0],
    ]);
  });
});

describe('bands', () => {
  it('say how much is missing to the next one', () => {
    const body = exampleBody('B');
    const small = { ...body, receipts: [{ ...body.receipts[0]!, amount: '100,000' }] };
    const [tiers] = tiersIn(outcomeFor(small));
    // 100,000 less 5 % and 2,189.63; 500,000 less what is left of it.
    expect(tiers?.at).toBe(0);
    expect(tiers?.toNext).toBe(50_000_000 - (9_500_000 - 218_963));
  });
  it('are not drawn where there is one, or where each receipt fills them anew', () => {
    expect(tiersIn(outcomeA())).toEqual([]);
    expect(tiersIn(outcomeFor(exampleBody('B'), policyNamed('shape-6-prior-year')))).toEqual([]);
  });
});

describe('what can not be calculated or printed', () => {
  it('a policy that is gone is said, the facts stay', () => {
    const result = outcomeOf(exampleBody('B'), undefined, caseWords(t));
    expect(result).toMatchObject({ ok: false, reason: 'NO_POLICY' });
  });
  it('nothing is printed without money, or while a row can not be read', () => {
    expect(mayPrint(outcomeB())).toBe(true);
    expect(mayPrint(outcomeFor(emptyBody('2025-03-01')))).toBe(false);
    const body = exampleBody('B');
    const wrong = { ...body, receipts: [...body.receipts, { ...emptyRow('receipts', ''), amount: 'x' }] };
    expect(mayPrint(outcomeFor(wrong))).toBe(false);
    expect(mayPrint(outcomeFor({ ...body, mode: 'equity' }))).toBe(false);
  });
  it('a case without a title says so on its paper', () => {
    expect(paperCaseOf(outcomeFor({ ...exampleBody('A'), title: ' ' }), 'zh').title).toBe('（未命名）');
  });
});
