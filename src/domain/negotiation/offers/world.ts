// What terms are held against beside themselves: the patents as they stand, what was given to others, who owns them.

import { dutyFacts } from '../../patents/deadlines/facts';
import { termEnd } from '../../patents/deadlines/terms';
import type { WorkingDays } from '../../patents/deadlines/workingDays';
import type { AnnuityYear } from '../../patents/deadlines/years';
import { annuityYears } from '../../patents/deadlines/years';
import { isoOf, ymdOf } from '../../patents/deadlines/ymd';
import type { LegalBucket, Patent, PatentType } from '../../patents/records';
import type { DealMode } from '../terms';

export interface PatentStand {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly type: PatentType;
  readonly bucket: LegalBucket;
  readonly isGranted: boolean;
  /** 专利权期满终止日, ISO; absent where the filing date is not known. */
  readonly end?: string;
  /** `late`: within the six months of surcharge; `over`: those are over and nothing was paid. */
  readonly annuity: 'paid' | 'late' | 'over';
  readonly holders: readonly string[];
}

/** What somebody else was given, or promised: an agreement in force, an offer both sides agreed to. */
export interface Standing {
  readonly id: string;
  readonly title: string;
  readonly party: string;
  readonly source: 'agreement' | 'offer';
  readonly mode: DealMode;
  readonly patentIds: readonly string[];
  readonly field?: string;
  readonly territory?: string;
  /** ISO; absent = from the beginning, without end. */
  readonly from?: string;
  readonly to?: string;
  readonly sublicensing?: 'forbidden' | 'withConsent' | 'allowed';
}

export interface OfferWorld {
  readonly today: string;
  readonly patents: readonly PatentStand[];
  readonly others: readonly Standing[];
  /** The institution's own name as it stands among the right holders, where it is known. */
  readonly ownName?: string;
  /** Co-owners whose written consent is recorded. */
  readonly consents: readonly string[];
  /** Parties of the deal: a co-owner that takes the licence itself is asked by the contract. */
  readonly parties: readonly string[];
}

const stateOf = (years: readonly AnnuityYear[]): PatentStand['annuity'] =>
  years.some(({ state }) => state === 'graceOver')
    ? 'over'
    : years.some(({ state }) => state === 'overdue')
      ? 'late'
      : 'paid';

/** A patent as a negotiation has to see it on a day (ISO). */
export function patentStand(patent: Patent, today: string, days: WorkingDays): PatentStand {
  const facts = dutyFacts(patent);
  const isAlive = patent.legalBucket === 'inForce' || patent.legalBucket === 'unknown';
  return {
    id: patent.id,
    number: patent.applicationNumber,
    title: patent.title,
    type: patent.type,
    bucket: patent.legalBucket,
    isGranted: patent.grantDate !== undefined || patent.legalBucket === 'inForce',
    ...(facts.filed === 0 ? {} : { end: isoOf(termEnd(patent.type, facts.filed)) }),
    annuity: isAlive ? stateOf(annuityYears(facts, ymdOf(today), days)) : 'paid',
    holders: patent.rightHolders?.map(({ name }) => name) ?? patent.applicants,
  };
}
