// One batch, three ways: an air-gapped desk writes a file, another desk forwards it, the receipts come back on the stick;
// or the platform's own spreadsheet carries it. What leaves is the same to the byte, and nothing has its effect twice.
import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, Desktop, numberOf } from './support/desktop';
import { PlatformProcess } from './support/platform';

let platform: PlatformProcess;
let remote: Desktop;
let online: Desktop;

beforeAll(async () => {
  platform = await PlatformProcess.start();
  remote = await Desktop.open(async () => {
    throw new Error('this desk has no network');
  });
  await remote.put({ 'submission.organisationCode': 'demo' });
  await remote.patents(7, 61);
  online = await Desktop.open();
  await online.service.configure({ endpoint: platform.url, organisationCode: 'demo', token: 'demo-token' });
}, 60_000);
afterAll(async () => {
  await remote?.close();
  await online?.close();
  await platform?.stop();
}, 30_000);

const refused = (code: string) => ({ error: { code } });

describe('a stick', () => {
  let batchId = '';
  let keys: string[] = [];

  it('carries what was sealed, the same bytes each time', async () => {
    const made = await remote.service.create({ ...batchOf, kind: 'patent.inventory', carrier: 'bundle' });
    batchId = made.batchIds[0] ?? '';
    await remote.service.files.exportBundle(batchId, remote.at('a.pbo'));
    await remote.service.files.exportBundle(batchId, remote.at('b.pbo'));
    const bytes = await readFile(remote.at('a.pbo'));
    expect(await readFile(remote.at('b.pbo'))).toEqual(bytes);
    const chunk = await remote.store.control('batch.chunk', { batchId, n: 0 });
    expect(new TextDecoder().decode(unzipSync(bytes)['chunks/00000.ndjson'])).toBe(chunk);
    expect(chunk?.split('\n').filter((line) => line !== '')).toHaveLength(7);
  });

  it('is forwarded by another desk, twice without a second effect', async () => {
    await copyFile(remote.at('a.pbo'), online.at('in.pbo'));
    const first = await online.service.files.relay(online.at('in.pbo'), online.at('out.pbr'));
    expect(first).toMatchObject({ batchId, records: 7 });
    const { effects } = await platform.counts();
    await online.service.files.relay(online.at('in.pbo'), online.at('again.pbr'));
    expect((await platform.counts()).effects).toBe(effects);
    const { rows } = await online.store.query('submission.papers', {});
    expect(rows, 'nothing of it is kept by the forwarding desk').toEqual([]);
  }, 60_000);

  it('brings receipts back: keys are compared once, and the same file again changes nothing', async () => {
    const back = remote.at('back.pbr');
    await copyFile(online.at('out.pbr'), back);
    const asked = await remote.service.files.importReceipts(back, undefined, []).catch((cause) => cause);
    expect(asked).toMatchObject(refused('SERVER_KEY_UNKNOWN'));
    keys = String(asked.error.data.keyIds).split(' ');
    const first = await remote.service.files.importReceipts(back, undefined, keys);
    expect(first).toMatchObject({ batchId, records: 7, stored: 7, state: 'closed' });
    expect(await remote.service.files.importReceipts(back, undefined, [])).toMatchObject({
      stored: 0,
      state: 'closed',
    });
    const { batch } = await remote.store.query('batch.get', { batchId });
    expect(batch).toMatchObject({ counts: { accepted: 7 }, transportReceipt: { batchId, count: 7 } });
    const { comparison } = { comparison: await online.service.compare('patent.inventory') };
    expect(comparison.asked, 'the forwarding desk has no patents of its own').toBe(0);
  });

  it('is refused where a byte was changed, a part is missing, it goes the wrong way, or is not ours', async () => {
    const files = unzipSync(await readFile(remote.at('back.pbr')));
    const page = Object.keys(files).find((name) => name.endsWith('.ndjson')) ?? '';
    const changed = new TextDecoder().decode(files[page]).replace('"accepted"', '"rejected"');
    const made = await remote.service.create({ ...batchOf, kind: 'patent.registration', carrier: 'bundle' });
    const other = made.batchIds[0] ?? '';
    await remote.service.files.exportBundle(other, remote.at('other.pbo'));
    await copyFile(remote.at('other.pbo'), online.at('other.pbo'));
    await online.service.files.relay(online.at('other.pbo'), remote.at('other.pbr'));
    const genuine = unzipSync(await readFile(remote.at('other.pbr')));
    const forge = async (part: Record<string, Uint8Array>): Promise<string> => {
      await writeFile(remote.at('forged.pbr'), zipSync({ ...genuine, ...part }));
      return remote.at('forged.pbr');
    };
    const read = (file: string) => remote.service.files.importReceipts(file, undefined, keys);
    expect(changed).toContain('rejected');
    const forged = new TextEncoder().encode(
      new TextDecoder().decode(genuine[page]).replace('"accepted"', '"rejected"'),
    );
    await expect(read(await forge({ [page]: forged }))).rejects.toMatchObject(refused('BUNDLE_FORGED'));
    await expect(
      read(await forge({ 'transport.json': files['transport.json'] ?? new Uint8Array() })),
    ).rejects.toMatchObject(refused('BUNDLE_FORGED'));
    const whole = await readFile(remote.at('other.pbr'));
    await writeFile(remote.at('short.pbr'), whole.subarray(0, whole.length / 2));
    await expect(read(remote.at('short.pbr'))).rejects.toMatchObject(refused('BUNDLE_UNREADABLE'));
    await copyFile(remote.at('other.pbo'), remote.at('wrong.pbr'));
    await expect(read(remote.at('wrong.pbr'))).rejects.toMatchObject(refused('BUNDLE_WRONG_WAY'));
    await expect(
      online.service.files.importReceipts(remote.at('other.pbr'), undefined, []),
    ).rejects.toMatchObject(refused('BUNDLE_BATCH_UNKNOWN'));
    expect((await remote.store.query('batch.get', { batchId: other })).batch?.receiptsAfter).toBe(0);
    expect(await read(remote.at('other.pbr'))).toMatchObject({ stored: 7, state: 'closed' });
  }, 60_000);

  it('a platform that takes the file whole gives an answer that is read the same way', async () => {
    const made = await remote.service.create({
      ...batchOf,
      kind: 'project.declaration',
      carrier: 'bundle',
      dryRun: true,
    });
    expect(made.records, 'no patent here is declared as funded').toBe(0);
    const again = await remote.service.create({
      ...batchOf,
      kind: 'patent.inventory',
      carrier: 'bundle',
      again: true,
    });
    const id = again.batchIds[0] ?? '';
    await remote.service.files.exportBundle(id, remote.at('whole.pbo'));
    const body = new Uint8Array(await readFile(remote.at('whole.pbo')));
    const digest = createHash('sha256').update(body).digest('base64');
    const headers = { authorization: 'Bearer demo-token', 'content-type': 'application/vnd.pb1.bundle+zip' };
    const taken = await fetch(`${platform.url}/v1/bundles`, {
      method: 'POST',
      headers: { ...headers, 'content-digest': `sha-256=:${digest}:` },
      body,
    });
    expect(taken.status).toBe(202);
    let back = await fetch(`${platform.url}/v1/batches/${id}/bundle`, { headers });
    for (let tries = 0; back.status === 425 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      back = await fetch(`${platform.url}/v1/batches/${id}/bundle`, { headers });
    }
    await writeFile(remote.at('whole.pbr'), new Uint8Array(await back.arrayBuffer()));
    const read = await remote.service.files.importReceipts(remote.at('whole.pbr'), undefined, []);
    expect(read).toMatchObject({ batchId: id, stored: 7, state: 'closed' });
  }, 60_000);

  it('a file whose content was changed on the way is not forwarded', async () => {
    const files = unzipSync(await readFile(remote.at('a.pbo')));
    const name = 'chunks/00000.ndjson';
    const text = new TextDecoder().decode(files[name]).replace('中试', '量产');
    await writeFile(online.at('bent.pbo'), zipSync({ ...files, [name]: new TextEncoder().encode(text) }));
    await expect(online.service.files.relay(online.at('bent.pbo'), online.at('x.pbr'))).rejects.toMatchObject(
      refused('BUNDLE_FORGED'),
    );
  });
});

