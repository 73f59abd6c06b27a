// Carries out what `decide` says about a failed step, durably.
import { backoffMs } from '../../../domain/submission/backoff';
import { isSealed } from '../../../domain/submission/batchRow';
import { decide } from '../../../domain/submission/decide';
import type { BatchProblem } from '../../../domain/submission/problem';
import { isOpen, transition } from '../../../domain/submission/states';
import { failureCode, type StepFailure } from './attempt';
import { isoNow, type LaneDeps, move, note } from './context';
import { recut } from './recut';

export type Aftermath = { next: 'go' } | { next: 'pause'; problem: BatchProblem };

export async function afterFailure(
  deps: LaneDeps,
  batchId: string,
  failed: StepFailure,
  progressed: boolean,
  serverTimeOffset: number,
): Promise<Aftermath> {
  // Read afresh: the step that failed may have moved the batch before.
  const row = await deps.store.batch(batchId);
  if (row === undefined || !isSealed(row) || !isOpen(row.state)) return { next: 'go' };
  const frozenFrom = row.state;
  const { failure, step, detail } = failed;
  const problem: BatchProblem = {
    code: failureCode(failure).slice(0, 64),
    step,
    at: isoNow(deps.clock),
    ...(failure.kind === 'http' ? { httpStatus: failure.status } : {}),
    ...(detail === undefined ? {} : { detail: detail.slice(0, 4000) }),
  };
  const decision = decide(failure);
  const data = { batchId: row.batchId, step, problem: problem.code, do: decision.do };
  deps.log({ level: decision.do === 'retry' ? 'info' : 'warn', code: 'BATCH_TROUBLE', data });
  const freeze = async (code = problem.code): Promise<Aftermath> => {
    const lastProblem = { ...problem, code };
    await move(deps.store, row, { type: 'freeze' }, { frozenFrom, lastProblem, nextAttemptAt: undefined });
    return { next: 'go' };
  };

  switch (decision.do) {
    case 'retry': {
      const attempts = progressed ? 1 : row.attempts + 1;
      const wait = backoffMs(attempts, deps.random, decision.retryAfterMs);
      const nextAttemptAt = new Date(deps.clock.now() + wait).toISOString();
      await note(deps.store, row, { attempts, nextAttemptAt, lastProblem: problem });
      return { next: 'go' };
    }
    case 'pause':
      await note(deps.store, row, { lastProblem: problem });
      return { next: 'pause', problem };
    case 'freeze':
      return freeze();
    case 'resplit': {
      const stuck = await recut(deps, row, failed.hint ?? {}, serverTimeOffset);
      return stuck === undefined ? { next: 'go' } : freeze(stuck);
    }
    case 'restart': {
      const possible = transition(row.state, { type: 'restart' });
      // Receipts of the lost effect are already here and signed: sending again would mix two truths.
      if (!possible.ok || row.receiptsAfter > 0) return freeze('PLATFORM_LOST_BATCH');
      const attempts = row.attempts + 1;
      const nextAttemptAt = new Date(deps.clock.now() + backoffMs(attempts, deps.random)).toISOString();
      const lost = { transportReceipt: undefined, committedAt: undefined, have: undefined };
      await move(
        deps.store,
        row,
        { type: 'restart' },
        { attempts, nextAttemptAt, lastProblem: problem, ...lost },
      );
      return { next: 'go' };
    }
  }
}
