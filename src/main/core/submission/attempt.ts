// Answer or failure of one request, as a value.
import type { Failure } from '../../../domain/submission/decide';

export interface StepFailure {
  /** Step of the protocol: `capabilities`, `resume`, `announce`, `chunk`, `commit`, `status`, `receipts`, `ack`, ... */
  step: string;
  failure: Failure;
  detail?: string | undefined;
  /** What a 413 said about sizes. */
  hint?: { maxChunkBytes?: number | undefined; maxChunkRecords?: number | undefined };
}
export type Attempt<T> = { ok: true; value: T } | ({ ok: false } & StepFailure);

export const got = <T>(value: T): Attempt<T> => ({ ok: true, value });
export const badAnswer = (step: string, code: string, detail?: string): { ok: false } & StepFailure => ({
  ok: false,
  step,
  failure: { kind: 'badAnswer', code },
  detail,
});
export const distrust = (step: string, code: string, detail?: string): { ok: false } & StepFailure => ({
  ok: false,
  step,
  failure: { kind: 'distrust', code },
  detail,
});

/** Code that a problem shows. */
export function failureCode(failure: Failure): string {
  return failure.kind === 'http' ? (failure.code ?? `HTTP_${failure.status}`) : failure.code;
}
