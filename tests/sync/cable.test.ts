// A real line that breaks at any byte, again and again, under a larger batch; and platforms that forget.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Cable } from './support/cable';
import { Office } from './support/office';
import { PlatformProcess } from './support/platform';
import { declaration } from './support/records';

let platform: PlatformProcess;
let office: Office;
let made = 0;
beforeAll(async () => {
  platform = await PlatformProcess.start();
  office = await Office.open();
}, 60_000);
afterAll(async () => {
  await platform?.stop();
  await office?.close();
}, 30_000);
afterEach(() => platform.settings({}).then(() => {}));
const some = (count: number) => Array.from({ length: count }, () => declaration(made++, 50));

describe('a line that breaks again and again', () => {
  it('6,000 records, cut every 20-200 ms: exactly once', async () => {
    const cable = await Cable.plug(platform.url);
    const limits = { maxBytes: 1e6, maxRecords: 200 };
    const id = await office.seal(cable.url, some(6_000), { limits });
    let on = true;
    const cutter = (async () => {
      for (let i = 0; on; i++) {
        await wait(20 + ((i * 67) % 181));
        if (on) cable.pull();
      }
    })();
    const row = await office.settle(id, office.lane({ random: () => 0.002 })).finally(() => {
      on = false;
    });
    await cutter;
    expect(cable.cuts).toBeGreaterThan(3);
    expect(row).toMatchObject({ state: 'closed', counts: { accepted: 6_000 } });
    expect(await platform.counts()).toMatchObject({ ops: 6_000, effects: 6_000, receiptsTwice: 0 });
    await cable.unplug();
  }, 60_000);
});

describe('a platform that forgets', () => {
  const forget = (batchId: string) => platform.admin('POST', 'forget', { batchId });

  it('everything before the receipts were fetched: the batch is sent again, effects that stayed are duplicates', async () => {
    const before = await platform.counts();
    const id = await office.seal(platform.url, some(6), { limits: { maxBytes: 1e6, maxRecords: 2 } });
    // Killed after the commit; the platform applies everything, then loses the batch but not its effects.
    const lane = office.lane();
    lane.start();
    while ((await office.store.batch(id))?.state !== 'committed') await wait(5);
    await lane.stop();
    while ((await platform.counts()).effects - before.effects < 6) await wait(20);
    await forget(id);
    const row = await office.settle(id);
    expect(row.state).toBe('closed');
    expect((row.counts?.accepted ?? 0) + (row.counts?.duplicate ?? 0)).toBe(6);
    expect((await platform.counts()).effects - before.effects).toBe(6);
  }, 30_000);

  it('a batch half of whose receipts are here: frozen for a person', async () => {
    await platform.settings({ maxReceiptsPage: 2 });
    const id = await office.seal(platform.url, some(6));
    const lane = office.lane();
    const half = new Promise<void>((resolve) => {
      lane.onChange(({ working }) => {
        if (working?.batchId === id && working.step === 'receipts') resolve(void lane.stop());
      });
    });
    lane.start();
    await half;
    await lane.stop();
    const cut = await office.store.batch(id);
    if (cut?.state !== 'committed') throw new Error(`stopped too late: ${cut?.state}`);
    await forget(id);
    const row = await office.settle(id);
    expect(row).toMatchObject({ state: 'frozen', lastProblem: { code: 'PLATFORM_LOST_BATCH' } });
  }, 30_000);
});

describe('the office PC', () => {
  it('a wait that lies a year ahead because the clock was set back is not waited for', async () => {
    const id = await office.seal(platform.url, some(1));
    const row = (await office.store.batch(id))!;
    const nextAttemptAt = new Date(Date.now() + 365 * 86_400_000).toISOString();
    await office.store.setState(id, row.state, row.state, { nextAttemptAt });
    expect(await office.settle(id)).toMatchObject({ state: 'closed' });
  }, 30_000);

  it('a batch that waits is tried at once when asked, and does not hold up others', async () => {
    const waiting = await office.seal('http://127.0.0.1:9', some(1));
    const other = await office.seal(platform.url, some(1));
    const lane = office.lane({ random: () => 0.9 });
    lane.start();
    try {
      expect(await office.settled(other, lane)).toMatchObject({ state: 'closed' });
      const first = await office.store.batch(waiting);
      expect(first).toMatchObject({ attempts: 1, lastProblem: { code: 'NETWORK' } });
      await lane.retryNow(waiting);
      while ((await office.store.batch(waiting))?.attempts === 1) await wait(10);
      lane.pause();
      expect(lane.status().paused).toBeDefined();
    } finally {
      await lane.stop();
    }
    expect(lane.status().running).toBe(false);
  }, 30_000);

  it('a store that fails now and then only delays', async () => {
    let calls = 0;
    const flaky = new Proxy(office.store, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (name !== 'openBatches' || typeof method !== 'function') return method;
        return async () => {
          calls += 1;
          if (calls === 1) throw new Error('disk');
          return target.openBatches();
        };
      },
    });
    const id = await office.seal(platform.url, some(1));
    const clock = {
      now: Date.now,
      sleep: (ms: number, signal: AbortSignal) =>
        wait(Math.min(ms, 20), undefined, { signal }).catch(() => {}),
    };
    expect(await office.settle(id, office.lane({ store: flaky, clock }))).toMatchObject({ state: 'closed' });
    expect(office.log.some((line) => line.startsWith('LANE_STORE_FAILED'))).toBe(true);
  }, 30_000);
});
