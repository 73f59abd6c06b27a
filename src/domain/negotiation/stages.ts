// The way of a deal: which step leads where, what stands against it, and what a step writes. Pure; the store asks before it
// writes, the board before a card is dropped.
import { conditions } from './conditions';
import { type DealContent, type DealFacts, type DealRefusal, refusal } from './facts';
import { DealStage, type LostReason } from './records';

/** The stages in their order; `lost` stands beside them. */
export const stageOrder = DealStage.options.filter((stage) => stage !== 'lost');

/** Place of a stage in the order, -1 for a lost deal. */
export const rankOf = (stage: DealStage): number => (stage === 'lost' ? -1 : stageOrder.indexOf(stage));

const signed = rankOf('signed');

/** 已签订: what led here is confirmed and stays. */
export const isConfirmed = (stage: DealStage): boolean => rankOf(stage) >= signed;

/** Neither lost nor closed. */
export const isOpen = (stage: DealStage): boolean => stage !== 'lost' && stage !== 'closed';

type Way = 'forward' | 'back' | 'lose' | 'reopen';

/** What kind of step it is, null where there is no way: out of `closed`, and back over a signature. */
export function wayOf(from: DealStage, to: DealStage): Way | null {
  if (from === to || from === 'closed') return null;
  if (from === 'lost') return isConfirmed(to) ? null : 'reopen';
  if (to === 'lost') return isConfirmed(from) ? null : 'lose';
  if (rankOf(to) > rankOf(from)) return 'forward';
  return isConfirmed(from) ? null : 'back';
}

/** What does not hold of all that has to hold at a stage. */
export const lackingAt = (deal: DealContent, stage: DealStage, facts: DealFacts): readonly DealRefusal[] =>
  conditions
    .filter(({ from }) => rankOf(from) <= rankOf(stage))
    .flatMap(({ refusals }) => refusals(deal, facts));

/** Why a deal can not go to a stage; none = it can. Going back and giving up ask for a reason, not for conditions. */
export function refusalsOf(deal: DealContent, to: DealStage, facts: DealFacts): readonly DealRefusal[] {
  if (deal.stage === to) return [refusal('DEAL_SAME_STAGE', { stage: to })];
  const way = wayOf(deal.stage, to);
  if (way === null) return [refusal('DEAL_NO_WAY', { from: deal.stage, to })];
  const late =
    facts.on < deal.stageSince
      ? [refusal('DEAL_DATE_BACKWARD', { on: facts.on, since: deal.stageSince })]
      : [];
  return way === 'forward' || way === 'reopen' ? [...late, ...lackingAt(deal, to, facts)] : late;
}

/** Going back, giving up and taking up again are explained. */
export const needsReason = (from: DealStage, to: DealStage): boolean => {
  const way = wayOf(from, to);
  return way === 'back' || way === 'reopen';
};

export interface Move {
  readonly to: DealStage;
  readonly reason?: string | undefined;
  readonly lostReason?: LostReason | undefined;
}

export type Moved =
  | { readonly ok: true; readonly deal: DealContent }
  | { readonly ok: false; readonly refusal: DealRefusal };

/** The deal after the step, or the first reason against it. The step's own record is written beside it. */
export function moveDeal(deal: DealContent, { to, reason = '', lostReason }: Move, facts: DealFacts): Moved {
  const [first] = refusalsOf(deal, to, facts);
  if (first !== undefined) return { ok: false, refusal: first };
  if (to === 'lost' && lostReason === undefined)
    return { ok: false, refusal: refusal('DEAL_LOST_REASON_MISSING') };
  if (needsReason(deal.stage, to) && reason === '')
    return { ok: false, refusal: refusal('DEAL_REASON_MISSING') };
  const { lostReason: _why, lostNote: _words, ...rest } = deal;
  const lost =
    to === 'lost' && lostReason !== undefined
      ? { lostReason, ...(reason === '' ? {} : { lostNote: reason.slice(0, 2000) }) }
      : {};
  return { ok: true, deal: { ...rest, ...lost, stage: to, stageSince: facts.on } };
}
