// Shares of receipts: all of 500 projects calculated anew, one what-if as the slider moves, the money of an offer, the ledger.
import {
  distribute,
  distributeOverTime,
  Facts,
  type Policy,
  reevaluate,
  shareOfCashFlow,
  shippedPolicies,
} from '../../../src/domain/distribution';
import { incomeLedger } from '../../../src/renderer/store/queries/receipts';
import type { StoreState } from '../../../src/renderer/store/state';
import { queries } from '../../../src/shared/store/queries';
import type { Run } from '../bench';
import { median } from '../figures';

const PROJECTS = 500;

/** One project: receipts on days of their own, a cost now and then, four inventors. */
function project(index: number, receipts: number): Facts {
  const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n * 30)).toISOString().slice(0, 10);
  return Facts.parse({
    mode: 'licence',
    receipts: Array.from({ length: receipts }, (_, n) => ({
      id: `r${n}`,
      date: day(n),
      fen: 1_000_000 + ((index * 7919 + n * 104_729) % 90_000_000),
    })),
    costs: [0, 5, 10].map((n) => ({ id: `c${n}`, date: day(n), kind: 'maintenance', fen: 120_000 + index })),
    inventors: [45, 30, 15, 10].map((weight, n) => ({
      person: `p${n}`,
      weight,
      signed: true,
      main: n < 2,
    })),
  });
}

const policy = shippedPolicies.find((one) => one.id === 'shape-7-full-pools') as Policy;

/** The books with so many payments, as far as the ledger reads them. */
function books(payments: number): StoreState {
  const income = Array.from({ length: payments }, (_, n) => {
    const agreementId = `a${n % PROJECTS}`;
    const fen = 1_000_000 + n;
    const id = `i${n}`;
    const date = new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10);
    const allocations = [{ agreementId, fen, kind: 'royalty' }];
    return [id, { id, rev: 1, seq: n, date, fen, payer: `某某公司 ${n % 97}`, allocations }] as const;
  });
  const agreement = Array.from(
    { length: PROJECTS },
    (_, n) => [`a${n}`, { id: `a${n}`, title: `许可合同 ${n}` }] as const,
  );
  return {
    small: { income: new Map(income), agreement: new Map(agreement), outlay: new Map(), run: new Map() },
  } as unknown as StoreState;
}

/** Worst of many, the first left out: it warms up. */
function worst(times: number, work: (n: number) => void): number {
  const took = Array.from({ length: times }, (_, n) => {
    const start = performance.now();
    work(n);
    return performance.now() - start;
  });
  return Math.max(...took.slice(1));
}

export const distribution: Run = async ({ sizes, runs, report, note }) => {
  for (const size of sizes([10_000])) {
    const all = Array.from({ length: PROJECTS }, (_, index) => project(index, Math.ceil(size / PROJECTS)));
    const times = Array.from({ length: runs(5) }, () => {
      const start = performance.now();
      for (const facts of all) distributeOverTime(policy, facts);
      return (performance.now() - start) / 1000;
    });
    note(`first ${times[0]?.toFixed(2)} s, ${PROJECTS} projects, 4 inventors, explained to the last figure`);
    report({ name: 'distribution.recompute', size, value: median(times), unit: 's', target: { max: 1 } });

    const [one] = all;
    if (one === undefined) return;
    const what = Array.from({ length: 200 }, (_, n) => {
      const more = [...one.receipts, { id: 'offer', date: '2030-01-01', fen: 10_000_000 + n }];
      const start = performance.now();
      const tree = distribute(policy, { ...one, receipts: more });
      const took = performance.now() - start;
      if (!reevaluate(tree).ok) throw new Error('a sheet does not calculate again');
      return took;
    });
    const value = Math.max(...what.slice(1));
    report({
      name: 'distribution.whatIf.worst',
      size: one.receipts.length,
      value,
      unit: 'ms',
      target: { max: 16 },
    });
    const flows = Array.from({ length: 20 }, (_, n) => ({ date: `${2026 + n}-06-01`, fen: 10_000_000 + n }));
    const { inventors } = one;
    report({
      name: 'distribution.offer20years.worst',
      size: flows.length,
      value: worst(50, () => void shareOfCashFlow(policy, 'licence', { inventors }, flows)),
      unit: 'ms',
      target: { max: 5 },
    });

    const state = books(size);
    const asked = queries['income.ledger'].input.parse({ text: '公司 1', limit: 100 });
    report({
      name: 'distribution.ledger.worst',
      size,
      value: worst(20, () => void incomeLedger(state, asked)),
      unit: 'ms',
      target: { max: 50 },
    });
  }
};
