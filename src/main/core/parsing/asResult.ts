// Border between code that throws DeskFailure and callers that get a Result.
import { DeskFailure, fail, type Result } from '../../../shared/result';

/** Runs the work; a DeskFailure becomes its error, anything else is a damaged file the reader had no word for. */
export async function asResult<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DeskFailure) return { ok: false, error: error.error };
    return fail('FILE_UNREADABLE', { reason: error instanceof Error ? error.message : 'unknown' });
  }
}
