import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson';
import type { Receipt } from './receipt';
import { chainOver, chainStart } from './receiptChain';
import { readReceiptsPage } from './receiptsPage';

const sha256 = (text: Uint8Array | string) => createHash('sha256').update(text).digest('hex');
const sentAt = (line: number) => (line <= 50 ? { opId: `op-${line}`, hash: sha256(`${line}`) } : undefined);
const receipt = (line: number, over: Partial<Receipt> = {}): Receipt => ({
  ...sentAt(line)!,
  line,
  status: 'accepted',
  code: 'ACCEPTED',
  message: { zh: '已登记', en: 'registered' },
  receivedAt: '2026-03-02T08:00:00.000Z',
  ...over,
});
const page = (receipts: Receipt[]) => receipts.map((each) => `${canonicalJson(each)}\n`).join('');
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => receipt(from + i));
const fault = (text: string, after = 0) => {
  const read = readReceiptsPage(text, after, sentAt);
  return read.ok ? undefined : read.fault;
};

describe('a page of receipts', () => {
  it('is the same whatever the order of its lines and however often they come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(range(4, 20), { minLength: 17 }),
        fc.array(fc.nat(16)),
        (lines, twice) => {
          const noisy = [...lines, ...twice.map((i) => lines[i]!)];
          const read = readReceiptsPage(page(noisy), 3, sentAt);
          expect(read).toMatchObject({ ok: true, receipts: range(4, 20) });
          if (read.ok) expect(read.lines).toEqual(range(4, 20).map(canonicalJson));
        },
      ),
    );
  });

  it('drops lines that are already stored', () => {
    expect(readReceiptsPage(page(range(1, 5)), 3, sentAt)).toMatchObject({ ok: true, receipts: range(4, 5) });
  });

  it('with a gap, or starting too late, is refused whole', () => {
    expect(fault(page([receipt(1), receipt(3)]))).toEqual({ code: 'RECEIPT_GAP', line: 2 });
    expect(fault(page([receipt(9)]), 3)).toEqual({ code: 'RECEIPT_GAP', line: 4 });
  });

  it('with two different receipts for one line is refused', () => {
    expect(fault(page([receipt(1), receipt(1, { status: 'rejected' })]))?.code).toBe('RECEIPT_CONTRADICTS');
  });

  it('for another record, other content, or a line never sent is refused', () => {
    expect(fault(page([receipt(1, { opId: 'op-2' })]))?.code).toBe('RECEIPT_FOREIGN');
    expect(fault(page([receipt(1, { hash: sha256('x') })]))?.code).toBe('RECEIPT_FOREIGN');
    const beyond = { ...receipt(50), line: 51 };
    expect(fault(page([beyond]), 50)?.code).toBe('RECEIPT_FOREIGN');
  });

  it('cut anywhere is either refused or a page of whole lines', () => {
    const text = page(range(1, 3));
    for (let at = 0; at <= text.length; at++) {
      const read = readReceiptsPage(text.slice(0, at), 0, sentAt);
      if (read.ok) expect(read.receipts).toEqual(range(1, 3).slice(0, read.receipts.length));
      else expect(read.fault.code).toBe('RECEIPT_MALFORMED');
    }
  });
});

describe('the chain over receipts', () => {
  it('goes on after a restart to the same end, and differs for any other receipt', () => {
    const lines = range(1, 9).map(canonicalJson);
    const start = chainStart('b', sha256);
    const whole = chainOver(start, lines, sha256);
    const half = chainOver(start, lines.slice(0, 4), sha256);
    expect(chainOver(half, lines.slice(4), sha256)).toBe(whole);
    expect(chainOver(start, lines.toReversed(), sha256)).not.toBe(whole);
    expect(chainOver(chainStart('c', sha256), lines, sha256)).not.toBe(whole);
  });
});
