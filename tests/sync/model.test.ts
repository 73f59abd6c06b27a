// The outbox against a platform that loses requests, answers and patience, with an office that kills the program, sets its
// clock, pauses and goes on, in any order fast-check can think of. Whatever happens: no act has its effect twice, no batch
// closes without a receipt for every record, and once the line is good again everything is through.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_ENDPOINT } from '../../src/domain/submission/batchRow';
import { type Declaration, declare } from '../../src/domain/submission/record';
import { isFinal, isOpen } from '../../src/domain/submission/states';
import { ed25519Signer, newEd25519Key, nodeSha256, nodeVerify } from '../../src/main/core/submission/crypto';
import { createSubmissionLane, type SubmissionLane } from '../../src/main/core/submission/lane';
import { prepareBatch } from '../../src/main/core/submission/prepare';
import { FAULTS, type Fault, MemoryPlatform } from './model/memoryPlatform';
import { MemoryStore } from './model/memoryStore';
import { VirtualClock } from './model/virtualClock';
import { registration } from './support/records';

const YEAR = 365 * 24 * 3_600_000;
const office = ed25519Signer(newEd25519Key());
const authority = ed25519Signer(newEd25519Key());
const payloads = Array.from({ length: 10 }, (_, n) => registration(n, 77));

/** What the test knows: every act it sealed. The real thing is the outbox, the lane and the platform around it. */
interface Model {
  acts: Set<string>;
  paused: boolean;
}

class Real {
  readonly clock = new VirtualClock();
  readonly store = new MemoryStore();
  readonly platform: MemoryPlatform;
  lane: SubmissionLane;
  private serial = 0;

  constructor(skew: number) {
    this.platform = new MemoryPlatform(authority, this.clock, skew);
    this.lane = this.start();
  }

  private id = (): string => `b-${String(++this.serial).padStart(6, '0')}`;

  private start(): SubmissionLane {
    const lane = createSubmissionLane({
      store: this.store,
      net: this.platform.fetch,
      clock: this.clock,
      random: () => 0.5,
      signer: office,
      sha256: nodeSha256,
      verify: nodeVerify,
      newId: this.id,
      log: () => {},
      token: async () => 'token',
      timeouts: { requestMs: 60_000, pollMs: 1_000 },
    });
    lane.start();
    return lane;
  }

  async seal(records: readonly number[], org: string, perChunk: number): Promise<string[]> {
    const batchId = this.id();
    const declared = records.map((n, i): Declaration => {
      const payload = payloads[n % payloads.length];
      const key = payload?.applicationNumber ?? '';
      const baseRev =
        this.platform.things.get(key.slice(0, -2) + String(n)) ?? this.platform.things.get(key) ?? 0;
      return declare(
        {
          opId: `${batchId}-${i}`,
          type: 'patent.registration',
          key: `${key.slice(0, -2)}${n}`,
          action: 'register',
          baseRev,
          payload: payload ?? {},
          evidence: [],
        },
        nodeSha256,
      );
    });
    const head = {
      batchId,
      org,
      device: 'pc',
      created: new Date(this.clock.now()).toISOString(),
      serverTimeOffset: 0,
      schema: 'patent.registration/1',
      prevBatch: null,
      purpose: 'rehearsal' as const,
    };
    const prepared = await prepareBatch({
      head,
      endpoint: NO_ENDPOINT,
      records: declared,
      limits: { maxBytes: 1_000_000, maxRecords: perChunk },
      sha256: nodeSha256,
      signer: office,
    });
    if (!prepared.ok) throw new Error(prepared.error.code);
    this.store.insert(prepared.row, prepared.chunks);
    this.lane.kick();
    return declared.map((record) => record.opId);
  }

  async kill(): Promise<void> {
    await this.lane.stop();
    this.lane = this.start();
  }

  /** Lets the lane go on for some of its waits. */
  async work(naps: number): Promise<void> {
    for (let i = 0; i < naps; i++) {
      await this.clock.asleep();
      this.clock.wake();
    }
    await this.clock.asleep();
  }
}

