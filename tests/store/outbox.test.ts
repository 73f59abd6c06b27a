// The outbox inside the store: sealed content, receipts by page, lines on screen, marks of patents.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/domain/submission/receipt';
import { declare } from '../../src/domain/submission/record';
import { ed25519Signer, newEd25519Key, nodeSha256 } from '../../src/main/core/submission/crypto';
import { prepareBatch } from '../../src/main/core/submission/prepare';
import { draft, TestStore } from './harness';

async function batchOf(count: number) {
  const store = await TestStore.open();
  await store.import(Array.from({ length: count }, (_, n) => draft(n)));
  const page = await store.control('submission.candidates', {
    text: '',
    filter: {},
    again: false,
    offset: 0,
    limit: count,
  });
  const records = page.candidates.map(({ payload, baseRev }) =>
    declare(
      {
        opId: randomUUID(),
        type: 'patent.registration',
        key: payload.applicationNumber,
        action: 'register',
        baseRev,
        payload,
        evidence: [],
      },
      nodeSha256,
    ),
  );
  const batchId = randomUUID();
  const prepared = await prepareBatch({
    head: {
      batchId,
      org: 'demo',
      device: 'd',
      created: '2026-01-02T03:04:05.000Z',
      serverTimeOffset: 0,
      prevBatch: null,
      schema: 'patent.registration/1',
      purpose: 'rehearsal',
    },
    endpoint: 'http://127.0.0.1:9',
    records,
    limits: { maxBytes: 1_000_000, maxRecords: 100 },
    sha256: nodeSha256,
    signer: ed25519Signer(newEd25519Key()),
  });
  if (!prepared.ok) throw new Error(prepared.error.code);
  let at = 0;
  for (const { n, count: size, bytes, ndjson } of prepared.chunks) {
    const lines = page.candidates
      .slice(at, at + size)
      .map(({ patentId, rev }, i) => ({ opId: records[at + i]?.opId ?? '', patentId, rev }));
    await store.control('batch.stage', { batchId, chunk: { n, count: size, bytes, ndjson, lines } });
    at += size;
  }
  await store.control('batch.insert', { row: prepared.row });
  const receipts = records.map(
    ({ opId, hash }, i): Receipt => ({
      opId,
      line: i + 1,
      status: i % 10 === 3 ? 'rejected' : 'accepted',
      code: i % 10 === 3 ? 'FIELD_INVALID' : 'ACCEPTED',
      message: { zh: '', en: '' },
      rev: 1,
      hash,
      receivedAt: '2026-01-02T03:04:06.000Z',
    }),
  );
  return { store, batchId, receipts, candidates: page.candidates };
}

const chain = 'a'.repeat(64);

describe('the outbox', () => {
  it('keeps receipts once, whatever pages they come in, and marks each patent with its own', async () => {
    const { store, batchId, receipts, candidates } = await batchOf(450);
    expect(await store.control('batch.totals', null)).toEqual({ pendingRecords: 450, needsCorrection: 0 });
    for (const [from, to] of [
      [0, 130],
      [0, 130],
      [100, 260],
      [260, 450],
    ] as const) {
      const page = receipts.slice(from, to);
      await store.control('batch.putReceipts', { batchId, receipts: page, after: to, chain });
    }
    expect(await store.control('batch.receipts', { batchId, after: 0, limit: 1000 })).toEqual(receipts);
    for (const after of [1, 129, 130, 131, 259, 260, 449, 450]) {
      const found = await store.control('batch.receipts', { batchId, after, limit: 7 });
      expect(found, `after ${after}`).toEqual(receipts.slice(after, after + 7));
    }
    const counts = async (mark: string) =>
      (await store.query('patents.list', { filter: { submission: [mark] } })).total;
    expect([await counts('accepted'), await counts('rejected'), await counts('waiting')]).toEqual([
      405, 45, 0,
    ]);
    const refused = candidates[3];
    const { submission, receipts: own } = await store.query('patents.get', { id: refused?.patentId ?? '' });
    expect([submission, own.map(({ line, status }) => [line, status])]).toEqual([
      'rejected',
      [[4, 'rejected']],
    ]);
  });

  it('shows every line of a batch exactly once, by page and by status', async () => {
    const { store, batchId, receipts } = await batchOf(250);
    await store.control('batch.putReceipts', {
      batchId,
      receipts: receipts.slice(0, 120),
      after: 120,
      chain,
    });
    const seen: number[] = [];
    for (let offset = 0; offset < 250; offset += 70) {
      const { lines, total } = await store.query('batch.lines', { batchId, offset, limit: 70 });
      expect(total).toBe(250);
      for (const { line, receipt, title } of lines) {
        seen.push(line);
        expect(receipt?.line ?? null).toBe(line <= 120 ? line : null);
        expect(title).toMatch(/^一种电池管理系统第\d+号$/);
      }
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, i) => i + 1));
    const rejected = await store.query('batch.lines', { batchId, statuses: ['rejected'] });
    expect([rejected.total, rejected.lines.map(({ line }) => line)]).toEqual([
      12,
      Array.from({ length: 12 }, (_, i) => 4 + 10 * i),
    ]);
    expect((await store.query('batch.lines', { batchId, statuses: ['waiting'] })).total).toBe(130);
  });

  it('counts a patent that changed after it was accepted as not yet submitted', async () => {
    const { store, batchId, receipts, candidates } = await batchOf(3);
    await store.control('batch.putReceipts', { batchId, receipts, after: 3, chain });
    const id = candidates[0]?.patentId ?? '';
    await store.command('record.update', { entity: 'patent', id, expectedRev: 1, patch: { note: '改' } });
    expect((await store.query('patents.get', { id })).submission).toBe('none');
    const next = await store.control('submission.candidates', {
      text: '',
      filter: {},
      again: false,
      offset: 0,
      limit: 10,
    });
    expect(next.candidates.map(({ patentId, baseRev }) => [patentId, baseRev])).toEqual([[id, 1]]);
    expect(next.alreadyAccepted).toBe(2);
  });

  it('refuses a batch whose chunks are not all there', async () => {
    const { store, batchId } = await batchOf(5);
    const row = await store.control('batch.one', { batchId });
    if (row === null) throw new Error('no batch');
    await expect(store.control('batch.insert', { row: { ...row, batchId: 'other' } })).rejects.toMatchObject({
      error: { code: 'INVALID_INPUT', data: { held: 0, count: 5 } },
    });
  });

  it('moves a batch only from the state it is said to be in', async () => {
    const { store, batchId } = await batchOf(2);
    const move = { batchId, to: 'announced' as const, patch: { attempts: 2 }, cleared: ['have'] };
    expect(await store.control('batch.setState', { ...move, from: 'committed' })).toBe(false);
    expect(await store.control('batch.setState', { ...move, from: 'sealed' })).toBe(true);
    expect(await store.control('batch.one', { batchId })).toMatchObject({ state: 'announced', attempts: 2 });
  });
});
