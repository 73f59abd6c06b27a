// Errors are values: every call between processes answers with a Result.
import { z } from 'zod';
import { ErrorCode } from './errors';

export const DeskError = z.object({
  code: ErrorCode,
  /** What the message needs: names, numbers, the value that was wrong. Never a stack, never personal data. */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type DeskError = z.infer<typeof DeskError>;

export type Result<T> = { ok: true; value: T } | { ok: false; error: DeskError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, data?: DeskError['data']): { ok: false; error: DeskError } => ({
  ok: false,
  error: data === undefined ? { code } : { code, data },
});

/** Carries a DeskError through code that throws (transactions, streams); unwrapped at the process border. */
export class DeskFailure extends Error {
  constructor(readonly error: DeskError) {
    super(`${error.code} ${JSON.stringify(error.data ?? {})}`);
  }
}

export const failure = (code: ErrorCode, data?: DeskError['data']): DeskFailure =>
  new DeskFailure(data === undefined ? { code } : { code, data });

export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new DeskFailure(result.error);
};
