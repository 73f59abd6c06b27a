// An office PC of a test: a durable outbox, a device key, and lanes that may be killed and started again over it.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BatchRow } from '../../../src/domain/submission/batchRow';
import { kindOf } from '../../../src/domain/submission/kinds';
import type { Declaration } from '../../../src/domain/submission/record';
import type { ChunkLimits } from '../../../src/domain/submission/seal';
import { isOpen } from '../../../src/domain/submission/states';
import {
  ed25519Signer,
  newEd25519Key,
  nodeSha256,
  nodeVerify,
} from '../../../src/main/core/submission/crypto';
import {
  createSubmissionLane,
  type SubmissionLane,
  type SubmissionLaneOptions,
} from '../../../src/main/core/submission/lane';
import type { Clock, FetchLike, SubmissionStore } from '../../../src/main/core/submission/ports';
import { prepareBatch } from '../../../src/main/core/submission/prepare';
import { FileStore } from './fileStore';

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => {}),
};
export const plainNet: FetchLike = (url, init) => fetch(url, init);

let serial = 0;

export class Office {
  readonly device = `pc-${randomUUID()}`;
  readonly signer = ed25519Signer(newEd25519Key());
  readonly store: FileStore;
  readonly log: string[] = [];
  token: string | undefined = 'demo-token';
  private constructor(readonly dir: string) {
    this.store = new FileStore(dir);
  }
  static async open(): Promise<Office> {
    return new Office(await mkdtemp(path.join(os.tmpdir(), 'office-')));
  }
  close = () => rm(this.dir, { recursive: true, force: true });

  /** Seals and stores; the id sorts by creation. */
  async seal(
    endpoint: string,
    records: Declaration[],
    more: { limits?: ChunkLimits; org?: string; batchId?: string } = {},
  ): Promise<string> {
    serial += 1;
    const batchId = more.batchId ?? `b-${String(serial).padStart(6, '0')}-${randomUUID().slice(0, 8)}`;
    const prepared = await prepareBatch({
      head: {
        batchId,
        org: more.org ?? 'demo',
        device: this.device,
        created: new Date().toISOString(),
        serverTimeOffset: 0,
        prevBatch: null,
        schema: kindOf(records[0]?.type ?? 'patent.registration').schema,
        purpose: 'rehearsal',
      },
      endpoint,
      records,
      sha256: nodeSha256,
      signer: this.signer,
      ...(more.limits ? { limits: more.limits } : {}),
    });
    if (!prepared.ok) throw new Error(prepared.error.code);
    await this.store.insert(prepared.row, prepared.chunks);
    return batchId;
  }

  lane(over: Partial<SubmissionLaneOptions> & { store?: SubmissionStore } = {}): SubmissionLane {
    return createSubmissionLane({
      store: this.store,
      net: plainNet,
      clock: realClock,
      // No waiting between tries; Retry-After still counts.
      random: () => 0,
      signer: this.signer,
      sha256: nodeSha256,
      verify: nodeVerify,
      newId: () => `b-${String(++serial).padStart(6, '0')}-${randomUUID().slice(0, 8)}`,
      log: (entry) => this.log.push(`${entry.code} ${JSON.stringify(entry.data ?? {})}`),
      token: async () => this.token,
      timeouts: { requestMs: 10_000, pollMs: 2_000 },
      ...over,
    });
  }

  /** Runs a lane until the batch (or its successor) is no longer open or the lane pauses; then stops it. */
  async settle(batchId: string, lane = this.lane(), limitMs = 60_000): Promise<BatchRow> {
    lane.start();
    try {
      return await this.settled(batchId, lane, limitMs);
    } finally {
      await lane.stop();
    }
  }

  async settled(batchId: string, lane: SubmissionLane, limitMs = 60_000): Promise<BatchRow> {
    const until = Date.now() + limitMs;
    for (let id = batchId; Date.now() < until; ) {
      const row = (await this.store.batch(id))!;
      if (row.state === 'superseded' && row.supersededBy !== undefined) id = row.supersededBy;
      else if (!isOpen(row.state) || lane.status().paused) return row;
      else await wait(10);
    }
    throw new Error(
      `batch not settled: ${JSON.stringify(await this.store.batch(batchId))} ${this.log.slice(-5)}`,
    );
  }
}
