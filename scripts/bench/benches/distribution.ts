// Shares of receipts: all of 500 projects calculated anew, day after day, and one what-if as the slider moves.
import {
  distribute,
  distributeOverTime,
  Facts,
  type Policy,
  reevaluate,
  shippedPolicies,
} from '../../../src/domain/distribution';
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
  }
};
