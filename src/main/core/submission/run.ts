// Takes one batch as far as it goes now: from where the platform says it stands to closed, or to a failure.
import type { SealedRow } from '../../../domain/submission/batchRow';
import { standing } from './announce';
import type { StepFailure } from './attempt';
import { awaitDone, commit } from './commit';
import type { StepContext, StepResult } from './context';
import { sendEvidence } from './evidence';
import { acknowledge, fetchReceipts } from './receipts';
import { upload } from './upload';

export type RunResult = { ok: true; row: SealedRow } | { ok: 'moved' } | { ok: false; failure: StepFailure };

/** Every state is durable before the act that follows it, so this may be cut anywhere and simply run again. */
export async function runBatch(ctx: StepContext, start: SealedRow): Promise<RunResult> {
  let row = start;
  const failed = (result: { ok: false } & StepFailure): RunResult => ({ ok: false, failure: result });
  const take = (result: StepResult): RunResult | undefined => {
    if (result.ok === 'moved') return result;
    if (result.ok === false) return failed(result);
    row = result.value;
    return undefined;
  };

  if (row.state === 'sealed' || row.state === 'announced' || row.state === 'uploading') {
    const at = await standing(ctx, row);
    if (at.ok === 'moved') return at;
    if (at.ok === false) return failed(at);
    row = at.value.row;
    if (!at.value.committed) {
      const end = take(await upload(ctx, row, at.value.have)) ?? take(await sendEvidence(ctx, row));
      if (end) return end;
    }
    const end = take(await commit(ctx, row));
    if (end) return end;
  }
  if (row.state === 'committed') {
    const done = await awaitDone(ctx, row);
    if (!done.ok) return failed(done);
    const end = take(await fetchReceipts(ctx, row));
    if (end) return end;
  }
  if (row.state === 'receipted') {
    const end = take(await acknowledge(ctx, row));
    if (end) return end;
  }
  return { ok: true, row };
}
