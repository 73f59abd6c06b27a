// Collects what the steps of a deal rest on, from the records as they are, or as a change that is not written yet leaves them.
import { type ExportStep, exportCheckOf, exportClear } from '../../domain/declarations';
import { houseOn } from '../../domain/distribution';
import type { DealFacts } from '../../domain/negotiation/facts';
import type { DealFields } from '../../domain/negotiation/records';
import { levelOf } from '../../domain/negotiation/thresholds';
import type { Agreement, Filing, Offer, Patent } from '../../domain/patents/records';
import { houseNow } from './house';
import type { StoreState } from './state';
import type { RecordEffect } from './transact';

/** A deal, stored or about to be. */
export type DealLike = Omit<DealFields, 'stage' | 'stageSince'> & Pick<DealFields, 'stage' | 'stageSince'>;

/** Offers and filings by the deal they belong to, as a change leaves them; made once a change, since it may touch thousands. */
export interface DealWorld {
  readonly offers: ReadonlyMap<string, readonly Held<Offer>[]>;
  readonly filings: readonly Held<Filing>[];
  readonly agreements: ReadonlyMap<string, { readonly signedOn?: string | undefined } | null>;
}
type Held<R extends { id: string }> = Omit<R, 'id' | 'rev' | 'seq'> & { readonly id: string };

/** Every record of an entity, those of the change in the place of those in the store. */
function* seen<E extends 'offer' | 'filing'>(
  state: StoreState,
  entity: E,
  effects: readonly RecordEffect[],
): Generator<Held<E extends 'offer' ? Offer : Filing>> {
  const changed = new Map<string, object | null>();
  for (const one of effects) if (one.entity === entity) changed.set(one.id, one.after);
  // The entity names the kind of record; the compiler can not follow it into the map.
  for (const record of state.small[entity].values()) if (!changed.has(record.id)) yield record as never;
  for (const [id, after] of changed) if (after !== null) yield { ...after, id } as never;
}

export function dealWorld(state: StoreState, effects: readonly RecordEffect[] = []): DealWorld {
  const offers = new Map<string, Held<Offer>[]>();
  for (const offer of seen(state, 'offer', effects)) {
    const list = offers.get(offer.dealId);
    if (list === undefined) offers.set(offer.dealId, [offer]);
    else list.push(offer);
  }
  const agreements = new Map<string, Omit<Agreement, 'id' | 'rev' | 'seq'> | null>();
  for (const one of effects) if (one.entity === 'agreement') agreements.set(one.id, one.after);
  return { offers, filings: [...seen(state, 'filing', effects)], agreements };
}

/** Right holders of a patent as they stand today. */
export const holdersOf = ({ rightHolders = [], applicants }: Patent): string[] =>
  rightHolders.length > 0 ? rightHolders.map(({ name }) => name) : applicants;

const exportSteps: readonly ExportStep[] = ['talks', 'sign', 'effect'];

/** Steps that the rules on technology export stop on a day. */
function exportStops(
  { parties }: DealLike,
  filings: readonly Pick<Filing, 'kind' | 'state' | 'form'>[],
  on: string,
): ExportStep[] {
  if (!parties.some(({ foreign }) => foreign === true)) return [];
  const checks = filings.flatMap((filing) => exportCheckOf(filing) ?? []);
  return exportSteps.filter((step) =>
    exportClear({ step, parties, checks, on }).some(({ level }) => level === 'fail'),
  );
}

/** Bodies whose decision on the agreed offer is enough. */
async function levels(
  state: StoreState,
  { agreedOfferId, forecast }: DealLike,
  offers: readonly { readonly id: string; readonly terms: Offer['terms'] }[],
  on: string,
): Promise<readonly string[]> {
  const offer = offers.find(({ id }) => id === agreedOfferId);
  if (offer === undefined) return [];
  const { house } = await houseNow(state);
  return levelOf(offer.terms, houseOn(house, on).approval, on, forecast).enough;
}

export async function dealFacts(
  state: StoreState,
  id: string,
  deal: DealLike,
  on: string,
  world: DealWorld = dealWorld(state),
): Promise<DealFacts> {
  const patents = await state.heaps.patent.getMany(deal.patentIds);
  const offers = world.offers.get(id) ?? [];
  const filings = world.filings.filter(
    ({ dealId, agreementId }) =>
      dealId === id || (agreementId !== undefined && agreementId === deal.agreementId),
  );
  return {
    on,
    offers,
    patents: deal.patentIds.flatMap((patentId) => {
      const patent = patents.get(patentId);
      if (patent === undefined) return [];
      const { applicationNumber, title, legalBucket } = patent;
      return [
        { id: patentId, number: applicationNumber, title, bucket: legalBucket, holders: holdersOf(patent) },
      ];
    }),
    exportStops: exportStops(deal, filings, on),
    levels: await levels(state, deal, offers, on),
    agreement: agreementOf(state, deal, world),
    isRegistered: filings.some(
      ({ kind, state: at }) =>
        (kind === 'transferRegistration' || kind === 'pledgeRegistration') && at === 'accepted',
    ),
  };
}

function agreementOf(state: StoreState, { agreementId }: DealLike, world: DealWorld): DealFacts['agreement'] {
  if (agreementId === undefined) return null;
  const changed = world.agreements.get(agreementId);
  return changed === undefined ? (state.small.agreement.get(agreementId) ?? null) : changed;
}
