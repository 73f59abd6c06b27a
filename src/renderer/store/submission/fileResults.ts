// Results that came back as a file for a batch that went out as a template: row by row, in any order, in several files.
import { noReceipts, type Receipt } from '../../../domain/submission/receipt';
import { transition } from '../../../domain/submission/states';
import { failure } from '../../../shared/result';
import type { ControlInput, ControlOutput } from '../../../shared/store/protocol';
import { writeAux } from '../aux';
import { chunksOf, linesOf, markAfter, receiptKey, receiptsOf } from '../outbox';
import type { Mark, StoreState } from '../state';
import type { Sink } from '../transact';

/** Stores what is new; the batch closes once every record has a result that is not "later". */
export async function putFileResults(
  state: StoreState,
  { batchId, receipts, at }: ControlInput<'batch.fileResults'>,
  sink: Sink,
): Promise<ControlOutput<'batch.fileResults'>> {
  const known = new Map((await receiptsOf(state, batchId)).map((receipt) => [receipt.line, receipt]));
  const fresh = receipts.filter((receipt) => !sameResult(known.get(receipt.line), receipt));
  for (const receipt of fresh) known.set(receipt.line, receipt);
  const answer = { stored: fresh.length, same: receipts.length - fresh.length, open: 0 };
  await writeAux(state, sink, async () => {
    const row = await state.db.batches.get(batchId);
    if (row === undefined) throw failure('NOT_FOUND', { entity: 'batch', id: batchId });
    const counts = noReceipts();
    for (const receipt of known.values()) counts[receipt.status] += 1;
    answer.open = row.count - known.size + counts.deferred;
    if (fresh.length === 0) return null;
    const markOf = new Map(
      (await chunksOf(state, batchId)).flatMap(linesOf).map((line) => [line.opId, line.patentId]),
    );
    const marks = fresh.flatMap((receipt): Mark[] => {
      const mark = markAfter(state.markOf.get(markOf.get(receipt.opId) ?? ''), receipt);
      return mark === null ? [] : [mark];
    });
    const done = answer.open === 0;
    const committed = transition(row.state, { type: 'commit' });
    const held = committed.ok ? { ...row, state: committed.state, committedAt: at } : row;
    const closed = done && held.state === 'committed' ? closing(counts) : undefined;
    return {
      receipts: fresh.map((receipt) => ({
        key: receiptKey(batchId, receipt.line),
        text: JSON.stringify([receipt]),
      })),
      batches: [{ ...held, counts, ...(closed === undefined ? {} : { state: closed, closedAt: at }) }],
      marks,
    };
  });
  return answer;
}

const closing = (counts: ReturnType<typeof noReceipts>) =>
  counts.rejected + counts.conflict > 0 ? ('needs_correction' as const) : ('closed' as const);

/** The time it was read does not make a result another one. */
const sameResult = (known: Receipt | undefined, receipt: Receipt): boolean =>
  known !== undefined &&
  known.status === receipt.status &&
  known.code === receipt.code &&
  known.message.zh === receipt.message.zh &&
  known.nationalId === receipt.nationalId;
