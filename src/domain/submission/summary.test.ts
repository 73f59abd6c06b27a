import { describe, expect, it } from 'vitest';
import { noReceipts } from './receipt';
import { summarise } from './summary';

const transportReceipt = {
  batchId: 'b',
  root: '0'.repeat(64),
  count: 3,
  receivedAt: '2026-03-02T08:00:00Z',
  keyId: 'k',
  alg: 'Ed25519',
  sig: 's',
};

describe('what a submission came to', () => {
  it('adds up batches; a superseded batch counts through its successor only', () => {
    expect(
      summarise([
        { count: 3, transportReceipt, counts: { ...noReceipts(), accepted: 2, rejected: 1 } },
        { count: 3, counts: undefined, transportReceipt: undefined },
        { count: 2, transportReceipt, counts: { ...noReceipts(), duplicate: 1, deferred: 1 } },
      ]),
    ).toEqual({ sent: 5, accepted: 2, rejected: 1, duplicate: 1, conflict: 0, deferred: 1 });
  });

  it('is all zeros for nothing', () => {
    expect(summarise([])).toEqual({ sent: 0, ...noReceipts() });
  });
});
