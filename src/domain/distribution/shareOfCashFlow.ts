// What a row of expected payments would give to whom, year by year: the economics of an offer before anything is paid.
import { type Fen, plus } from '../money';
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

/**
 * Shares expected receipts (fen) by `policy` as `distributeOverTime` would, and sums them by calendar year: bands go on
 * from year to year where the policy fills them by the project. For each year `received` = `team` + the sum of `pools`.
 *
 * A flow without money but with costs makes its costs wait for the next receipt. Twenty yearly flows take a few
 * milliseconds, so that an offer may be shared at every key. An estimate for negotiation: what is really paid is a run.
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
  for (const { date, tree, lines } of distributeOverTime(policy, facts)) {
    const sums = of(date);
    sums.received = plus(sums.received, tree.value);
    for (const line of lines) count(sums, line);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, sums]) => ({ year, ...sums }));
}
