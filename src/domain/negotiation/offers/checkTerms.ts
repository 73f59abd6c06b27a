// Everything that can be wrong with the terms of an offer. A draft is kept whatever is wrong; what is sent or agreed is not.
import type { Check } from '../../declarations/check';
import type { TermSet } from '../terms';
import { checkClauses } from './checks/clauses';
import { checkDates } from './checks/dates';
import { checkMoney } from './checks/money';
import { checkOthers } from './checks/others';
import { checkOwners } from './checks/owners';
import { checkPatents } from './checks/patents';
import { checkRoyalty } from './checks/royalty';
import type { OfferWorld } from './world';

/**
 * What is wrong (`fail`) or doubtful (`warn`) with terms, each with its article and cure; what keeps an offer from being
 * sent first. Fine points are left out: an empty list is a clean offer.
 */
export function checkTerms(terms: TermSet, world: OfferWorld): Check[] {
  const found = [
    ...checkPatents(terms, world),
    ...checkOthers(terms, world),
    ...checkOwners(terms, world),
    ...checkMoney(terms, world),
    ...checkRoyalty(terms, world),
    ...checkDates(terms, world),
    ...checkClauses(terms),
  ];
  return [...found.filter(({ level }) => level === 'fail'), ...found.filter(({ level }) => level !== 'fail')];
}

/** The faults that keep an offer from being sent or agreed to. */
export const blocking = (checks: readonly Check[]): Check[] => checks.filter(({ level }) => level === 'fail');
