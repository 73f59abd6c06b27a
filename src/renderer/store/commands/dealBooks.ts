// Asks the rules of negotiations before anything is written, whatever the command, undo included.
import { type DealWriter, dealEventRefusal, dealRefusal } from '../../../domain/negotiation/dealGuards';
import type { DealRefusal } from '../../../domain/negotiation/facts';
import { failure } from '../../../shared/result';
import { type DealLike, dealFacts } from '../dealFacts';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type DealEffect = Extract<RecordEffect, { entity: 'deal' }>;

const writerOf = (kind: Intent['kind']): DealWriter => (kind === 'deal' || kind === 'undo' ? kind : 'other');

async function ofDeal(
  state: StoreState,
  { id, before, after }: DealEffect,
  by: DealWriter,
  effects: readonly RecordEffect[],
): Promise<DealRefusal | null> {
  const facts = (deal: DealLike | null, seen: readonly RecordEffect[]) =>
    deal === null ? null : dealFacts(state, id, deal, deal.stageSince, seen);
  const [was, now] = await Promise.all([facts(before, []), facts(after, effects)]);
  const any = was ?? now;
  return any === null ? null : dealRefusal({ before, after }, by, was ?? any, now ?? any);
}

/** Throws the first refusal; then nothing of the intent is written. */
export async function refuseByDeals(state: StoreState, { kind, effects }: Intent): Promise<void> {
  const by = writerOf(kind);
  for (const effect of effects) {
    const refusal =
      effect.entity === 'deal'
        ? await ofDeal(state, effect, by, effects)
        : effect.entity === 'dealEvent'
          ? dealEventRefusal(effect, by)
          : null;
    if (refusal !== null) throw failure(refusal.code, refusal.data);
  }
}
