// The way of an offer: who may send what when, and that nothing that left the house is ever changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferFields } from '../records';
import { offerRefusal } from './guards';
import { offer, standing, terms, world } from './offer.testkit';
import {
  canStep,
  type OfferStep,
  offerSteps,
  type StepFacts,
  stepped,
  stepRefusal,
  stepTitle,
} from './steps';

const facts = (change: Partial<StepFacts> = {}): StepFacts => ({
  on: '2026-03-10',
  stage: 'offers',
  world: world(),
  ...change,
});
const code = (one: OfferFields, step: OfferStep, change: Partial<StepFacts> = {}) =>
  stepRefusal(one, step, facts(change))?.code ?? null;
const taken = { others: [standing()] };

describe('an offer', () => {
  it('goes from draft over sent to agreed', () => {
    const sent = stepped(offer(), 'send', '2026-03-10');
    expect(code(offer(), 'send')).toBeNull();
    expect(sent).toMatchObject({ state: 'sent', on: '2026-03-10' });
    expect(code(sent, 'agree', { on: '2026-03-12' })).toBeNull();
    expect(stepped(sent, 'agree', '2026-03-12')).toMatchObject({ state: 'agreed', on: '2026-03-10' });
  });

  it.each([
    ['of ours is not received', offer(), 'receive', {}, 'OFFER_WRONG_SIDE'],
    ['of theirs is not sent', offer({ by: 'them' }), 'send', {}, 'OFFER_WRONG_SIDE'],
    ['that is a draft is not agreed to', offer(), 'agree', {}, 'OFFER_WRONG_STATE'],
    ['that was rejected stays rejected', offer({ state: 'rejected' }), 'agree', {}, 'OFFER_IMMUTABLE'],
    ['is not sent before the stage of offers', offer(), 'send', { stage: 'nda' }, 'OFFER_STAGE'],
    ['is not sent after the signature', offer(), 'send', { stage: 'signed' }, 'OFFER_STAGE'],
    ['is not sent in a lost deal', offer(), 'send', { stage: 'lost' }, 'OFFER_STAGE'],
    ['that has run out is not sent', offer({ validUntil: '2026-03-09' }), 'send', {}, 'OFFER_EXPIRED'],
    [
      'that has run out is not agreed to',
      offer({ state: 'sent', on: '2026-03-01', validUntil: '2026-03-09' }),
      'agree',
      {},
      'OFFER_EXPIRED',
    ],
    [
      'is not agreed to before it was sent',
      offer({ state: 'sent', on: '2026-03-11' }),
      'agree',
      {},
      'OFFER_DATE_BACKWARD',
    ],
    [
      'is not agreed to beside another',
      offer({ state: 'sent', on: '2026-03-01' }),
      'agree',
      { agreed: { version: 1 } },
      'OFFER_OTHER_AGREED',
    ],
    [
      'with contradictory terms is not sent',
      offer({ terms: terms({ mode: 'exclusiveLicence' }) }),
      'send',
      { world: world(taken) },
      'OFFER_TERMS',
    ],
    [
      'with contradictory terms is not agreed to',
      offer({ by: 'them', state: 'received', terms: terms({ mode: 'exclusiveLicence' }) }),
      'agree',
      { world: world(taken) },
      'OFFER_TERMS',
    ],
  ] as const)('%s', (_what, one, step, change, wanted) => {
    expect(code(one, step, change)).toBe(wanted);
  });

  it('names the first fault with its article and cure', () => {
    const bad = offer({ terms: terms({ patentIds: [] }) });
    expect(stepRefusal(bad, 'send', facts())?.data).toMatchObject({
      fault: 'PATENT_MISSING',
      article: '民法典第八百六十二条、第八百六十三条',
      cure: '在“标的”中加入专利。',
      more: 0,
    });
  });

  it('of the other side is written down whatever is wrong with it, at any stage', () => {
    const theirs = offer({ by: 'them', terms: terms({ patentIds: [] }) });
    expect(code(theirs, 'receive', { stage: 'lead' })).toBeNull();
  });

  it('has a line of its own in the record of the deal', () => {
    expect(stepTitle(offer({ version: 3, label: '方案 A' }), 'send')).toBe('发出第 3 版报价（方案 A）');
  });

  it('never leaves a state by any row of steps but along its way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('us' as const, 'them' as const),
        fc.array(fc.constantFrom(...offerSteps)),
        (by, steps) => {
          let now = offer({ by });
          for (const step of steps) {
            if (stepRefusal(now, step, facts()) !== null) continue;
            expect(canStep(now, step)).toBe(true);
            const next = stepped(now, step, '2026-03-10');
            expect(next.terms).toBe(now.terms);
            expect(next.state).not.toBe('draft');
            now = next;
          }
        },
      ),
    );
  });
});

describe('the guard of offers', () => {
  const sent = offer({ state: 'sent', on: '2026-03-01' });
  const code = (before: OfferFields | null, after: OfferFields | null, by: 'deal' | 'undo' | 'other') =>
    offerRefusal({ before, after }, by)?.code ?? null;

  it.each([
    ['a draft may be made', null, offer(), 'other', null],
    ['a draft may be changed', offer(), offer({ label: 'A' }), 'other', null],
    ['a draft may go and come back', offer(), null, 'undo', null],
    ['a draft keeps its number', offer(), offer({ version: 2 }), 'other', 'OFFER_BY_STEPS'],
    ['nothing is sent by an edit', offer(), sent, 'other', 'OFFER_BY_STEPS'],
    ['nothing sent is made by hand', null, sent, 'other', 'OFFER_BY_STEPS'],
    [
      'what was sent is not changed',
      sent,
      { ...sent, terms: terms({ months: 1 }) },
      'other',
      'OFFER_IMMUTABLE',
    ],
    ['what was sent is not taken back by undo', sent, offer(), 'undo', 'OFFER_IMMUTABLE'],
    ['what was sent is not removed', sent, null, 'other', 'OFFER_IMMUTABLE'],
    ['a note may still be written', sent, { ...sent, note: '电话确认' }, 'other', null],
    ['its steps may do all of it', offer(), sent, 'deal', null],
  ] as const)('%s', (_what, before, after, by, wanted) => {
    expect(code(before, after, by)).toBe(wanted);
  });
});
