// Steps 5-6: fetch the receipts page by page, each page signed; close only when the sums agree.
import type { SealedRow } from '../../../domain/submission/batchRow';
import { closeCheck, type SentRecord } from '../../../domain/submission/closeCheck';
import type { Receipt } from '../../../domain/submission/receipt';
import { linesOf } from '../../../domain/submission/resplit';
import { distrust } from './attempt';
import { isoNow, move, note, type StepContext, type StepResult, stepped } from './context';
import type { SubmissionStore } from './ports';
import { checkPage } from './receiptsCheck';

const PAGE = 2_000;

/** Records of the batch in order of their lines, as sealed. */
export async function sentRecords(store: SubmissionStore, row: SealedRow): Promise<SentRecord[]> {
  const sent: SentRecord[] = [];
  for (const { n } of row.manifest.chunks) {
    const chunk = await store.chunk(row.batchId, n);
    const ndjson = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    for (const { opId, hash } of linesOf(ndjson)) sent.push({ opId, hash });
  }
  return sent;
}

export async function fetchReceipts(ctx: StepContext, row: SealedRow): Promise<StepResult> {
  const sent = await sentRecords(ctx.store, row);
  const limit = Math.min(PAGE, ctx.contact.capabilities.limits.maxReceiptsPage);
  const ask = (after: number) => ctx.client.receipts(row.batchId, after, limit);
  let current = row;
  let asked = row.receiptsAfter < row.count ? ask(row.receiptsAfter) : undefined;
  while (asked !== undefined) {
    const answer = await asked;
    if (!answer.ok) return answer;
    const page = checkPage({ ...ctx, keys: ctx.contact.state.keys }, current, sent, answer.value);
    if (!page.ok) return page;
    const { receipts, last, chain } = page.value;
    // The next page travels while this one is written. A request never rejects, so none is left dangling.
    asked = last < row.count ? ask(last) : undefined;
    await ctx.store.putReceipts(row.batchId, receipts, { after: last, chain });
    current = { ...current, receiptsAfter: last, receiptsChain: chain };
    if (last === row.count) {
      const sealed = await note(ctx.store, current, { receiptsSeal: answer.value.seal });
      if (sealed === undefined) return { ok: 'moved' };
      current = sealed;
    }
    ctx.progressed({ batchId: row.batchId, step: 'receipts', done: last, total: row.count });
  }
  return conclude(ctx.store, current, sent);
}

/** Reads back what is really stored and compares it with what was sent. */
export async function conclude(
  store: SubmissionStore,
  row: SealedRow,
  sent: SentRecord[],
): Promise<StepResult> {
  const stored: Receipt[] = [];
  for (let after = 0; ; ) {
    const page = await store.receipts(row.batchId, after, PAGE);
    for (const receipt of page) stored.push(receipt);
    if (page.length === 0) break;
    after = page.at(-1)!.line;
  }
  const check = closeCheck(row.manifest, sent, stored);
  if (!check.ok) {
    const fault = check.faults[0]!;
    return distrust('receipts', 'RECEIPTS_DO_NOT_ADD_UP', `${fault.code} ${JSON.stringify(fault)}`);
  }
  return stepped(await move(store, row, { type: 'receipt' }, { counts: check.counts }));
}

export async function acknowledge(ctx: StepContext, row: SealedRow): Promise<StepResult> {
  const answer = await ctx.client.ack(row.batchId, row.receiptsChain ?? '');
  // A platform that lost the batch can not take the ack; the signed receipts are ours all the same.
  const lost = !answer.ok && answer.failure.kind === 'http' && answer.failure.code === 'BATCH_UNKNOWN';
  if (!answer.ok && !lost) return answer;
  const toCorrect = (row.counts?.rejected ?? 0) + (row.counts?.conflict ?? 0);
  const moved = await move(
    ctx.store,
    row,
    { type: 'close', toCorrect },
    { closedAt: isoNow(ctx.clock), attempts: 0, nextAttemptAt: undefined, lastProblem: undefined },
  );
  ctx.progressed({ batchId: row.batchId, step: 'ack', done: 1, total: 1 });
  return stepped(moved);
}
