// The way of a negotiation: every rule of the office by its name, then every path at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditions } from './conditions';
import { complete, day, facts, lead, patent } from './deal.testkit';
import { dealEventRefusal, dealRefusal } from './dealGuards';
import type { DealContent, DealFacts } from './facts';
import { DealStage } from './records';
import { isConfirmed, lackingAt, moveDeal, rankOf, refusalsOf, stageOrder, wayOf } from './stages';

const codes = (deal: DealContent, to: DealStage, more: Partial<DealFacts> = {}): string[] =>
  refusalsOf(deal, to, facts(more)).map(({ code }) => code);

describe('a deal that has everything', () => {
  it.each(stageOrder.slice(1))('goes from the lead to %s', (to) => expect(codes(complete(), to)).toEqual([]));
  it('goes step by step to its end', () => {
    let deal = complete();
    for (const to of stageOrder.slice(1)) {
      const moved = moveDeal(deal, { to }, facts());
      if (!moved.ok) throw new Error(moved.refusal.code);
      deal = moved.deal;
    }
    expect(deal).toMatchObject({ stage: 'closed', stageSince: day(100) });
  });
});

describe('a step forward is refused', () => {
  const cases: [string, object, Partial<DealFacts>, DealStage][] = [
    ['DEAL_NO_PARTY', { parties: [{ name: '中介', role: 'broker' }] }, {}, 'contact'],
    ['DEAL_NO_NDA', { checklist: [] }, {}, 'dueDiligence'],
    [
      'DEAL_NO_NDA',
      { checklist: [{ point: 'nda', on: day(2), state: 'notApplicable' }] },
      {},
      'dueDiligence',
    ],
    ['DEAL_NO_PATENT', {}, { patents: [] }, 'offers'],
    ['DEAL_PATENT_LAPSED', {}, { patents: [patent({ bucket: 'lapsed' })] }, 'offers'],
    ['DEAL_PATENT_NOT_GRANTED', { mode: 'pledge' }, { patents: [patent({ bucket: 'pending' })] }, 'offers'],
    ['DEAL_PATENT_UNKNOWN', {}, { patents: [patent({ bucket: 'unknown' })] }, 'termsAgreed'],
    ['DEAL_NO_AGREED_OFFER', {}, { offers: [{ id: 'o1', state: 'sent' }] }, 'termsAgreed'],
    ['DEAL_NO_PRICING', { pricing: undefined }, {}, 'approval'],
    ['DEAL_NO_PRICING', { priceBasis: '' }, {}, 'approval'],
    ['DEAL_NOT_APPROVED', { approvals: [] }, {}, 'notice'],
    ['DEAL_NO_NOTICE', { notices: [] }, {}, 'signed'],
    ['DEAL_NO_AGREEMENT', { agreementId: undefined }, {}, 'registration'],
    ['DEAL_NO_AGREEMENT', {}, { agreement: {} }, 'registration'],
    ['DEAL_NOT_REGISTERED', { mode: 'transfer' }, { isRegistered: false }, 'performance'],
    ['DEAL_TASKS_OPEN', { tasks: [{ id: '1', title: '寄资料' }] }, {}, 'closed'],
  ];
  it.each(cases)('%s with %j %j on the way to %s and not before', (code, more, seen, to) => {
    const deal = complete(more);
    expect(codes(deal, to, seen)).toContain(code);
    const before = stageOrder[rankOf(to) - 1];
    if (before !== 'lead' && before !== undefined) expect(codes(deal, before, seen)).not.toContain(code);
  });

  it('DEAL_DATE_BACKWARD before the day of the present stage', () =>
    expect(codes(complete({ stageSince: day(101) }), 'contact')).toEqual(['DEAL_DATE_BACKWARD']));
  it('DEAL_SAME_STAGE and DEAL_NO_WAY where there is nothing to go', () => {
    expect(codes(complete(), 'lead')).toEqual(['DEAL_SAME_STAGE']);
    expect(codes(complete({ stage: 'closed' }), 'performance')).toEqual(['DEAL_NO_WAY']);
    expect(codes(complete({ stage: 'registration' }), 'notice')).toEqual(['DEAL_NO_WAY']);
    expect(codes(complete({ stage: 'signed' }), 'lost')).toEqual(['DEAL_NO_WAY']);
  });
});

