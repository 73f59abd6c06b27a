// Everything about one version that follows from its terms: money, level of approval, faults, fairness. Pure and quick,
// so that it is made anew at every key and every move of a slider.
import type { Check } from '../../declarations/check';
import type { ApprovalRule, Facts, Policy } from '../../distribution';
import type { Deal, Offer } from '../../patents/records';
import {
  type Assumptions,
  type Economics,
  economicsOf,
  emptyForecast,
  type OfferParty,
  parties,
  type Sharing,
} from '../economics';
import { fairnessOf, floorsOfTerms } from '../fairness';
import type { TermSet } from '../terms';
import { type Level, levelOf } from '../thresholds';
import { checkTerms } from './checkTerms';
import type { OfferWorld } from './world';

/** The offers of a deal with all that judges them and divides their money. */
export interface OffersAnswer {
  readonly deal: Deal;
  /** By version. */
  readonly offers: readonly Offer[];
  readonly world: OfferWorld;
  readonly policy: Policy;
  /** The deal names no policy; the legal minimum stands in. */
  readonly isAssumed: boolean;
  readonly inventors: NonNullable<Facts['inventors']>;
  readonly coOwners: NonNullable<Facts['coOwners']>;
  /** Names of the inventors by the id they have in the calculation. */
  readonly names: Readonly<Record<string, string>>;
  readonly approval: ApprovalRule;
  /** GB/T 2260. */
  readonly region: string;
}

/** A version with what follows from it. */
export interface Version {
  readonly offer: Offer;
  readonly judged: Judged;
}

/** What the person assumes beside the deal's forecast. */
export type Whims = Pick<Assumptions, 'sales' | 'delay' | 'discount' | 'vatExempt'>;

export interface Judged {
  readonly terms: TermSet;
  readonly money: Economics;
  readonly level: Level;
  readonly checks: readonly Check[];
  readonly fairness: readonly Check[];
}

export const sharingOf = ({ policy, inventors, coOwners }: OffersAnswer): Sharing => ({
  policy,
  sharers: { inventors, coOwners },
});

export const assumptionsOf = ({ deal }: OffersAnswer, today: string, whims: Whims = {}): Assumptions => ({
  today,
  forecast: deal.forecast ?? emptyForecast,
  ...whims,
});

export const moneyOf = (answer: OffersAnswer, terms: TermSet, today: string, whims?: Whims): Economics =>
  economicsOf(terms, assumptionsOf(answer, today, whims), sharingOf(answer));

export function judge(answer: OffersAnswer, terms: TermSet, today: string, whims?: Whims): Judged {
  const money = moneyOf(answer, terms, today, whims);
  const { deal, region, approval, world } = answer;
  const floors = floorsOfTerms(terms, money.flows, money.start, sharingOf(answer), { date: today, region });
  return {
    terms,
    money,
    level: levelOf(terms, approval, today, deal.forecast),
    checks: checkTerms(terms, world),
    fairness: fairnessOf({ terms, deal, floors, today }),
  };
}

/** Parties that get anything in one of the versions, in the order of the sheet. */
export const partiesOf = (all: readonly Judged[]): OfferParty[] =>
  parties.filter((party) => all.some(({ money }) => money.parties.some((one) => one.party === party)));

export const shareOf = ({ money }: Judged, party: OfferParty): number | undefined =>
  money.parties.find((one) => one.party === party)?.fen;