function check(real: Real): void {
  for (const [opId, times] of real.platform.effects) expect(times, opId).toBe(1);
  for (const row of real.store.rows.values()) {
    const kept = real.store.kept.get(row.batchId) ?? [];
    expect(new Set(kept.map((receipt) => receipt.line)).size).toBe(kept.length);
    if (row.state === 'closed' || row.state === 'needs_correction') expect(kept.length).toBe(row.count);
    if (row.state === 'closed')
      expect(kept.every((one) => one.status === 'accepted' || one.status === 'duplicate')).toBe(true);
  }
}

type Command = fc.AsyncCommand<Model, Real>;
const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    check(real);
  },
  toString: () => name,
});

const faults = fc.array(fc.constantFrom<Fault[]>('none', 'none', ...FAULTS), { maxLength: 8 });
const commands = [
  fc
    .tuple(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('demo', 'demo', 'demo', 'other'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([records, org, perChunk]) =>
      command(`seal ${records} for ${org} by ${perChunk}`, async (model, real) => {
        for (const opId of await real.seal([...new Set(records)], org, perChunk))
          if (org === 'demo') model.acts.add(opId);
      }),
    ),
  fc.tuple(faults, fc.integer({ min: 0, max: 3 })).map(([list, naps]) =>
    command(`work ${naps} with ${list}`, async (_model, real) => {
      real.platform.faults.push(...list);
      await real.work(naps);
    }),
  ),
  fc.constant(command('kill', async (_model, real) => real.kill())),
  fc
    .constantFrom(-9 * YEAR, 9 * YEAR, 3_600_000)
    .map((by) => command(`set the clock by ${by}`, async (_model, real) => real.clock.set(by))),
  fc.constantFrom(1, 2, 1000).map((most) =>
    command(`chunks of at most ${most}`, async (_model, real) => {
      real.platform.maxChunkRecords = most;
    }),
  ),
  fc.boolean().map((on) =>
    command(on ? 'pause' : 'resume', async (model, real) => {
      model.paused = on;
      if (on) real.lane.pause();
      else real.lane.resume();
    }),
  ),
  fc.constant(
    command('retry now', async (_model, real) => {
      real.lane.resume();
      await real.lane.retryNow();
    }),
  ),
];

const runs = Number(process.env.MODEL_RUNS ?? 10_000);

it(`${runs} runs of an office and a platform that fails`, async () => {
  let requests = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.commands(commands, { maxCommands: 12, size: 'max' }),
      fc.constantFrom(0, -5 * YEAR, 7 * YEAR),
      async (list, skew) => {
        const model: Model = { acts: new Set(), paused: false };
        const real = new Real(skew);
        try {
          await fc.asyncModelRun(() => ({ model, real }), list);
          // The line is good again and somebody looks: everything that can be through is through.
          real.platform.faults = [];
          real.platform.maxChunkRecords = 1000;
          real.lane.resume();
          await real.lane.retryNow();
          const open = (): boolean => [...real.store.rows.values()].some((row) => isOpen(row.state));
          for (let naps = 0; naps < 40 && open(); naps++) {
            if (real.lane.status().paused !== undefined) real.lane.resume();
            await real.work(1);
          }
          check(real);
          for (const row of real.store.rows.values()) {
            const foreign = row.manifest?.org !== 'demo';
            const rests =
              row.state === 'superseded' || (foreign ? row.state === 'frozen' : isFinal(row.state));
            expect(rests, `${row.batchId} ${row.state} ${JSON.stringify(row.lastProblem)}`).toBe(true);
          }
          const answered = new Set([...real.store.kept.values()].flat().map((receipt) => receipt.opId));
          for (const opId of model.acts) expect(answered.has(opId), opId).toBe(true);
        } finally {
          requests += real.platform.requests;
          await real.lane.stop();
        }
      },
    ),
    { numRuns: runs },
  );
  expect(requests).toBeGreaterThan(runs);
}, 300_000);
