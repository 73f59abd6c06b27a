// A batch from the office to the platform and its receipts back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarise } from '../../src/domain/submission/summary';
import { Office } from './support/office';
import { PlatformProcess } from './support/platform';
import { declaration, declarations } from './support/records';

let platform: PlatformProcess;
let office: Office;
beforeAll(async () => {
  platform = await PlatformProcess.start();
  office = await Office.open();
}, 60_000);
afterAll(async () => {
  await platform?.stop();
  await office?.close();
}, 30_000);

describe('a batch reaches the platform', () => {
  it('is accepted once, with a receipt for every record', async () => {
    const id = await office.seal(platform.url, declarations(25, 1), {
      limits: { maxBytes: 1e6, maxRecords: 10 },
    });
    const row = await office.settle(id);
    expect(row.lastProblem).toBeUndefined();
    expect(row.state).toBe('closed');
    expect(row.counts).toEqual({ accepted: 25, duplicate: 0, rejected: 0, conflict: 0, deferred: 0 });
    expect(summarise([row]).sent).toBe(25);
    expect(row.transportReceipt?.root).toBe(row.manifest?.root);
    const receipts = await office.store.allReceipts(id);
    expect(receipts.map((receipt) => receipt.line)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(new Set(receipts.map((receipt) => receipt.nationalId)).size).toBe(25);
    expect(await platform.counts()).toMatchObject({ ops: 25, patents: 25, effects: 25, receiptsTwice: 0 });
  }, 30_000);

  it('has no second effect when the whole batch is sent again under a new id', async () => {
    const again = await office.seal(platform.url, declarations(25, 1));
    const row = await office.settle(again);
    expect(row.state).toBe('closed');
    expect(row.counts).toMatchObject({ accepted: 0, duplicate: 25 });
    expect(await platform.counts()).toMatchObject({ ops: 25, patents: 25, effects: 25 });
    const [receipt] = await office.store.allReceipts(again);
    expect(receipt).toMatchObject({ status: 'duplicate', rev: 1 });
    expect(receipt?.nationalId).toMatch(/^GJ\d{10}$/);
  }, 30_000);

  it('refuses bad records one by one and says which field is wrong', async () => {
    const good = declaration(0, 2);
    const bad = declaration(1, 2);
    const wrongNumber = {
      ...bad,
      key: '201810000001.1',
      payload: { ...bad.payload, applicationNumber: '201810000001.1' },
    };
    const { declare } = await import('../../src/domain/submission/record');
    const { nodeSha256 } = await import('../../src/main/core/submission/crypto');
    const id = await office.seal(platform.url, [good, declare(wrongNumber, nodeSha256)]);
    const row = await office.settle(id);
    expect(row.state).toBe('needs_correction');
    expect(row.counts).toMatchObject({ accepted: 1, rejected: 1 });
    const [, refused] = await office.store.allReceipts(id);
    expect(refused).toMatchObject({ code: 'APPLICATION_NUMBER_INVALID', field: 'applicationNumber' });
    expect(refused?.message.zh).toContain('申请号');
  }, 30_000);
});
