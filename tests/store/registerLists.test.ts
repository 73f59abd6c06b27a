// The lists of registers and projects count what their pages show.
import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

const create = async (store: TestStore, entity: string, fields: Record<string, unknown>): Promise<string> =>
  ((await store.command('record.create', { entity, fields })) as { id: string }).id;

describe('disclosures', () => {
  it('are counted by state whatever states are shown, and name the patent they became', async () => {
    const store = await TestStore.open();
    await store.import([draft(1)]);
    const { rows: patents } = await store.query('patents.list', {});
    await create(store, 'disclosure', { title: '银浆' });
    await create(store, 'disclosure', { title: '银浆之二', state: 'filed', patentId: patents[0]?.id });
    const filed = await store.query('disclosures.list', { text: '银浆', states: ['filed'] });
    expect(filed.total).toBe(1);
    expect(filed.counts).toMatchObject({ draft: 1, filed: 1, closed: 0 });
    expect(filed.rows[0]?.patentNumber).toBe(patents[0]?.applicationNumber);
    expect((await store.query('disclosures.list', { text: '石墨' })).total).toBe(0);
  });

  it('hold the patent they became: it cannot be removed under them', async () => {
    const store = await TestStore.open();
    await store.import([draft(1)]);
    const { rows } = await store.query('patents.list', {});
    await create(store, 'disclosure', { title: '银浆', patentId: rows[0]?.id });
    const removal = store.command('record.remove', { entity: 'patent', ids: [rows[0]?.id] });
    await expect(removal).rejects.toMatchObject({ error: { code: 'IN_USE' } });
  });
});

it('results are counted by kind', async () => {
  const store = await TestStore.open();
  await create(store, 'result', { name: '配方', kind: 'tradeSecret' });
  await create(store, 'result', { name: '控制软件', kind: 'software' });
  const secrets = await store.query('results.list', { kinds: ['tradeSecret'] });
  expect(secrets.rows.map((row) => row.name)).toEqual(['配方']);
  expect(secrets.counts).toMatchObject({ tradeSecret: 1, software: 1, other: 0 });
});

it('families know their members, how many are in force, and the first filing', async () => {
  const store = await TestStore.open();
  await store.import([
    draft(1, { filingDate: '2022-05-01', legalBucket: 'inForce' }),
    draft(2, { filingDate: '2021-05-01', legalBucket: 'lapsed' }),
    draft(3),
  ]);
  const family = await create(store, 'family', { name: '电池同族' });
  await create(store, 'family', { name: '空同族' });
  const { rows } = await store.query('patents.list', { sort: { key: 'filingDate', descending: false } });
  const ids = rows.slice(0, 2).map((row) => row.id);
  await store.command('records.updateMany', { entity: 'patent', ids, patch: { familyId: family } });
  const list = await store.query('families.list', {});
  expect(
    list.rows.map(({ name, members, inForce, firstFiling }) => [name, members, inForce, firstFiling]),
  ).toEqual([
    ['电池同族', 2, 1, '2021-05-01'],
    ['空同族', 0, 0, undefined],
  ]);
});

it('projects say what their declaration lacks and what became of their patents', async () => {
  const store = await TestStore.open();
  await store.import([
    draft(1, { project: { number: 'A-1', name: 'A-1' }, legalBucket: 'inForce' }),
    draft(2, { project: { number: 'A-1', name: 'A-1' }, legalBucket: 'lapsed' }),
  ]);
  await create(store, 'project', { number: 'B-2', name: '智能机器人', projectType: '国家重点研发计划' });
  const all = await store.query('projects.declarations', {});
  expect([all.total, all.all, all.lacking]).toEqual([2, 2, 1]);
  expect(all.rows[0]).toMatchObject({
    number: 'A-1',
    patentCount: 2,
    gaps: ['projectType', 'name'],
    buckets: { inForce: 1, lapsed: 1, pending: 0, unknown: 0 },
  });
  const lacking = await store.query('projects.declarations', { incomplete: true });
  expect([lacking.total, lacking.all]).toEqual([1, 2]);
});
