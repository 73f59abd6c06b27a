import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdaysOnly } from '../distribution';
import { plus } from '../money';
import { decisionDay, techContractRuleOn, technologyAmount } from './techContract';

describe('the technology amount of a contract', () => {
  it('is the deal without equipment and materials, exact to the fen', () => {
    expect(
      technologyAmount(100_000_001, [
        { title: '设备', fen: 33_333_333 },
        { title: '材料', fen: 1 },
      ]),
    ).toEqual({
      ok: true,
      fen: 66_666_667,
      deductedFen: 33_333_334,
    });
  });

  it('is refused where deductions exceed the deal or an amount is below zero', () => {
    expect(technologyAmount(5, [{ title: 'x', fen: 6 }])).toMatchObject({
      ok: false,
      code: 'DEDUCTIONS_EXCEED_DEAL',
    });
    expect(technologyAmount(-1, [])).toMatchObject({ ok: false, code: 'NEGATIVE_AMOUNT' });
    expect(technologyAmount(5, [{ title: 'x', fen: -6 }])).toMatchObject({
      ok: false,
      code: 'NEGATIVE_AMOUNT',
    });
  });

  it('always makes the deal again together with what was taken off', () => {
    const fen = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(fen, fc.array(fen, { maxLength: 8 }), (deal, parts) => {
        const answer = technologyAmount(
          deal,
          parts.map((one) => ({ title: 'x', fen: one })),
        );
        if (answer.ok) expect(plus(answer.fen, answer.deductedFen)).toBe(deal);
        else expect(answer.deductedFen).toBeGreaterThan(deal);
      }),
    );
  });
});

describe('the day of the decision', () => {
  it('follows the rule in force when it was handed in', () => {
    expect(techContractRuleOn('2026-01-22').id).toBe('tech-contract-2000');
    expect(techContractRuleOn('2026-01-23')).toMatchObject({ id: 'tech-contract-2026', verified: false });
  });

  it('is fifteen working days, thirty for five million yuan and more or where disputed', () => {
    const day = (dealFen: number, disputed: boolean) =>
      decisionDay('2026-11-02', { dealFen, disputed }, weekdaysOnly).date;
    expect(day(499_999_999, false)).toBe('2026-11-23');
    expect(day(500_000_000, false)).toBe('2026-12-14');
    expect(day(1, true)).toBe('2026-12-14');
  });
});
