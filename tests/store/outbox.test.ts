// The outbox inside the store: sealed content, receipts by page, lines on screen, marks of patents.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/domain/submission/receipt';
import { declare } from '../../src/domain/submission/record';
import { ed25519Signer, newEd25519Key, nodeSha256 } from '../../src/main/core/submission/crypto';
import { prepareBatch } from '../../src/main/core/submission/prepare';
import { draft, TestStore } from './harness';

const question = {
  kind: 'patent.registration' as const,
  text: '',
  filter: {},
  again: false,
  organisation: { name: '示例大学' },
  today: '2026-11-22',
  offset: 0,
  limit: 10,
};

async function batchOf(count: number) {
  const store = await TestStore.open();
  await store.import(Array.from({ length: count }, (_, n) => draft(n)));
  const page = await store.control('submission.candidates', { ...question, limit: count });
  const records = page.candidates.map(({ key, payload, baseRev }) =>
    declare(
      {
        opId: randomUUID(),
        type: 'patent.registration',
        key,
        action: 'register',
        baseRev,
        payload: payload ?? {},
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
      .map(({ markId, rev }, i) => ({ opId: records[at + i]?.opId ?? '', patentId: markId, rev }));
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
    const { submission, receipts: own } = await store.query('patents.get', { id: refused?.recordId ?? '' });
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
    const id = candidates[0]?.recordId ?? '';
    await store.command('record.update', { entity: 'patent', id, expectedRev: 1, patch: { note: '改' } });
    expect((await store.query('patents.get', { id })).submission).toBe('none');
    const next = await store.control('submission.candidates', question);
    expect(next.candidates.map(({ recordId, baseRev }) => [recordId, baseRev])).toEqual([[id, 1]]);
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

  it('a later decision of the authority moves the mark, is kept, and comes twice without effect', async () => {
    const { store, batchId, receipts, candidates } = await batchOf(3);
    await store.control('batch.putReceipts', { batchId, receipts, after: 3, chain });
    const endpoint = 'http://127.0.0.1:9';
    await store.control('endpoint.put', {
      state: { endpoint, keys: [], serverTimeOffset: 0, inboxAfter: 0 },
    });
    const decision = (seq: number, outcome: 'passed' | 'returned') => ({
      seq,
      opId: receipts[0]?.opId ?? '',
      key: candidates[0]?.key ?? '',
      stage: 'schoolReview' as const,
      outcome,
      message: { zh: '请补充实施证明', en: '' },
      decidedAt: '2026-02-01T00:00:00.000Z',
    });
    const rows = [decision(1, 'returned')];
    await store.control('inbox.put', { endpoint, rows, inboxAfter: 1 });
    await store.control('inbox.put', { endpoint, rows, inboxAfter: 1 });
    const id = candidates[0]?.recordId ?? '';
    expect((await store.query('patents.get', { id })).submission).toBe('rejected');
    const { marks, decisions } = await store.query('submission.record', { id });
    expect(marks).toMatchObject([
      { kind: 'patent.registration', state: 'rejected', business: { stage: 'schoolReview' } },
    ]);
    expect(decisions.map(({ seq }) => seq)).toEqual([1]);
    await store.control('inbox.put', { endpoint, rows: [decision(2, 'passed')], inboxAfter: 2 });
    expect((await store.query('patents.get', { id })).submission).toBe('accepted');
  });

  it('an inventory card has a mark of its own and leaves the registration alone', async () => {
    const store = await TestStore.open();
    await store.import([draft(0)]);
    const cards = await store.control('submission.candidates', { ...question, kind: 'patent.inventory' });
    const [card] = cards.candidates;
    expect(card?.markId).toBe(`patent.inventory|${card?.recordId}`);
    expect(card?.lacks.filter((lack) => lack.weight === 'blocking').map((lack) => lack.field)).toContain(
      'implementation',
    );
  });

  it('results that come back as a file close the batch once every record has a final one', async () => {
    const { store, batchId, receipts } = await batchOf(4);
    const at = '2026-03-01T00:00:00.000Z';
    const deferred = receipts.slice(0, 2).map((one) => ({ ...one, status: 'deferred' as const }));
    const first = await store.control('batch.fileResults', { batchId, receipts: deferred, at });
    expect(first).toEqual({ stored: 2, same: 0, open: 4 });
    expect(await store.control('batch.fileResults', { batchId, receipts: deferred, at })).toMatchObject({
      stored: 0,
    });
    await store.control('batch.fileResults', { batchId, receipts: receipts.slice(2), at });
    expect(await store.control('batch.one', { batchId })).toMatchObject({ state: 'committed' });
    await store.control('batch.fileResults', { batchId, receipts: receipts.slice(0, 2), at });
    expect(await store.control('batch.one', { batchId })).toMatchObject({
      state: 'needs_correction',
      counts: { accepted: 3, rejected: 1 },
    });
    expect(
      (await store.query('batch.lines', { batchId })).lines.map(({ receipt }) => receipt?.status),
    ).toEqual(['accepted', 'accepted', 'accepted', 'rejected']);
  });

  it('papers are found by number, name, words of the platform and kind', async () => {
    const { store, batchId, receipts, candidates } = await batchOf(12);
    await store.control('batch.putReceipts', { batchId, receipts, after: 12, chain });
    const key = candidates[5]?.key ?? '';
    const byNumber = await store.query('submission.papers', { text: key });
    expect(byNumber.rows).toMatchObject([{ paper: 'validation', key, status: 'accepted', line: 6 }]);
    expect((await store.query('submission.papers', { text: '', statuses: ['rejected'] })).total).toBe(1);
  });
});
