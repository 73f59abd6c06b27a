// What every step of a batch works with, and the one way it changes the batch's state.
import type { BatchPatch, BatchRow, SealedRow } from '../../../domain/submission/batchRow';
import type { Sha256, Signer, Verify } from '../../../domain/submission/signer';
import { type BatchEvent, transition } from '../../../domain/submission/states';
import type { Client } from './client';
import type { Contact } from './contact';
import type { BlobSource, Clock, Log, NewId, Pace, Random, SubmissionStore } from './ports';

export interface LaneDeps {
  store: SubmissionStore;
  clock: Clock;
  random: Random;
  signer: Signer;
  sha256: Sha256;
  verify: Verify;
  newId: NewId;
  log: Log;
  blob?: BlobSource | undefined;
  pace?: Pace | undefined;
  /** False where the batch was signed by another device: it is forwarded as it is or not at all. */
  mayRecut?: boolean | undefined;
}

/** Progress for the eye: chunks while uploading, records while applying and fetching receipts. */
export interface Progress {
  batchId: string;
  step: string;
  done: number;
  total: number;
}

export interface StepContext extends LaneDeps {
  client: Client;
  contact: Contact;
  signal: AbortSignal;
  /** Something got through: the backoff starts afresh at the next failure. */
  progressed(progress: Progress): void;
}

/**
 * Moves a batch on, durable when it resolves. Undefined if somebody else moved it meanwhile (the lane reads it again).
 * A forbidden transition is a programming error and throws.
 */
export async function move<R extends BatchRow>(
  store: SubmissionStore,
  row: R,
  event: BatchEvent,
  patch: BatchPatch = {},
): Promise<R | undefined> {
  const next = transition(row.state, event);
  if (!next.ok) throw new Error(`${next.code}: ${next.event} in ${next.from}`);
  const done = await store.setState(row.batchId, row.state, next.state, patch);
  return done ? { ...row, ...patch, state: next.state } : undefined;
}

/** Changes fields without changing the state. */
export async function note<R extends BatchRow>(
  store: SubmissionStore,
  row: R,
  patch: BatchPatch,
): Promise<R | undefined> {
  const done = await store.setState(row.batchId, row.state, row.state, patch);
  return done ? { ...row, ...patch } : undefined;
}

export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();

/** Result of a step: the row as it now stands, a failure, or `moved` = somebody else changed the batch. */
export type StepResult =
  | { ok: true; value: SealedRow }
  | { ok: 'moved' }
  | ({ ok: false } & import('./attempt').StepFailure);

export const stepped = (row: SealedRow | undefined): StepResult =>
  row === undefined ? { ok: 'moved' } : { ok: true, value: row };
