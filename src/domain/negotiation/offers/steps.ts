// The way of an offer: draft, sent or received, agreed, rejected, withdrawn. What was sent or received is never changed.
import { checkText } from '../../declarations/check';
import { DealStage, type OfferFields } from '../records';
import { blocking, checkTerms } from './checkTerms';
import type { OfferWorld } from './world';

export type OfferFault =
  | 'OFFER_IMMUTABLE'
  | 'OFFER_BY_STEPS'
  | 'OFFER_WRONG_STATE'
  | 'OFFER_WRONG_SIDE'
  | 'OFFER_STAGE'
  | 'OFFER_TERMS'
  | 'OFFER_EXPIRED'
  | 'OFFER_DATE_BACKWARD'
  | 'OFFER_OTHER_AGREED';

export interface OfferRefusal {
  readonly code: OfferFault;
  readonly data: Readonly<Record<string, string | number>>;
}

export const offerSteps = ['send', 'receive', 'agree', 'reject', 'withdraw'] as const;
export type OfferStep = (typeof offerSteps)[number];

type State = OfferFields['state'];

/** States from which a step may be taken, and where it leads. */
const ways: Readonly<Record<OfferStep, { readonly from: readonly State[]; readonly to: State }>> = {
  send: { from: ['draft'], to: 'sent' },
  receive: { from: ['draft'], to: 'received' },
  agree: { from: ['sent', 'received'], to: 'agreed' },
  reject: { from: ['sent', 'received'], to: 'rejected' },
  withdraw: { from: ['sent', 'received', 'agreed'], to: 'withdrawn' },
};

export const canStep = ({ state, by }: Pick<OfferFields, 'state' | 'by'>, step: OfferStep): boolean =>
  ways[step].from.includes(state) &&
  (step === 'send' ? by === 'us' : step === 'receive' ? by === 'them' : true);

/** What a step is judged by beside the offer itself. */
export interface StepFacts {
  /** Day of the step, ISO. */
  readonly on: string;
  readonly stage: DealStage;
  /** Another offer of the deal that was agreed to. */
  readonly agreed?: Pick<OfferFields, 'version'>;
  readonly world: OfferWorld;
}

const no = (code: OfferFault, data: OfferRefusal['data'] = {}): OfferRefusal => ({ code, data });

/** Before the stage 报价 the checks of that stage (保密、技术出口、尽职调查) were not asked; a finished deal makes no offers. */
function stageRefusal(stage: DealStage, step: OfferStep): OfferRefusal | null {
  if (step !== 'send' && step !== 'agree') return null;
  const rank = DealStage.options.indexOf(stage);
  const isOpen = rank >= DealStage.options.indexOf('offers') && rank < DealStage.options.indexOf('signed');
  return isOpen ? null : no('OFFER_STAGE', { stage });
}

function dateRefusal(offer: OfferFields, step: OfferStep, on: string): OfferRefusal | null {
  if (step === 'send' || step === 'receive')
    return offer.validUntil !== undefined && offer.validUntil < on
      ? no('OFFER_EXPIRED', { until: offer.validUntil, version: offer.version })
      : null;
  if (offer.on !== undefined && on < offer.on) return no('OFFER_DATE_BACKWARD', { on, since: offer.on });
  if (step === 'agree' && offer.validUntil !== undefined && offer.validUntil < on)
    return no('OFFER_EXPIRED', { until: offer.validUntil, version: offer.version });
  return null;
}

/**
 * Why a step can not be taken; null = it can. What the other side has sent is written down whatever is wrong with it; our
 * own offers, and any agreement, have to pass the checks of the terms: the first fault is named with article and cure.
 */
export function stepRefusal(offer: OfferFields, step: OfferStep, facts: StepFacts): OfferRefusal | null {
  const { state, version, by } = offer;
  if (!ways[step].from.includes(state))
    return no(state === 'draft' ? 'OFFER_WRONG_STATE' : 'OFFER_IMMUTABLE', { state, version });
  if (!canStep(offer, step)) return no('OFFER_WRONG_SIDE', { by, version });
  const early = stageRefusal(facts.stage, step) ?? dateRefusal(offer, step, facts.on);
  if (early !== null) return early;
  if (step === 'agree' && facts.agreed !== undefined)
    return no('OFFER_OTHER_AGREED', { version: facts.agreed.version });
  if (step !== 'send' && step !== 'agree') return null;
  const [first, ...more] = blocking(checkTerms(offer.terms, { ...facts.world, today: facts.on }));
  if (first === undefined) return null;
  const { why, cure } = checkText(first, 'zh');
  const en = checkText(first, 'en');
  return no('OFFER_TERMS', {
    fault: first.rule.id,
    article: first.rule.source,
    why,
    cure,
    whyEn: en.why,
    cureEn: en.cure,
    more: more.length,
  });
}

/** The offer after a step that may be taken. The day it was sent or received stays its day. */
export function stepped(offer: OfferFields, step: OfferStep, on: string): OfferFields {
  const isFirst = step === 'send' || step === 'receive';
  return { ...offer, state: ways[step].to, ...(isFirst ? { on } : {}) };
}

const verbs: Readonly<Record<OfferStep, string>> = {
  send: '发出',
  receive: '收到',
  agree: '谈妥',
  reject: '拒绝',
  withdraw: '撤回',
};

/** How the step stands in the record of the deal. */
export const stepTitle = (
  { version, label }: Pick<OfferFields, 'version' | 'label'>,
  step: OfferStep,
): string => `${verbs[step]}第 ${version} 版报价${label === undefined ? '' : `（${label}）`}`;
