// Checks one page of receipts, from the wire or from a file: complete, of what was sent, chained, signed. Nothing
// unsigned is ever stored.
import type { SealedRow } from '../../../domain/submission/batchRow';
import type { SentRecord } from '../../../domain/submission/closeCheck';
import type { Receipt, ReceiptsSeal } from '../../../domain/submission/receipt';
import { chainOver, chainStart } from '../../../domain/submission/receiptChain';
import { readReceiptsPage } from '../../../domain/submission/receiptsPage';
import { isSignedBy, type KnownKey } from '../../../domain/submission/signed';
import type { Sha256, Verify } from '../../../domain/submission/signer';
import { type Attempt, badAnswer, got } from './attempt';

export interface CheckedPage {
  receipts: Receipt[];
  /** Line of the last receipt of the page. */
  last: number;
  /** Chain up to and including it. */
  chain: string;
}

/** The page that follows what `row` has stored so far. */
export function checkPage(
  by: { sha256: Sha256; verify: Verify; keys: readonly KnownKey[] },
  row: Pick<SealedRow, 'batchId' | 'receiptsAfter' | 'receiptsChain'>,
  sent: readonly SentRecord[],
  { ndjson, seal }: { ndjson: string; seal: ReceiptsSeal },
): Attempt<CheckedPage> {
  const after = row.receiptsAfter;
  const page = readReceiptsPage(ndjson, after, (line) => sent[line - 1]);
  if (!page.ok) return badAnswer('receipts', page.fault.code, `line ${page.fault.line}`);
  const last = after + page.receipts.length;
  if (last === after) return badAnswer('receipts', 'RECEIPT_GAP', `nothing after line ${after}`);
  const from = row.receiptsChain ?? chainStart(row.batchId, by.sha256);
  const chain = chainOver(from, page.lines, by.sha256);
  const covers = seal.batchId === row.batchId && seal.count === last && seal.chain === chain;
  if (!covers) return badAnswer('receipts', 'SEAL_DIFFERS', `line ${last}`);
  if (!isSignedBy(seal, by.keys, by.verify)) return badAnswer('receipts', 'SIGNATURE_INVALID', seal.keyId);
  return got({ receipts: page.receipts, last, chain });
}
