// The cable pulled, the platform dead, the computer without power, at every stage of a batch: exactly once all the same.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchRow } from '../../src/domain/submission/batchRow';
import { Cable } from '../sync/support/cable';
import { PlatformProcess } from '../sync/support/platform';
import { launch, openFolder, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, goTo, numberIn } from './support/hands';
import { importByRoute, plainList, sharedFolder } from './support/lists';
import { cutPower, until } from './support/outage';

const RECORDS = 240;
const shared = sharedFolder();
const profile = openFolder('cable');
let desk: RunningDesk;
let platform: PlatformProcess;
let cable: Cable;
let rounds = 0;

const setUp = () =>
  desk.ask('submission.configure', { endpoint: cable.url, organisationCode: 'demo', token: 'demo-token' });
const batchOf = async (batchId: string): Promise<BatchRow> => {
  const found = await desk.ask('store.query', { name: 'batch.get', input: { batchId } });
  return (found as { batch: BatchRow }).batch;
};
/** Slow enough that every stage can be met. */
const slowly = () => platform.settings({ maxChunkRecords: 20, applyDelayMs: 40, maxReceiptsPage: 30 });

beforeAll(async () => {
  platform = await PlatformProcess.start();
  cable = await Cable.plug(platform.url);
  await slowly();
  desk = await launch({ profile });
  await setUp();
});
afterAll(async () => {
  await desk?.close();
  await cable?.unplug();
  await platform?.stop();
  remove(profile);
  shared.remove();
});

/** New patents, sealed as one batch. */
async function seal(): Promise<string> {
  rounds += 1;
  const list = shared.file(`list-${rounds}.csv`, plainList(RECORDS, '一种装置', rounds * 1000));
  expect(await importByRoute(desk, list)).toMatchObject({ ok: true });
  const { batchIds } = await desk.ask('submission.create', {});
  expect(batchIds).toHaveLength(1);
  return batchIds[0] ?? '';
}

/** Follows the batch, also into one that took its place, until the desk is through with it. */
async function through(batchId: string): Promise<BatchRow> {
  let id = batchId;
  return until(async () => {
    const batch = await batchOf(id);
    if (batch.state === 'superseded') id = batch.supersededBy ?? id;
    return batch.state === 'closed' || batch.state === 'frozen' ? batch : undefined;
  }, 60);
}

const reached = (batchId: string, state: BatchRow['state']) =>
  until(async () => {
    const found = await desk.ask('store.query', { name: 'batch.get', input: { batchId } });
    return (found as { batch: BatchRow }).batch.state === state;
  });

/** Everything that was ever sealed is at the platform, once. */
async function exactlyOnce(batchId: string): Promise<void> {
  const batch = await through(batchId);
  expect(batch.state).toBe('closed');
  expect((batch.counts?.accepted ?? 0) + (batch.counts?.duplicate ?? 0)).toBe(RECORDS);
  const all = rounds * RECORDS;
  expect(await platform.counts()).toMatchObject({ ops: all, patents: all, effects: all, receiptsTwice: 0 });
  expect(await desk.ask('store.verify', {})).toMatchObject({ ok: true, mismatches: 0 });
  await eventually(async () => (await desk.ask('app.status', {})).pendingRecords).toBe(0);
}

async function powerCutAndBack(): Promise<void> {
  await cutPower(desk);
  desk = await launch({ profile });
}

beforeEach(slowly);

describe('the power goes', () => {
  it('right after the batch was sealed', async () => {
    const id = await seal();
    await powerCutAndBack();
    await exactlyOnce(id);
  });

  it('with the batch announced and nothing sent', async () => {
    await platform.faults({ fault: 'slow', value: 3000, step: 'chunk' });
    const id = await seal();
    await reached(id, 'uploading');
    await powerCutAndBack();
    await exactlyOnce(id);
  });

  it('in the middle of the chunks', async () => {
    await platform.faults({ fault: 'slow', value: 2000, step: 'chunk', skip: 4 });
    const id = await seal();
    await reached(id, 'uploading');
    // The fifth chunk is held for two seconds; the ones before it have arrived by now.
    await wait(600);
    await powerCutAndBack();
    await exactlyOnce(id);
  });

  it('after the platform took it, before the receipts are here', async () => {
    await platform.faults({ fault: 'slow', value: 3000, step: 'receipts' });
    const id = await seal();
    await reached(id, 'committed');
    await powerCutAndBack();
    await exactlyOnce(id);
  });

  it('three times over one batch, at moments nobody chose', async () => {
    const id = await seal();
    for (const ms of [60, 350, 900]) {
      await wait(ms);
      await powerCutAndBack();
    }
    await exactlyOnce(id);
  });
});

describe('the line', () => {
  it('breaks every few moments', async () => {
    const id = await seal();
    let going = true;
    const cutter = (async () => {
      for (let n = 0; going; n++) {
        await wait(40 + ((n * 67) % 160));
        cable.pull();
      }
    })();
    await wait(3000);
    going = false;
    await cutter;
    expect(cable.cuts).toBeGreaterThan(0);
    await desk.ask('submission.control', { action: 'retry' });
    await exactlyOnce(id);
  });

  it('delivers, but loses the answers', async () => {
    await platform.faults(
      { fault: 'dropAfter', step: 'announce' },
      { fault: 'dropAfter', step: 'chunk', skip: 2, times: 2 },
      { fault: 'dropAfter', step: 'commit' },
      { fault: 'cutAnswer', step: 'receipts' },
    );
    const id = await seal();
    await exactlyOnce(id);
  });
});

describe('the platform', () => {
  it('dies in the middle and comes back', async () => {
    await platform.faults({ fault: 'exit', step: 'chunk', skip: 3 });
    const id = await seal();
    await until(async () => (await batchOf(id)).lastProblem !== undefined);
    await platform.restart();
    await slowly();
    await desk.ask('submission.control', { action: 'retry' });
    await exactlyOnce(id);
  });

  it('is away: the window says so, keeps the batch over a restart, and sends it once it is back', async () => {
    await platform.faults({ fault: 'dropBefore', times: 100_000 });
    const id = await seal();
    await goTo(desk.page, 'submission');
    await at(desk.page, 'batch-problem').waitFor();
    await eventually(() => numberIn(desk.page, 'status-pending')).toBe(RECORDS);
    await powerCutAndBack();
    expect((await batchOf(id)).state).toBe('sealed');
    await platform.faults();
    await goTo(desk.page, 'submission');
    // The desk tries again by itself as well: where it was quicker, there is nothing left to press.
    const pressed = at(desk.page, 'batch-retry').click({ timeout: 5000 });
    await pressed.catch(async (cause: unknown) => {
      if ((await batchOf(id)).state === 'sealed') throw cause;
    });
    await exactlyOnce(id);
  });
});
