// Who gets what of an offer: by the policy that will divide the money, with the taxes beside the shares.
import { distributeAll, type Explained, type Facts, type Mode, schemeFor } from '../../distribution';
import { Maker } from '../../distribution/figures';
import { type CashFlow, shareOfCashFlow, type YearShare } from '../../distribution/shareOfCashFlow';
import { type Fen, minus, plus, sum } from '../../money';
import type { DealMode, TermSet } from '../terms';
import type { Sharing } from './assumptions';
import type { TaxedFlow } from './economics';
import { periodEnd } from './periods';

const make = new Maker('sharing');

/** Everybody money may go to, in the order of the sheet. `other`: money of a policy that names nobody for it. */
export const parties = [
  'team',
  'college',
  'university',
  'tto',
  'ipFund',
  'broker',
  'coOwners',
  'tax',
  'other',
] as const;
export type OfferParty = (typeof parties)[number];

export interface PartyShare {
  readonly party: OfferParty;
  /** Over all years, fen. */
  readonly fen: Fen;
  /** By period, fen. */
  readonly byPeriod: Readonly<Record<number, Fen>>;
}

/** What policies of distribution call a way of conversion; null for those they do not divide (技术开发、咨询、服务、质押). */
export function policyMode(mode: DealMode): Mode | null {
  switch (mode) {
    case 'transfer':
    case 'openLicence':
    case 'equity':
      return mode;
    case 'warrant':
      return 'equity';
    case 'exclusiveLicence':
    case 'soleLicence':
    case 'ordinaryLicence':
    case 'subLicence':
    case 'crossLicence':
    case 'option':
      return 'licence';
    case 'pledge':
    case 'entrustedDevelopment':
    case 'jointDevelopment':
    case 'consulting':
    case 'service':
      return null;
  }
}

/** Money of an equity deal is divided like a licence's: only its shares are shares. */
const cashMode = (mode: DealMode, { policy }: Sharing): Mode | null => {
  const found = policyMode(mode);
  const wanted = found === 'equity' ? 'licence' : found;
  return wanted === null || schemeFor(policy, wanted) === undefined ? null : wanted;
};

const cashFlows = (flows: readonly TaxedFlow[], start: string): CashFlow[] =>
  flows.map(({ period, net, stamp }) => ({
    date: periodEnd(start, period),
    fen: net,
    ...(stamp === 0 ? {} : { costs: [{ kind: 'stampDuty' as const, fen: stamp }] }),
  }));

const partyOf = (key: string): OfferParty => {
  const kind = key.split(':')[0] ?? '';
  if (kind === 'costs') return 'university';
  if (kind === 'coOwner') return 'coOwners';
  // Departments divide the college's part.
  if (kind === 'unit') return 'college';
  return (parties as readonly string[]).includes(kind) ? (kind as OfferParty) : 'other';
};

/**
 * Shares of all payments by party and year (fen). The institution bears the stamp duty out of its part and the costs paid
 * back to it; value added tax was taken off before. All parties of a year add up to what was paid in it. undefined where
 * the policy does not divide this way of conversion.
 */
export function sharesOf(
  { mode }: TermSet,
  flows: readonly TaxedFlow[],
  start: string,
  sharing: Sharing,
): PartyShare[] | undefined {
  const asked = cashMode(mode, sharing);
  if (asked === null) return undefined;
  const sums = new Map<OfferParty, Record<number, Fen>>();
  const add = (party: OfferParty, period: number, fen: Fen): void => {
    const years = sums.get(party) ?? {};
    years[period] = plus(years[period] ?? 0, fen);
    sums.set(party, years);
  };
  const shared = shareOfCashFlow(sharing.policy, asked, sharing.sharers, cashFlows(flows, start));
  const first = Number(start.slice(0, 4));
  for (const { year, team, pools } of shared satisfies YearShare[]) {
    const period = year - first;
    add('team', period, team);
    for (const [key, fen] of Object.entries(pools)) add(partyOf(key), period, fen);
  }
  for (const { period, vat, stamp } of flows) {
    add('tax', period, plus(vat, stamp));
    add('university', period, minus(0, stamp));
  }
  return parties.flatMap((party) => {
    const byPeriod = sums.get(party);
    if (byPeriod === undefined) return [];
    const fen = sum(Object.values(byPeriod));
    return fen === 0 && Object.values(byPeriod).every((one) => one === 0) ? [] : [{ party, fen, byPeriod }];
  });
}

/** The sheet behind the shares: what all payments together give by the policy, with the explanation of every line. */
export function sheetOf(
  { mode }: TermSet,
  flows: readonly TaxedFlow[],
  start: string,
  sharing: Sharing,
): { readonly tree: Explained; readonly facts: Facts } | undefined {
  const asked = cashMode(mode, sharing);
  if (asked === null) return undefined;
  const { inventors = [], coOwners = [], priorYear } = sharing.sharers;
  const rows = cashFlows(flows, start);
  const facts: Facts = {
    mode: asked,
    receipts: rows.map(({ date, fen }, at) => ({ id: `flow-${at}`, date, fen })),
    costs: flows.flatMap(({ stamp, period }, at) =>
      stamp === 0
        ? []
        : [
            {
              id: `cost-${at}`,
              date: periodEnd(start, period),
              kind: 'stampDuty' as const,
              fen: stamp,
              bornBy: 'university' as const,
            },
          ],
    ),
    inventors,
    coOwners,
    ...(priorYear === undefined ? {} : { priorYear }),
  };
  return { tree: distributeAll(sharing.policy, facts), facts };
}

/** How the share of a party was made, out of the sheet: its lines, less the taxes the institution bears. */
export function explainParty(party: OfferParty, tree: Explained, flows: readonly TaxedFlow[]): Explained {
  const taxes = {
    vat: make.given('party.vat', sum(flows.map(({ vat }) => vat)), 'vat', 'rule'),
    stamp: make.given('party.stamp', sum(flows.map(({ stamp }) => stamp)), 'stampDuty', 'rule'),
  };
  if (party === 'tax') return make.sum('party.tax', [taxes.vat, taxes.stamp]);
  const isTheirs = (key: string): boolean => {
    const kind = key.split(':')[0] ?? '';
    if (party === 'team') return kind === 'team' || kind === 'person' || kind === 'research';
    return partyOf(key) === party && kind !== 'team' && kind !== 'person' && kind !== 'research';
  };
  const lines = tree.children.filter((node) => node.op === 'line' && isTheirs(node.inputs.party));
  const whole = total(`party.${party}`, lines);
  return party === 'university' && taxes.stamp.value !== 0
    ? make.minus('party.universityLeft', whole, taxes.stamp)
    : whole;
}

const total = (id: string, children: readonly Explained[]): Explained => ({
  id,
  rule: 'sharing',
  op: 'sum',
  value: sum(children.map(({ value }) => value)),
  inputs: {},
  children,
});