describe('a foreign party (技术进出口管理条例)', () => {
  const deal = complete({ parties: [{ name: 'ABC Ltd', role: 'counterparty', foreign: true }] });
  it('stops before substantive talks, not before the first contact', () => {
    const seen = { exportStops: ['talks', 'sign', 'effect'] as const };
    expect(codes(deal, 'nda', seen)).toEqual([]);
    expect(codes(deal, 'dueDiligence', seen)).toEqual(['DEAL_EXPORT_NOT_CLEAR']);
  });
  it('goes on once the check is clear, and stops again where the licence is missing', () => {
    expect(codes(deal, 'closed')).toEqual([]);
    expect(codes(deal, 'registration', { exportStops: ['effect'] })).toEqual([]);
    expect(codes(deal, 'performance', { exportStops: ['effect'] })).toEqual(['DEAL_EXPORT_NOT_CLEAR']);
  });
});

describe('a related party', () => {
  const related = [{ name: '某公司', role: 'counterparty', related: '法定代表人是完成人的配偶' }];
  const declared = { person: '张三', declaredOn: day(3), hasInterest: true };
  it('undisclosed is a stop', () =>
    expect(codes(complete({ parties: related }), 'offers')).toEqual(['DEAL_RELATED_UNDISCLOSED']));
  it('disclosed and not handled is a stop', () =>
    expect(codes(complete({ parties: related, conflicts: [declared] }), 'offers')).toEqual([
      'DEAL_CONFLICT_UNHANDLED',
    ]));
  it('disclosed and recused goes on', () =>
    expect(
      codes(complete({ parties: related, conflicts: [{ ...declared, handling: 'recused' }] }), 'offers'),
    ).toEqual([]));
  it('DEAL_CONFLICT_VOTED: the recused person sat in the meeting that approved', () => {
    const approvals = [
      {
        level: 'office',
        on: day(20),
        by: '处长',
        approved: true,
        offerId: 'o1',
        attendees: ['张三', '李四'],
      },
    ];
    const deal = complete({ conflicts: [{ ...declared, handling: 'recused' }], approvals });
    expect(codes(deal, 'notice')).toEqual(['DEAL_CONFLICT_VOTED']);
  });
});

describe('co-owners (专利法 art. 14)', () => {
  const shared = { patents: [patent({ holders: ['示例大学', '某研究所'] })] };
  it('need not agree to an ordinary licence', () =>
    expect(codes(complete(), 'approval', shared)).toEqual([]));
  it('have to agree to anything else', () =>
    expect(codes(complete({ mode: 'exclusiveLicence' }), 'approval', shared)).toEqual([
      'DEAL_CO_OWNER_CONSENT',
    ]));
  it('agree in writing, with a day', () => {
    const parties = [
      { name: '某公司', role: 'counterparty' },
      { name: '某研究所', role: 'coOwner' },
    ];
    const deal = (consentOn?: string) =>
      complete({
        mode: 'transfer',
        parties: parties.map((one) => (one.role === 'coOwner' ? { ...one, consentOn } : one)),
      });
    expect(codes(deal(), 'approval', shared)).toEqual(['DEAL_CO_OWNER_CONSENT']);
    expect(codes(deal(day(10)), 'approval', shared)).toEqual([]);
  });
});

describe('the approval', () => {
  const yes = { level: 'office', on: day(20), by: '处长', approved: true, offerId: 'o1' };
  it('is of this offer, not of an earlier one', () =>
    expect(codes(complete({ approvals: [{ ...yes, offerId: 'o0' }] }), 'notice')).toEqual([
      'DEAL_NOT_APPROVED',
    ]));
  it('is by a level that may decide so much', () => {
    const levels = ['vicePresident', 'president'];
    expect(codes(complete(), 'notice', { levels })).toEqual(['DEAL_NOT_APPROVED']);
    expect(codes(complete({ approvals: [{ ...yes, level: 'president' }] }), 'notice', { levels })).toEqual(
      [],
    );
  });
  it('is taken back by a later no', () =>
    expect(codes(complete({ approvals: [yes, { ...yes, approved: false }] }), 'notice')).toEqual([
      'DEAL_NOT_APPROVED',
    ]));
});

describe('the public notice (促进科技成果转化法 art. 18)', () => {
  const hung = { from: day(21), until: day(36), where: '校园网', objections: [] };
  it('is not asked for where the price was found by listing or auction', () =>
    expect(codes(complete({ pricing: 'auction', notices: [] }), 'signed')).toEqual([]));
  it('DEAL_NOTICE_RUNNING until its last day is over', () => {
    expect(codes(complete(), 'signed', { on: day(36) })).toEqual(['DEAL_NOTICE_RUNNING']);
    expect(codes(complete(), 'signed', { on: day(37) })).toEqual([]);
  });
  it('DEAL_NOTICE_SHORT where fifteen days are not full', () =>
    expect(codes(complete({ notices: [{ ...hung, until: day(35) }] }), 'signed')).toEqual([
      'DEAL_NOTICE_SHORT',
    ]));
  it('DEAL_OBJECTION_OPEN until it is handled', () => {
    const objection = { on: day(25), by: '某教师', what: '价格偏低' };
    const open = complete({ notices: [{ ...hung, objections: [objection] }] });
    const handled = complete({ notices: [{ ...hung, objections: [{ ...objection, handledOn: day(30) }] }] });
    expect(codes(open, 'signed')).toEqual(['DEAL_OBJECTION_OPEN']);
    expect(codes(handled, 'signed')).toEqual([]);
  });
  it('of terms that were approved afterwards does not count', () =>
    expect(codes(complete({ notices: [{ ...hung, from: day(19) }] }), 'signed')).toEqual(['DEAL_NO_NOTICE']));
});

