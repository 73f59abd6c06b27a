// What a row of expected payments would give to whom, year by year: the economics of an offer before anything is paid.
import { allocate, type Fen, minus, plus, sum } from '../money';
import { distributeRaw } from './distribute';
import type { Line } from './explained';
import type { Cost, Facts } from './facts';
import { distributeOverTime } from './overTime';
import type { Mode, Policy } from './policy';

/** Money expected on a day: what comes in and what is spent for it, fen. */
export interface CashFlow {
  readonly date: string;
  readonly fen: Fen;
  readonly costs?: ReadonlyArray<Pick<Cost, 'kind' | 'fen'> & Partial<Pick<Cost, 'bornBy'>>>;
}

/** Who the money of a policy goes to, as far as it is known: `Facts` without money. */
export type Sharers = Partial<Pick<Facts, 'inventors' | 'coOwners' | 'priorYear'>>;

/** What the flows of one calendar year give, fen. */
export interface YearShare {
  readonly year: number;
  readonly received: Fen;
  /** By pool or other receiver: `college`, `university`, `costs:university`, `coOwner:ID`, `unit:ID`; the team apart. */
  readonly pools: Readonly<Record<string, Fen>>;
  /** All persons together, research accounts included; the whole award where nobody is named. */
  readonly team: Fen;
  /** By person, research accounts included; empty where nobody is named. */
  readonly persons: Readonly<Record<string, Fen>>;
}

interface Sums {
  received: Fen;
  team: Fen;
  readonly pools: Record<string, Fen>;
  readonly persons: Record<string, Fen>;
}

const add = (to: Record<string, Fen>, key: string, fen: Fen): void => {
  to[key] = plus(to[key] ?? 0, fen);
};

function count(sums: Sums, { party, fen }: Line): void {
  const [kind = '', person] = party.split(/:(.*)/s);
  const isTeam = kind === 'team' || kind === 'person' || kind === 'research';
  if (!isTeam) add(sums.pools, party, fen);
  else sums.team = plus(sums.team, fen);
  if (isTeam && person !== undefined) add(sums.persons, person, fen);
}

interface Paid {
  readonly date: string;
  readonly received: Fen;
  readonly lines: readonly Line[];
}

/** Costs up to a day as one a kind and bearer: what the engine adds up anyway. */
function costsUpTo(costs: Facts['costs'], day: string): Facts['costs'] {
  const groups = new Map<string, Cost>();
  for (const cost of costs) {
    if (cost.date > day) continue;
    const id = `${cost.kind}:${cost.bornBy}`;
    const known = groups.get(id);
    groups.set(id, { ...cost, id, fen: plus(known?.fen ?? 0, cost.fen) });
  }
  return [...groups.values()];
}

/** `distributeOverTime` for bands of the project without its explanations: one receipt of all money so far a day. */
function onProject(policy: Policy, facts: Facts): Paid[] {
  const days = [...new Set(facts.receipts.map(({ date }) => date))].sort();
  const paid = new Map<Line['party'], Fen>();
  let before = 0;
  return days.map((date) => {
    const soFar = sum(facts.receipts.flatMap((one) => (one.date <= date ? [one.fen] : [])));
    const receipts = [{ id: 'all', date, fen: soFar }];
    const costs = costsUpTo(facts.costs, date);
    const due = new Map(
      distributeRaw(policy, { ...facts, receipts, costs }).lines.map(([party, { value }]) => [party, value]),
    );
    for (const party of paid.keys()) if (!due.has(party)) due.set(party, 0);
    const now = [...due].map(([party, fen]) => ({ party, fen: minus(fen, paid.get(party) ?? 0) }));
    const received = minus(soFar, before);
    before = soFar;
    // Nobody pays back unless money itself was taken back: who has had too much waits, the others share what there is.
    const open = now.filter(({ fen }) => fen > 0);
    const lines =
      received < 0 || open.length === now.length
        ? now
        : allocate(
            received,
            open.map(({ fen }) => fen),
          ).map((fen, at) => ({ party: open[at]!.party, fen }));
    for (const { party, fen } of lines) paid.set(party, plus(paid.get(party) ?? 0, fen));
    return { date, received, lines };
  });
}

const onReceipts = (policy: Policy, facts: Facts): Paid[] =>
  distributeOverTime(policy, facts).map(({ date, tree, lines }) => ({ date, received: tree.value, lines }));

/**
 * Shares expected receipts (fen) by `policy` as `distributeOverTime` would, and sums them by calendar year: bands go on
 * from year to year where the policy fills them by the project. For each year `received` = `team` + the sum of `pools`.
 *
 * A flow without money but with costs makes its costs wait for the next receipt. Twenty yearly flows take a
 * millisecond or two, so that an offer may be shared at every key. An estimate for negotiation: what is really paid is a run.
 */
export function shareOfCashFlow(
  policy: Policy,
  mode: Mode,
  sharers: Sharers,
  flows: readonly CashFlow[],
): YearShare[] {
  const facts: Facts = {
    mode,
    receipts: flows.flatMap(({ date, fen }, index) =>
      fen === 0 ? [] : [{ id: `flow-${index}`, date, fen }],
    ),
    costs: flows.flatMap(({ date, costs = [] }, index) =>
      costs.map(({ kind, fen, bornBy = 'university' }, at) => ({
        id: `cost-${index}-${at}`,
        date,
        kind,
        fen,
        bornBy,
      })),
    ),
    inventors: sharers.inventors ?? [],
    coOwners: sharers.coOwners ?? [],
    ...(sharers.priorYear === undefined ? {} : { priorYear: sharers.priorYear }),
  };
  const years = new Map<number, Sums>();
  const of = (date: string): Sums => {
    const year = Number(date.slice(0, 4));
    const known = years.get(year) ?? { received: 0, team: 0, pools: {}, persons: {} };
    years.set(year, known);
    return known;
  };
  for (const { date } of flows) of(date);
  const payments = policy.accumulation === 'project' ? onProject(policy, facts) : onReceipts(policy, facts);
  for (const { date, received, lines } of payments) {
    const sums = of(date);
    sums.received = plus(sums.received, received);
    for (const line of lines) count(sums, line);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, sums]) => ({ year, ...sums }));
}
