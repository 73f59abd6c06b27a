// The lane's durable outbox on the desk's store: each promise resolves when store and journal both hold the write.
import type { Supervisor } from '../store/supervisor';
import type { SubmissionStore } from './ports';

export function storeOutbox(store: Pick<Supervisor, 'control'>): SubmissionStore {
  return {
    openBatches: () => store.control('batch.open', null),
    batch: async (batchId) => (await store.control('batch.one', { batchId })) ?? undefined,
    setState: (batchId, from, to, patch) => {
      // `undefined` does not survive the port: fields to clear are named beside the patch.
      const cleared = Object.entries(patch).flatMap(([key, value]) => (value === undefined ? [key] : []));
      return store.control('batch.setState', { batchId, from, to, patch, cleared });
    },
    chunk: async (batchId, n) => {
      const text = await store.control('batch.chunk', { batchId, n });
      if (text === null) throw new Error(`chunk ${n} of batch ${batchId} is not in the store`);
      return text;
    },
    putReceipts: async (batchId, receipts, { after, chain }) => {
      await store.control('batch.putReceipts', { batchId, receipts: [...receipts], after, chain });
    },
    receipts: (batchId, after, limit) => store.control('batch.receipts', { batchId, after, limit }),
    replaceBatch: (batchId, from, { row, chunks }) =>
      store.control('batch.replace', {
        batchId,
        from,
        row,
        chunks: chunks.map(({ n, count, bytes, ndjson }) => ({ n, count, bytes, ndjson })),
      }),
    endpoint: async (endpoint) => (await store.control('endpoint.get', { endpoint })) ?? undefined,
    putEndpoint: async (state) => {
      await store.control('endpoint.put', { state });
    },
    putBusinessReceipts: async (endpoint, rows, inboxAfter) => {
      await store.control('inbox.put', { endpoint, rows: [...rows], inboxAfter });
    },
  };
}
