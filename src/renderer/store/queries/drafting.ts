// What a contract is written from: the record, its offers, its patents.
import type { z } from 'zod';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { StoreState } from '../state';

type Input = z.output<(typeof queries)['drafting.source']['input']>;

export async function draftingSource(
  state: StoreState,
  { dealId, agreementId }: Input,
): Promise<QueryOutput<'drafting.source'>> {
  const agreement = agreementId === undefined ? null : (state.small.agreement.get(agreementId) ?? null);
  if (agreementId !== undefined && agreement === null)
    throw failure('NOT_FOUND', { entity: 'agreement', id: agreementId });
  const deal = dealId === undefined ? null : (state.small.deal.get(dealId) ?? null);
  if (dealId !== undefined && deal === null) throw failure('NOT_FOUND', { entity: 'deal', id: dealId });
  const offers = [...state.small.offer.values()]
    .filter((offer) => deal !== null && offer.dealId === deal.id)
    .sort((a, b) => b.version - a.version);
  const ids = agreement?.patentIds ?? deal?.patentIds ?? [];
  const found = await state.heaps.patent.getMany(ids);
  const patents = ids.flatMap((id) => found.get(id) ?? []);
  return { deal, agreement, offers, patents };
}
