// What a platform and a line can do wrong, one by one, and the batch that gets through all the same or stops honestly.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Office, realClock } from './support/office';
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
afterEach(async () => {
  await platform.faults();
  await platform.settings({});
  office.token = 'demo-token';
});

const some = (count: number) => Array.from({ length: count }, () => declaration(made++, 20));
const seal = (count: number) =>
  office.seal(platform.url, some(count), { limits: { maxBytes: 1e6, maxRecords: 2 } });

/** Sends ten records under the fault and checks that each had one effect. */
async function through(hits: number): Promise<void> {
  const before = await platform.counts();
  const id = await seal(10);
  const row = await office.settle(id);
  expect(row.state).toBe('closed');
  expect(row.counts).toMatchObject({ accepted: 10 });
  const after = await platform.counts();
  expect(after.effects - before.effects).toBe(10);
  expect(after.receiptsTwice).toBe(0);
  expect(after.faultHits).toBe(hits);
}

describe('faults that a batch gets through', () => {
  const steps = ['capabilities', 'resume', 'announce', 'chunk', 'commit', 'status', 'receipts', 'ack'];
  const faults = ['dropBefore', 'dropAfter', 'duplicate', '500', '503'] as const;
  for (const fault of faults) {
    it(`${fault} at every step`, async () => {
      await platform.faults(...steps.map((step) => ({ fault, step })));
      await through(steps.length);
    }, 30_000);
  }

  it('requests and receipts that overtake each other', async () => {
    await platform.faults(
      { fault: 'reorder', step: 'chunk', times: 2 },
      { fault: 'reorder', step: 'receipts' },
    );
    await through(3);
  }, 30_000);

  it('a chunk cut in the middle', async () => {
    await platform.faults({ fault: 'cutRequest', step: 'chunk', skip: 1, times: 2 });
    await through(2);
  }, 30_000);

  it('half an answer', async () => {
    await platform.faults(...steps.map((step) => ({ fault: 'cutAnswer' as const, step })));
    await through(steps.length);
  }, 30_000);

  it('a platform that answers too slowly', async () => {
    await platform.faults(
      { fault: 'slow', value: 1_500, step: 'chunk' },
      { fault: 'slow', value: 1_500, step: 'commit' },
    );
    const id = await seal(10);
    const row = await office.settle(id, office.lane({ timeouts: { requestMs: 400, pollMs: 500 } }));
    expect(row.state).toBe('closed');
    expect(office.log.some((line) => line.includes('TIMEOUT'))).toBe(true);
  }, 30_000);

  it('429 is waited out for as long as the platform asks', async () => {
    await platform.faults({ fault: '429', value: 7, step: 'chunk' });
    const waits: number[] = [];
    let skipped = 0;
    const clock = {
      now: () => Date.now() + skipped,
      sleep: async (ms: number, signal: AbortSignal) => {
        if (ms > 1_000) {
          waits.push(ms);
          skipped += ms;
        } else await realClock.sleep(ms, signal);
      },
    };
    const row = await office.settle(await seal(6), office.lane({ clock }));
    expect(row.state).toBe('closed');
    expect(Math.max(...waits.filter((ms) => ms < 60_000))).toBeGreaterThan(6_500);
  }, 30_000);

  it('the platform is killed between effect and answer, and comes back', async () => {
    await platform.settings({ applyDelayMs: 100 });
    const before = await platform.counts();
    await platform.faults({ fault: 'exit', step: 'commit' });
    const id = await seal(10);
    const lane = office.lane({ random: Math.random });
    lane.start();
    try {
      while (!office.log.some((line) => line.includes(id) && line.includes('NETWORK'))) {
        await realClock.sleep(20, new AbortController().signal);
      }
      await platform.restart();
      await lane.retryNow();
      const row = await office.settled(id, lane);
      expect(row).toMatchObject({ state: 'closed', counts: { accepted: 10 } });
    } finally {
      await lane.stop();
    }
    expect((await platform.counts()).effects - before.effects).toBe(10);
  }, 60_000);

  it('the platform loses power while it applies a batch', async () => {
    const before = await platform.counts();
    await platform.settings({ applyDelayMs: 150 });
    const id = await seal(10);
    const lane = office.lane();
    lane.start();
    try {
      while ((await office.store.batch(id))?.state !== 'committed') {
        await realClock.sleep(5, new AbortController().signal);
      }
      await platform.crashAndRestart();
      await lane.retryNow();
      expect(await office.settled(id, lane)).toMatchObject({ state: 'closed', counts: { accepted: 10 } });
    } finally {
      await lane.stop();
    }
    expect((await platform.counts()).effects - before.effects).toBe(10);
  }, 60_000);

  it('a clock that is years off on one side', async () => {
    await platform.settings({ clockSkewMs: -3 * 365 * 86_400_000 });
    const row = await office.settle(await seal(4));
    expect(row.state).toBe('closed');
    const offset = (await office.store.endpoint(platform.url))?.serverTimeOffset ?? 0;
    expect(Math.round(offset / 86_400_000)).toBe(-3 * 365);
  }, 30_000);
});

describe('records that are not simply accepted', () => {
  it('partial rejects go to correction alone', async () => {
    await platform.settings({ rejectEvery: 3, deferEvery: 5 });
    const row = await office.settle(await seal(10));
    expect(row.state).toBe('needs_correction');
    expect(row.counts).toEqual({ accepted: 5, duplicate: 0, rejected: 3, conflict: 0, deferred: 2 });
  }, 30_000);

  it('a patent of another organisation is a conflict', async () => {
    const records = some(2);
    await office.settle(await office.seal(platform.url, records));
    const rival = await Office.open();
    try {
      rival.token = 'other-token';
      const row = await rival.settle(await rival.seal(platform.url, records, { org: 'other' }));
      expect(row).toMatchObject({ state: 'needs_correction', counts: { conflict: 2 } });
      const [receipt] = await rival.store.allReceipts(row.batchId);
      expect(receipt).toMatchObject({ code: 'KEY_OF_OTHER_ORG' });
      expect(receipt?.nationalId).toBeUndefined();
    } finally {
      await rival.close();
    }
  }, 30_000);

  it('an older revision is a conflict that names the present one; the right one is accepted', async () => {
    const n = made++;
    await office.settle(await office.seal(platform.url, [declaration(n, 20)]));
    const stale = await office.settle(await office.seal(platform.url, [declaration(n, 20, `stale-${n}`, 0)]));
    expect(stale.counts).toMatchObject({ conflict: 1 });
    const [receipt] = await office.store.allReceipts(stale.batchId);
    expect(receipt).toMatchObject({ code: 'REV_STALE', rev: 1 });
    const next = await office.settle(
      await office.seal(platform.url, [declaration(n, 20, `next-${n}`, receipt?.rev)]),
    );
    expect(next.counts).toMatchObject({ accepted: 1 });
  }, 30_000);
});
