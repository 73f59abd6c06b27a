import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

describe('an import into the store', () => {
  it('writes nothing before it is applied, and everything at once when it is', async () => {
    const store = await TestStore.open();
    const { importId, planned } = await store.plan(Array.from({ length: 300 }, (_, n) => draft(n)));
    expect(planned.counts).toMatchObject({ created: 300, updated: 0, unchanged: 0, rejected: 0 });
    expect((await store.query('patents.list', {})).total).toBe(0);
    await store.commit(importId);
    expect((await store.query('patents.list', {})).total).toBe(300);
  });

  it('makes families and every project a row names, and finds them again', async () => {
    const store = await TestStore.open();
    const project = { number: 'A-1', name: '甲' };
    const more = { familyName: '电池同族', project, moreProjects: [{ number: 'A-2' }] };
    await store.import([draft(1, more), draft(2, more)]);
    expect((await store.query('registers.list', { entity: 'family' })).total).toBe(1);
    expect((await store.query('projects.list', {})).rows.map((row) => [row.number, row.patentCount])).toEqual(
      [
        ['A-1', 2],
        ['A-2', 2],
      ],
    );
  });
});

describe('a newer list over the store', () => {
  const known = [1, 2, 3, 4].map((n) => draft(n, { legalBucket: 'inForce', legalStatus: '授权' }));
  const lapsed = { legalBucket: 'lapsed', legalStatus: '未缴年费专利权终止' } as const;
  const newer = [
    draft(1, lapsed),
    draft(2, { ...lapsed, applicants: ['示例大学', '某公司'] }),
    draft(3, { legalBucket: 'inForce', legalStatus: '授权' }),
    draft(5, { legalBucket: 'inForce' }),
  ];

  it('shows what it would change, ended rights first, and what it does not name', async () => {
    const store = await TestStore.open();
    await store.import(known);
    const { planned, importId } = await store.plan(newer);
    expect(planned.counts).toMatchObject({ created: 1, updated: 2, unchanged: 1 });
    expect(planned.changes[0]).toMatchObject({
      field: 'legalBucket',
      from: 'inForce',
      to: 'lapsed',
      count: 2,
    });
    expect(planned.changes.map(({ field, count }) => [field, count])).toEqual([
      ['legalBucket', 2],
      ['legalStatus', 2],
      ['applicants', 1],
    ]);
    expect(planned.absent).toBe(1);
    const key = planned.changes[0]?.key ?? '';
    const page = await store.control('import.changes', { importId, key, offset: 1, limit: 10 });
    expect(page.total).toBe(2);
    expect(page.rows).toMatchObject([{ before: 'inForce', after: 'lapsed' }]);
    const absent = await store.control('import.absent', { importId });
    const { rows } = await store.query('patents.list', { filter: { ids: absent } });
    expect(rows.map((row) => row.applicationNumber)).toEqual([known[3]?.applicationNumber]);
  });

  it('leaves the fields alone that a person wants to keep, and still adds what is new', async () => {
    const store = await TestStore.open();
    await store.import(known);
    const { importId } = await store.plan(newer);
    await store.commit(importId, false, ['applicants']);
    const { rows, total } = await store.query('patents.list', { text: '第2号' });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ legalBucket: 'lapsed', applicants: '示例大学' });
    expect((await store.query('patents.list', {})).total).toBe(5);
  });

  it('is taken back in one step', async () => {
    const store = await TestStore.open();
    await store.import(known);
    const { importId } = await store.plan(newer);
    const { seq } = await store.commit(importId);
    await store.command('change.undo', { seq });
    const { facets, total } = await store.query('patents.list', { facets: true });
    expect(total).toBe(4);
    expect(facets?.buckets).toEqual([{ key: 'inForce', count: 4 }]);
  });
});
