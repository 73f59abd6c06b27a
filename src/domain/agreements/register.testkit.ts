// Agreements, terms and obligations for the tests of the register: short ways to a valid record.
import type { TermSet } from '../negotiation/terms';
import { Agreement, Obligation, RoyaltyReport } from '../patents/records';

/** 200,000.00 upfront and 3.5 % of net sales every half year, 5 % below 100,000.00 a minimum from the second year. */
export const terms: TermSet = {
  mode: 'ordinaryLicence',
  patentIds: ['p1' as TermSet['patentIds'][number]],
  startsOn: '2026-01-01',
  months: 60,
  consideration: {
    upfrontFen: 20_000_000,
    royalty: {
      base: 'netSales',
      rate: { n: 35, d: 1000 },
      everyMonths: 6,
      dueDays: 30,
      minimums: [{ year: 2, fen: 10_000_000 }],
    },
  },
  lateRatePerDay: { n: 5, d: 10_000 },
};

const stored = { rev: 1, seq: 1 };

export const agreement = (more: Record<string, unknown> = {}): Agreement =>
  Agreement.parse({
    id: 'a1',
    ...stored,
    title: '电池管理系统专利实施许可合同',
    mode: 'licence',
    kind: 'ordinaryLicence',
    party: '示例科技有限公司',
    patentIds: ['p1'],
    contributors: [],
    state: 'active',
    signedOn: '2025-12-20',
    ...more,
  });

export const obligation = (more: Record<string, unknown> = {}): Obligation =>
  Obligation.parse({
    id: 'o1',
    ...stored,
    agreementId: 'a1',
    kind: 'payment',
    title: '入门费',
    by: 'them',
    due: '2026-01-01',
    fen: 20_000_000,
    ...more,
  });

export const report = (more: Record<string, unknown> = {}): RoyaltyReport =>
  RoyaltyReport.parse({
    id: 'r1',
    ...stored,
    agreementId: 'a1',
    from: '2026-01-01',
    until: '2026-06-30',
    receivedOn: '2026-07-20',
    lines: [{ product: 'BMS-1', grossFen: 110_000_000, deductionsFen: 10_000_000, baseFen: 100_000_000 }],
    claimedFen: 3_500_000,
    ...more,
  });
