// The worked cases of docs/economics.md: terms, assumptions and the policy that divides the money.
import { fixedSplitPolicy } from '../../distribution/policies/fixedSplit';
import { nationalPolicy } from '../../distribution/policies/national';
import { fullPoolsPolicy } from '../../distribution/policies/shapeFullPools';
import type { PatentId } from '../../ids';
import { yuan } from '../../money';
import type { TermSet } from '../terms';
import type { Assumptions, Sharing } from './assumptions';

export interface GoldenCase {
  readonly terms: TermSet;
  readonly given: Assumptions;
  readonly sharing: Sharing;
}

const patentIds = ['p1' as PatentId];
const percent = (n: number) => ({ n, d: 100 });

/** 入门费 200,000.00 and 3.5 % of sales of 12,345,678.90, two years, 10 %. */
export const upfrontAndRoyalty: GoldenCase = {
  terms: {
    mode: 'ordinaryLicence',
    patentIds,
    startsOn: '2025-01-01',
    months: 24,
    consideration: {
      upfrontFen: yuan(200_000),
      royalty: { base: 'netSales', rate: { n: 35, d: 1000 }, everyMonths: 12, dueDays: 60 },
    },
  },
  given: {
    today: '2025-01-01',
    forecast: { years: [{ salesFen: 1_234_567_890 }], discount: percent(10) },
  },
  sharing: { policy: fullPoolsPolicy, sharers: {} },
};

/** 1,060,000.00 with value added tax in it, by two instalments, from a day on which nobody knows the exemption, 8 %. */
export const instalmentsWithTax: GoldenCase = {
  terms: {
    mode: 'transfer',
    patentIds,
    startsOn: '2026-03-01',
    consideration: {
      lumpSumFen: yuan(1_060_000),
      instalments: [
        { title: '签约', fen: yuan(424_000), due: { on: '2026-03-01' } },
        { title: '登记完成', fen: yuan(636_000), due: { afterMonths: 6 } },
      ],
      vatIncluded: true,
    },
  },
  given: { today: '2026-03-01', forecast: { years: [], discount: percent(8) } },
  sharing: { policy: fixedSplitPolicy, sharers: {} },
};

/** Everything at once: deductions, falling rates, minimums, caps, a milestone, a yearly sum, 12 %. */
export const fullTerms: GoldenCase = {
  terms: {
    mode: 'exclusiveLicence',
    patentIds,
    startsOn: '2025-07-01',
    months: 36,
    consideration: {
      upfrontFen: yuan(100_000),
      yearlyFen: yuan(20_000),
      milestones: [
        { title: '中试完成', fen: yuan(300_000), due: { afterMonths: 18 }, probability: percent(60) },
      ],
      royalty: {
        base: 'netSales',
        rate: percent(4),
        deductionRate: percent(5),
        steps: [
          { above: yuan(5_000_000), rate: percent(3) },
          { above: yuan(10_000_000), rate: percent(2) },
        ],
        minimums: [
          { year: 2, fen: yuan(150_000) },
          { year: 3, fen: yuan(200_000) },
        ],
        yearCapFen: yuan(400_000),
        totalCapFen: yuan(700_000),
        everyMonths: 12,
        dueDays: 60,
      },
    },
  },
  given: {
    today: '2025-01-01',
    forecast: {
      years: [{ salesFen: yuan(2_000_000) }, { salesFen: 800_000_001 }, { salesFen: yuan(20_000_000) }],
      discount: percent(12),
    },
  },
  sharing: { policy: nationalPolicy, sharers: {} },
};
