// Papers of submission: transport receipts, validation receipts and later decisions, searched together.
import type { z } from 'zod';
import type { BatchRow } from '../../../domain/submission/batchRow';
import type { BusinessReceipt, Receipt } from '../../../domain/submission/receipt';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { SubmissionPaper } from '../../../shared/store/queries/submission';
import { allBatches, chunksOf, linesOf, receiptsOf } from '../outbox';
import { type SentRecord, titleOf } from '../outboxQueries';
import type { StoreState } from '../state';
import { markedThing, presentState } from './marks';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Papers = Input<'submission.papers'>;

const kindOfBatch = (row: BatchRow): string => row.manifest?.schema.split('/')[0] ?? '';

/** Decisions lie under `inbox:ENDPOINT:SEQ` beside the receipts of batches. */
const decisionsOf = async (state: StoreState): Promise<BusinessReceipt[]> => {
  const rows = await state.db.receipts.where('key').between('inbox:', 'inbox:\uffff').toArray();
  return rows
    .map((row) => JSON.parse(row.text) as BusinessReceipt)
    .sort((a, b) => b.decidedAt.localeCompare(a.decidedAt));
};

export async function submissionPapers(
  state: StoreState,
  { text, paper, statuses, offset, limit }: Papers,
): Promise<QueryOutput<'submission.papers'>> {
  const wanted = text.trim().toLowerCase();
  const states = statuses === undefined || statuses.length === 0 ? null : new Set<string>(statuses);
  let total = 0;
  const rows: SubmissionPaper[] = [];
  const take = (one: SubmissionPaper): void => {
    if (states !== null && !states.has(one.status)) return;
    if (wanted !== '' && !hasWords(one, wanted)) return;
    if (total >= offset && rows.length < limit) rows.push(one);
    total += 1;
  };
  if (paper === 'all' || paper === 'business')
    for (const one of await decisionsOf(state)) take(ofDecision(one));
  for (const batch of (await allBatches(state)).reverse()) {
    if ((paper === 'all' || paper === 'transport') && batch.transportReceipt !== undefined)
      take(ofTransport(batch));
    if (paper === 'all' || paper === 'validation') await eachReceipt(state, batch, take);
  }
  return { total, rows };
}

const hasWords = ({ key, title, number, code, message, opId }: SubmissionPaper, text: string): boolean =>
  [key, title, number, code, message.zh, message.en, opId].some((part) => part.toLowerCase().includes(text));

async function eachReceipt(
  state: StoreState,
  batch: BatchRow,
  take: (one: SubmissionPaper) => void,
): Promise<void> {
  const receipts = new Map((await receiptsOf(state, batch.batchId)).map((one) => [one.line, one]));
  if (receipts.size === 0) return;
  const kind = kindOfBatch(batch);
  let line = 0;
  for (const chunk of await chunksOf(state, batch.batchId)) {
    const texts = chunk.text.split('\n');
    for (const [i] of linesOf(chunk).entries()) {
      line += 1;
      const receipt = receipts.get(line);
      if (receipt === undefined) continue;
      const record = JSON.parse(texts[i] ?? 'null') as SentRecord | null;
      take(ofReceipt(batch.batchId, kind, receipt, record));
    }
  }
}

const ofReceipt = (
  batchId: string,
  kind: string,
  receipt: Receipt,
  record: SentRecord | null,
): SubmissionPaper => ({
  paper: 'validation',
  batchId,
  line: receipt.line,
  opId: receipt.opId,
  kind,
  key: record?.key ?? '',
  title: titleOf(record),
  status: receipt.status,
  code: receipt.code,
  message: receipt.message,
  number: receipt.nationalId ?? '',
  at: receipt.receivedAt,
});

const ofDecision = (one: BusinessReceipt): SubmissionPaper => ({
  paper: 'business',
  batchId: '',
  line: one.seq,
  opId: one.opId,
  kind: one.type ?? 'patent.registration',
  key: one.key,
  title: '',
  status: one.outcome,
  code: one.stage,
  message: one.message,
  number: one.number ?? '',
  at: one.decidedAt,
});

const ofTransport = (batch: BatchRow): SubmissionPaper => ({
  paper: 'transport',
  batchId: batch.batchId,
  line: 0,
  opId: '',
  kind: kindOfBatch(batch),
  key: batch.batchId,
  title: '',
  status: 'transport',
  code: batch.transportReceipt?.keyId ?? '',
  message: { zh: '', en: '' },
  number: String(batch.count),
  at: batch.transportReceipt?.receivedAt ?? '',
});

export async function submissionRecord(
  state: StoreState,
  { id }: Input<'submission.record'>,
): Promise<QueryOutput<'submission.record'>> {
  const patentRow = state.projection.rowOf(id);
  const rev =
    patentRow === undefined
      ? (state.small.filing.get(id)?.rev ?? 0)
      : (state.projection.rev.data[patentRow] ?? 0);
  const own = [...state.markOf.values()].filter((mark) => markedThing(mark.id).recordId === id);
  const marks = own.map((mark) => ({
    kind: markedThing(mark.id).kind,
    state: mark.state,
    present: presentState(mark, rev) !== 'none',
    batchId: mark.batchId,
    line: mark.line,
    nationalId: mark.nationalId ?? '',
    business: mark.business ?? null,
  }));
  const opIds = new Set(own.map((mark) => mark.opId));
  const key = patentRow === undefined ? undefined : state.projection.numbers[patentRow];
  const decisions = (await decisionsOf(state)).filter(
    (one) => opIds.has(one.opId) || (key !== undefined && one.key === key),
  );
  return { marks, decisions };
}
