// Applies committed batches, several processes beside each other: a batch is taken by locking its row and skipping
// locked ones, so nobody waits, and a worker that dies lets go of it by itself.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../platform';
import { applyChunk, type PendingBatch } from './applyChunk';
import { loadChunk } from './loadChunk';

/** Chunks of one batch before others have their turn: large batches do not hold up small ones. */
const TURN = 8;
/** Batches under way at once in one process: one is read and checked while the database writes another. */
const LOOPS = 2;
const IDLE_MS = 1_000;
const WAITING = `state in ('queued', 'validating', 'applying')`;

/** Runs until the platform stops; `kick` wakes it. */
export class Worker {
  private wakers = new Set<() => void>();
  private stopping = false;
  private loops: Promise<void>[] = [];
  constructor(private readonly platform: Platform) {}

  start(): void {
    this.loops = Array.from({ length: LOOPS }, () => this.loop());
    this.platform.onWork(() => this.kick());
  }
  kick(): void {
    for (const wake of this.wakers) wake();
  }
  async stop(): Promise<void> {
    this.stopping = true;
    this.kick();
    await Promise.all(this.loops);
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      let wake = (): void => {};
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      this.wakers.add(wake);
      try {
        if (!(await this.turn())) await Promise.race([woken, sleep(IDLE_MS)]);
      } catch (error) {
        // The database is away; what was under way was rolled back and is tried again.
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        await Promise.race([woken, sleep(IDLE_MS)]);
      } finally {
        this.wakers.delete(wake);
      }
    }
  }

  /** Some chunks of the batch that has waited longest; false where none waits. */
  private async turn(): Promise<boolean> {
    let batch: PendingBatch | undefined;
    for (let i = 0; i < TURN && !this.stopping; i++) {
      const pause = this.platform.settings.applyDelayMs;
      if (pause > 0) await sleep(pause);
      const next: PendingBatch | undefined = await this.oneChunk(batch);
      if (next === undefined) return batch !== undefined;
      batch = next;
      if (batch.state === 'done') return true;
    }
    return true;
  }

  /** Applies the next chunk of `of`, or of any waiting batch, in one transaction. */
  private async oneChunk(of: PendingBatch | undefined): Promise<PendingBatch | undefined> {
    const { pool } = this.platform;
    const client = await pool.connect();
    let taken: PendingBatch | undefined;
    try {
      await client.query('begin');
      const found = await client.query<PendingBatch>(
        of === undefined
          ? `select * from pb1.batches where ${WAITING} and served_at <= clock_timestamp()
             order by served_at limit 1 for update skip locked`
          : {
              text: `select * from pb1.batches where org_no = $1 and batch_id = $2 and ${WAITING}
                     and applied_chunks = $3 for update skip locked`,
              values: [of.org_no, of.batch_id, of.applied_chunks],
            },
      );
      taken = found.rows[0];
      if (taken === undefined) {
        await client.query('rollback');
        return undefined;
      }
      const lines = await loadChunk(this.platform, client, taken);
      const next = await applyChunk(this.platform, client, taken, lines);
      // Not flushed one by one: the last chunk, which makes the batch `done`, flushes all before it. A crash before
      // that takes effects, receipts and `applied_chunks` back together, and they are applied again.
      if (next.state !== 'done') await client.query('set local synchronous_commit = off');
      await client.query('commit');
      this.platform.changed(next.batch_id);
      return next;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      if (taken === undefined) throw error;
      await this.putOff(taken, error);
      return undefined;
    } finally {
      client.release();
    }
  }

  /** A chunk that fails waits a little, longer each time; the others go on meanwhile. */
  private async putOff(batch: PendingBatch, error: unknown): Promise<void> {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    // Two workers met at one key: the other one was first, and now it can be seen.
    const met = ['23505', '40P01', '40001'].includes(code) && batch.tries < 10;
    if (!met) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    const wait = met ? 0 : Math.min(2 ** batch.tries, 300);
    await this.platform.pool.query(
      `update pb1.batches set tries = tries + 1, served_at = clock_timestamp() + make_interval(secs => $3)
       where org_no = $1 and batch_id = $2`,
      [batch.org_no, batch.batch_id, wait],
    );
  }
}
