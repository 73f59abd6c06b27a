// Asks the rules of negotiations before anything is written, whatever the command, undo included.
import { type DealWriter, dealEventRefusal, dealRefusal } from '../../../domain/negotiation/dealGuards';
import type { DealRefusal } from '../../../domain/negotiation/facts';
import { failure } from '../../../shared/result';
import { type DealLike, type DealWorld, dealFacts, dealWorld } from '../dealFacts';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type DealEffect = Extract<RecordEffect, { entity: 'deal' }>;

const writerOf = (kind: Intent['kind']): DealWriter => (kind === 'deal' || kind === 'undo' ? kind : 'other');

async function ofDeal(
  state: StoreState,
  { id, before, after }: DealEffect,
  by: DealWriter,
  worlds: { readonly before: DealWorld; readonly after: DealWorld },
): Promise<DealRefusal | null> {
  // A new lead rests on nothing: thousands of them are taken in at once.
  if (before === null && after?.stage === 'lead') return null;
  const facts = (deal: DealLike | null, world: DealWorld) =>
    deal === null ? null : dealFacts(state, id, deal, deal.stageSince, world);
  const [was, now] = await Promise.all([facts(before, worlds.before), facts(after, worlds.after)]);
  const any = was ?? now;
  return any === null ? null : dealRefusal({ before, after }, by, was ?? any, now ?? any);
}

/** Throws the first refusal; then nothing of the intent is written. */
export async function refuseByDeals(state: StoreState, { kind, effects }: Intent): Promise<void> {
  if (!effects.some(({ entity }) => entity === 'deal' || entity === 'dealEvent')) return;
  const by = writerOf(kind);
  const worlds = { before: dealWorld(state), after: dealWorld(state, effects) };
  for (const effect of effects) {
    const refusal =
      effect.entity === 'deal'
        ? await ofDeal(state, effect, by, worlds)
        : effect.entity === 'dealEvent'
          ? dealEventRefusal(effect, by)
          : null;
    if (refusal !== null) throw failure(refusal.code, refusal.data);
  }
}
