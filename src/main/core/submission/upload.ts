// Step 2: the chunks the platform does not have yet, a few at a time.
import type { SealedRow } from '../../../domain/submission/batchRow';
import { formatRanges } from '../../../domain/submission/ranges';
import type { Attempt } from './attempt';
import { move, note, type StepContext, type StepResult, stepped } from './context';

/** Chunks under way at once: hides the latency of a line, and loses little when it is cut. */
const PARALLEL = 3;
/** What packing makes of a text, measured on real registrations. */
const PACKED = 6;
/** The range shown to people is written down at most this often, ms. */
const NOTE_EVERY_MS = 1_000;

/** Holds a chunk back where the office limits the line. Packed, a chunk is about a sixth of its text. */
async function brake({ pace, clock, signal }: StepContext, bytes: number): Promise<void> {
  const rate = pace?.bytesPerSecond() ?? 0;
  if (rate > 0) await clock.sleep((bytes / PACKED / rate) * 1000 * PARALLEL, signal);
}

export async function upload(ctx: StepContext, row: SealedRow, have: Set<number>): Promise<StepResult> {
  const started = row.state === 'uploading' ? row : await move(ctx.store, row, { type: 'upload' });
  if (started === undefined) return { ok: 'moved' };
  const missing = row.manifest.chunks.map((chunk) => chunk.n).filter((n) => !have.has(n));
  let failed: Extract<Attempt<never>, { ok: false }> | undefined;
  let noted = ctx.clock.now();

  const worker = async () => {
    for (let n = missing.shift(); n !== undefined && failed === undefined; n = missing.shift()) {
      const text = await ctx.store.chunk(row.batchId, n);
      await brake(ctx, row.manifest.chunks[n]?.bytes ?? 0);
      if (ctx.signal.aborted) return;
      const answer = await ctx.client.chunk(row.batchId, n, text);
      if (!answer.ok) {
        failed ??= answer;
        return;
      }
      have.add(n);
      ctx.progressed({
        batchId: row.batchId,
        step: 'upload',
        done: have.size,
        total: row.manifest.chunks.length,
      });
      if (ctx.clock.now() - noted >= NOTE_EVERY_MS) {
        noted = ctx.clock.now();
        await note(ctx.store, started, { have: formatRanges(have) });
      }
    }
  };
  // allSettled: no request is left behind by a failure of the store in a sister.
  const ends = await Promise.allSettled(Array.from({ length: PARALLEL }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  if (failed) return failed;
  return stepped(await note(ctx.store, started, { have: formatRanges(have) }));
}
