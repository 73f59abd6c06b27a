// Entries put at the end of lists of many records at once: beside what is there, never twice.
import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

async function furnished() {
  const store = await TestStore.open();
  await store.import([draft(1, { project: { number: 'P-1', name: '项目一' } }), draft(2)]);
  const { id } = await store.command('record.create', {
    entity: 'project',
    fields: { name: '项目二', number: 'P-2' },
  });
  const { rows } = await store.query('patents.list', {
    sort: { key: 'applicationNumber', descending: false },
  });
  return { store, project: id, ids: rows.map((row) => row.id) };
}

const projectsOf = async (store: TestStore, ids: string[]) =>
  (await store.query('patents.many', { ids })).patents.map((patent) => patent.projectIds.length);

describe('a project added to many patents', () => {
  it('stands beside the ones they have, and goes again in one step', async () => {
    const { store, project, ids } = await furnished();
    const append = { projectIds: [project] };
    const preview = await store.query('records.previewUpdate', { entity: 'patent', ids, patch: {}, append });
    expect(preview).toMatchObject({ changed: 2, unchanged: 0, refused: [] });
    const { changed, seq } = await store.command('records.updateMany', {
      entity: 'patent',
      ids,
      patch: {},
      append,
    });
    expect(changed).toBe(2);
    expect(await projectsOf(store, ids)).toEqual([2, 1]);
    await store.command('change.undo', { seq });
    expect(await projectsOf(store, ids)).toEqual([1, 0]);
  });

  it('is not added twice', async () => {
    const { store, project, ids } = await furnished();
    const change = { entity: 'patent', ids, patch: {}, append: { projectIds: [project] } } as const;
    await store.command('records.updateMany', { ...change, ids });
    expect(await store.command('records.updateMany', { ...change, ids })).toMatchObject({
      changed: 0,
      unchanged: 2,
    });
  });

  it('can not be put where no list is', async () => {
    const { store, ids } = await furnished();
    const append = { title: ['x'] };
    const preview = await store.query('records.previewUpdate', { entity: 'patent', ids, patch: {}, append });
    expect(preview.refused).toHaveLength(2);
  });
});