describe('going back, giving up, taking up again', () => {
  it('ask for a reason', () => {
    const deal = complete({ stage: 'offers' });
    expect(moveDeal(deal, { to: 'contact' }, facts())).toMatchObject({
      refusal: { code: 'DEAL_REASON_MISSING' },
    });
    expect(moveDeal(deal, { to: 'contact', reason: '对方换人' }, facts()).ok).toBe(true);
    expect(moveDeal(deal, { to: 'lost' }, facts())).toMatchObject({
      refusal: { code: 'DEAL_LOST_REASON_MISSING' },
    });
  });
  it('a lost deal keeps its reason, a revived one has none', () => {
    const lost = moveDeal(
      complete({ stage: 'offers' }),
      { to: 'lost', lostReason: 'timing', reason: '缺钱' },
      facts(),
    );
    expect(lost).toMatchObject({ ok: true, deal: { stage: 'lost', lostReason: 'timing', lostNote: '缺钱' } });
    if (!lost.ok) return;
    const back = moveDeal(lost.deal, { to: 'offers', reason: '融资到位' }, facts());
    expect(back.ok && back.deal.lostReason).toBeUndefined();
  });
});

describe('what any other command may do', () => {
  const was = facts();
  const guard = (before: DealContent | null, after: DealContent | null, by: 'deal' | 'undo' | 'other') =>
    dealRefusal({ before, after }, by, was, was)?.code;
  it('DEAL_BY_STEPS: a stage is not edited, a new deal stands where its conditions hold', () => {
    expect(guard(lead(), complete({ stage: 'signed' }), 'other')).toBe('DEAL_BY_STEPS');
    expect(guard(null, lead(), 'other')).toBeUndefined();
    expect(guard(null, lead({ stage: 'signed' }), 'other')).toBe('DEAL_NO_PARTY');
    expect(guard(null, complete({ stage: 'signed', notices: [] }), 'other')).toBe('DEAL_NO_NOTICE');
    expect(guard(null, complete({ stage: 'signed' }), 'other')).toBeUndefined();
  });
  it('DEAL_RESTS_ON: what the stage rests on is not taken away, by undo neither', () => {
    const at = complete({ stage: 'notice' });
    for (const by of ['other', 'undo'] as const) {
      expect(guard(at, { ...at, approvals: [] }, by)).toBe('DEAL_RESTS_ON');
      expect(guard(at, { ...at, checklist: [] }, by)).toBe('DEAL_RESTS_ON');
      expect(guard(at, { ...at, note: '电话约下周' }, by)).toBeUndefined();
    }
  });
  it('bad news can always be written down', () => {
    const at = complete({ stage: 'offers' });
    const parties = [{ name: 'ABC', role: 'counterparty' as const, foreign: true, related: '股东是发明人' }];
    expect(guard(at, { ...at, parties }, 'other')).toBeUndefined();
  });
  it('DEAL_CONFIRMED: nothing undoes or removes what was signed', () => {
    const at = complete({ stage: 'signed' });
    expect(guard(at, complete({ stage: 'notice' }), 'undo')).toBe('DEAL_CONFIRMED');
    expect(guard(at, null, 'deal')).toBe('DEAL_CONFIRMED');
    expect(guard(complete({ stage: 'offers' }), null, 'deal')).toBeUndefined();
  });
  it('a redo asks again what a step asks', () => {
    const before = complete({ checklist: [] });
    const after = complete({ checklist: [], stage: 'offers' });
    expect(guard(before, after, 'undo')).toBe('DEAL_NO_NDA');
  });
  it('DEAL_EVENT_FIXED: a step, an offer, an approval is written by the program', () => {
    const step = { dealId: 'd' as never, on: day(1), kind: 'stage' as const, title: 'x' };
    const call = { ...step, kind: 'call' as const };
    expect(dealEventRefusal({ before: null, after: step }, 'other')?.code).toBe('DEAL_EVENT_FIXED');
    expect(dealEventRefusal({ before: step, after: { ...step, title: 'y' } }, 'undo')?.code).toBe(
      'DEAL_EVENT_FIXED',
    );
    expect(dealEventRefusal({ before: step, after: null }, 'undo')).toBeNull();
    expect(dealEventRefusal({ before: call, after: null }, 'other')).toBeNull();
    expect(dealEventRefusal({ before: call, after: step }, 'other')?.code).toBe('DEAL_EVENT_FIXED');
  });
});

