// Databases of earlier program versions, made as those made them, open in this one and keep every record.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/renderer/store/db';
import { TestStore } from './harness';

const tables1 = {
  patents: 'page',
  persons: 'page',
  departments: 'page',
  projects: 'page',
  marks: 'page',
  changes: 'seq',
  changeItems: 'key',
  applied: 'commandId',
  meta: 'key',
  settings: 'key',
  batches: 'batchId',
  batchChunks: 'key',
  receipts: 'key',
};

/** What version 1 wrote: 64 records a page on one line, the id after the fields. */
async function writeVersion1(name: string): Promise<void> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores(tables1);
  const patents = Array.from({ length: 70 }, (_, n) => ({
    applicationNumber: `20231${String(n).padStart(7, '0')}.0`,
    type: 'invention',
    title: `旧库中的电池第${n}号`,
    publications: [],
    applicants: ['示例大学'],
    inventors: [{ name: '张三' }],
    departmentId: 'd1',
    ipc: [],
    legalBucket: 'inForce',
    projectIds: [],
    id: `p${n}`,
    rev: 1,
    seq: 1,
  }));
  await db.table('patents').bulkPut([
    { page: 0, text: JSON.stringify(patents.slice(0, 64)) },
    { page: 1, text: JSON.stringify(patents.slice(64)) },
  ]);
  const department = { name: '机械学院', id: 'd1', rev: 1, seq: 1 };
  await db.table('departments').put({ page: 0, text: JSON.stringify([department]) });
  const mark = { id: 'p3', state: 'accepted', rev: 1, opId: 'o', batchId: 'b', line: 1 };
  await db.table('marks').put({ page: 0, text: JSON.stringify([mark]) });
  const items = [...patents.map(({ id }) => ({ op: 'create', entity: 'patent', id }))];
  await db.table('changeItems').put({ key: '000000000001:000000', text: JSON.stringify(items) });
  const head = { seq: 1, commandId: 'import-1', kind: 'import', at: '2025-01-01T00:00:00.000Z', actor: '王' };
  await db.table('changes').put({ ...head, counts: { patent: 70 }, label: '清单.xlsx' });
  await db.table('applied').put({ commandId: 'import-1', answer: { created: 70, updated: 0, seq: 1 } });
  await db.table('meta').put({ key: 'auxSeq', value: 4 });
  await db.table('settings').put({ key: 'user.name', value: '王经办' });
  db.close();
}

describe('a database of version 1', () => {
  it('opens with all its records, marks, history and settings, and is worked on', async () => {
    await writeVersion1('from-version-1');
    const store = await TestStore.open('from-version-1');
    expect((await indexedDB.databases()).find(({ name }) => name === 'from-version-1')?.version).toBe(
      schemaVersion * 10,
    );
    const list = await store.query('patents.list', { text: '旧库', filter: { departmentIds: ['d1'] } });
    expect(list.total).toBe(70);
    expect((await store.query('patents.list', { filter: { submission: ['accepted'] } })).total).toBe(1);
    expect(await store.control('ping', null)).toMatchObject({ seq: 1, auxSeq: 4, lastCommandId: 'import-1' });
    const change = { entity: 'patent', id: 'p65', expectedRev: 1, patch: { note: '新' } };
    await store.command('record.update', change);
    await store.command('record.create', { entity: 'family', fields: { name: '电池同族' } });
    const { entries } = await store.query('record.history', { entity: 'patent', id: 'p65' });
    expect(entries.map(({ head }) => head.kind)).toEqual(['update', 'import']);
    await store.control('close', null);
    const again = await TestStore.open('from-version-1');
    expect((await again.query('patents.get', { id: 'p65' })).patent).toMatchObject({ note: '新', rev: 2 });
    expect((await again.query('patents.get', { id: 'p64' })).patent.title).toBe('旧库中的电池第64号');
    expect((await again.query('settings.get', { keys: ['user.name'] })).values).toEqual({
      'user.name': '王经办',
    });
  });
});
