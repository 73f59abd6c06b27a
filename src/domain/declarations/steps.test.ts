import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, passed } from './check';
import { registerRules } from './checks/registerRules';
import { exportRules } from './exportControl/rules';
import { filing } from './filings.testkit';
import { noticeRules } from './notice/noticeRules';
import type { FilingState } from './records';
import { canStep, type FilingStep, filingRefusal, stepFiling } from './steps';

const fine = [passed(registerRules.complete)];
const open = [failed(registerRules.complete, { fields: '地址' })];
const on = '2026-11-20';
const steps: readonly FilingStep[] = [
  { do: 'ready' },
  { do: 'reopen' },
  { do: 'submit', on },
  { do: 'accept', on, number: 'X1' },
  { do: 'return', on, why: '缺页' },
  { do: 'refuse', on, why: '年费滞纳' },
  { do: 'withdraw', on, why: '不再办理' },
];

describe('the way of a filing', () => {
  it('goes from draft to accepted with its days and its number', () => {
    let at = filing({});
    for (const step of [steps[0], steps[2], steps[3]]) {
      const answer = stepFiling(at, step!, fine);
      if (!answer.ok) throw new Error(answer.code);
      at = { ...at, ...answer.fields };
    }
    expect(at).toMatchObject({ state: 'accepted', submittedOn: on, decidedOn: on, number: 'X1' });
  });

  it('is kept back by a pre-check that fails, with the article', () => {
    expect(stepFiling(filing({}), { do: 'ready' }, open)).toMatchObject({
      ok: false,
      code: 'FILING_CHECKS',
      data: { count: 1 },
    });
    expect(stepFiling(filing({ state: 'ready' }), { do: 'submit', on }, open)).toMatchObject({
      code: 'FILING_CHECKS',
    });
  });

  it('lets an export check be filed for the letter it lacks, and a notice be put up before it is over', () => {
    const check = filing({ kind: 'exportCheck' });
    expect(stepFiling(check, { do: 'ready' }, [failed(exportRules.intent)]).ok).toBe(true);
    expect(stepFiling(check, { do: 'ready' }, [failed(exportRules.asked)]).ok).toBe(false);
    const notice = filing({ kind: 'publicNotice' });
    expect(stepFiling(notice, { do: 'ready' }, [failed(noticeRules.over)]).ok).toBe(true);
    const up = filing({ kind: 'publicNotice', state: 'submitted', submittedOn: '2026-11-01' });
    expect(stepFiling(up, { do: 'accept', on }, [failed(noticeRules.over)])).toMatchObject({
      code: 'FILING_CHECKS',
    });
    expect(stepFiling(up, { do: 'accept', on }, fine).ok).toBe(true);
  });

  it('wants the number of the authority and days in order', () => {
    const sent = filing({ state: 'submitted', submittedOn: '2026-11-21' });
    expect(stepFiling(sent, { do: 'accept', on: '2026-11-22' }, fine)).toMatchObject({
      code: 'FILING_NUMBER',
    });
    expect(stepFiling(sent, { do: 'accept', on, number: 'X' }, fine)).toMatchObject({ code: 'FILING_DAYS' });
  });

  it('comes back for correction with its reason and goes again', () => {
    const sent = filing({ state: 'submitted', submittedOn: on });
    const back = stepFiling(sent, { do: 'return', on, why: '缺页' }, fine);
    expect(back).toMatchObject({ ok: true, fields: { state: 'returned', refusal: '缺页' } });
    if (!back.ok) return;
    const again = stepFiling(back.fields, { do: 'ready' }, fine);
    expect(again).toMatchObject({ ok: true, fields: { state: 'ready' } });
    expect(again.ok && again.fields.refusal).toBeUndefined();
  });

  it('never leaves an end, whatever is tried in whatever order', () => {
    const ends: readonly FilingState[] = ['accepted', 'refused', 'withdrawn'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (path) => {
        let at = filing({});
        for (const step of path) {
          const before = at.state;
          const answer = stepFiling(at, step, fine);
          expect(answer.ok).toBe(canStep(before, step.do));
          if (ends.includes(before)) expect(answer.ok).toBe(false);
          if (answer.ok) at = { ...at, ...answer.fields };
        }
      }),
    );
  });
});

describe('what may not be changed of a filing', () => {
  const form = (state: FilingState) => filing({ state, form: { a: 1 } });
  const edited = (state: FilingState) => ({ before: form(state), after: filing({ state, form: { a: 2 } }) });

  it('is the form of one that was submitted, and everything but papers and notes of one that was decided', () => {
    for (const state of ['draft', 'ready', 'returned'] as const)
      expect(filingRefusal(edited(state), 'other')).toBeNull();
    for (const state of ['submitted', 'accepted', 'refused'] as const)
      expect(filingRefusal(edited(state), 'other')).toMatchObject({ code: 'FILING_FIXED' });
    const noted = { before: form('accepted'), after: { ...form('accepted'), note: '存档' } };
    expect(filingRefusal(noted, 'other')).toBeNull();
  });

  it('is its state without a step, and a decision by undo', () => {
    const forged = { before: form('draft'), after: form('accepted') };
    expect(filingRefusal(forged, 'other')).toMatchObject({ code: 'FILING_BY_STEPS' });
    expect(filingRefusal({ before: null, after: form('accepted') }, 'other')).toMatchObject({
      code: 'FILING_BY_STEPS',
    });
    const undone = { before: form('accepted'), after: form('submitted') };
    expect(filingRefusal(undone, 'undo')).toMatchObject({ code: 'FILING_FIXED' });
    expect(filingRefusal({ before: form('submitted'), after: form('ready') }, 'undo')).toBeNull();
  });

  it('is removed only before it was submitted, or after it was withdrawn', () => {
    const gone = (state: FilingState) =>
      filingRefusal({ before: form(state), after: null }, 'other')?.code ?? null;
    expect(['draft', 'ready', 'returned', 'withdrawn'].map((state) => gone(state as FilingState))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(['submitted', 'accepted', 'refused'].map((state) => gone(state as FilingState))).toEqual(
      Array(3).fill('FILING_FIXED'),
    );
  });
});
