// Reads one page of receipts (NDJSON) against what was sent. A page is taken whole or not at all.
import { Receipt } from './receipt';

export type PageFault = {
  code:
    | 'RECEIPT_MALFORMED'
    /** Lines are missing between the cursor and the page, or inside it. */
    | 'RECEIPT_GAP'
    /** Two different receipts for one line. */
    | 'RECEIPT_CONTRADICTS'
    /** The line belongs to another record, or to other content, than was sent. */
    | 'RECEIPT_FOREIGN';
  line: number;
};
/** `lines` are the texts behind `receipts`, in the same order: what the platform signed. */
export type PageResult = { ok: true; receipts: Receipt[]; lines: string[] } | { ok: false; fault: PageFault };

/**
 * Receipts with lines `after+1 ..` in ascending order. Lines that come twice or out of order are put right; lines up to
 * `after` are already stored and dropped. `sentAt(line)` names the record sent as that line.
 */
export function readReceiptsPage(
  ndjson: string,
  after: number,
  sentAt: (line: number) => { opId: string; hash: string } | undefined,
): PageResult {
  const byLine = new Map<number, { text: string; receipt: Receipt }>();
  let at = 0;
  for (const text of ndjson.split('\n')) {
    at += 1;
    if (text === '') continue;
    const receipt = parse(text);
    if (receipt === undefined) return { ok: false, fault: { code: 'RECEIPT_MALFORMED', line: at } };
    const known = byLine.get(receipt.line);
    if (known && known.text !== text) {
      return { ok: false, fault: { code: 'RECEIPT_CONTRADICTS', line: receipt.line } };
    }
    if (receipt.line > after) byLine.set(receipt.line, { text, receipt });
  }
  const entries = [...byLine.values()].sort((a, b) => a.receipt.line - b.receipt.line);
  const receipts = entries.map((entry) => entry.receipt);
  let expected = after;
  for (const receipt of receipts) {
    expected += 1;
    if (receipt.line !== expected) return { ok: false, fault: { code: 'RECEIPT_GAP', line: expected } };
    const sent = sentAt(receipt.line);
    if (sent?.opId !== receipt.opId || sent.hash !== receipt.hash) {
      return { ok: false, fault: { code: 'RECEIPT_FOREIGN', line: receipt.line } };
    }
  }
  return { ok: true, receipts, lines: entries.map((entry) => entry.text) };
}

function parse(text: string): Receipt | undefined {
  try {
    const result = Receipt.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
