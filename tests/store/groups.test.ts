// Counts by groups through the store itself: every group, two at a time, always the patents the list shows.
import { describe, expect, it } from 'vitest';
import { type GroupKey, GroupKey as Groups } from '../../src/shared/store/queries';
import { draft, TestStore } from './harness';

const today = '2026-01-02';

async function furnished(): Promise<TestStore> {
  const store = await TestStore.open();
  await store.import([
    draft(1, { department: '机械学院', agency: '甲事务所', legalStatus: '授权', legalBucket: 'inForce' }),
    draft(2, {
      department: '机械学院',
      filingDate: '2020-01-03',
      grantDate: '2022-05-06',
      ipcMain: 'C07D 1/00',
    }),
    draft(3, { department: '化工学院', type: 'design', ipcMain: 'A61K 8/00' }),
    draft(4, { project: { number: 'P-1', name: '项目' }, filingDate: '2020-01-02' }),
  ]);
  return store;
}

const counts = async (store: TestStore, rows: GroupKey) => {
  const { rows: lines } = await store.query('patents.pivot', { rows, filter: { today } });
  return Object.fromEntries(lines.map(({ key, label, count }) => [label ?? key, count]));
};

describe('patents counted by a group', () => {
  it('are counted by what they are, where they come from and how old they are', async () => {
    const store = await furnished();
    expect(await counts(store, 'department')).toEqual({ 机械学院: 2, 化工学院: 1, '': 1 });
    expect(await counts(store, 'filingYear')).toEqual({ '2020': 2, '2023': 2 });
    expect(await counts(store, 'age')).toEqual({ '2': 2, '5': 1, '6': 1 });
    expect(await counts(store, 'grantYear')).toEqual({ '2022': 1, '': 3 });
    expect(await counts(store, 'funded')).toEqual({ no: 3, yes: 1 });
    expect(await counts(store, 'ipcClass')).toEqual({ A61: 1, C07: 1, H01: 2 });
    expect(await counts(store, 'submission')).toEqual({ none: 4 });
    expect(await counts(store, 'agency')).toEqual({ 甲事务所: 1, '': 3 });
  });

  it('follow from the main IPC to field, sector and industries; a correction of an officer wins', async () => {
    const store = await furnished();
    expect(await counts(store, 'wipoField')).toEqual({ '1': 2, '14': 2 });
    expect(await counts(store, 'wipoSector')).toEqual({ '1': 2, '3': 2 });
    const before = await counts(store, 'strategicIndustry');
    const { rows } = await store.query('patents.list', { filter: { where: { wipoField: ['1'] } } });
    expect(rows.map(({ wipoField }) => wipoField)).toEqual([1, 1]);
    const ids = rows.map(({ id }) => id);
    await store.command('records.updateMany', { entity: 'patent', ids, patch: { strategicIndustry: '8.1' } });
    const after = await counts(store, 'strategicIndustry');
    expect(after['8.1']).toBe((before['8.1'] ?? 0) + 2);
    expect(Object.values(after).reduce((a, b) => a + b)).toBe(4);
  });

  it('need a day where ages are asked for', async () => {
    const store = await furnished();
    await expect(store.query('patents.pivot', { rows: 'age' })).rejects.toMatchObject({
      error: { code: 'INVALID_INPUT', data: { field: 'today' } },
    });
  });

  it.each(Groups.options)('%s: each count opens exactly its patents in the list', async (group) => {
    const store = await furnished();
    const { rows, columns, total } = await store.query('patents.pivot', {
      rows: group,
      columns: 'legalBucket',
      filter: { today },
    });
    expect(total).toBe(4);
    for (const line of rows) {
      expect(line.cells.reduce((a, b) => a + b, 0)).toBe(line.count);
      for (const [i, column] of columns.entries()) {
        const where =
          group === 'legalBucket'
            ? { legalBucket: [line.key] }
            : { [group]: [line.key], legalBucket: [column.key] };
        const { total: listed } = await store.query('patents.list', { filter: { where, today } });
        if (group !== 'legalBucket' || line.key === column.key) expect(listed).toBe(line.cells[i]);
      }
    }
  });

  it('keeps order: years upwards, the rest most frequent first, those without last', async () => {
    const store = await furnished();
    const keys = async (rows: GroupKey) =>
      (await store.query('patents.pivot', { rows, filter: { today } })).rows.map(
        ({ label, key }) => label ?? key,
      );
    expect(await keys('age')).toEqual(['2', '5', '6']);
    expect(await keys('department')).toEqual(['机械学院', '化工学院', '']);
    expect(await keys('grantYear')).toEqual(['2022', '']);
  });
});

describe('the list', () => {
  it('takes exactly the patents it is given, in the order that is asked', async () => {
    const store = await furnished();
    const all = (await store.query('patents.list', { sort: { key: 'applicationNumber', descending: false } }))
      .rows;
    const ids = [all[3]?.id ?? '', all[1]?.id ?? '', 'gone'];
    const found = await store.query('patents.list', {
      filter: { ids },
      sort: { key: 'applicationNumber', descending: false },
    });
    expect(found.rows.map(({ id }) => id)).toEqual([all[1]?.id, all[3]?.id]);
    expect((await store.query('patents.list', { filter: { ids: [] } })).total).toBe(0);
  });

  it('takes spans of grant dates, both ends included', async () => {
    const store = await furnished();
    const totalOf = async (filter: object) => (await store.query('patents.list', { filter })).total;
    expect(await totalOf({ grantedFrom: '2022-05-06', grantedTo: '2022-05-06' })).toBe(1);
    expect(await totalOf({ grantedTo: '2022-05-05' })).toBe(0);
    expect(await totalOf({ grantedFrom: '2022-05-07' })).toBe(0);
  });

  it('follows a department that is renamed', async () => {
    const store = await furnished();
    const sort = { key: 'department', descending: false };
    const names = async () => (await store.query('patents.list', { sort })).rows.map((row) => row.department);
    expect(await names()).toEqual(['', '化工学院', '机械学院', '机械学院']);
    const [first] = (await store.query('departments.list', { text: '机械' })).rows;
    const patch = { name: '安全学院' };
    await store.command('record.update', { entity: 'department', id: first?.id, expectedRev: 1, patch });
    expect(await names()).toEqual(['', '安全学院', '安全学院', '化工学院']);
  });
});
