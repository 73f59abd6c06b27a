// Pre-checks on the patents of a filing: each ground of refusal by itself, every patent named.
import type { Patent } from '../../patents/records';
import { type Check, failed, orPassed, warned } from '../check';
import { arrearsOf, endOfTerm, type FilingFacts, holdersOf, isFrozen, isPledged, plainName } from '../facts';
import { patentRules as rules } from './patentRules';

const at = ({ id }: Patent) => ({ entity: 'patent' as const, id });
const each = (
  { patents }: Pick<FilingFacts, 'patents'>,
  find: (patent: Patent) => Check | undefined,
): readonly Check[] =>
  patents.flatMap((patent) => {
    const found = find(patent);
    return found === undefined ? [] : [found];
  });

export const named = ({ patents }: Pick<FilingFacts, 'patents'>): readonly Check[] =>
  orPassed(rules.named, patents.length === 0 ? [failed(rules.named)] : []);

/** The number the form says is the number of patents there is. */
export const countAgrees = (
  facts: Pick<FilingFacts, 'patents'>,
  said: number | undefined,
): readonly Check[] =>
  orPassed(
    rules.count,
    said !== undefined && said !== facts.patents.length
      ? [failed(rules.count, { said, count: facts.patents.length })]
      : [],
  );

/** 许可方、转让方、出质人 holds every right, alone or with others. */
export function heldBy(facts: Pick<FilingFacts, 'patents'>, name: string | undefined): readonly Check[] {
  if (name === undefined || name.trim() === '') return [];
  const wanted = name.split(/[、，,；;]/).map(plainName);
  return orPassed(
    rules.holder,
    each(facts, (patent) => {
      const holders = holdersOf(patent);
      const isHeld = wanted.every((one) => holders.some((holder) => plainName(holder) === one));
      return isHeld
        ? undefined
        : failed(
            rules.holder,
            { number: patent.applicationNumber, holders: holders.join('、') || '—', name },
            at(patent),
          );
    }),
  );
}

export const alive = (facts: Pick<FilingFacts, 'patents' | 'today'>): readonly Check[] => [
  ...orPassed(
    rules.alive,
    each(facts, (patent) => {
      const { applicationNumber: number, legalBucket, legalStatus = '' } = patent;
      const end = endOfTerm(patent);
      const isOver = legalBucket === 'lapsed' || (end !== undefined && end < facts.today);
      return isOver
        ? failed(rules.alive, { number, status: legalStatus || (end ?? '') }, at(patent))
        : undefined;
    }),
  ),
  ...each(facts, (patent) =>
    patent.legalBucket === 'unknown'
      ? warned(rules.known, { number: patent.applicationNumber }, at(patent))
      : undefined,
  ),
];

export const granted = (facts: Pick<FilingFacts, 'patents'>): readonly Check[] =>
  orPassed(
    rules.granted,
    each(facts, (patent) =>
      patent.grantDate === undefined && patent.legalBucket !== 'inForce'
        ? failed(rules.granted, { number: patent.applicationNumber }, at(patent))
        : undefined,
    ),
  );

export function paidUp(facts: Pick<FilingFacts, 'patents' | 'today' | 'days'>): readonly Check[] {
  const { today, days } = facts;
  const found = each(facts, (patent) => {
    const data = { number: patent.applicationNumber };
    const state = arrearsOf(patent, today, days);
    if (state === 'late') return failed(rules.annuity, data, at(patent));
    return state === 'presumed' ? warned(rules.presumed, data, at(patent)) : undefined;
  });
  return found.some(({ rule }) => rule === rules.annuity)
    ? found
    : [...orPassed(rules.annuity, []), ...found];
}

const disputes: ReadonlySet<string> = new Set(['dispute', 'mediation', 'invalidation']);

/** Open disputes and invalidation proceedings of the desk's own matters. */
export const undisputed = (facts: Pick<FilingFacts, 'patents' | 'matters'>): readonly Check[] =>
  orPassed(
    rules.dispute,
    facts.matters.flatMap((matter) =>
      disputes.has(matter.kind) && (matter.state === 'open' || matter.state === 'waiting')
        ? facts.patents
            .filter(({ id }) => matter.patentIds.includes(id))
            .map(({ applicationNumber: number }) =>
              failed(rules.dispute, { number, matter: matter.title }, { entity: 'matter', id: matter.id }),
            )
        : [],
    ),
  );

export const unfrozen = (facts: Pick<FilingFacts, 'patents'>): readonly Check[] =>
  orPassed(
    rules.frozen,
    each(facts, (patent) =>
      isFrozen(patent) ? failed(rules.frozen, { number: patent.applicationNumber }, at(patent)) : undefined,
    ),
  );

/** A pledge stands in the bulletin or was registered by this desk; the consent of the pledgee has its day. */
export const unpledged = (
  facts: Pick<FilingFacts, 'patents' | 'filings' | 'today'>,
  consentOn: string | undefined,
): readonly Check[] =>
  orPassed(
    rules.pledged,
    each(facts, (patent) => {
      const own = facts.filings.some(
        ({ kind, state, patentIds }) =>
          kind === 'pledgeRegistration' && state === 'accepted' && patentIds.includes(patent.id),
      );
      const isFree = !(own || isPledged(patent)) || (consentOn !== undefined && consentOn <= facts.today);
      return isFree ? undefined : failed(rules.pledged, { number: patent.applicationNumber }, at(patent));
    }),
  );

/** The term of the agreement lies within the life of every right (民法典 art. 865). */
export const withinTerm = (
  facts: Pick<FilingFacts, 'patents'>,
  until: string | undefined,
): readonly Check[] =>
  until === undefined
    ? []
    : orPassed(
        rules.term,
        each(facts, (patent) => {
          const { applicationNumber: number } = patent;
          const end = endOfTerm(patent);
          if (end === undefined) return warned(rules.termUnknown, { number }, at(patent));
          return until > end ? failed(rules.term, { number, until, end }, at(patent)) : undefined;
        }),
      );

/** 专利法 art. 14: several holders, and not all of them among the granting side or with a consent on paper. */
export const coOwnersAgree = (
  facts: Pick<FilingFacts, 'patents' | 'deal'>,
  hasConsent: boolean,
): readonly Check[] =>
  orPassed(
    rules.coOwners,
    each(facts, (patent) => {
      const holders = holdersOf(patent);
      const agreed = (facts.deal?.parties ?? []).filter(
        ({ role, consentOn }) => role === 'coOwner' && consentOn !== undefined,
      );
      const silent = holders.filter((one) => !agreed.some(({ name }) => plainName(name) === plainName(one)));
      return holders.length < 2 || silent.length < 2 || hasConsent
        ? undefined
        : failed(
            rules.coOwners,
            { number: patent.applicationNumber, holders: holders.join('、') },
            at(patent),
          );
    }),
  );
