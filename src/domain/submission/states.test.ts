import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BatchEvent,
  BatchState,
  FINAL_STATES,
  isFinal,
  isOpen,
  OPEN_STATES,
  transition,
} from './states';

const state = fc.constantFrom(...BatchState.options);
const event: fc.Arbitrary<BatchEvent> = fc.oneof(
  fc.constantFrom(
    ...(['seal', 'announce', 'upload', 'commit', 'receipt', 'freeze', 'supersede', 'restart'] as const).map(
      (type) => ({
        type,
      }),
    ),
  ),
  fc.record({ type: fc.constant('close' as const), toCorrect: fc.nat(5) }),
  fc.record({ type: fc.constant('thaw' as const), to: fc.constantFrom(...OPEN_STATES) }),
);
const run = (from: BatchState, ...events: BatchEvent[]): BatchState =>
  events.reduce<BatchState>((at, next) => {
    const result = transition(at, next);
    if (!result.ok) throw new Error(`${result.event} in ${result.from}`);
    return result.state;
  }, from);

describe('the life of a batch', () => {
  it('runs from draft to closed', () => {
    expect(
      run(
        'draft',
        { type: 'seal' },
        { type: 'announce' },
        { type: 'upload' },
        { type: 'commit' },
        { type: 'receipt' },
        { type: 'close', toCorrect: 0 },
      ),
    ).toBe('closed');
  });

  it('ends in needs_correction where records were refused', () => {
    expect(run('receipted', { type: 'close', toCorrect: 1 })).toBe('needs_correction');
  });

  it('returns from frozen to where it was', () => {
    expect(run('uploading', { type: 'freeze' }, { type: 'thaw', to: 'uploading' })).toBe('uploading');
  });

  it('is never superseded once the platform took the commit', () => {
    for (const from of ['committed', 'receipted', 'closed'] as const) {
      expect(transition(from, { type: 'supersede' }).ok).toBe(false);
    }
  });

  it('answers every pair of state and event, and never throws', () => {
    fc.assert(
      fc.property(state, event, (from, next) => {
        const result = transition(from, next);
        if (result.ok) expect(BatchState.options).toContain(result.state);
        else expect(result).toEqual({ ok: false, code: 'TRANSITION_INVALID', from, event: next.type });
      }),
    );
  });

  it('never leaves a final state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FINAL_STATES), event, (from, next) => {
        expect(transition(from, next).ok).toBe(false);
      }),
    );
  });

  it('reaches closed only through committed and receipted, whatever happens on the way', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let at: BatchState = 'draft';
        const path: BatchState[] = [at];
        for (const next of events) {
          const result = transition(at, next);
          if (result.ok) {
            at = result.state;
            path.push(at);
          }
        }
        if (at === 'closed' || at === 'needs_correction') expect(path.at(-2)).toBe('receipted');
      }),
    );
  });

  it('knows open, final and waiting states apart', () => {
    for (const each of BatchState.options) expect(isOpen(each) && isFinal(each)).toBe(false);
    expect(isOpen('frozen') || isFinal('frozen') || isOpen('draft')).toBe(false);
  });
});
