// Drafts of offers and their steps: the offer, its entry in the record of the deal and the deal's choice in one change.
import { addDays } from '../../../domain/distribution';
import { offerRefusal } from '../../../domain/negotiation/offers/guards';
import { type OfferStep, stepped, stepRefusal, stepTitle } from '../../../domain/negotiation/offers/steps';
import type { DealEventFields, OfferFields } from '../../../domain/negotiation/records';
import type { Deal, Offer } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput, CommandStamp } from '../../../shared/store/commands';
import { offerWorld } from '../offerFacts';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

const fieldsOf = <T extends { id: string; rev: number; seq: number }>({
  id: _id,
  rev: _rev,
  seq: _seq,
  ...fields
}: T): Omit<T, 'id' | 'rev' | 'seq'> => fields;

function dealOf(state: StoreState, id: string): Deal {
  const deal = state.small.deal.get(id);
  if (deal === undefined) throw failure('NOT_FOUND', { entity: 'deal', id });
  return deal;
}

function offerOf(state: StoreState, id: string, expectedRev: number): Offer {
  const offer = state.small.offer.get(id);
  if (offer === undefined) throw failure('NOT_FOUND', { entity: 'offer', id });
  if (offer.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'offer', id, expectedRev, rev: offer.rev });
  return offer;
}

const offersOfDeal = (state: StoreState, dealId: string): Offer[] =>
  [...state.small.offer.values()].filter((offer) => offer.dealId === dealId);

/** Keeps a draft whatever is wrong with it; a new one gets the next number of its deal. */
export function saveOfferIntent(
  state: StoreState,
  { dealId, id, expectedRev, offer }: CommandInput<'offer.save'>,
  newId: () => string,
): { intent: Intent; id: string; version: number; rev: number } {
  const deal = dealOf(state, dealId);
  const before = id === undefined ? null : offerOf(state, id, expectedRev ?? 0);
  const last = Math.max(0, ...offersOfDeal(state, dealId).map(({ version }) => version));
  const version = before?.version ?? last + 1;
  const after = { ...offer, dealId: deal.id, version, state: 'draft' } as OfferFields;
  const refusal = offerRefusal({ before, after }, 'other');
  if (refusal !== null) throw failure(refusal.code, refusal.data);
  const own = id ?? newId();
  return {
    id: own,
    version,
    rev: before?.rev ?? 0,
    intent: {
      kind: before === null ? 'create' : 'update',
      label: deal.title,
      effects: [{ entity: 'offer', id: own, before, after }],
    },
  };
}

/** The deal points at the offer both sides agreed to, and at none once that is withdrawn. */
function chosen(deal: Deal, offer: Offer, step: OfferStep): RecordEffect[] {
  const { agreedOfferId, ...rest } = fieldsOf(deal);
  if (step === 'agree')
    return [{ entity: 'deal', id: deal.id, before: deal, after: { ...rest, agreedOfferId: offer.id } }];
  return step === 'withdraw' && agreedOfferId === offer.id
    ? [{ entity: 'deal', id: deal.id, before: deal, after: rest }]
    : [];
}

/** OFFER_*: why the step can not be taken; DEAL_RESTS_ON where the deal stands on this offer already. */
export async function stepOfferIntent(
  state: StoreState,
  step: OfferStep,
  { id, expectedRev, on, reason, title }: CommandInput<'offer.send'>,
  stamp: CommandStamp,
  newId: () => string,
): Promise<{ intent: Intent; rev: number; now: OfferFields['state']; eventId: string }> {
  const offer = offerOf(state, id, expectedRev);
  const deal = dealOf(state, offer.dealId);
  // Main's clock is in UTC: the office may be a day ahead of it, never more.
  if (on > addDays(stamp.at.slice(0, 10), 1)) throw failure('DEAL_DATE_AHEAD', { on });
  const agreed = offersOfDeal(state, deal.id).find((one) => one.state === 'agreed' && one.id !== id);
  const refusal = stepRefusal(offer, step, {
    on,
    stage: deal.stage,
    ...(agreed === undefined ? {} : { agreed }),
    world: await offerWorld(state, deal, on),
  });
  if (refusal !== null) throw failure(refusal.code, refusal.data);
  const after = stepped(fieldsOf(offer), step, on);
  const event: DealEventFields = {
    dealId: deal.id,
    on,
    kind: 'offer',
    title: title ?? stepTitle(offer, step),
    ...(reason ? { text: reason } : {}),
    by: stamp.actor,
    offerId: offer.id,
  };
  const eventId = newId();
  return {
    rev: offer.rev,
    now: after.state,
    eventId,
    intent: {
      kind: 'deal',
      label: deal.title,
      effects: [
        { entity: 'offer', id, before: offer, after },
        { entity: 'dealEvent', id: eventId, before: null, after: event },
        ...chosen(deal, offer, step),
      ],
    },
  };
}

/** Asks the guard of offers before anything is written, whatever the command; throws the first refusal. */
export function refuseByOffers({ kind, effects }: Intent): void {
  const by = kind === 'deal' || kind === 'undo' ? kind : 'other';
  for (const effect of effects) {
    const refusal = effect.entity === 'offer' ? offerRefusal(effect, by) : null;
    if (refusal !== null) throw failure(refusal.code, refusal.data);
  }
}
