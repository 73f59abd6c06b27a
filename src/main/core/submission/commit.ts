// Steps 3-4: commit, keep the signed transport receipt, wait until the platform is through.
import type { SealedRow } from '../../../domain/submission/batchRow';
import { isSignedBy } from '../../../domain/submission/signed';
import { type Attempt, badAnswer, got } from './attempt';
import { isoNow, move, type StepContext, type StepResult, stepped } from './context';

/** Asking again gives the same receipt, so a lost answer costs nothing. */
export async function commit(ctx: StepContext, row: SealedRow): Promise<StepResult> {
  const answer = await ctx.client.commit(row.batchId);
  if (!answer.ok) return answer;
  const paper = answer.value;
  const { root, count } = row.manifest;
  if (paper.batchId !== row.batchId || paper.root !== root || paper.count !== count) {
    return badAnswer('commit', 'TRANSPORT_RECEIPT_FOREIGN');
  }
  if (!isSignedBy(paper, ctx.contact.state.keys, ctx.verify)) {
    return badAnswer('commit', 'SIGNATURE_INVALID', paper.keyId);
  }
  const moved = await move(
    ctx.store,
    row,
    { type: 'commit' },
    {
      transportReceipt: paper,
      committedAt: isoNow(ctx.clock),
      have: undefined,
      attempts: 0,
      nextAttemptAt: undefined,
      lastProblem: undefined,
    },
  );
  ctx.progressed({ batchId: row.batchId, step: 'commit', done: 1, total: 1 });
  return stepped(moved);
}

/** Shortest pause between two questions when the platform answers at once instead of holding the question. */
const ASK_AGAIN_MS = 50;

/** Resolves once every record has been decided on. */
export async function awaitDone(ctx: StepContext, row: SealedRow): Promise<Attempt<undefined>> {
  while (!ctx.signal.aborted) {
    const answer = await ctx.client.status(row.batchId);
    if (!answer.ok) return answer;
    const { state, applied } = answer.value;
    if (state === 'done') return got(undefined);
    if (state === 'announced' || state === 'uploading' || state === 'superseded') {
      // Restored from a backup of before the commit: the same as not knowing the batch.
      const failure = { kind: 'http', status: 404, code: 'BATCH_UNKNOWN' } as const;
      return { ok: false, step: 'status', failure, detail: `state went back to ${state}` };
    }
    ctx.progressed({ batchId: row.batchId, step: state, done: applied, total: row.count });
    await ctx.clock.sleep(ASK_AGAIN_MS, ctx.signal);
  }
  return { ok: false, step: 'status', failure: { kind: 'network', code: 'NETWORK' }, detail: 'stopped' };
}
