// The life of a batch (上报批次) as a total pure function: every (state, event) pair has an answer.
// Who sends and stores is not known here. Each state is made durable before the act that follows it.
import { z } from 'zod';

/**
 * `draft` being collected · `sealed` content fixed and signed · `announced` platform holds the manifest ·
 * `uploading` chunks under way · `committed` platform gave its transport receipt · `receipted` every receipt
 * is stored and the sums agree · `closed` nothing to correct · `needs_correction` some records were refused ·
 * `frozen` a person must look · `superseded` replaced before commit by a batch with the same opIds.
 */
export const BatchState = z.enum([
  'draft',
  'sealed',
  'announced',
  'uploading',
  'committed',
  'receipted',
  'closed',
  'needs_correction',
  'frozen',
  'superseded',
]);
export type BatchState = z.infer<typeof BatchState>;

/** States the lane works on by itself; the only ones a restart resumes. */
export const OPEN_STATES = ['sealed', 'announced', 'uploading', 'committed', 'receipted'] as const;
export const OpenState = z.enum(OPEN_STATES);
export type OpenState = z.infer<typeof OpenState>;

/** States that never change again. */
export const FINAL_STATES = ['closed', 'needs_correction', 'superseded'] as const;

export const isOpen = (state: BatchState): state is OpenState => OpenState.safeParse(state).success;
export const isFinal = (state: BatchState): boolean => (FINAL_STATES as readonly string[]).includes(state);

export type BatchEvent =
  | { type: 'seal' }
  /** The platform answered 201 or 200 to the manifest. */
  | { type: 'announce' }
  /** The first chunk is about to leave. */
  | { type: 'upload' }
  /** The platform answered 202 and signed the transport receipt. */
  | { type: 'commit' }
  /** Every receipt is stored and the closing check passed. */
  | { type: 'receipt' }
  /** The platform knows that we hold the receipts. */
  | { type: 'close'; toCorrect: number }
  | { type: 'freeze' }
  /** A person decided to go on; the lane asks the platform where it stands. */
  | { type: 'thaw'; to: OpenState }
  /** A chunk was too large for the platform; a new batch with smaller chunks takes over. */
  | { type: 'supersede' }
  /** The platform no longer knows the batch (e.g. restored from a backup): send everything again. */
  | { type: 'restart' };

export type Transition =
  | { ok: true; state: BatchState }
  | { ok: false; code: 'TRANSITION_INVALID'; from: BatchState; event: BatchEvent['type'] };

/** Source states of each event; `close` and `thaw` take their target from the event. */
const allowed: Record<BatchEvent['type'], readonly BatchState[]> = {
  seal: ['draft'],
  announce: ['sealed'],
  upload: ['sealed', 'announced'],
  commit: ['sealed', 'announced', 'uploading'],
  receipt: ['committed'],
  close: ['receipted'],
  freeze: OPEN_STATES,
  thaw: ['frozen'],
  supersede: ['sealed', 'announced', 'uploading', 'frozen'],
  restart: ['announced', 'uploading', 'committed'],
};

const target = (event: BatchEvent): BatchState => {
  switch (event.type) {
    case 'seal':
    case 'restart':
      return 'sealed';
    case 'announce':
      return 'announced';
    case 'upload':
      return 'uploading';
    case 'commit':
      return 'committed';
    case 'receipt':
      return 'receipted';
    case 'close':
      return event.toCorrect > 0 ? 'needs_correction' : 'closed';
    case 'freeze':
      return 'frozen';
    case 'thaw':
      return event.to;
    case 'supersede':
      return 'superseded';
  }
};

/**
 * Next state of a batch. Never throws. Later states may be reached at once where a resumed batch turns out to be
 * further on at the platform than the last durable note here (the answer was lost, the effect was not).
 */
export function transition(from: BatchState, event: BatchEvent): Transition {
  return allowed[event.type].includes(from)
    ? { ok: true, state: target(event) }
    : { ok: false, code: 'TRANSITION_INVALID', from, event: event.type };
}
