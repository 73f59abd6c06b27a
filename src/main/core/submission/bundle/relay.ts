// Forwards a batch of another PC and brings its receipts back as a file. The same lane does it that sends our own: with
// its patience, its resuming, and its stops for a person.
import { BusinessReceipt } from '../../../../domain/submission/receipt';
import { isOpen } from '../../../../domain/submission/states';
import { failure } from '../../../../shared/result';
import type { TaskHandle } from '../../tasks';
import { type Attempt, failureCode } from '../attempt';
import type { Client } from '../client';
import { createSubmissionLane, type SubmissionLaneOptions } from '../lane';
import { type Entry, writeBundle } from './bundleFile';
import { memoryOutbox } from './memoryOutbox';
import { HEAD, head, INBOX, KEYS, pageName, sealName, TRANSPORT } from './names';
import { readOutgoing } from './readOut';

const PAGE = 2000;

export async function relay(
  options: SubmissionLaneOptions,
  place: { file: string; out: string; endpoint: string },
  task: TaskHandle,
): Promise<{ batchId: string; records: number; bytes: number }> {
  const { file, out, endpoint } = place;
  const batch = await readOutgoing(file, endpoint, options);
  const store = memoryOutbox(batch, options.store);
  const blob = async (sha256: string) => batch.blob(sha256);
  const lane = createSubmissionLane({ ...options, store, blob, mayRecut: false, paused: false });
  const { batchId, count } = batch.row;
  lane.onChange(({ working }) => working && task.progress(working.step, working.done, working.total));
  lane.start();
  try {
    while (isOpen(store.row().state) && lane.status().paused === undefined) {
      if (task.signal.aborted) throw failure('CANCELLED');
      await options.clock.sleep(100, task.signal);
    }
  } finally {
    await lane.stop();
  }
  const end = store.row();
  if (isOpen(end.state) || end.state === 'frozen') {
    const problem = lane.status().paused?.problem ?? end.lastProblem;
    throw failure('RELAY_REFUSED', { batchId, code: problem?.code ?? '', detail: problem?.detail ?? '' });
  }
  const client = lane.client(endpoint, task.signal);
  const keys = (await options.store.endpoint(endpoint))?.keys ?? [];
  async function* entries(): AsyncGenerator<Entry> {
    yield { name: HEAD, data: head('back', batchId) };
    yield { name: KEYS, data: JSON.stringify({ keys }) };
    yield { name: TRANSPORT, data: JSON.stringify(end.transportReceipt) };
    let after = 0;
    // Asked again as they were sent: the seals cover these very bytes.
    for (let n = 1; after < count; n++) {
      const { ndjson, seal } = await asked(client.receipts(batchId, after, PAGE));
      yield { name: pageName(n), data: ndjson };
      yield { name: sealName(n), data: JSON.stringify(seal) };
      if (seal.count <= after) throw failure('RELAY_REFUSED', { batchId, code: 'RECEIPT_GAP', detail: '' });
      after = seal.count;
    }
    const later = await decisions(
      client,
      new Set((await store.receipts(batchId, 0, count)).map((one) => one.opId)),
    );
    if (later !== '') yield { name: INBOX, data: later };
  }
  return { batchId, records: count, bytes: await writeBundle(out, entries()) };
}

/** Later decisions about this batch that carry a signature of their own; others are not believed from a file. */
async function decisions(client: Client, opIds: ReadonlySet<string>): Promise<string> {
  let lines = '';
  for (let after = 0; ; ) {
    const { rows, more } = await asked(client.inbox(after));
    for (const row of rows) {
      if (row.sig !== undefined && opIds.has(row.opId))
        lines += `${JSON.stringify(BusinessReceipt.parse(row))}\n`;
      after = Math.max(after, row.seq);
    }
    if (!more || rows.length === 0) return lines;
  }
}

async function asked<T>(question: Promise<Attempt<T>>): Promise<T> {
  const answer = await question;
  if (answer.ok) return answer.value;
  throw failure('RELAY_REFUSED', { code: failureCode(answer.failure), detail: answer.detail ?? '' });
}
