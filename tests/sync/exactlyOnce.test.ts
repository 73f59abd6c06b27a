// The cable is pulled, or the program killed, at every single request and at every single write to the outbox:
// after a restart nothing is lost and nothing is doubled.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chaos, type Plan } from './support/chaos';
import { Office } from './support/office';
import { PlatformProcess } from './support/platform';
import { declaration } from './support/records';

const RECORDS = 5;
const LIMITS = { maxBytes: 1e6, maxRecords: 2 };

let platform: PlatformProcess;
let office: Office;
let sent = 0;
beforeAll(async () => {
  platform = await PlatformProcess.start();
  // Pages of two, so that a restart meets a half-fetched set of receipts.
  await platform.settings({ maxReceiptsPage: 2 });
  office = await Office.open();
}, 60_000);
afterAll(async () => {
  await platform?.stop();
  await office?.close();
}, 30_000);

const fresh = () => Array.from({ length: RECORDS }, () => declaration(sent++, 10));

/** Runs one batch under the plan, restarts over the same outbox, and checks both sides. */
async function survive(plan?: Plan): Promise<Chaos> {
  const records = fresh();
  const id = await office.seal(platform.url, records, { limits: LIMITS });
  const chaos = new Chaos(plan);
  const struck = office.lane({ net: chaos.net, store: chaos.store(office.store) });
  struck.start();
  await Promise.race([chaos.died, office.settled(id, struck)]);
  await struck.stop();
  expect(chaos.struck).toBe(plan ? 1 : 0);
  const row = await office.settle(id);
  expect(row.state, JSON.stringify(plan)).toBe('closed');
  expect(row.counts, JSON.stringify(plan)).toMatchObject({ accepted: RECORDS });
  const receipts = await office.store.allReceipts(id);
  expect(receipts.map((receipt) => receipt.opId)).toEqual(records.map((record) => record.opId));
  const counts = await platform.counts();
  expect(counts, JSON.stringify(plan)).toMatchObject({
    ops: sent,
    patents: sent,
    effects: sent,
    receiptsTwice: 0,
  });
  return chaos;
}

describe('pulled cable and killed program', () => {
  const cases = [
    { of: 'request', what: 'cut' },
    { of: 'request', what: 'kill' },
    { of: 'write', what: 'kill' },
  ] as const;
  for (const { of, what } of cases) {
    for (const when of ['before', 'after'] as const) {
      it(`loses and doubles nothing: ${what} ${when} every ${of}`, async () => {
        const calm = await survive();
        const points = of === 'request' ? calm.requests : calm.writes;
        expect(points).toBeGreaterThanOrEqual(of === 'request' ? 11 : 9);
        for (let at = 0; at < points; at++) await survive({ at, when, what, of });
      }, 60_000);
    }
  }
});
