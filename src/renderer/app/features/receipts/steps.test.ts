import { describe, expect, it } from 'vitest';
import type { RunAnswer } from './RunPanel';
import { nextSteps, stepForm, stepInput } from './steps';

const run = (state: string, more: { isStale?: boolean; objections?: object[] } = {}): RunAnswer =>
  ({
    record: { state, run: { objections: more.objections ?? [] } },
    isStale: more.isStale ?? false,
    reviewers: ['李复核'],
    approvers: [],
  }) as unknown as RunAnswer;
const offered = (answer: RunAnswer, isShort = false): string[] =>
  nextSteps(answer, isShort, '2025-03-01').map((step) => step.do);

describe('the steps a run offers', () => {
  it('lead on from its state, the leading one first', () => {
    expect(offered(run('draft'))).toEqual(['compute']);
    expect(offered(run('computed'))).toEqual(['review', 'compute']);
    expect(offered(run('reviewed'))).toEqual(['approve', 'sendBack']);
    expect(offered(run('approved'))).toEqual(['publish', 'sendBack']);
    expect(offered(run('published'))).toEqual(['execute', 'object', 'sendBack']);
    expect(offered(run('executed'))).toEqual(['pay']);
    expect(offered(run('paid'))).toEqual([]);
  });

  it('ask for a reason before the review where the award is below the floor', () => {
    expect(offered(run('computed'), true)).toEqual(['acknowledge', 'compute']);
  });

  it('do not lead on where the facts have moved', () => {
    expect(offered(run('computed', { isStale: true }))).toEqual(['compute']);
    expect(offered(run('reviewed', { isStale: true }))).toEqual(['sendBack']);
    expect(offered(run('published', { isStale: true }))).toEqual(['object', 'sendBack']);
  });

  it('settle open objections before anything is executed', () => {
    const objections = [{ id: 'o1' }, { id: 'o2', settled: '维持' }];
    expect(offered(run('published', { objections }))).toEqual(['settle', 'object', 'sendBack']);
  });
});

describe('a step', () => {
  const t = (key: string): string => key;
  const form = (name: 'compute' | 'review' | 'approve' | 'pay'): string[] =>
    stepForm({ do: name, key: name, today: '2025-03-01' }, run('draft'), ['researchOffice'], t).map(
      (field) => field.name,
    );

  it('offers whom the house names, and takes any name where it names nobody', () => {
    const kindOf = (name: 'review' | 'approve') =>
      stepForm({ do: name, key: name, today: '2025-03-01' }, run('computed'), [], t).find(
        (field) => field.name === 'by',
      );
    expect(kindOf('review')).toMatchObject({ kind: 'suggest', choices: [{ value: '李复核' }] });
    expect(kindOf('approve')?.kind).toBe('text');
  });

  it('asks who, when and for what it needs, and for nothing where it needs nothing', () => {
    expect(form('compute')).toEqual([]);
    expect(form('review')).toEqual(['by']);
    expect(form('approve')).toEqual(['body', 'by', 'on']);
    expect(form('pay')).toEqual(['evidence', 'on']);
  });

  it('becomes a command of what was typed', () => {
    const wanted = (name: 'approve' | 'settle', id?: string) => ({
      do: name,
      key: name,
      today: '2025-03-01',
      ...(id === undefined ? {} : { id }),
    });
    const row = { body: 'researchOffice', by: '处长', on: '2025-03-01', how: '维持' };
    expect(stepInput(wanted('approve'), row)).toEqual({
      do: 'approve',
      body: 'researchOffice',
      by: '处长',
      on: '2025-03-01',
    });
    expect(stepInput(wanted('approve'), { ...row, body: 'nobody' })).toBeUndefined();
    expect(stepInput(wanted('settle', 'o1'), row)).toEqual({ do: 'settle', id: 'o1', how: '维持' });
    expect(stepInput(wanted('settle'), row)).toBeUndefined();
  });
});
