// Steps of a negotiation: the stage and its entry in one change, decisions, removal with everything that hangs on it.
import type { z } from 'zod';
import { addDays } from '../../../domain/distribution';
import { DealId } from '../../../domain/ids';
import { DealApproval, type DealEventFields } from '../../../domain/negotiation/records';
import { isConfirmed, moveDeal } from '../../../domain/negotiation/stages';
import type { Deal } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput, CommandStamp, commands } from '../../../shared/store/commands';
import { dealFacts } from '../dealFacts';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type Made = { intent: Intent; rev: number; eventId: string };

function found(state: StoreState, id: string, expectedRev: number): Deal {
  const deal = state.small.deal.get(id);
  if (deal === undefined) throw failure('NOT_FOUND', { entity: 'deal', id });
  if (deal.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'deal', id, expectedRev, rev: deal.rev });
  return deal;
}

/** Main's clock is in UTC: the office may be a day ahead of it, never more. */
function refuseAhead(on: string, { at }: Pick<CommandStamp, 'at'>): void {
  if (on > addDays(at.slice(0, 10), 1)) throw failure('DEAL_DATE_AHEAD', { on });
}

const withoutKeys = ({ id: _id, rev: _rev, seq: _seq, ...fields }: Deal) => fields;

const together = (
  deal: Deal,
  after: Extract<RecordEffect, { entity: 'deal' }>['after'],
  event: DealEventFields,
  eventId: string,
): Made => ({
  rev: deal.rev,
  eventId,
  intent: {
    kind: 'deal',
    label: deal.title,
    effects: [
      { entity: 'deal', id: deal.id, before: deal, after },
      { entity: 'dealEvent', id: eventId, before: null, after: event },
    ],
  },
});

/** DEAL_*: why the step can not be taken. */
export async function moveIntent(
  state: StoreState,
  { id, expectedRev, to, on, reason, lostReason, title }: CommandInput<'deal.move'>,
  stamp: CommandStamp,
  newId: () => string,
): Promise<Made> {
  const deal = found(state, id, expectedRev);
  refuseAhead(on, stamp);
  const facts = await dealFacts(state, id, deal, on);
  const { stage: from } = deal;
  const moved = moveDeal(withoutKeys(deal), { to, reason, lostReason }, facts);
  if (!moved.ok) throw failure(moved.refusal.code, moved.refusal.data);
  const event: DealEventFields = {
    dealId: deal.id,
    on,
    kind: 'stage',
    title: title ?? `${from} → ${to}`,
    ...(reason ? { text: reason } : {}),
    by: stamp.actor,
    from,
    to,
  };
  return together(deal, moved.deal, event, newId());
}

/** A decision is added at the end; what was decided before stays. */
export function approveIntent(
  state: StoreState,
  { id, expectedRev, approval: given, title }: CommandInput<'deal.approve'>,
  stamp: CommandStamp,
  newId: () => string,
): Made {
  const deal = found(state, id, expectedRev);
  const approval = DealApproval.parse(given);
  refuseAhead(approval.on, stamp);
  const { offerId, minutes, by, on } = approval;
  const after = { ...withoutKeys(deal), approvals: [...(deal.approvals ?? []), approval] };
  const event: DealEventFields = {
    dealId: deal.id,
    on,
    kind: 'approval',
    title: title ?? `${by}: ${approval.approved ? 'approved' : 'refused'}`,
    ...(minutes ? { text: minutes } : {}),
    ...(offerId === undefined ? {} : { offerId }),
    people: approval.attendees ?? [],
    by: stamp.actor,
  };
  return together(deal, after, event, newId());
}

/** The deal, its record of events and its drafts in one change, so that one undo brings all of it back. */
export function removeDealIntent(
  state: StoreState,
  { id, expectedRev }: CommandInput<'deal.remove'>,
): { intent: Intent; removed: number } {
  const deal = found(state, id, expectedRev);
  if (isConfirmed(deal.stage)) throw failure('DEAL_CONFIRMED', { stage: deal.stage });
  const held = [...state.small.agreement.values(), ...state.small.filing.values()].find(
    ({ dealId }) => dealId === id,
  );
  if (held !== undefined) throw failure('IN_USE', { entity: 'deal', users: 1, label: held.title });
  const effects: RecordEffect[] = [{ entity: 'deal', id, before: deal, after: null }];
  for (const one of state.small.dealEvent.values())
    if (one.dealId === id) effects.push({ entity: 'dealEvent', id: one.id, before: one, after: null });
  for (const one of state.small.offer.values())
    if (one.dealId === id) effects.push({ entity: 'offer', id: one.id, before: one, after: null });
  return { removed: effects.length, intent: { kind: 'deal', label: deal.title, effects } };
}

/** DEAL_EVENT_FIXED where an entry of a kind is among them that only the program writes; DEAL_* where a stage is not earned. */
export function importDealsIntent(
  { label, deals }: z.output<(typeof commands)['deals.import']['input']>,
  newId: () => string,
): { intent: Intent; created: number } {
  const effects: RecordEffect[] = [];
  for (const { fields, events } of deals) {
    const id = DealId.parse(newId());
    effects.push({ entity: 'deal', id, before: null, after: fields });
    for (const event of events)
      effects.push({ entity: 'dealEvent', id: newId(), before: null, after: { ...event, dealId: id } });
  }
  return { created: deals.length, intent: { kind: 'import', label, effects } };
}
