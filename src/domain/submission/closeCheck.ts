// The one condition under which a batch may close: every record sent has exactly one receipt, and the sums agree.
import { noReceipts, type Receipt, type ReceiptCounts, sumOfCounts } from './receipt';

export interface SentRecord {
  opId: string;
  hash: string;
}

export type CloseFault =
  | { code: 'COUNT_DIFFERS'; expected: number; found: number }
  | { code: 'OP_UNKNOWN'; opId: string }
  | { code: 'OP_TWICE'; opId: string }
  | { code: 'OP_MISSING'; opId: string }
  /** The platform speaks of other content than was sent. */
  | { code: 'HASH_DIFFERS'; opId: string };

export type CloseCheck =
  | { ok: true; counts: ReceiptCounts; toCorrect: number }
  | { ok: false; counts: ReceiptCounts; faults: CloseFault[] };

/** Faults listed at most; the rest is counted by `COUNT_DIFFERS`. */
const MOST_FAULTS = 20;

/**
 * Compares what was sent with what came back. `toCorrect` = rejected + conflict: those records need a person.
 * `deferred` closes too: its decision arrives through the inbox.
 */
export function closeCheck(
  manifest: { count: number },
  sent: Iterable<SentRecord>,
  receipts: Iterable<Pick<Receipt, 'opId' | 'status' | 'hash'>>,
): CloseCheck {
  const counts = noReceipts();
  const faults: CloseFault[] = [];
  const open = new Map<string, string>();
  for (const { opId, hash } of sent) open.set(opId, hash);
  const expected = open.size;
  const done = new Set<string>();
  for (const { opId, status, hash } of receipts) {
    counts[status] += 1;
    const sentHash = open.get(opId);
    if (sentHash !== undefined) {
      if (sentHash !== hash) faults.push({ code: 'HASH_DIFFERS', opId });
      open.delete(opId);
      done.add(opId);
    } else {
      faults.push({ code: done.has(opId) ? 'OP_TWICE' : 'OP_UNKNOWN', opId });
    }
  }
  for (const opId of open.keys()) {
    if (faults.length >= MOST_FAULTS) break;
    faults.push({ code: 'OP_MISSING', opId });
  }
  const found = sumOfCounts(counts);
  if (found !== manifest.count || expected !== manifest.count) {
    faults.unshift({ code: 'COUNT_DIFFERS', expected: manifest.count, found });
  }
  if (faults.length > 0) return { ok: false, counts, faults: faults.slice(0, MOST_FAULTS) };
  return { ok: true, counts, toCorrect: counts.rejected + counts.conflict };
}
