// Collects what offers are judged by: their patents as they stand, what others were given, who owns them and consented.
import type { Mode } from '../../domain/distribution';
import { endOf } from '../../domain/negotiation/economics/periods';
import { type OfferWorld, patentStand, type Standing } from '../../domain/negotiation/offers/world';
import { isOpen } from '../../domain/negotiation/stages';
import type { DealMode, TermSet } from '../../domain/negotiation/terms';
import type { Agreement, Deal, Offer } from '../../domain/patents/records';
import { officeRules } from './deadlineFacts';
import type { StoreState } from './state';

/** Key of the setting that holds the institution's own name. */
const ownNameSetting = 'organisation.name';

const plainKind: Readonly<Record<Mode, DealMode>> = {
  transfer: 'transfer',
  licence: 'ordinaryLicence',
  openLicence: 'openLicence',
  equity: 'equity',
};

const scopeOf = ({ field, territory, sublicensing }: TermSet) => ({
  ...(field === undefined ? {} : { field }),
  ...(territory === undefined ? {} : { territory }),
  ...(sublicensing === undefined ? {} : { sublicensing }),
});

/** An agreement that stands: signed and not ended. A licence of a kind nobody recorded counts as an ordinary one. */
function ofAgreement(one: Agreement): Standing {
  const { id, title, party, patentIds, mode, kind, terms, effectiveOn, signedOn, expiresOn } = one;
  const from = effectiveOn ?? signedOn;
  const to = expiresOn ?? (terms && from ? endOf(terms, from) : null) ?? undefined;
  return {
    id,
    title,
    party,
    source: 'agreement',
    mode: kind ?? terms?.mode ?? plainKind[mode],
    patentIds,
    ...(terms === undefined ? {} : scopeOf(terms)),
    ...(one.territory === undefined ? {} : { territory: one.territory }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function ofOffer(deal: Deal, { id, terms }: Offer): Standing {
  const to = terms.startsOn === undefined ? null : endOf(terms, terms.startsOn);
  const party = deal.parties.find(({ role }) => role === 'counterparty')?.name ?? '';
  return {
    id,
    title: deal.title,
    party,
    source: 'offer',
    mode: terms.mode,
    patentIds: terms.patentIds,
    ...scopeOf(terms),
    ...(terms.startsOn === undefined ? {} : { from: terms.startsOn }),
    ...(to === null ? {} : { to }),
  };
}

/** What others hold or were promised of these patents, this deal and its own agreement left out. */
function standings(state: StoreState, own: Deal, wanted: ReadonlySet<string>): Standing[] {
  const touches = (ids: readonly string[]): boolean => ids.some((id) => wanted.has(id));
  const agreements = [...state.small.agreement.values()].filter(
    (one) =>
      one.state === 'active' &&
      one.amends === undefined &&
      one.dealId !== own.id &&
      one.id !== own.agreementId &&
      touches(one.patentIds),
  );
  const promised = [...state.small.offer.values()].flatMap((offer) => {
    if (offer.state !== 'agreed' || offer.dealId === own.id || !touches(offer.terms.patentIds)) return [];
    const deal = state.small.deal.get(offer.dealId);
    // What was signed stands among the agreements.
    return deal === undefined || !isOpen(deal.stage) || deal.agreementId !== undefined
      ? []
      : [ofOffer(deal, offer)];
  });
  return [...agreements.map(ofAgreement), ...promised];
}

/** The world the terms of a deal's offers are held against on a day (ISO). */
export async function offerWorld(state: StoreState, deal: Deal, today: string): Promise<OfferWorld> {
  const offers = [...state.small.offer.values()].filter(({ dealId }) => dealId === deal.id);
  const wanted = new Set<string>([...deal.patentIds, ...offers.flatMap(({ terms }) => terms.patentIds)]);
  const [patents, { days }, ownName] = await Promise.all([
    state.heaps.patent.getMany([...wanted]),
    officeRules(state),
    state.db.settings.get(ownNameSetting),
  ]);
  return {
    today,
    patents: [...wanted].flatMap((id) => {
      const patent = patents.get(id);
      return patent === undefined ? [] : [patentStand(patent, today, days)];
    }),
    others: standings(state, deal, wanted),
    ...(typeof ownName?.value === 'string' && ownName.value !== '' ? { ownName: ownName.value } : {}),
    consents: deal.parties.flatMap(({ role, name, consentOn }) =>
      role === 'coOwner' && consentOn !== undefined ? [name] : [],
    ),
    parties: deal.parties.flatMap(({ role, name }) => (role === 'coOwner' ? [] : [name])),
  };
}
