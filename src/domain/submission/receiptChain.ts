// Hash chain over receipts: one value stands for all receipts up to a line, and a restart goes on from it.
import type { Sha256 } from './signer';

/** Value of the chain before the first receipt of a batch. */
export const chainStart = (batchId: string, sha256: Sha256): string => sha256(`PB-1 receipts ${batchId}`);

/** Next value: SHA-256 over the previous value and the line exactly as sent, `<hex> <line>`. */
export const chainNext = (chain: string, line: string, sha256: Sha256): string => sha256(`${chain} ${line}`);

export const chainOver = (from: string, lines: Iterable<string>, sha256: Sha256): string => {
  let chain = from;
  for (const line of lines) chain = chainNext(chain, line, sha256);
  return chain;
};
