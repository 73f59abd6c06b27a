// What a submission came to, over one or more batches.
import type { BatchRow } from './batchRow';
import { noReceipts, type ReceiptCounts, ReceiptStatus } from './receipt';

export interface SubmissionSummary extends ReceiptCounts {
  /** Records in batches that the platform has taken; a superseded batch counts through its successor. */
  sent: number;
}

export function summarise(
  rows: Iterable<Pick<BatchRow, 'count' | 'counts' | 'transportReceipt'>>,
): SubmissionSummary {
  const summary: SubmissionSummary = { sent: 0, ...noReceipts() };
  for (const row of rows) {
    if (row.transportReceipt !== undefined) summary.sent += row.count;
    for (const status of ReceiptStatus.options) summary[status] += row.counts?.[status] ?? 0;
  }
  return summary;
}
