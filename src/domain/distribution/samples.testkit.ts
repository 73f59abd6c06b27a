// The worked examples of the domain notes as facts, and short ways to say what a test needs.

import { type Explained, Facts, type Policy } from '.';
import { linesOf } from './explained';

/** Facts from as little as a test wants to say. */
export const facts = (given: Partial<Parameters<typeof Facts.parse>[0] & object> = {}): Facts =>
  Facts.parse({ mode: 'licence', receipts: [], ...given });

export const receipt = (fen: number, date = '2024-06-03', id = `r-${date}-${fen}`) => ({ id, date, fen });

export const cost = (kind: string, fen: number, date = '2024-01-02', id = `c-${kind}-${fen}`) => ({
  id,
  date,
  kind,
  fen,
});

export const team = (...weights: number[]) =>
  weights.map((weight, index) => ({ person: `p${index + 1}`, weight, signed: true }));

/** Lines as an object, in fen. */
export const shares = (tree: Explained): Record<string, number> =>
  Object.fromEntries(linesOf(tree).map(({ party, fen }) => [party, fen]));

/** What came in, distributed: an amount and a policy, nothing else. */
export const simple = (fen: number, more: Partial<Facts> = {}): Facts =>
  facts({ receipts: [receipt(fen)], ...more });

export const withTeam = (policy: Policy, rule: Partial<Policy['team']>): Policy => ({
  ...policy,
  team: { ...policy.team, ...rule },
});

/** 示例 A: lump-sum licence of 1,000,000.00 with three deductions, team 50/30/20. */
export const exampleA = (): Facts =>
  facts({
    receipts: [receipt(100_000_000)],
    costs: [cost('stampDuty', 30_000), cost('appraisal', 2_000_000), cost('agency', 1_470_000)],
    inventors: team(50, 30, 20),
  });

/** 示例 B: 200,000.00 upfront and 3.5 % of sales of 12,345,678.90; annuity and stamp duty as costs. */
export const exampleB = (): Facts =>
  facts({
    receipts: [receipt(20_000_000, '2024-01-15', 'upfront'), receipt(43_209_876, '2024-12-20', 'royalty')],
    costs: [cost('maintenance', 200_000), cost('stampDuty', 6_000), cost('stampDuty', 12_963, '2024-12-20')],
    inventors: [
      { person: 'p1', weight: 45, signed: true, main: true },
      { person: 'p2', weight: 30, signed: true, main: true },
      { person: 'p3', weight: 15, signed: true },
      { person: 'p4', weight: 10, signed: true },
    ],
  });