describe("the platform's own spreadsheet", () => {
  it('comes back row by row, in any order and in parts; rows nobody can read are named', async () => {
    const made = await remote.service.create({
      ...batchOf,
      again: true,
      kind: 'patent.inventory',
      carrier: 'template',
    });
    const batchId = made.batchIds[0] ?? '';
    const table = (rows: string[][]) => [
      ['批量建档结果'],
      ['序号', '专利号', '审核状态', '审核意见', '入库编号'],
      ...rows,
    ];
    const write = async (name: string, rows: string[][]) => {
      await writeFile(remote.at(name), JSON.stringify(table(rows)));
      return remote.at(name);
    };
    const row = (n: number, state: string, more: string[] = []) => [
      `${n}`,
      `ZL${numberOf(n, 61)}`,
      state,
      ...more,
    ];
    const first = await write('r1.xlsx', [
      row(2, '盘点完成', ['', 'RK-2']),
      row(0, '待学校审核'),
      row(1, '退回修改', ['应用场景过于简单']),
      ['9', 'ZL202310000000.1', '盘点完成'],
      row(3, '在途'),
      row(2, '盘点完成'),
    ]);
    const one = await remote.service.files.importReceipts(first, undefined, []);
    expect(one).toMatchObject({ batchId, stored: 3, open: 5, state: 'committed', badTotal: 3 });
    expect(one.bad.map(({ row: at, code }) => [at, code])).toEqual([
      [6, 'NOT_IN_BATCH'],
      [7, 'STATE_UNKNOWN'],
      [8, 'KEY_TWICE'],
    ]);
    const rest = [0, 3, 4, 5, 6].map((n) => row(n, '登记入库'));
    const two = await remote.service.files.importReceipts(await write('r2.xlsx', rest), undefined, []);
    expect(two).toMatchObject({ stored: 5, open: 0, state: 'needs_correction' });
    const { lines } = await remote.store.query('batch.lines', { batchId, statuses: ['rejected'] });
    expect(lines.map(({ receipt }) => receipt?.message.zh)).toEqual(['退回修改：应用场景过于简单']);
  });
});

describe('after a total loss', () => {
  it('the platform says what it holds, and the marks here are put right', async () => {
    const fresh = await Desktop.open();
    try {
      await fresh.service.configure({
        endpoint: platform.url,
        organisationCode: 'demo',
        token: 'demo-token',
      });
      await fresh.patents(8, 61);
      const before = await fresh.service.compare('patent.inventory');
      expect(before).toMatchObject({ asked: 8, same: 0, counts: { ahead: 7, unsent: 1 } });
      expect(await fresh.service.repair('patent.inventory')).toEqual({ repaired: 7 });
      const after = await fresh.service.compare('patent.inventory');
      expect(after).toMatchObject({ same: 7, counts: { unsent: 1 } });
      const dry = await fresh.service.create({
        ...batchOf,
        kind: 'patent.inventory',
        carrier: 'https',
        dryRun: true,
      });
      expect(dry).toMatchObject({ records: 1, alreadyAccepted: 7 });
    } finally {
      await fresh.close();
    }
  }, 60_000);
});
