// Tone of each kind of receipt: done, refused, in dispute, later.
import type { ReceiptStatus } from '../../../../domain/submission/receipt';
import type { Tone } from '../../components/StatusBadge';

export const receiptTone: Record<ReceiptStatus, Tone> = {
  accepted: 'green',
  duplicate: 'ink',
  rejected: 'red',
  conflict: 'violet',
  deferred: 'amber',
};
