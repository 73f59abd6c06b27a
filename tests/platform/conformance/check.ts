// One requirement of the protocol and how it is tried.
import type { Subject } from './subject';

export interface Check {
  /** Number of the requirement in docs/protocol/pb-1.md. */
  id: string;
  /** The requirement in one sentence. */
  says: string;
  /** Throws where it does not hold; resolves with `skipped` where the server does not claim it. */
  run(subject: Subject): Promise<unknown>;
}

export interface Result {
  id: string;
  says: string;
  outcome: 'held' | 'broken' | 'skipped';
  detail: string;
}

export async function runChecks(
  checks: readonly Check[],
  subjectOf: () => Subject,
  tell: (result: Result) => void = () => {},
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { id, says, run } of checks) {
    let result: Result;
    try {
      const skipped = (await run(subjectOf())) === 'skipped';
      result = { id, says, outcome: skipped ? 'skipped' : 'held', detail: '' };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      result = { id, says, outcome: 'broken', detail: detail.slice(0, 400) };
    }
    results.push(result);
    tell(result);
  }
  return results;
}
