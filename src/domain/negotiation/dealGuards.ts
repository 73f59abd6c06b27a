// What may not be done to deals and their record of events by any command: asked before every write, undo included.
import { sameValue } from '../replication/patch';
import { conditions } from './conditions';
import { type DealContent, type DealFacts, type DealRefusal, refusal } from './facts';
import type { DealEventFields } from './records';
import { isConfirmed, lackingAt, rankOf } from './stages';

interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Who wants the change: a step of the deal, an undo, anything else. */
export type DealWriter = 'deal' | 'undo' | 'other';

/** Kept conditions that hold before and not after: something the deal stands on would be taken away. */
function takenAway(
  before: DealContent,
  after: DealContent,
  was: DealFacts,
  now: DealFacts,
): DealRefusal | null {
  for (const { from, isKept, refusals } of conditions) {
    if (!isKept || rankOf(from) > rankOf(after.stage)) continue;
    const [lost] = refusals(after, now);
    if (lost !== undefined && refusals(before, was).length === 0)
      return refusal('DEAL_RESTS_ON', { stage: after.stage, why: lost.code });
  }
  return null;
}

/**
 * A deal changes its stage by its steps alone; undo may take a step back before the signature, and forward again only
 * where all that has to hold still holds. `was` and `now` are the facts before and after the whole change.
 */
export function dealRefusal(
  { before, after }: Change<DealContent>,
  by: DealWriter,
  was: DealFacts,
  now: DealFacts,
): DealRefusal | null {
  // A negotiation that is taken over from elsewhere may stand at any stage whose conditions hold.
  if (before === null)
    return after === null || by !== 'other' ? null : (lackingAt(after, after.stage, now)[0] ?? null);
  if (after === null)
    return isConfirmed(before.stage) ? refusal('DEAL_CONFIRMED', { stage: before.stage }) : null;
  const isMoved = !sameValue(before.stage, after.stage) || !sameValue(before.stageSince, after.stageSince);
  if (!isMoved) return takenAway(before, after, was, now);
  if (by === 'deal') return null;
  // A signature is a step of its own: no redo of an undo leads there.
  if (by === 'other' || (isConfirmed(after.stage) && !isConfirmed(before.stage)))
    return refusal('DEAL_BY_STEPS');
  if (isConfirmed(before.stage)) return refusal('DEAL_CONFIRMED', { stage: before.stage });
  return rankOf(after.stage) > rankOf(before.stage) ? (lackingAt(after, after.stage, now)[0] ?? null) : null;
}

/** Written by the program alone. */
const ownKinds: ReadonlySet<string> = new Set(['stage', 'offer', 'approval']);

/** Steps, offers and approvals are never written by hand, never edited, and go only with the step that is undone. */
export function dealEventRefusal(
  { before, after }: Change<DealEventFields>,
  by: DealWriter,
): DealRefusal | null {
  if (by === 'deal') return null;
  const isOwn = ownKinds.has(before?.kind ?? '') || ownKinds.has(after?.kind ?? '');
  if (!isOwn) return null;
  return by === 'undo' && (before === null || after === null) ? null : refusal('DEAL_EVENT_FIXED');
}
