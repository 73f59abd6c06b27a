// The economics of an offer are those of the runs that would follow from it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../money';
import { moneyRuns } from '../money/runs.testkit';
import { policies, someFacts } from './arbitrary.testkit';
import { distributeOverTime, paidTo } from './overTime';
import { fullPoolsPolicy } from './policies/shapeFullPools';
import { exampleB } from './samples.testkit';
import { shareOfCashFlow } from './shareOfCashFlow';

const { inventors } = exampleB();
const upfrontAndRoyalty = [
  {
    date: '2024-03-01',
    fen: 20_000_000,
    costs: [
      { kind: 'maintenance', fen: 200_000 },
      { kind: 'stampDuty', fen: 6_000 },
    ],
  },
  {
    date: '2025-03-01',
    fen: 43_209_876,
    costs: [{ kind: 'stampDuty', fen: 12_963 }],
  },
] as const;

describe('an expected row of payments', () => {
  it('gives over its years what example B gives at once', () => {
    const years = shareOfCashFlow(fullPoolsPolicy, 'licence', { inventors }, upfrontAndRoyalty);
    expect(years.map(({ year, received }) => [year, received])).toEqual([
      [2024, 20_000_000],
      [2025, 43_209_876],
    ]);
    expect(sum(years.map(({ team }) => team))).toBe(46_881_293);
    expect(sum(years.map(({ pools }) => pools.college ?? 0))).toBe(6_474_563);
    const [first] = Object.keys(years[0]?.persons ?? {});
    expect(sum(years.map(({ persons }) => persons[first ?? ''] ?? 0))).toBe(21_096_582);
  });

  it('keeps the award together where nobody is named yet, and shows a year without money', () => {
    const years = shareOfCashFlow(fullPoolsPolicy, 'licence', {}, [
      { date: '2025-01-01', fen: 0 },
      { date: '2026-01-01', fen: 10_000_000 },
    ]);
    expect(years[0]).toEqual({ year: 2025, received: 0, team: 0, pools: {}, persons: {} });
    expect(years[1]).toMatchObject({ received: 10_000_000, team: 7_600_000, persons: {} });
  });

  it('adds up each year, and in the end to what the payments pay', () => {
    fc.assert(
      fc.property(policies(), someFacts(), (policy, facts) => {
        const { receipts, costs } = facts;
        const flows = [
          ...receipts.map(({ date, fen }) => ({ date, fen })),
          ...costs.map((one) => ({ date: one.date, fen: 0, costs: [one] })),
        ];
        const years = shareOfCashFlow(policy, facts.mode, facts, flows);
        for (const { received, team, pools } of years)
          expect(team + sum(Object.values(pools))).toBe(received);
        const paid = new Map(paidTo(distributeOverTime(policy, facts)).map((line) => [line.party, line.fen]));
        const given = (party: string) => sum(years.map(({ pools }) => pools[party] ?? 0));
        for (const [party, fen] of paid)
          if (!/^(team|person|research)/.test(party)) expect(given(party), party).toBe(fen);
        const team = [...paid].filter(([party]) => /^(team|person|research)/.test(party));
        expect(sum(years.map((year) => year.team))).toBe(sum(team.map(([, fen]) => fen)));
      }),
      moneyRuns(10),
    );
  });
});
