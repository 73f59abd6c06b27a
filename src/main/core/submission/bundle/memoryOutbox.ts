// An outbox that holds one batch of somebody else for as long as it is forwarded. Nothing of it is kept here: what was
// sent and what was not is asked of the platform, so a relay that is cut is simply run again.
import type { BatchRow, EndpointState } from '../../../../domain/submission/batchRow';
import type { Receipt } from '../../../../domain/submission/receipt';
import { isOpen } from '../../../../domain/submission/states';
import type { SubmissionStore } from '../ports';
import type { Outgoing } from './readOut';

export function memoryOutbox(
  batch: Outgoing,
  endpoints: Pick<SubmissionStore, 'endpoint' | 'putEndpoint'>,
): SubmissionStore & { row(): BatchRow } {
  let row: BatchRow = batch.row;
  const receipts: Receipt[] = [];
  const own = (batchId: string): boolean => batchId === row.batchId;
  return {
    row: () => row,
    openBatches: async () => (isOpen(row.state) ? [row] : []),
    batch: async (batchId) => (own(batchId) ? row : undefined),
    setState: async (batchId, from, to, patch) => {
      if (!own(batchId) || row.state !== from) return false;
      row = { ...row, ...patch, state: to } as BatchRow;
      return true;
    },
    chunk: async (_batchId, n) => batch.chunk(n),
    putReceipts: async (_batchId, page, { after, chain }) => {
      for (const receipt of page) if (receipt.line > row.receiptsAfter) receipts.push(receipt);
      row = { ...row, receiptsAfter: after, receiptsChain: chain };
    },
    receipts: async (_batchId, after, limit) => receipts.filter((one) => one.line > after).slice(0, limit),
    // A batch signed by another device is never cut anew.
    replaceBatch: async () => false,
    endpoint: endpoints.endpoint,
    putEndpoint: async (state: EndpointState) => endpoints.putEndpoint(state),
    putBusinessReceipts: async () => undefined,
  };
}
