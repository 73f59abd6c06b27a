// 5,000 records while the cable is pulled again and again and both ends are killed; the full storm is `bench submission`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Office } from './support/office';
import { PlatformProcess } from './support/platform';
import { declarations } from './support/records';
import { storm } from './support/storm';

let platform: PlatformProcess;
let office: Office;
beforeAll(async () => {
  platform = await PlatformProcess.start();
  office = await Office.open();
  await platform.settings({ applyDelayMs: 400, maxChunkRecords: 500 });
}, 60_000);
afterAll(async () => {
  await platform?.stop();
  await office?.close();
}, 30_000);

it('5,000 records through cuts and two deaths: every effect once, a receipt for each', async () => {
  const through = await storm(office, platform, declarations(5_000, 44), {
    cutEvery: [0.1, 0.4],
    killEvery: 1.5,
  });
  expect(through.row).toMatchObject({ state: 'closed', receiptsAfter: 5_000 });
  const { accepted = 0, duplicate = 0 } = through.row.counts ?? {};
  expect(accepted + duplicate).toBe(5_000);
  expect((await platform.counts()).effects).toBe(5_000);
  expect(through.cuts + through.kills).toBeGreaterThan(2);
}, 120_000);
