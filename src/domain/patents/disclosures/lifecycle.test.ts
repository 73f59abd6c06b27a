// An idea becomes an application only through an evaluation and a decision somebody answers for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DisclosureFields, DisclosureState, FilingDecision } from '../registers';
import { actionsFrom, type DisclosureAction, lacksFor, leadsToFiling, move } from './lifecycle';

const disclosure = (patch: Partial<DisclosureFields> = {}): DisclosureFields =>
  DisclosureFields.parse({
    title: '一种低温烧结银浆',
    inventors: [{ name: '张三' }],
    projectIds: [],
    state: 'draft',
    summary: '导电浆料在 200 ℃ 以下烧结。',
    ...patch,
  });
const decided: Partial<DisclosureFields> = {
  state: 'evaluating',
  scores: { patentability: 80, technology: 70, market: 60, strategy: 50 },
  decision: 'file',
  decisionReason: '检索未见相同方案',
  decidedBy: '知识产权办公会',
  decidedOn: '2026-03-01',
};

describe('the straight way', () => {
  test('draft, submitted, evaluating, decided, filed', () => {
    let d = disclosure();
    const walk = (action: DisclosureAction, patch: Partial<DisclosureFields> = {}) => {
      d = { ...d, ...patch };
      const moved = move(d, action);
      if (moved.ok) d = { ...d, state: moved.state };
      return moved;
    };
    expect(walk('submit')).toEqual({ ok: true, state: 'submitted' });
    expect(walk('evaluate')).toEqual({ ok: true, state: 'evaluating' });
    expect(walk('decide', { ...decided, state: 'evaluating' })).toEqual({ ok: true, state: 'decided' });
    expect(walk('file', { patentId: 'p1' as never })).toEqual({ ok: true, state: 'filed' });
    expect(actionsFrom(d.state)).toEqual([]);
  });
});

describe('what is missing is named', () => {
  test('an idea without a description or an inventor is not submitted', () => {
    const bare = disclosure({ summary: ' ', inventors: [] });
    expect(move(bare, 'submit')).toEqual({
      ok: false,
      code: 'DISCLOSURE_LACKS',
      lacks: ['summary', 'inventors'],
    });
  });

  test('a decision wants all four scores, its reason, who and when', () => {
    const half = disclosure({ state: 'evaluating', scores: { market: 50 } });
    expect(lacksFor(half, 'decide')).toEqual([
      'scores',
      'decision',
      'decisionReason',
      'decidedBy',
      'decidedOn',
    ]);
    expect(lacksFor(disclosure(decided), 'decide')).toEqual([]);
  });

  test('nothing is filed without the patent it became', () => {
    expect(lacksFor(disclosure({ ...decided, state: 'decided' }), 'file')).toEqual(['patentId']);
  });

  test('a decision against filing cannot end in a filing, one for it is not closed as idle', () => {
    const secret = disclosure({ ...decided, state: 'decided', decision: 'keepSecret' });
    expect(lacksFor(secret, 'file')).toEqual(['decisionForbids']);
    expect(move(secret, 'close')).toEqual({ ok: true, state: 'closed' });
    expect(lacksFor(disclosure({ ...decided, state: 'decided' }), 'close')).toEqual(['decisionForbids']);
  });

  test('an idea given up early says why', () => {
    expect(lacksFor(disclosure(), 'close')).toEqual(['decisionReason']);
  });
});

test('a step from the wrong state is refused with the state', () => {
  expect(move(disclosure(), 'decide')).toEqual({ ok: false, code: 'DISCLOSURE_STATE', state: 'draft' });
  expect(move(disclosure({ state: 'filed' }), 'reopen')).toMatchObject({ code: 'DISCLOSURE_STATE' });
});

test('no chain of steps reaches filed without a decision for it', () => {
  const actions: DisclosureAction[] = [
    'submit',
    'takeBack',
    'evaluate',
    'decide',
    'reconsider',
    'file',
    'close',
    'reopen',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...FilingDecision.options, undefined),
      fc.array(fc.constantFrom(...actions), { maxLength: 30 }),
      (decision, chain) => {
        let d = { ...disclosure({ ...decided, state: 'draft' }), decision, patentId: 'p1' as never };
        for (const action of chain) {
          const moved = move(d as DisclosureFields, action);
          expect(moved.ok && !actionsFrom(d.state).includes(action)).toBe(false);
          if (moved.ok) d = { ...d, state: moved.state };
        }
        if (d.state === 'filed') expect(leadsToFiling(decision)).toBe(true);
      },
    ),
  );
});

test('every state but filed has a way on', () => {
  for (const state of DisclosureState.options) expect(actionsFrom(state).length > 0).toBe(state !== 'filed');
});
