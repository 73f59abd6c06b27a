// Every state of the protocol has its word; the way of a batch is counted rightly.
import { describe, expect, it } from 'vitest';
import { BatchState } from '../../../../domain/submission/states';
import { translate } from '../../lib/i18n';
import { STEPS_OF_A_BATCH, stateWords, stepsDone } from './batchWords';

describe('the words for the state of a batch', () => {
  it.each(BatchState.options)('%s has a word and an explanation in both languages', (state) => {
    for (const language of ['zh', 'en'] as const) {
      const t = translate(language);
      const { label, hint } = stateWords(state);
      expect(t(label)).not.toBe(label);
      expect(t(hint)).not.toBe(hint);
    }
  });

  it('marks with red exactly the states that wait for a person', () => {
    const red = BatchState.options.filter((state) => stateWords(state).tone === 'red');
    expect(red).toEqual(['needs_correction', 'frozen']);
  });
});

describe('the way of a batch', () => {
  it('counts finished steps', () => {
    expect(stepsDone('draft')).toBe(0);
    expect(stepsDone('sealed')).toBe(1);
    expect(stepsDone('committed')).toBe(4);
    expect(stepsDone('closed')).toBe(STEPS_OF_A_BATCH.length);
    expect(stepsDone('needs_correction')).toBe(STEPS_OF_A_BATCH.length);
  });

  it('leaves a frozen batch where it was frozen', () => {
    expect(stepsDone('frozen', 'uploading')).toBe(3);
    expect(stepsDone('frozen')).toBe(0);
  });
});
