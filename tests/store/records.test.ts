import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

const patent = (number: string, title = '一种装置') => ({
  entity: 'patent' as const,
  fields: { applicationNumber: number, title, applicants: ['示例大学'] },
});

describe('single records', () => {
  it('take any usual form of a number, keep the canonical one and know the type', async () => {
    const store = await TestStore.open();
    const { id } = await store.command('record.create', patent('ZL 2023 1 0000001'));
    const { patent: stored } = await store.query('patents.get', { id });
    expect(stored).toMatchObject({ applicationNumber: '202310000001.5', type: 'invention', rev: 1 });
  });

  it('refuse a wrong check digit with the digit that was expected', async () => {
    const store = await TestStore.open();
    await expect(store.command('record.create', patent('202310000001.4'))).rejects.toMatchObject({
      error: {
        code: 'VALIDATION',
        data: { field: 'applicationNumber', reason: 'CHECK_DIGIT_WRONG', expected: '5' },
      },
    });
  });

  it('refuse a number another patent has, naming it', async () => {
    const store = await TestStore.open();
    const { id } = await store.command('record.create', patent('202310000001.5'));
    await expect(store.command('record.create', patent('202310000001.5'))).rejects.toMatchObject({
      error: { code: 'NUMBER_EXISTS', data: { number: '202310000001.5', id } },
    });
  });

  it('refuse a change that was made on an older revision', async () => {
    const store = await TestStore.open();
    const { id } = await store.command('record.create', patent('202310000001.5'));
    const change = { entity: 'patent', id, expectedRev: 1, patch: { title: '新题目' } };
    await store.command('record.update', change);
    await expect(store.command('record.update', change)).rejects.toMatchObject({
      error: { code: 'REV_CONFLICT', data: { expectedRev: 1, rev: 2 } },
    });
  });

  it('are changed once by a command that is repeated', async () => {
    const store = await TestStore.open();
    const first = await store.command('record.create', patent('202310000001.5'), 'command-0001');
    const again = await store.command('record.create', patent('202310000001.5'), 'command-0001');
    expect(again).toEqual(first);
    expect((await store.query('patents.list', {})).total).toBe(1);
  });

  it('in use by a patent can not be removed', async () => {
    const store = await TestStore.open();
    await store.import([draft(1, { department: '机械学院' })]);
    const [department] = (await store.query('departments.list', {})).rows;
    await expect(
      store.command('record.remove', { entity: 'department', ids: [department?.id ?? ''] }),
    ).rejects.toMatchObject({ error: { code: 'IN_USE' } });
  });

  it('accept no field that is not theirs, and no prototype key', async () => {
    const store = await TestStore.open();
    const fields = JSON.parse(
      '{"applicationNumber":"202310000001.5","title":"题","__proto__":{"polluted":true},"evil":1}',
    );
    const { id } = await store.command('record.create', { entity: 'patent', fields });
    const { patent: stored } = await store.query('patents.get', { id });
    expect(stored).not.toHaveProperty('evil');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('undo', () => {
  it('takes back a change of a field and keeps both in the history', async () => {
    const store = await TestStore.open();
    const { id } = await store.command('record.create', patent('202310000001.5', '原题目'));
    const { seq } = await store.command('record.update', {
      entity: 'patent',
      id,
      expectedRev: 1,
      patch: { title: '改后', note: '注' },
    });
    const undo = await store.command('change.undo', { seq });
    expect((await store.query('patents.get', { id })).patent).toMatchObject({ title: '原题目', rev: 3 });
    await store.command('change.undo', { seq: undo.seq });
    expect((await store.query('patents.get', { id })).patent).toMatchObject({
      title: '改后',
      note: '注',
      rev: 4,
    });
    const { entries } = await store.query('record.history', { entity: 'patent', id });
    expect(entries.map(({ head }) => head.kind)).toEqual(['undo', 'undo', 'update', 'create']);
    expect(entries[2]?.item).toMatchObject({
      before: { title: '原题目', note: null },
      after: { title: '改后', note: '注' },
    });
    expect(entries[2]?.head).toMatchObject({
      actor: '王经办',
      at: '2026-01-02T03:04:05.000Z',
      undoneBy: undo.seq,
    });
  });

  it('brings back what was removed, with its history', async () => {
    const store = await TestStore.open();
    const { id } = await store.command('record.create', patent('202310000001.5'));
    const { seq } = await store.command('record.remove', { entity: 'patent', ids: [id] });
    expect((await store.query('patents.list', {})).total).toBe(0);
    await store.command('change.undo', { seq });
    expect((await store.query('patents.list', { text: '装置' })).total).toBe(1);
    const { entries } = await store.query('record.history', { entity: 'patent', id });
    expect(entries.map(({ item }) => item.op)).toEqual(['create', 'remove', 'create']);
  });

  it('of a change that somebody built upon is refused, naming the fields', async () => {
    const store = await TestStore.open();
    const { id } = await store.command('record.create', patent('202310000001.5'));
    const first = await store.command('record.update', {
      entity: 'patent',
      id,
      expectedRev: 1,
      patch: { title: '甲' },
    });
    await store.command('record.update', { entity: 'patent', id, expectedRev: 2, patch: { title: '乙' } });
    await expect(store.command('change.undo', { seq: first.seq })).rejects.toMatchObject({
      error: { code: 'UNDO_CONFLICT', data: { fields: 'title' } },
    });
  });

  it('can not be done twice', async () => {
    const store = await TestStore.open();
    const { seq } = await store.command('record.create', patent('202310000001.5'));
    await store.command('change.undo', { seq });
    await expect(store.command('change.undo', { seq })).rejects.toMatchObject({
      error: { code: 'ALREADY_UNDONE' },
    });
  });

  it('takes back a whole import: new records go, changed ones return', async () => {
    const store = await TestStore.open();
    await store.command('record.create', {
      entity: 'patent',
      fields: { applicationNumber: '202310000001.5', title: '旧题目', applicants: ['示例大学'] },
    });
    const { seq } = await store.import([
      draft(1, { applicationNumber: '202310000001.5', title: '旧题目（新）', department: '机械学院' }),
      draft(2, { department: '机械学院' }),
    ]);
    expect((await store.query('patents.list', {})).total).toBe(2);
    await store.command('change.undo', { seq });
    const { rows, total } = await store.query('patents.list', {});
    expect([total, rows[0]?.title, rows[0]?.department]).toEqual([1, '旧题目', '']);
    expect((await store.query('departments.list', {})).total).toBe(0);
    expect((await store.query('persons.list', {})).total).toBe(0);
  });
});

describe('an import that meets the store', () => {
  it('updates instead of duplicating, and says so before', async () => {
    const store = await TestStore.open();
    await store.import([draft(1), draft(2)]);
    const { importId, planned } = await store.plan([
      draft(1),
      draft(2, { legalStatus: '授权', legalBucket: 'inForce' }),
      draft(3),
    ]);
    expect(planned.counts).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    expect(planned.sample.find(({ action }) => action === 'update')?.changes).toEqual([
      { field: 'legalBucket', before: 'unknown', after: 'inForce' },
      { field: 'legalStatus', before: null, after: '授权' },
    ]);
    await store.commit(importId);
    expect((await store.query('patents.list', {})).total).toBe(3);
  });

  it('never blanks a field the list is silent about', async () => {
    const store = await TestStore.open();
    await store.import([draft(1, { abstract: '摘要', agency: '示例代理' })]);
    await store.import([draft(1, { title: '一种电池管理系统第1号（修改）' })]);
    const { rows } = await store.query('patents.list', {});
    const { patent: stored } = await store.query('patents.get', { id: rows[0]?.id ?? '' });
    expect(stored).toMatchObject({ abstract: '摘要', agency: '示例代理' });
  });

  it('joins 发明公布 and 发明授权 of one application, in a file and across files', async () => {
    const store = await TestStore.open();
    const published = { number: 'CN100000001A', kind: 'published' as const };
    const granted = { number: 'CN100000001B', kind: 'granted' as const, date: '2024-05-01' };
    await store.import([
      draft(1, { publications: [published] }),
      draft(1, { publications: [granted] }),
      draft(2, { publications: [published] }),
    ]);
    await store.import([draft(2, { publications: [granted], grantDate: '2024-05-01' })]);
    const { rows } = await store.query('patents.list', {
      sort: { key: 'applicationNumber', descending: false },
    });
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const { patent: stored } = await store.query('patents.get', { id: row.id });
      expect(stored.publications.map(({ kind }) => kind)).toEqual(['published', 'granted']);
    }
  });

  it('rejects a row whose number belongs to another patent of the store', async () => {
    const store = await TestStore.open();
    await store.import([draft(1)]);
    const { planned } = await store.plan([
      draft(1, { filingDate: '2021-01-01' }),
      draft(1, { title: '完全不同', applicants: ['别家公司'] }),
    ]);
    expect(planned.issues.map(({ code, data }) => [code, data?.field])).toEqual([
      ['CONFLICTS_WITH_STORE', 'filingDate'],
      ['CONFLICTS_WITH_STORE', 'title'],
    ]);
    expect(planned.counts).toMatchObject({ created: 0, updated: 0, rejected: 2 });
  });

  it('keeps 王伟 of two departments two persons, and one in one', async () => {
    const store = await TestStore.open();
    await store.import([
      draft(1, { department: '机械学院', inventors: ['王伟'] }),
      draft(2, { department: '化工学院', inventors: ['王伟'] }),
      draft(3, { department: '化工学院', inventors: ['王伟', '赵敏'] }),
    ]);
    const { rows } = await store.query('persons.list', { text: '王伟' });
    expect(rows.map(({ departmentName, patentCount }) => [departmentName, patentCount])).toEqual([
      ['化工学院', 2],
      ['机械学院', 1],
    ]);
  });

  it('whose records changed after the dry run is refused as a whole', async () => {
    const store = await TestStore.open();
    await store.import([draft(1)]);
    const { importId } = await store.plan([draft(1, { note: '新' }), draft(2)]);
    const { rows } = await store.query('patents.list', {});
    await store.command('record.update', {
      entity: 'patent',
      id: rows[0]?.id,
      expectedRev: 1,
      patch: { note: '手工' },
    });
    await expect(store.commit(importId)).rejects.toMatchObject({ error: { code: 'REV_CONFLICT' } });
    expect((await store.query('patents.list', {})).total).toBe(1);
  });

  it('of the sample portfolio is removed in one step and leaves real records alone', async () => {
    const store = await TestStore.open();
    await store.import([draft(1, { department: '机械学院' })]);
    const { importId } = await store.plan(
      [draft(2, { department: '示例学院' }), draft(3, { department: '机械学院' })],
      'sample-1',
      true,
    );
    await store.commit(importId, true);
    expect((await store.query('overview', {})).samplePatents).toBe(2);
    await store.command('sample.remove', {});
    expect(await store.query('overview', {})).toMatchObject({ patents: 1, departments: 1, samplePatents: 0 });
  });
});

describe('the list', () => {
  it('finds by words of title and inventors, by number in every form, and narrows while typing', async () => {
    const store = await TestStore.open();
    await store.import(
      Array.from({ length: 50 }, (_, n) =>
        draft(n, n === 7 ? { title: '石墨烯薄膜的制备方法', inventors: ['欧阳明'] } : {}),
      ),
    );
    for (const text of ['石', '石墨', '石墨烯 欧阳', '2023100000070', 'zl2023100000070', '202310000007.0']) {
      expect(
        (await store.query('patents.list', { text })).rows.map(({ title }) => title),
        text,
      ).toEqual(['石墨烯薄膜的制备方法']);
    }
    expect((await store.query('patents.list', { text: '电池 第1号' })).total).toBe(1);
  });

  it('counts the same in facets, pages and total', async () => {
    const store = await TestStore.open();
    await store.import(
      Array.from({ length: 90 }, (_, n) =>
        draft(n, n % 3 === 0 ? { department: '机械学院', legalBucket: 'inForce' } : {}),
      ),
    );
    const filter = { buckets: ['inForce'] };
    const all = await store.query('patents.list', { filter, facets: true, limit: 10 });
    const next = await store.query('patents.list', { filter, offset: 10, limit: 100 });
    expect(all.rows.length + next.rows.length).toBe(all.total);
    expect(all.facets?.departments).toEqual([{ key: expect.any(String), label: '机械学院', count: 30 }]);
  });

  it('sorts both ways and by every column without losing a row', async () => {
    const store = await TestStore.open();
    await store.import(
      Array.from({ length: 40 }, (_, n) =>
        draft(n, {
          title: `题${(n * 7) % 40}`,
          filingDate: `2023-01-${String((n % 28) + 1).padStart(2, '0')}`,
        }),
      ),
    );
    for (const key of [
      'applicationNumber',
      'title',
      'type',
      'filingDate',
      'grantDate',
      'legalBucket',
      'department',
      'changed',
    ] as const) {
      const up = (await store.query('patents.list', { sort: { key, descending: false } })).rows.map(
        ({ id }) => id,
      );
      const down = (await store.query('patents.list', { sort: { key, descending: true } })).rows.map(
        ({ id }) => id,
      );
      expect(new Set(up).size).toBe(40);
      expect(down.reverse()).toEqual(up);
    }
  });
});
