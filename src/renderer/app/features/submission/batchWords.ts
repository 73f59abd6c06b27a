// What a state of a batch is called on screen: a word, an explanation, a tone. Exhaustive over the protocol's states.
import type { BatchState } from '../../../../domain/submission/states';
import type { TextKey } from '../../lib/i18n';

/** The fixed meaning of the signal colours: done, under way, needs waiting, needs a person, no longer counts. */
type Tone = 'green' | 'ink' | 'amber' | 'red' | 'grey';

export interface StateWords {
  readonly label: TextKey;
  readonly hint: TextKey;
  readonly tone: Tone;
}

const words: Record<BatchState, StateWords> = {
  draft: { label: 'submission.state.draft', hint: 'submission.stateHint.draft', tone: 'grey' },
  sealed: { label: 'submission.state.sealed', hint: 'submission.stateHint.sealed', tone: 'ink' },
  announced: { label: 'submission.state.announced', hint: 'submission.stateHint.announced', tone: 'ink' },
  uploading: { label: 'submission.state.uploading', hint: 'submission.stateHint.uploading', tone: 'ink' },
  committed: { label: 'submission.state.committed', hint: 'submission.stateHint.committed', tone: 'amber' },
  receipted: { label: 'submission.state.receipted', hint: 'submission.stateHint.receipted', tone: 'ink' },
  closed: { label: 'submission.state.closed', hint: 'submission.stateHint.closed', tone: 'green' },
  needs_correction: {
    label: 'submission.state.needs_correction',
    hint: 'submission.stateHint.needs_correction',
    tone: 'red',
  },
  frozen: { label: 'submission.state.frozen', hint: 'submission.stateHint.frozen', tone: 'red' },
  superseded: { label: 'submission.state.superseded', hint: 'submission.stateHint.superseded', tone: 'grey' },
};

export const stateWords = (state: BatchState): StateWords => words[state];

/** The way of every batch that meets no trouble, as shown above its details. */
export const STEPS_OF_A_BATCH = [
  'sealed',
  'announced',
  'uploading',
  'committed',
  'receipted',
  'closed',
] as const;

/** How far the batch is on that way: number of finished steps. A frozen batch stands where it was frozen. */
export function stepsDone(state: BatchState, frozenFrom?: BatchState): number {
  switch (state) {
    case 'frozen':
      return frozenFrom && frozenFrom !== 'frozen' ? stepsDone(frozenFrom) : 0;
    case 'draft':
    case 'superseded':
      return 0;
    case 'needs_correction':
      return STEPS_OF_A_BATCH.length;
    default:
      return STEPS_OF_A_BATCH.indexOf(state) + 1;
  }
}
