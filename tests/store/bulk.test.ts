// One change of many records: all or none, with progress, undone in one step.
import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

async function filled(count: number): Promise<{ store: TestStore; ids: string[] }> {
  const store = await TestStore.open();
  await store.import(Array.from({ length: count }, (_, n) => draft(n)));
  const { ids } = await store.query('patents.ids', {});
  return { store, ids };
}

const tiers = async (store: TestStore) => (await store.query('patents.pivot', { rows: 'tier' })).rows;

describe('a change of many records', () => {
  it('tells how far it is, and is taken back in one step that tells it too', async () => {
    const { store, ids } = await filled(1500);
    const chosen = ids.slice(0, 1200);
    const told = () => store.pushes.filter((push) => push.push === 'progress');
    const input = { entity: 'patent', ids: chosen, patch: { tier: 'A' }, label: '分层' };
    const { changed, seq } = await store.command('records.updateMany', input);
    expect(changed).toBe(1200);
    expect(told().at(-1)).toMatchObject({ label: '分层', done: 1200, total: 1200 });
    expect(await tiers(store)).toMatchObject([
      { key: 'A', count: 1200 },
      { key: '', count: 300 },
    ]);
    const before = told().length;
    await store.command('change.undo', { seq });
    expect(told().length).toBeGreaterThan(before);
    expect(await tiers(store)).toMatchObject([{ key: '', count: 1500 }]);
  });

  it('of few records is done without a word', async () => {
    const { store, ids } = await filled(20);
    await store.command('records.updateMany', { entity: 'patent', ids, patch: { tier: 'A' } });
    expect(store.pushes.some((push) => push.push === 'progress')).toBe(false);
  });

  it('leaves all of them alone while one would become invalid, and names it', async () => {
    const { store, ids } = await filled(10);
    const patch = { filingDate: 'tomorrow' };
    await expect(store.command('records.updateMany', { entity: 'patent', ids, patch })).rejects.toMatchObject(
      {
        error: { code: 'VALIDATION', data: { field: 'filingDate', refused: 10 } },
      },
    );
    expect((await store.query('patents.list', { filter: { filedFrom: '2023-03-01' } })).total).toBe(10);
  });

  it('can not give one number to many', async () => {
    const { store, ids } = await filled(2);
    const patch = { applicationNumber: '202310000001.5' };
    await expect(store.command('records.updateMany', { entity: 'patent', ids, patch })).rejects.toMatchObject(
      {
        error: { code: 'VALIDATION', data: { field: 'applicationNumber' } },
      },
    );
  });

  it('counts those that were so already as unchanged and gives them no new revision', async () => {
    const { store, ids } = await filled(4);
    await store.command('records.updateMany', {
      entity: 'patent',
      ids: ids.slice(0, 1),
      patch: { tier: 'A' },
    });
    const again = await store.command('records.updateMany', { entity: 'patent', ids, patch: { tier: 'A' } });
    expect(again).toMatchObject({ changed: 3, unchanged: 1 });
    const { rows } = await store.query('patents.list', {});
    expect(new Set(rows.map(({ rev }) => rev))).toEqual(new Set([2]));
  });
});
