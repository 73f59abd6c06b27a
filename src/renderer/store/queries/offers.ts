// The offers of a deal with all that the window needs to judge them and to divide their money while sliders move.
import { payeeId } from '../../../domain/agreements/runInput';
import { type Facts, houseOn, type Policy, shippedPolicies } from '../../../domain/distribution';
import { nationalPolicy } from '../../../domain/distribution/policies/national';
import type { Deal, Patent } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryInput, QueryOutput } from '../../../shared/store/queries';
import { houseNow } from '../house';
import { offerWorld } from '../offerFacts';
import type { StoreState } from '../state';

/** The office's own policy, a shipped one, or the legal minimum while nobody has chosen. */
function policyOf(state: StoreState, deal: Deal): { policy: Policy; isAssumed: boolean } {
  const own = deal.policyId === undefined ? undefined : state.small.policy.get(deal.policyId)?.policy;
  const found = own ?? shippedPolicies.find(({ id }) => id === deal.shippedPolicy);
  return { policy: found ?? nationalPolicy, isAssumed: found === undefined };
}

/** Shares of the other right holders as the first patent that tells them has it. */
function coOwnersOf(patents: Iterable<Patent>, ownName: string | undefined): Facts['coOwners'] {
  for (const { rightHolders = [] } of patents) {
    const others = rightHolders.filter(({ name, share }) => share !== undefined && name !== ownName);
    if (others.length === 0 || others.length === rightHolders.length) continue;
    return others.flatMap(({ name, share }) =>
      share === undefined ? [] : [{ id: name.slice(0, 64), rate: share }],
    );
  }
  return [];
}

export async function offersOf(
  state: StoreState,
  { dealId, today }: QueryInput<'offers.of'>,
): Promise<QueryOutput<'offers.of'>> {
  const deal = state.small.deal.get(dealId);
  if (deal === undefined) throw failure('NOT_FOUND', { entity: 'deal', id: dealId });
  const [world, { house }, patents] = await Promise.all([
    offerWorld(state, deal, today),
    houseNow(state),
    state.heaps.patent.getMany(deal.patentIds),
  ]);
  const { policy, isAssumed } = policyOf(state, deal);
  const { approval, region = policy.region } = houseOn(house, today);
  const contributors = deal.contributors ?? [];
  return {
    deal,
    offers: [...state.small.offer.values()]
      .filter((offer) => offer.dealId === dealId)
      .sort((a, b) => a.version - b.version),
    world,
    policy,
    isAssumed,
    inventors: contributors.map((one) => ({
      person: payeeId(one),
      ...(one.share === undefined ? {} : { weight: one.share }),
      signed: one.signed,
      main: one.main,
      ...(one.research === undefined ? {} : { research: one.research }),
    })),
    coOwners: coOwnersOf(patents.values(), world.ownName),
    names: Object.fromEntries(contributors.map((one) => [payeeId(one), one.name])),
    approval,
    region,
  };
}
