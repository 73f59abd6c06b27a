// "他们有 / 我们有": sums that must agree whatever the number of chunks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChunkLike, cells, holdings, shares } from './holdings';

const chunk = fc.record({
  count: fc.integer({ min: 1, max: 500 }),
  bytes: fc.nat(1_000_000),
  sent: fc.boolean(),
});
const chunks = fc
  .array(chunk, { maxLength: 400 })
  .map((list): ChunkLike[] => list.map((one, n) => ({ n, ...one })));

describe('the strip of chunks', () => {
  it('shows every chunk once, in order, in at most so many cells', () => {
    fc.assert(
      fc.property(chunks, fc.integer({ min: 1, max: 120 }), (list, limit) => {
        const strip = cells(list, limit);
        expect(strip.length).toBe(Math.min(limit, list.length));
        expect(strip.reduce((sum, cell) => sum + cell.records, 0)).toBe(
          list.reduce((sum, one) => sum + one.count, 0),
        );
        strip.forEach((cell, index) => {
          expect(cell.from).toBe(index === 0 ? 0 : (strip[index - 1]?.to ?? -9) + 1);
        });
      }),
    );
  });

  it('fills a cell by the records that arrived, not by the chunks', () => {
    const list = [
      { n: 0, count: 900, bytes: 1, sent: true },
      { n: 1, count: 100, bytes: 1, sent: false },
    ];
    expect(cells(list, 1)).toEqual([{ from: 0, to: 1, records: 1000, filled: 0.9 }]);
  });

  it('is empty for a batch without chunks', () => {
    expect(cells([])).toEqual([]);
  });
});

describe('what they have and what we have', () => {
  const list = [
    { n: 0, count: 60, bytes: 600, sent: true },
    { n: 1, count: 40, bytes: 400, sent: false },
  ];

  it('counts only confirmed chunks while the batch is on its way', () => {
    expect(holdings({ count: 100 }, list)).toMatchObject({
      ours: 100,
      theirs: 60,
      receipts: 0,
      bytesSent: 600,
    });
  });

  it('trusts the transport receipt more than the notes about chunks', () => {
    const batch = { count: 100, committedAt: '2026-03-02T08:00:00Z' };
    expect(holdings(batch, list)).toMatchObject({ theirs: 100, chunksSent: 2, bytesSent: 1000 });
  });

  it('names what has no receipt yet', () => {
    const counts = { accepted: 90, duplicate: 0, rejected: 4, conflict: 0, deferred: 0 };
    expect(shares({ count: 100, counts })).toEqual([
      { status: 'accepted', count: 90 },
      { status: 'rejected', count: 4 },
      { status: 'none', count: 6 },
    ]);
    expect(shares({ count: 3 })).toEqual([{ status: 'none', count: 3 }]);
  });
});
