// Applies committed batches chunk by chunk: effects, ops and receipts of a chunk are one transaction, so a crash at any
// point neither loses nor repeats anything; after a restart the next chunk follows.
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type pg from 'pg';
import { canonicalJson } from '../../src/domain/submission/canonicalJson';
import { type ReceiptCounts, ReceiptStatus } from '../../src/domain/submission/receipt';
import { nodeSha256 } from '../../src/main/core/submission/crypto';
import { decideLines, type KnownOp, type KnownPatent } from './decideLines';
import type { Platform } from './platform';
import { type Checked, checkLine } from './validate';
import { writeEffects, writeReceipts } from './write';

const inflate = promisify(gunzip);

interface CheckedLine {
  line: number;
  checked: Checked;
}
interface PendingBatch {
  batch_id: string;
  batch_no: number;
  device_no: number;
  org: string;
  state: string;
  chunk_count: number;
  applied_chunks: number;
  applied: number;
  counts: ReceiptCounts;
  chain: string;
}

/** Runs until the platform stops; `kick` wakes it. */
export class Worker {
  private waking: () => void = () => {};
  private stopping = false;
  private finished: Promise<void> = Promise.resolve();
  constructor(private readonly platform: Platform) {}

  start(): void {
    this.finished = this.loop();
  }
  kick(): void {
    this.waking();
  }
  async stop(): Promise<void> {
    this.stopping = true;
    this.waking();
    await this.finished;
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      const woken = new Promise<void>((resolve) => {
        this.waking = resolve;
      });
      try {
        if (!(await this.next())) await Promise.race([woken, sleep(2_000)]);
      } catch (error) {
        // The chunk was rolled back; it is tried again.
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        await Promise.race([woken, sleep(1_000)]);
      }
    }
  }

  private async next(): Promise<boolean> {
    const found = await this.platform.pool.query<PendingBatch>(
      `select * from pb1.batches where state in ('queued', 'validating', 'applying') order by committed_at limit 1`,
    );
    const batch = found.rows[0];
    if (batch) await this.applyBatch(batch);
    return batch !== undefined;
  }

  private async applyBatch(start: PendingBatch): Promise<void> {
    let batch = start;
    let lines = this.load(batch.batch_id, batch.applied_chunks, batch.applied);
    while (batch.applied_chunks < batch.chunk_count && !this.stopping) {
      if (this.platform.settings.applyDelayMs > 0) await sleep(this.platform.settings.applyDelayMs);
      const now = await lines;
      // The next chunk is read and checked while the database writes this one.
      lines = this.load(batch.batch_id, batch.applied_chunks + 1, batch.applied + now.length);
      lines.catch(() => {});
      const client = await this.platform.pool.connect();
      try {
        await client.query('begin');
        // Not flushed one by one: the last chunk, which makes the batch `done`, flushes all before it. A crash before
        // that takes effects, receipts and `applied_chunks` back together, and they are applied again.
        const last = batch.applied_chunks + 1 === batch.chunk_count;
        if (!last) await client.query('set local synchronous_commit = off');
        batch = await this.applyChunk(client, batch, now);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch(() => {});
        throw error;
      } finally {
        client.release();
      }
      this.platform.changed(batch.batch_id);
    }
  }

  /** Lines of a chunk, checked one by one; none for a chunk that does not exist. */
  private async load(batchId: string, n: number, applied: number): Promise<CheckedLine[]> {
    const stored = await this.platform.pool.query<{ body: Buffer }>(
      'select body from pb1.chunks where batch_id = $1 and n = $2',
      [batchId, n],
    );
    const body = stored.rows[0]?.body;
    if (!body) return [];
    const texts = (await inflate(body)).toString('utf8').trimEnd().split('\n');
    return texts.map((text, i) => {
      const line = applied + i + 1;
      return { line, checked: checkLine(text, line, nodeSha256) };
    });
  }

  private async applyChunk(
    client: pg.PoolClient,
    batch: PendingBatch,
    lines: CheckedLine[],
  ): Promise<PendingBatch> {
    const n = batch.applied_chunks;
    const records = lines.flatMap(({ checked }) => (checked.ok ? [checked.record] : []));
    const ops = await client.query<KnownOp>(
      'select op_id, hash, national_id, rev from pb1.ops where device_no = $1 and op_id = any($2)',
      [batch.device_no, records.map((record) => record.opId)],
    );
    const patents = await client.query<KnownPatent>(
      `select application_number, org, national_id, rev from pb1.patents
       where application_number = any($1) order by application_number for update`,
      [records.map((record) => record.key)],
    );
    // A block of numbers at once: only this worker takes any.
    const block = await client.query<{ first: string }>(
      `select setval('pb1.national_seq', n + $1) - $1 as first from nextval('pb1.national_seq') n`,
      [records.length],
    );
    let nextNumber = Number(block.rows[0]!.first);
    const decided = decideLines({
      lines,
      org: batch.org,
      ops: new Map(ops.rows.map((row) => [row.op_id, row])),
      patents: new Map(patents.rows.map((row) => [row.application_number, row])),
      nextNationalId: () => `GJ${String(nextNumber++).padStart(10, '0')}`,
      receivedAt: this.platform.now().toISOString(),
      settings: this.platform.settings,
    });
    await writeEffects(client, batch, decided.effects);
    const chain = await writeReceipts(client, batch, decided.receipts);
    const counts = { ...batch.counts };
    for (const status of ReceiptStatus.options) counts[status] += decided.counts[status];
    const next = {
      ...batch,
      applied_chunks: n + 1,
      applied: batch.applied + lines.length,
      counts,
      chain,
      state: n + 1 === batch.chunk_count ? 'done' : 'applying',
    };
    await client.query(
      `update pb1.batches set applied_chunks = $2, applied = $3, counts = $4, chain = $5, state = $6
       where batch_id = $1`,
      [batch.batch_id, next.applied_chunks, next.applied, canonicalJson(counts), chain, next.state],
    );
    return next;
  }
}
