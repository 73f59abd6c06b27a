// Part 5: a batch to the platform and its receipts, over a cable that is pulled, with a few records that the platform refuses.
import { setTimeout as wait } from 'node:timers/promises';
import {
  at,
  batchEnds,
  closeToasts,
  connect,
  goTo,
  numberIn,
  quiet,
  sealBatch,
} from '../../tests/e2e/support/hands';
import { Cable } from '../../tests/sync/support/cable';
import type { Scene } from './scene';
import type { Summary } from './summary';

/** Every n-th record is refused, so that a refusal is seen. */
const REJECT_EVERY = 150;

/** What the application holds about the only batch there is. */
async function batchCounts({ desk }: Scene): Promise<Summary['batch']> {
  const found = await desk.ask('store.query', { name: 'batches.list', input: {} });
  const { batches } = found as {
    batches: { count: number; counts?: { accepted: number; rejected: number; duplicate: number } }[];
  };
  const [batch] = batches;
  if (batches.length !== 1 || !batch?.counts) throw new Error(`${batches.length} batches, one expected`);
  const { accepted, rejected, duplicate } = batch.counts;
  if (accepted + rejected + duplicate !== batch.count) {
    throw new Error(`${batch.count} sent, receipts: ${JSON.stringify(batch.counts)}`);
  }
  return { sent: batch.count, accepted, rejected, duplicate };
}

/** What the platform did is what it says it did: nothing twice, nothing left out. */
async function effectsOnce(scene: Scene): Promise<void> {
  const { accepted } = await batchCounts(scene);
  const { effects } = await scene.platform.counts();
  if (effects !== accepted) throw new Error(`${effects} effects for ${accepted} accepted records`);
}

/** Pulls the cable three times while the batch is on its way, at moments nobody has chosen. */
async function pullAtRandom(cable: Cable): Promise<void> {
  for (let cut = 0; cut < 3; cut++) {
    await wait(200 + Math.random() * 900);
    cable.pull();
  }
}

export async function submissionScene(scene: Scene): Promise<Summary['batch']> {
  const { stage, desk, platform } = scene;
  const { page } = desk;
  const cable = await Cable.plug(platform.url);
  await stage.step('enter the platform and test the connection', async () => {
    await platform.settings({ rejectEvery: REJECT_EVERY, applyDelayMs: 250, maxChunkRecords: 200 });
    await goTo(page, 'submission');
    await stage.picture('submission-unset');
    const access = { url: cable.url, organisation: 'demo', token: 'demo-token' };
    if (!(await connect(page, access))) throw new Error('the connection test is not green');
    await stage.picture('submission-connected');
    await closeToasts(page);
  });
  await stage.step('a new batch: what would be sent', async () => {
    await at(page, 'submission-create').click();
    await at(page, 'submission-seal').and(page.locator(':enabled')).waitFor();
    await stage.picture('submission-new-batch');
  });
  await stage.step('send it, the cable pulled three times, and watch the receipts come in', async () => {
    await sealBatch(page);
    const pulled = pullAtRandom(cable);
    await page
      .locator('[data-testid=batch-detail]:is([data-state=uploading], [data-state=committed])')
      .waitFor();
    await stage.picture('submission-sending');
    await closeToasts(page);
    const state = await batchEnds(page);
    if (state === 'frozen') throw new Error('the batch is frozen');
    await pulled;
    await effectsOnce(scene);
    await quiet(page);
    await stage.picture('submission-receipts');
  });
  return stage.step('the records the platform refused', async () => {
    const counts = await batchCounts(scene);
    const receipts = await numberIn(page, 'batch-receipts');
    if (receipts !== counts.sent) throw new Error(`${receipts} receipts on screen, ${counts.sent} sent`);
    await page.getByRole('radiogroup').getByText(`${counts.rejected}`).last().click();
    await quiet(page);
    await stage.picture('submission-refused');
    await at(page, 'status-correction').click();
    await at(page, 'patent-grid').locator('tbody tr').first().click();
    await at(page, 'tab-button-submission').click();
    await quiet(page);
    await stage.picture('record-refused');
    return counts;
  });
}
