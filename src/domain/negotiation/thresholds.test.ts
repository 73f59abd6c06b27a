// Who has to approve: by the whole of what terms promise, each version for itself.
import { describe, expect, it } from 'vitest';
import { sampleApprovalRule } from '../distribution';
import { yuan } from '../money';
import { terms } from './offers/offer.testkit';
import type { Consideration } from './terms';
import { contractAmount, levelOf } from './thresholds';

const today = '2026-03-01';
const level = (consideration: Consideration) => levelOf(terms({ consideration }), sampleApprovalRule, today);

describe('the level of approval', () => {
  it.each([
    [yuan(2_000_000) - 1, 'researchOffice', 1],
    [yuan(2_000_000), 'vicePresident', 2],
    [yuan(5_000_000) - 1, 'vicePresident', 2],
    [yuan(5_000_000), 'presidentMeeting', 3],
  ])('of %i fen is the %s, after %i bodies', (lumpSumFen, body, asked) => {
    const found = level({ lumpSumFen });
    expect(found).toMatchObject({ fen: lumpSumFen, level: body });
    expect(found.bodies).toHaveLength(asked);
  });

  it('may be given by whoever stands higher', () => {
    expect(level({ lumpSumFen: 1 }).enough).toEqual(['researchOffice', 'vicePresident', 'presidentMeeting']);
    expect(level({ lumpSumFen: yuan(6_000_000) }).enough).toEqual(['presidentMeeting']);
  });
});

describe('what counts', () => {
  const royalty = { base: 'netSales' as const, rate: { n: 1, d: 10 }, everyMonths: 12, dueDays: 60 };

  it('is every payment: instalments once, milestones in full, yearly sums, equity', () => {
    const due = { afterMonths: 12 };
    const consideration: Consideration = {
      lumpSumFen: 300,
      instalments: [
        { title: '一', fen: 100, due },
        { title: '二', fen: 200, due },
      ],
      upfrontFen: 50,
      yearlyFen: 1,
      milestones: [{ title: '里程碑', fen: 1_000, due, probability: { n: 1, d: 10 } }],
      equity: { company: '新公司', valuationFen: 7_000, share: { n: 1, d: 5 } },
    };
    expect(contractAmount(terms({ consideration, months: 36 }), today)).toBe(300 + 50 + 3 + 1_000 + 7_000);
  });

  it('are royalties as forecast, or their minimums where nothing is forecast', () => {
    const offered = terms({ consideration: { royalty: { ...royalty, minimums: [{ year: 1, fen: 500 }] } } });
    expect(contractAmount(offered, today)).toBe(500);
    const forecast = { years: [{ salesFen: 9_000 }], discount: { n: 0, d: 1 } };
    expect(contractAmount(offered, today, forecast)).toBe(900);
  });

  it('is of a pledge what it secures', () => {
    const offered = terms({ mode: 'pledge', consideration: { securedFen: 42 } });
    expect(contractAmount(offered, today)).toBe(42);
  });
});
