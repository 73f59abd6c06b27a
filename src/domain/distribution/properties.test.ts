import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sum } from '../money';
import { moneyRuns } from '../money/runs.testkit';
import { policies, someFacts } from './arbitrary.testkit';
import { distribute } from './distribute';
import { linesOf } from './explained';
import { distributeOverTime, paidTo } from './overTime';
import { Policy } from './policy';
import { reevaluate } from './reevaluate';
import { referenceShares } from './reference.testkit';
import { shares } from './samples.testkit';
import { validatePolicy } from './validatePolicy';

const withoutZeros = (all: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(all).filter(([, fen]) => fen !== 0));
const total = (all: Record<string, number>): number => sum(Object.values(all));
const onProject = (policy: Policy): Policy => ({ ...policy, accumulation: 'project' });
const asObject = (lines: readonly { party: string; fen: number }[]): Record<string, number> =>
  Object.fromEntries(lines.map(({ party, fen }) => [party, fen]));

// A million tries by flag take minutes.
vi.setConfig({ testTimeout: 3_600_000 });

describe('any valid policy on any facts', () => {
  it('gives what the slow reference gives, in parts never negative that add up, from a tree that calculates again', () => {
    fc.assert(
      fc.property(policies(), someFacts(), (policy, facts) => {
        const tree = distribute(policy, facts);
        const found = shares(tree);
        expect(reevaluate(tree)).toEqual({ ok: true, value: tree.value });
        expect(withoutZeros(found)).toEqual(withoutZeros(referenceShares(policy, facts)));
        expect(total(found)).toBe(sum(facts.receipts.map((one) => one.fen)));
        expect(Math.min(0, ...Object.values(found))).toBe(0);
        expect(found.unallocated ?? 0).toBe(0);
      }),
      moneyRuns(),
    );
  });

  it('is one that the schema and the checks let through', () => {
    fc.assert(
      fc.property(policies(), (policy) => {
        expect(Policy.parse(policy)).toEqual(policy);
        const errors = validatePolicy(policy).filter((one) => one.severity === 'error');
        // A random limit or charge may name a pool that nobody pays; it is then without effect.
        expect(errors.filter((one) => one.code !== 'POOL_UNPAID')).toEqual([]);
      }),
      moneyRuns(20),
    );
  });
});

describe('receipts over time', () => {
  it('do not care in which order the receipts of a day are written down', () => {
    const shuffled = someFacts().chain((facts) =>
      fc
        .shuffledSubarray(facts.receipts, { minLength: facts.receipts.length })
        .map((receipts) => [facts, { ...facts, receipts }] as const),
    );
    fc.assert(
      fc.property(policies(), shuffled, (policy, [facts, other]) => {
        expect(distributeOverTime(policy, other)).toEqual(distributeOverTime(policy, facts));
      }),
      moneyRuns(10),
    );
  });

  it('pay in the end what one sheet of all receipts gives, up to what is carried', () => {
    fc.assert(
      fc.property(policies(), someFacts(), (policy, facts) => {
        const payments = distributeOverTime(onProject(policy), facts);
        const paid = withoutZeros(asObject(paidTo(payments)));
        const due = withoutZeros(shares(distribute(policy, facts)));
        expect(total(paid)).toBe(total(due));
        if (payments.at(-1)?.carried.length === 0) expect(paid).toEqual(due);
        for (const { lines, tree } of payments) {
          expect(sum(lines.map((line) => line.fen))).toBe(tree.value);
          expect(lines.every((line) => line.fen >= 0)).toBe(true);
          expect(reevaluate(tree)).toMatchObject({ ok: true });
        }
      }),
      moneyRuns(10),
    );
  });

  it('carry nothing but single fen where no rule takes away from anybody', () => {
    fc.assert(
      fc.property(policies(false), someFacts(), (policy, facts) => {
        for (const { carried } of distributeOverTime(onProject(policy), facts))
          expect(carried.every((line) => line.fen <= 3)).toBe(true);
      }),
      moneyRuns(10),
    );
  });

  it('are restored by a receipt that takes another back', () => {
    const extra = fc.integer({ min: 1, max: 50_000_000 });
    fc.assert(
      fc.property(policies(), someFacts(), extra, (policy, facts, fen) => {
        const wrong = { id: 'wrong', date: '2024-04-01', fen };
        const back = { id: 'back', date: '2024-04-02', fen: -fen, reverses: 'wrong' };
        const before = distributeOverTime(policy, facts);
        const after = distributeOverTime(policy, { ...facts, receipts: [...facts.receipts, wrong, back] });
        // In a project the reversal also makes good what was carried before it.
        if (policy.accumulation === 'perReceipt' || before.at(-1)?.carried.length === 0)
          expect(asObject(paidTo(after))).toEqual(asObject(paidTo(before)));
      }),
      moneyRuns(10),
    );
  });

  it('give each receipt its own bands where the policy says so, and pay no cost twice', () => {
    fc.assert(
      fc.property(policies(), someFacts(), (policy, facts) => {
        const payments = distributeOverTime({ ...policy, accumulation: 'perReceipt' }, facts);
        expect(payments.map((one) => one.tree.value).sort()).toEqual(
          facts.receipts.map((one) => one.fen).sort(),
        );
        for (const { tree } of payments) expect(reevaluate(tree).ok).toBe(true);
        const back = paidTo(payments).filter(({ party }) => party.startsWith('costs:'));
        const spent = sum(facts.costs.map((one) => Math.max(0, one.fen)));
        expect(sum(back.map((line) => line.fen))).toBeLessThanOrEqual(spent);
      }),
      moneyRuns(10),
    );
  });
});

describe('more money', () => {
  it('gives nobody less, apart from the fen of rounding, where no rule has a cliff', () => {
    fc.assert(
      fc.property(policies(false), someFacts(), fc.nat(10_000_000), (policy, facts, more) => {
        const richer = {
          ...facts,
          receipts: [...facts.receipts, { id: 'more', date: '2024-03-09', fen: more }],
        };
        const before = shares(distribute(policy, facts));
        const after = shares(distribute(policy, richer));
        for (const [party, fen] of Object.entries(before))
          expect((after[party] ?? 0) - fen).toBeGreaterThanOrEqual(-3);
      }),
      moneyRuns(4),
    );
  });

  it('of 10万 gives nobody a fen less than before', () => {
    fc.assert(
      fc.property(policies(false), someFacts(), (policy, facts) => {
        const extra = { id: 'more', date: '2024-03-09', fen: 10_000_000 };
        const before = linesOf(distribute(policy, facts));
        const after = shares(distribute(policy, { ...facts, receipts: [...facts.receipts, extra] }));
        expect(before.filter(({ party, fen }) => (after[party] ?? 0) < fen)).toEqual([]);
      }),
      moneyRuns(4),
    );
  });
});
