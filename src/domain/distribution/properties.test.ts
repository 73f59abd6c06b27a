import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../money';
import { moneyRuns, pipelineRuns } from '../money/runs.testkit';
import { policies, someFacts } from './arbitrary.testkit';
import { distribute } from './distribute';
import { type Line, linesOf } from './explained';
import { distributeOverTime, paidTo } from './overTime';
import { Policy } from './policy';
import { reevaluate } from './reevaluate';
import { referenceShares } from './reference.testkit';
import { shares } from './samples.testkit';
import { validatePolicy } from './validatePolicy';

type Shares = Readonly<Record<string, number>>;
const asShares = (lines: readonly Line[]): Shares =>
  Object.fromEntries(lines.map(({ party, fen }) => [party, fen]));
const parties = (...all: Shares[]): string[] => [...new Set(all.flatMap(Object.keys))];
/** Who gets different amounts, for the message; nobody where the two are the same. */
const different = (a: Shares, b: Shares): string[] =>
  parties(a, b).filter((party) => (a[party] ?? 0) !== (b[party] ?? 0));
const total = (all: Shares): number => sum(Object.values(all));
const received = (receipts: readonly { fen: number }[]): number => sum(receipts.map((one) => one.fen));
const onProject = (policy: Policy): Policy => ({ ...policy, accumulation: 'project' });

/** Cheaper than the matchers of the test library, which would take longer than what is tested. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
const mustBeSame = (a: Shares, b: Shares): void => {
  const found = different(a, b);
  must(found.length === 0, `differ for ${found.join(', ')}: ${JSON.stringify([a, b])}`);
};

describe('any valid policy on any facts', () => {
  it('gives what the slow reference gives, in parts never negative that add up, from a tree that calculates again', () => {
    fc.assert(
      fc.property(policies(), someFacts(), (policy, facts) => {
        const tree = distribute(policy, facts);
        const found = shares(tree);
        const again = reevaluate(tree);
        must(again.ok && again.value === tree.value, JSON.stringify(again));
        mustBeSame(found, referenceShares(policy, facts));
        must(total(found) === received(facts.receipts), 'parts are not the whole');
        must(
          Object.values(found).every((fen) => fen >= 0),
          'negative part',
        );
        must((found.unallocated ?? 0) === 0, 'money without owner');
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
  it('pay in the end what one sheet of all receipts gives, up to what is carried, in any order within a day', () => {
    const shuffled = someFacts().chain((facts) =>
      fc
        .shuffledSubarray(facts.receipts, { minLength: facts.receipts.length })
        .map((receipts) => [facts, { ...facts, receipts }] as const),
    );
    fc.assert(
      fc.property(policies(), shuffled, (given, [facts, other]) => {
        const policy = onProject(given);
        const payments = distributeOverTime(policy, facts);
        must(
          JSON.stringify(distributeOverTime(policy, other)) === JSON.stringify(payments),
          'the order within a day matters',
        );
        const paid = asShares(paidTo(payments));
        const due = shares(distribute(policy, facts));
        must(total(paid) === total(due), 'not all is paid');
        if (payments.at(-1)?.carried.length === 0) mustBeSame(paid, due);
        for (const { lines, tree } of payments) {
          must(received(lines) === tree.value, 'lines are not the payment');
          must(
            lines.every((line) => line.fen >= 0),
            'somebody has to pay back',
          );
          must(reevaluate(tree).ok, 'a payment does not calculate again');
        }
      }),
      pipelineRuns(),
    );
  });

  it('carry nothing but single fen where no rule takes away from anybody', () => {
    fc.assert(
      fc.property(policies(false), someFacts(), (policy, facts) => {
        for (const { carried } of distributeOverTime(onProject(policy), facts))
          must(
            carried.every((line) => line.fen <= 3),
            JSON.stringify(carried),
          );
      }),
      moneyRuns(4),
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
          mustBeSame(asShares(paidTo(after)), asShares(paidTo(before)));
      }),
      pipelineRuns(),
    );
  });

  it('give each receipt its own bands where the policy says so, and pay no cost twice', () => {
    fc.assert(
      fc.property(policies(), someFacts(), (policy, facts) => {
        const payments = distributeOverTime({ ...policy, accumulation: 'perReceipt' }, facts);
        must(payments.length === facts.receipts.length, 'one payment a receipt');
        must(received(payments.flatMap((one) => one.lines)) === received(facts.receipts), 'not all is paid');
        must(
          payments.every(({ tree }) => reevaluate(tree).ok),
          'a payment does not calculate again',
        );
        const back = paidTo(payments).filter(({ party }) => party.startsWith('costs:'));
        const spent = sum(facts.costs.map((one) => Math.max(0, one.fen)));
        must(received(back) <= spent, 'costs are paid twice');
      }),
      moneyRuns(4),
    );
  });
});

describe('more money', () => {
  // Who has no part in the band the new money falls into may lose the fen that rounding gave before: seed 286622035,
  // a broker with 0.4 % of a lower band and nothing above it went from 4 fen to 3 by 10万 more.
  it('gives nobody less apart from fen of rounding, a fen or 10万 more, where no rule has a cliff', () => {
    fc.assert(
      fc.property(policies(false), someFacts(), fc.nat(10_000_000), (policy, facts, some) => {
        const before = linesOf(distribute(policy, facts));
        const lost = (more: number): number[] => {
          const extra = { id: 'more', date: '2024-03-09', fen: more };
          const after = shares(distribute(policy, { ...facts, receipts: [...facts.receipts, extra] }));
          return before.map(({ party, fen }) => fen - (after[party] ?? 0)).filter((fen) => fen > 0);
        };
        for (const more of [some, 10_000_000]) {
          must(
            lost(more).every((fen) => fen <= 3),
            'somebody loses by more money',
          );
        }
      }),
      pipelineRuns(),
    );
  });
});
