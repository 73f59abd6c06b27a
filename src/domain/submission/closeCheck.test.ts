import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeCheck } from './closeCheck';
import { ReceiptStatus, sumOfCounts } from './receipt';

const statuses = fc.array(fc.constantFrom(...ReceiptStatus.options), { minLength: 1, maxLength: 40 });
const make = (list: ReceiptStatus[]) => {
  const sent = list.map((_, i) => ({ opId: `op-${i}`, hash: `h${i}` }));
  return { sent, receipts: sent.map((record, i) => ({ ...record, status: list[i]! })) };
};
const codes = (check: ReturnType<typeof closeCheck>) =>
  check.ok ? [] : check.faults.map((fault) => fault.code);

describe('a batch closes only when everything adds up', () => {
  it('closes for any mix of statuses, one for each record, in any order', () => {
    fc.assert(
      fc.property(statuses, fc.infiniteStream(fc.nat()), (list, order) => {
        const { sent, receipts } = make(list);
        const shuffled = receipts
          .map((receipt) => ({ receipt, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ receipt }) => receipt);
        const check = closeCheck({ count: list.length }, sent, shuffled);
        expect(check.ok).toBe(true);
        expect(sumOfCounts(check.counts)).toBe(list.length);
        if (check.ok) {
          expect(check.toCorrect).toBe(
            list.filter((status) => status === 'rejected' || status === 'conflict').length,
          );
        }
      }),
    );
  });

  it('never closes when one receipt is missing, doubled or foreign', () => {
    fc.assert(
      fc.property(
        statuses,
        fc.nat(),
        fc.constantFrom('missing', 'twice', 'foreign', 'hash'),
        (list, pick, wrong) => {
          const { sent, receipts } = make(list);
          const at = pick % list.length;
          const one = receipts[at]!;
          if (wrong === 'missing') receipts.splice(at, 1);
          if (wrong === 'twice') receipts.push(one);
          if (wrong === 'foreign') receipts[at] = { ...one, opId: 'op-foreign' };
          if (wrong === 'hash') receipts[at] = { ...one, hash: 'other' };
          expect(closeCheck({ count: list.length }, sent, receipts).ok).toBe(false);
        },
      ),
    );
  });

  it('a doubled receipt in place of a missing one does not pass although the sum is right', () => {
    const { sent, receipts } = make(['accepted', 'accepted']);
    const check = closeCheck({ count: 2 }, sent, [receipts[0]!, receipts[0]!]);
    expect(codes(check)).toEqual(['OP_TWICE', 'OP_MISSING']);
  });

  it('names a sum that differs first', () => {
    const { sent, receipts } = make(['accepted', 'rejected']);
    expect(codes(closeCheck({ count: 3 }, sent, receipts))[0]).toBe('COUNT_DIFFERS');
  });

  it('lists a few faults of many', () => {
    const { sent } = make(Array.from({ length: 500 }, () => 'accepted' as const));
    expect(codes(closeCheck({ count: 500 }, sent, []))).toHaveLength(20);
  });
});
