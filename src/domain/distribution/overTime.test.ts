import { describe, expect, it } from 'vitest';
import { linesOf } from './explained';
import { distributeNext, distributeOverTime, paidTo } from './overTime';
import { fixedSplitPolicy } from './policies/fixedSplit';
import { recoveryBetweenPolicy } from './policies/shapeRecoveryBetween';
import { reevaluate } from './reevaluate';
import { cost, facts, receipt } from './samples.testkit';

const perReceipt = { ...recoveryBetweenPolicy, accumulation: 'perReceipt' as const };
const teamOf = (payments: ReturnType<typeof distributeOverTime>): number[] =>
  payments.map(({ lines }) => lines.find((line) => line.party === 'team')?.fen ?? 0);

describe('bands', () => {
  const twice = facts({ receipts: [receipt(1_000_000, '2024-01-01'), receipt(1_000_000, '2024-02-01')] });

  it('on the project are filled once: the second 10,000.00 is no longer the first', () => {
    expect(teamOf(distributeOverTime(recoveryBetweenPolicy, twice))).toEqual([1_000_000, 800_000]);
  });

  it('on each receipt are filled anew', () => {
    expect(teamOf(distributeOverTime(perReceipt, twice))).toEqual([1_000_000, 1_000_000]);
  });
});

describe('costs over time', () => {
  it('that one receipt could not pay wait for the next, and none is paid twice', () => {
    const given = facts({
      receipts: [receipt(1_500_000, '2024-01-01'), receipt(1_500_000, '2024-02-01')],
      costs: [cost('agency', 800_000, '2023-01-01')],
    });
    for (const policy of [perReceipt, recoveryBetweenPolicy]) {
      const payments = distributeOverTime(policy, given);
      expect(paidTo(payments)).toContainEqual({ party: 'costs:university', fen: 800_000 });
    }
  });

  it('that come after a payment make its receivers wait: nobody pays back, nobody is paid twice', () => {
    const given = facts({
      receipts: [
        receipt(1_000_000, '2024-01-01'),
        receipt(100_000, '2024-02-01'),
        receipt(900_000, '2024-03-01'),
      ],
      costs: [cost('agency', 500_000, '2024-01-15')],
    });
    const payments = distributeOverTime(fixedSplitPolicy, given);
    expect(payments[1]?.lines).toEqual([{ party: 'costs:university', fen: 100_000 }]);
    expect(payments[1]?.carried).toEqual([
      { party: 'team', fen: 280_000 },
      { party: 'college', fen: 60_000 },
      { party: 'university', fen: 60_000 },
    ]);
    expect(payments[2]?.carried).toEqual([]);
    expect(paidTo(payments)).toEqual([
      { party: 'team', fen: 1_050_000 },
      { party: 'college', fen: 225_000 },
      { party: 'university', fen: 225_000 },
      { party: 'costs:university', fen: 500_000 },
    ]);
    expect(payments.every(({ tree }) => reevaluate(tree).ok)).toBe(true);
  });
});

describe('a receipt that is taken back', () => {
  const good = receipt(5_000_000, '2024-01-01', 'good');
  const wrong = receipt(70_000_000, '2024-02-01', 'wrong');
  const back = { ...receipt(-70_000_000, '2024-02-01', 'back'), reverses: 'wrong' };

  it('mirrors its payment line by line where each receipt stands alone, also on the same day', () => {
    const payments = distributeOverTime(perReceipt, facts({ receipts: [back, good, wrong] }));
    expect(payments.map((one) => one.receipts[0])).toEqual(['good', 'wrong', 'back']);
    const mirrored = payments[1]!.lines.map(({ party, fen }) => ({ party, fen: -fen }));
    expect(payments[2]!.lines).toEqual(mirrored);
    expect(linesOf(payments[2]!.tree)).toEqual(mirrored);
  });

  it('leaves a project as it was before it', () => {
    const late = { ...back, date: '2024-03-01' };
    const payments = distributeOverTime(recoveryBetweenPolicy, facts({ receipts: [good, wrong, late] }));
    expect(paidTo(payments)).toEqual(paidTo(payments.slice(0, 1)));
    expect(payments[2]!.tree.value).toBe(-70_000_000);
  });
});

describe('what was paid under another policy', () => {
  it('is taken into account: the new policy pays what is due less what they have had', () => {
    const given = facts({ receipts: [receipt(1_000_000), receipt(1_000_000, '2024-07-01')] });
    const tree = distributeNext(fixedSplitPolicy, given, [
      { party: 'team', fen: 500_000 },
      { party: 'university', fen: 400_000 },
      { party: 'ipFund', fen: 100_000 },
    ]);
    // The university has had 100,000 and the fund 100,000 more than they are due now; the others wait for that.
    expect(tree.value).toBe(1_000_000);
    expect(linesOf(tree).map((line) => line.party)).toEqual(['team', 'college']);
    expect(reevaluate(tree).ok).toBe(true);
  });
});
