// Steps 0-1: ask the platform where the batch stands, announce it if it is unknown there.
import type { SealedRow } from '../../../domain/submission/batchRow';
import { parseRanges } from '../../../domain/submission/ranges';
import { type Attempt, badAnswer, distrust, got } from './attempt';
import { move, type StepContext, type StepResult, stepped } from './context';

/** Where the platform is with a batch. */
export interface Standing {
  row: SealedRow;
  /** Chunks it holds. */
  have: Set<number>;
  /** True once it took the commit: nothing more to send. */
  committed: boolean;
}

export async function standing(
  ctx: StepContext,
  row: SealedRow,
): Promise<Attempt<Standing> | Exclude<StepResult, { ok: true }>> {
  const { manifest } = row;
  const answer = await ctx.client.resume(row.batchId);
  if (!answer.ok) return answer;
  const point = answer.value;
  if (point === undefined) {
    if (row.state === 'sealed') return announce(ctx, row);
    return { ok: false, step: 'resume', failure: { kind: 'http', status: 404, code: 'BATCH_UNKNOWN' } };
  }
  if (point.root !== manifest.root) return distrust('resume', 'BATCH_DIFFERS', point.root);
  if (point.state === 'superseded') return distrust('resume', 'BATCH_SUPERSEDED');
  const ranges = parseRanges(point.have, manifest.chunks.length);
  if (!ranges.ok) return badAnswer('resume', ranges.code);
  const announced = row.state === 'sealed' ? await move(ctx.store, row, { type: 'announce' }) : row;
  if (announced === undefined) return { ok: 'moved' };
  const committed = point.state !== 'announced' && point.state !== 'uploading';
  return got({ row: announced, have: ranges.numbers, committed });
}

async function announce(
  ctx: StepContext,
  row: SealedRow,
): Promise<Attempt<Standing> | Exclude<StepResult, { ok: true }>> {
  const { limits, schemas, algorithms } = ctx.contact.capabilities;
  const { schema, alg } = row.manifest;
  if (!schemas.includes(schema)) return distrust('announce', 'SCHEMA_UNKNOWN', schemas.join(' '));
  if (!algorithms.includes(alg)) return distrust('announce', 'ALGORITHM_UNKNOWN', algorithms.join(' '));
  const tooLarge = row.manifest.chunks.some(
    (chunk) => chunk.bytes > limits.maxChunkBytes || chunk.count > limits.maxChunkRecords,
  );
  // Known beforehand: the same as a 413, without sending a byte.
  if (tooLarge) {
    return { ok: false, step: 'announce', failure: { kind: 'http', status: 413 }, hint: limits };
  }
  const answer = await ctx.client.announce(row.manifest);
  if (!answer.ok) return answer;
  const moved = stepped(await move(ctx.store, row, { type: 'announce' }));
  if (moved.ok !== true) return moved;
  ctx.progressed({ batchId: row.batchId, step: 'announce', done: 1, total: 1 });
  return got({ row: moved.value, have: new Set<number>(), committed: false });
}