// Every path: moves, edits, undo and redo in any order, guarded as the store guards them.
interface Model {
  /** Days and stages as the office believes them. */
  signedOnce: boolean;
}
interface Real {
  deal: DealContent;
  facts: DealFacts;
  /** Contents to go back to, newest last. */
  past: DealContent[];
}

const holds = ({ deal, facts: seen }: Real): boolean =>
  conditions
    .filter(({ from, isKept }) => isKept && rankOf(from) <= rankOf(deal.stage))
    .every(({ refusals }) => refusals(deal, { ...seen, on: deal.stageSince }).length === 0);

class Step implements fc.Command<Model, Real> {
  constructor(
    readonly to: DealStage,
    readonly reason: string,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const { deal } = real;
    const moved = moveDeal(deal, { to: this.to, reason: this.reason, lostReason: 'other' }, real.facts);
    if (moved.ok) {
      expect(wayOf(deal.stage, this.to)).not.toBeNull();
      if (rankOf(this.to) > rankOf(deal.stage)) expect(lackingAt(deal, this.to, real.facts)).toEqual([]);
      real.past.push(deal);
      real.deal = moved.deal;
    }
    model.signedOnce ||= isConfirmed(real.deal.stage);
    expect(isConfirmed(real.deal.stage)).toBe(model.signedOnce);
    expect(holds(real)).toBe(true);
  }
  toString = (): string => `to ${this.to} "${this.reason}"`;
}

class Edit implements fc.Command<Model, Real> {
  constructor(
    readonly patch: Partial<DealContent>,
    readonly by: 'other' | 'undo',
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const after = { ...real.deal, ...this.patch };
    const seen = { ...real.facts, on: real.deal.stageSince };
    if (dealRefusal({ before: real.deal, after }, this.by, seen, seen) === null) {
      real.past.push(real.deal);
      real.deal = after;
    }
    expect(isConfirmed(real.deal.stage)).toBe(model.signedOnce);
    expect(holds(real)).toBe(true);
  }
  toString = (): string => `${this.by} ${JSON.stringify(this.patch)}`;
}

class Undo implements fc.Command<Model, Real> {
  constructor(readonly steps: number) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const after = real.past.at(-this.steps);
    if (after === undefined) return;
    const was = { ...real.facts, on: real.deal.stageSince };
    const now = { ...real.facts, on: after.stageSince };
    if (dealRefusal({ before: real.deal, after }, 'undo', was, now) === null) {
      real.past.push(real.deal);
      real.deal = after;
    }
    expect(isConfirmed(real.deal.stage)).toBe(model.signedOnce);
    expect(holds(real)).toBe(true);
  }
  toString = (): string => `undo ${this.steps}`;
}

it('no path of steps, edits and undos leaves out a rule, and nothing unmakes a signature', () => {
  const full = complete();
  const patches: Partial<DealContent>[] = [
    { approvals: [] },
    { approvals: full.approvals },
    { notices: [] },
    { notices: full.notices },
    { checklist: [] },
    { checklist: full.checklist },
    { pricing: undefined },
    { pricing: 'agreement', priceBasis: '可比' },
    { parties: [] },
    { parties: full.parties },
    { agreedOfferId: undefined },
    { agreedOfferId: full.agreedOfferId },
    { agreementId: undefined },
    { agreementId: full.agreementId },
    { stage: 'signed' },
    { stage: 'lead' },
  ];
  const commands = [
    fc
      .tuple(fc.constantFrom(...DealStage.options), fc.constantFrom('', '有变'))
      .map(([to, why]) => new Step(to, why)),
    fc
      .tuple(fc.constantFrom(...patches), fc.constantFrom('other' as const, 'undo' as const))
      .map(([patch, by]) => new Edit(patch, by)),
    fc.integer({ min: 1, max: 6 }).map((steps) => new Undo(steps)),
  ];
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 60 }), fc.boolean(), (path, isFull) => {
      const deal = isFull ? complete() : lead();
      fc.modelRun(() => ({ model: { signedOnce: false }, real: { deal, facts: facts(), past: [] } }), path);
    }),
    { numRuns: 400 },
  );
});
