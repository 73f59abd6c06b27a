// Hash chain over receipts: one value stands for all receipts up to a line, and a restart goes on from it.
import { canonicalJson } from './canonicalJson';
import type { Receipt } from './receipt';
import type { Sha256 } from './signer';

/** Value of the chain before the first receipt of a batch. */
export const chainStart = (batchId: string, sha256: Sha256): string => sha256(`PB-1 receipts ${batchId}`);

/** Next value: SHA-256 over the previous value and the canonical JSON of the receipt, as `<hex> <json>`. */
export const chainNext = (chain: string, receipt: Receipt, sha256: Sha256): string =>
  sha256(`${chain} ${canonicalJson(receipt)}`);

export const chainOver = (from: string, receipts: Iterable<Receipt>, sha256: Sha256): string => {
  let chain = from;
  for (const receipt of receipts) chain = chainNext(chain, receipt, sha256);
  return chain;
};
