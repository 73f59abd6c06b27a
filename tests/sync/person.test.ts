// Where the lane stops and asks: tokens, frozen batches, changed server keys, chunks that are too large, addresses.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ed25519Signer, newEd25519Key } from '../../src/main/core/submission/crypto';
import type { FetchLike } from '../../src/main/core/submission/ports';
import { Office, plainNet, realClock } from './support/office';
import { PlatformProcess } from './support/platform';
import { declaration } from './support/records';

let platform: PlatformProcess;
let office: Office;
let made = 0;
beforeAll(async () => {
  platform = await PlatformProcess.start();
}, 60_000);
beforeAll(async () => {
  office = await Office.open();
});
afterAll(async () => {
  await platform?.stop();
  await office?.close();
}, 30_000);
afterEach(async () => {
  await platform.settings({});
  office.token = 'demo-token';
});

const some = (count: number) => Array.from({ length: count }, () => declaration(made++, 30));
const seal = (count: number, maxRecords = 2) =>
  office.seal(platform.url, some(count), { limits: { maxBytes: 1e6, maxRecords } });
/** Changes the body of answers on their way. */
const tampered =
  (path: RegExp, change: (text: string) => string): FetchLike =>
  async (url, init) => {
    const answer = await plainNet(url, init);
    if (!path.test(url) || answer.status >= 300) return answer;
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(await answer.arrayBuffer())));
    return { status: answer.status, headers: answer.headers, arrayBuffer: async () => bytes.buffer };
  };

describe('tokens', () => {
  for (const [name, spoil] of [
    ['expired', () => platform.settings({ tokenExpired: true })],
    ['missing', async () => (office.token = undefined)],
    ['unknown', async () => (office.token = 'wrong')],
  ] as const) {
    it(`${name}: the lane pauses and asks, the batch is untouched and goes on with a good token`, async () => {
      const id = await seal(3);
      await spoil();
      const lane = office.lane();
      lane.start();
      try {
        const row = await office.settled(id, lane);
        expect(row.state).toBe('sealed');
        expect(row.attempts).toBe(0);
        expect(lane.status().paused?.problem?.httpStatus).toBeOneOf([401, 403]);
        await platform.settings({});
        office.token = 'demo-token';
        lane.resume();
        expect(await office.settled(id, lane)).toMatchObject({ state: 'closed', counts: { accepted: 3 } });
      } finally {
        await lane.stop();
      }
    }, 30_000);
  }

  it('of another organisation: only this batch stops, and it goes on with the right token', async () => {
    const id = await seal(3);
    office.token = 'other-token';
    const lane = office.lane();
    expect(await office.settle(id, lane)).toMatchObject({
      state: 'frozen',
      lastProblem: { code: 'ORG_DIFFERS' },
    });
    expect(lane.status().paused).toBeUndefined();
    office.token = 'demo-token';
    expect(await lane.release(id)).toBe(true);
    expect(await office.settle(id)).toMatchObject({ state: 'closed', counts: { accepted: 3 } });
  }, 30_000);

  it('the log never holds a token', () => {
    expect(office.log.length).toBeGreaterThan(0);
    expect(office.log.join('\n')).not.toMatch(/demo-token|other-token/);
  });
});

describe('frozen for a person', () => {
  it('409: a batchId that names another content at the platform; other batches go on', async () => {
    const batchId = `twice-${made}`;
    await office.settle(await office.seal(platform.url, some(2), { batchId }));
    const rival = await Office.open();
    try {
      await rival.seal(platform.url, some(3), { batchId });
      const other = await rival.seal(platform.url, some(2));
      const lane = rival.lane();
      expect(await rival.settle(other, lane)).toMatchObject({ state: 'closed' });
      const row = await rival.settle(batchId);
      expect(row).toMatchObject({
        state: 'frozen',
        frozenFrom: 'sealed',
        lastProblem: { code: 'BATCH_DIFFERS' },
      });
    } finally {
      await rival.close();
    }
  }, 30_000);

  it('422: a manifest the platform can not accept', async () => {
    const id = await seal(2);
    const row = (await office.store.batch(id))!;
    const manifest = { ...row.manifest!, sig: ed25519Signer(newEd25519Key()).publicKey };
    await office.store.insert({ ...row, manifest }, []);
    expect(await office.settle(id)).toMatchObject({
      state: 'frozen',
      lastProblem: { code: 'SIGNATURE_INVALID' },
    });
  }, 30_000);

  it('other server keys than at the first contact; goes on once a person accepts them', async () => {
    const id = await seal(2);
    const state = (await office.store.endpoint(platform.url))!;
    const stranger = ed25519Signer(newEd25519Key());
    const { alg, keyId, publicKey } = stranger;
    await office.store.putEndpoint({ ...state, keys: [{ alg, keyId, publicKey }] });
    const lane = office.lane();
    expect(await office.settle(id, lane)).toMatchObject({
      state: 'frozen',
      lastProblem: { code: 'SERVER_KEY_CHANGED' },
    });
    await lane.acceptServerKeys(platform.url);
    expect(await lane.release(id)).toBe(true);
    expect(await lane.release(id)).toBe(false);
    expect(await office.settle(id)).toMatchObject({ state: 'closed', counts: { accepted: 2 } });
  }, 30_000);

  it('a plain http address beyond this computer is never contacted', async () => {
    const id = await office.seal('http://platform.example.cn', some(1));
    let asked = 0;
    const net: FetchLike = (url, init) => {
      asked += 1;
      return plainNet(url, init);
    };
    const row = await office.settle(id, office.lane({ net }));
    expect(row).toMatchObject({ state: 'frozen', lastProblem: { code: 'ENDPOINT_NOT_SECURE' } });
    expect(asked).toBe(0);
  });
});

