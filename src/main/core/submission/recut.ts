// After a 413: the same records in smaller chunks under a new batchId. The old batch was never committed.
import type { SealedRow } from '../../../domain/submission/batchRow';
import { canShrink, resplit, smallerLimits } from '../../../domain/submission/resplit';
import { signManifest } from '../../../domain/submission/seal';
import { transition } from '../../../domain/submission/states';
import type { StepFailure } from './attempt';
import { isoNow, type LaneDeps } from './context';

/** Undefined once replaced; a code where the batch can not be cut smaller. */
export async function recut(
  deps: LaneDeps,
  row: SealedRow,
  hint: NonNullable<StepFailure['hint']>,
  serverTimeOffset: number,
): Promise<'CHUNK_TOO_LARGE' | undefined> {
  const allowed = transition(row.state, { type: 'supersede' });
  if (!allowed.ok || deps.mayRecut === false || !canShrink(row.manifest)) return 'CHUNK_TOO_LARGE';
  const texts: string[] = [];
  for (const { n } of row.manifest.chunks) {
    const chunk = await deps.store.chunk(row.batchId, n);
    texts.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
  }
  const batchId = deps.newId();
  const createdAt = isoNow(deps.clock);
  const head = { batchId, created: createdAt, serverTimeOffset, prevBatch: row.batchId };
  const sealed = resplit(row.manifest, head, texts, smallerLimits(row.manifest, hint), deps.sha256);
  if (!sealed.ok) return 'CHUNK_TOO_LARGE';
  const manifest = await signManifest(sealed.manifest, deps.signer);
  const { endpoint, count } = row;
  const zero = { attempts: 0, receiptsAfter: 0 };
  const replacement = {
    row: {
      batchId,
      state: 'sealed' as const,
      endpoint,
      manifest,
      count,
      createdAt,
      supersedes: row.batchId,
      ...(row.withEvidence === undefined ? {} : { withEvidence: row.withEvidence }),
      ...zero,
    },
    chunks: sealed.chunks,
  };
  await deps.store.replaceBatch(row.batchId, row.state, replacement);
  deps.log({ level: 'warn', code: 'BATCH_RECUT', data: { old: row.batchId, new: batchId } });
  return undefined;
}
