// The service around the lane against the real platform: sign-in in a browser, a rotated SM2 key, evidence, corrections,
// decisions of the authority on the record, a file the platform takes whole, and what the connection test says.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFinal } from '../../src/domain/submission/states';
import { batchOf, Desktop } from './support/desktop';
import { PlatformProcess } from './support/platform';

let platform: PlatformProcess;
let desk: Desktop;
let ids: string[] = [];
beforeAll(async () => {
  platform = await PlatformProcess.start();
  desk = await Desktop.open();
  await desk.service.configure({ endpoint: platform.url, organisationCode: 'demo', token: '' });
  ids = await desk.patents(5, 62);
  desk.service.start();
}, 60_000);
afterAll(async () => {
  await desk?.close();
  await platform?.stop();
}, 30_000);

const until = async <T>(look: () => Promise<T>, done: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const value = await look();
    if (done(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen');
};
const ended = (batchId: string) =>
  until(
    async () => (await desk.store.query('batch.get', { batchId })).batch,
    (row) => row !== null && (isFinal(row.state) || row.state === 'frozen'),
  );

describe('a token', () => {
  it('comes from the browser: the person types the code there, nobody copies anything', async () => {
    expect(await desk.service.view()).toMatchObject({ hasToken: false });
    const grant = await desk.service.beginLogin();
    expect(grant.userCode).not.toBe('');
    const page = new URLSearchParams({ code: grant.userCode, password: 'demo-token', answer: 'yes' });
    const answer = await fetch(`${platform.url}/device`, { method: 'POST', body: page, redirect: 'manual' });
    expect(answer.status).toBeLessThan(400);
    await until(
      async () => desk.service.loginState().state,
      (state) => state === 'done',
    );
    expect(await desk.service.view()).toMatchObject({ hasToken: true });
  }, 60_000);

  it('missing, the connection test names it after everything before it was fine', async () => {
    const other = await Desktop.open();
    try {
      await other.service.configure({ endpoint: platform.url, organisationCode: 'demo', token: '' });
      const { steps } = await other.service.test();
      expect(steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
        'address ok',
        'proxy skipped',
        'dns ok',
        'connect ok',
        'platform ok',
        'token failed',
      ]);
      await other.service.configure({ endpoint: 'http://127.0.0.1:9', organisationCode: 'demo', token: 'x' });
      expect((await other.service.test()).steps.at(-1)).toMatchObject({
        step: 'connect',
        state: 'failed',
        code: 'CONNECT_FAILED',
      });
      await other.service.configure({
        endpoint: 'https://no-such-host.invalid',
        organisationCode: 'demo',
        token: 'x',
      });
      expect((await other.service.test()).steps.at(-1)).toMatchObject({ step: 'dns', code: 'DNS_FAILED' });
    } finally {
      await other.close();
    }
  }, 60_000);
});

describe('a key', () => {
  it('is renewed as SM2, the old one vouches for it, and what it signs is taken', async () => {
    const first = await desk.service.create({
      ...batchOf,
      kind: 'patent.registration',
      carrier: 'https',
      ids: ids.slice(0, 1),
    });
    expect(await ended(first.batchIds[0] ?? '')).toMatchObject({
      state: 'closed',
      manifest: { alg: 'Ed25519' },
    });
    const rotated = await desk.service.rotateKey('SM2-SM3');
    expect(rotated.statement, 'the platform took the statement').toBe('');
    const next = await desk.service.create({
      ...batchOf,
      kind: 'patent.registration',
      carrier: 'https',
      ids: ids.slice(1, 2),
    });
    expect(await ended(next.batchIds[0] ?? '')).toMatchObject({
      state: 'closed',
      manifest: { alg: 'SM2-SM3' },
    });
    const { device, earlier, platform: known } = await desk.service.keyView();
    expect([device.alg, earlier.map((key) => key.alg), known.length]).toEqual(['SM2-SM3', ['Ed25519'], 1]);
  }, 60_000);
});

it('a correction takes up what was refused and names the batch it corrects', async () => {
  await platform.settings({ rejectEvery: 2 });
  const made = await desk.service.create({ ...batchOf, kind: 'patent.inventory', carrier: 'https' });
  const old = made.batchIds[0] ?? '';
  expect(await ended(old)).toMatchObject({ state: 'needs_correction', counts: { accepted: 3, rejected: 2 } });
  await platform.settings({});
  const { lines } = await desk.store.query('batch.lines', { batchId: old, statuses: ['rejected'] });
  const again = await desk.service.create({
    ...batchOf,
    kind: 'patent.inventory',
    carrier: 'https',
    again: true,
    ids: lines.map((line) => line.recordId),
    supersedes: old,
  });
  const batchId = again.batchIds[0] ?? '';
  expect(await ended(batchId)).toMatchObject({ state: 'closed', count: 2, manifest: { supersedes: old } });
  expect((await desk.store.query('batch.get', { batchId: old })).batch).toMatchObject({
    state: 'needs_correction',
    supersededBy: batchId,
  });
}, 60_000);

it('evidence goes with its record, once, before the commit', async () => {
  const paper = Buffer.from('%PDF-1.4 合同扫描件');
  const hash = createHash('sha256').update(paper).digest('hex');
  await writeFile(desk.at(hash), paper);
  const agreement = await desk.store.command('record.create', {
    entity: 'agreement',
    fields: {
      title: '示例装置许可',
      number: 'HT-1',
      mode: 'licence',
      party: '示例装备有限公司',
      patentIds: ids.slice(0, 1),
      signedOn: '2026-05-28',
      priceFen: 1_000_000,
      contributors: [],
      state: 'active',
    },
  });
  const filing = {
    kind: 'techContractRegistration',
    title: '技术合同登记 HT-1',
    agreementId: agreement.id,
    patentIds: ids.slice(0, 1),
    state: 'draft',
    form: { payment: 'lumpSum' },
  };
  await desk.store.command('record.create', { entity: 'filing', fields: filing });
  const dry = await desk.service.create({
    ...batchOf,
    kind: 'agreement.techContract',
    carrier: 'https',
    dryRun: true,
  });
  expect(dry.incomplete.map((one) => one.missing)).toEqual([
    ['EVIDENCE_MISSING', 'FIELD_MISSING:seller.name'],
  ]);
  await desk.put({ 'organisation.name': '示例大学' });
  const documents = [
    { hash, name: '合同.pdf', mime: 'application/pdf', bytes: paper.length, addedOn: '2026-05-28' },
  ];
  await desk.store.command('record.create', {
    entity: 'filing',
    fields: { ...filing, title: '二', documents },
  });
  const made = await desk.service.create({ ...batchOf, kind: 'agreement.techContract', carrier: 'https' });
  expect(made).toMatchObject({ records: 1, incompleteTotal: 1 });
  expect(await ended(made.batchIds[0] ?? '')).toMatchObject({ state: 'closed' });
  const { evidence } = await desk.service.preview({ batchId: made.batchIds[0] ?? '', line: 1 });
  expect(evidence).toEqual([{ sha256: hash, size: paper.length, type: 'application/pdf' }]);
}, 60_000);

it('what the authority decides later stands on the record: reviewed, registered, returned', async () => {
  const { key } = (
    await desk.store.control('submission.candidates', {
      kind: 'patent.inventory',
      ids: ids.slice(0, 1),
      text: '',
      filter: {},
      again: true,
      every: true,
      organisation: { name: '' },
      today: '2026-11-22',
      offset: 0,
      limit: 1,
    })
  ).candidates[0] ?? { key: '' };
  const review = { org: 'demo', type: 'patent.inventory', key, outcome: 'passed' };
  for (const stage of ['collegeReview', 'schoolReview'])
    await platform.admin('POST', 'review', { ...review, stage });
  await platform.admin('POST', 'review', { ...review, stage: 'registered', number: 'RK-000123' });
  expect(await desk.service.fetchInbox()).toEqual({ rows: 3 });
  expect(await desk.service.fetchInbox()).toEqual({ rows: 0 });
  const { marks, decisions } = await desk.store.query('submission.record', { id: ids[0] ?? '' });
  const card = marks.find((mark) => mark.kind === 'patent.inventory');
  expect(card).toMatchObject({
    state: 'accepted',
    nationalId: 'RK-000123',
    business: { stage: 'registered', number: 'RK-000123' },
  });
  expect(
    decisions
      .filter((one) => one.type === 'patent.inventory')
      .map((one) => one.stage)
      .sort(),
  ).toEqual(['collegeReview', 'registered', 'schoolReview']);
}, 60_000);