describe('answers that must not be believed', () => {
  for (const [name, path, change] of [
    [
      'a receipt whose status was changed',
      /\/receipts\?/,
      (t: string) => t.replace('"accepted"', '"rejected"'),
    ],
    [
      'a receipt for another record',
      /\/receipts\?/,
      (t: string) => t.replace(/"opId":"[^"]*"/, '"opId":"op-x"'),
    ],
    [
      'a transport receipt for other content',
      /\/commit$/,
      (t: string) => t.replace(/"root":"../, '"root":"00'),
    ],
    [
      'a transport receipt that nobody signed',
      /\/commit$/,
      (t: string) => t.replace(/"sig":"..../, '"sig":"AAAA'),
    ],
    ['a page that is not a platform at all', /\/capabilities$/, () => '<html>login</html>'],
  ] as const) {
    it(`${name} is refused and asked for again, never stored`, async () => {
      const id = await seal(3);
      const lane = office.lane({ net: tampered(path, change), random: () => 0.9 });
      lane.start();
      let row = await office.store.batch(id);
      while (row?.lastProblem === undefined) {
        await realClock.sleep(20, new AbortController().signal);
        row = await office.store.batch(id);
      }
      await lane.stop();
      expect(row.attempts).toBe(1);
      expect(row.receiptsAfter).toBe(0);
      await lane.retryNow();
      expect(await office.settle(id)).toMatchObject({ state: 'closed', counts: { accepted: 3 } });
    }, 30_000);
  }
});

describe('413: chunks too large', () => {
  it('known from the limits: the batch is cut anew with the same opIds before a byte leaves', async () => {
    const id = await seal(12, 8);
    await platform.settings({ maxChunkRecords: 3 });
    const row = await office.settle(id);
    expect(row).toMatchObject({ state: 'closed', supersedes: id, counts: { accepted: 12 } });
    expect(row.manifest?.supersedes).toBe(id);
    expect(Math.max(...row.manifest!.chunks.map((chunk) => chunk.count))).toBe(3);
    expect(await office.store.batch(id)).toMatchObject({ state: 'superseded', supersededBy: row.batchId });
  }, 30_000);

  it('learnt at a chunk: the announced batch can never be committed beside its successor', async () => {
    const before = await platform.counts();
    const id = await seal(12, 6);
    // Announced under wide limits, which then shrink.
    await platform.faults({ fault: 'dropBefore', step: 'chunk', times: 3 });
    const lane = office.lane({ random: () => 0.9 });
    lane.start();
    while ((await office.store.batch(id))?.lastProblem === undefined) {
      await realClock.sleep(20, new AbortController().signal);
    }
    await lane.stop();
    await platform.settings({ maxChunkBytes: 2_000, claimedMaxChunkRecords: 6 });
    await lane.retryNow();
    const row = await office.settle(id);
    expect(row).toMatchObject({ state: 'closed', counts: { accepted: 12 } });
    expect(row.batchId).not.toBe(id);
    const commit = await fetch(`${platform.url}/v1/batches/${id}/commit`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-token' },
    });
    expect([commit.status, ((await commit.json()) as { code: string }).code]).toEqual([
      409,
      'BATCH_SUPERSEDED',
    ]);
    expect((await platform.counts()).effects - before.effects).toBe(12);
  }, 30_000);

  it('a single record that is too large freezes', async () => {
    const id = await seal(2, 1);
    await platform.settings({ maxChunkBytes: 100 });
    expect(await office.settle(id)).toMatchObject({
      state: 'frozen',
      lastProblem: { code: 'CHUNK_TOO_LARGE' },
    });
  }, 30_000);
});

describe('beside the batches', () => {
  it('probe tells what is wrong with a connection', async () => {
    const lane = office.lane();
    expect(await lane.probe(platform.url)).toMatchObject({ ok: true });
    expect(await lane.probe('http://127.0.0.1:9')).toMatchObject({ ok: false, failure: { code: 'NETWORK' } });
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const impatient = office.lane({ timeouts: { requestMs: 200 } });
    expect(await impatient.probe(url)).toMatchObject({ ok: false, failure: { code: 'TIMEOUT' } });
    silent.closeAllConnections();
    silent.close();
  }, 30_000);

  it('business receipts come later and are stored once', async () => {
    const records = some(1);
    await office.settle(await office.seal(platform.url, records));
    const key = records[0]!.key;
    for (const stage of ['collegeReview', 'schoolReview', 'registered'] as const) {
      await platform.admin('POST', 'review', { org: 'demo', key, stage, outcome: 'passed' });
    }
    const lane = office.lane();
    expect(await lane.fetchInbox(platform.url)).toEqual({ ok: true, value: 3 });
    expect(await lane.fetchInbox(platform.url)).toEqual({ ok: true, value: 0 });
    expect((await office.store.inbox()).map((row) => row.stage)).toEqual([
      'collegeReview',
      'schoolReview',
      'registered',
    ]);
  }, 30_000);

  it('lookup says what the platform knows after a total loss here', async () => {
    const [record] = some(1);
    await office.settle(await office.seal(platform.url, [record!]));
    const answer = await office.lane().lookup(platform.url, { opIds: [record!.opId, 'op-never-sent'] });
    expect(answer).toMatchObject({
      ok: true,
      value: { found: [{ opId: record!.opId, rev: 1, hash: record!.hash }], unknown: ['op-never-sent'] },
    });
  }, 30_000);
});
