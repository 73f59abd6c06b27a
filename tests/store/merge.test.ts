// Merging: references follow, the rest stays, everything comes back with one undo.
import { describe, expect, it } from 'vitest';
import { numberOf } from '../e2e/support/lists';
import { draft, TestStore } from './harness';

const of = (n: number, more: Parameters<typeof draft>[1] = {}) =>
  draft(n, { applicationNumber: numberOf(n), ...more });

const patentsOf = async (store: TestStore) => {
  const { ids } = await store.query('patents.ids', { sort: { key: 'applicationNumber', descending: false } });
  return (await store.query('patents.many', { ids })).patents;
};
const byName = <T extends { name: string }>(rows: readonly T[], name: string): T =>
  rows.find((row) => row.name === name) ?? rows[0]!;

describe('records.merge', () => {
  it('turns patents and persons to the department that is kept, and one undo brings all back', async () => {
    const store = await TestStore.open();
    await store.import([of(1, { department: '资源与环境学院' }), of(2, { department: '资源环境学院' })]);
    const { rows } = await store.query('departments.list', {});
    const before = await patentsOf(store);
    const keep = byName(rows, '资源环境学院').id;
    const input = { entity: 'department', keep, absorb: [byName(rows, '资源与环境学院').id] };
    const { patents, seq } = await store.command('records.merge', input);
    expect(patents).toBe(1);
    expect((await patentsOf(store)).map(({ departmentId }) => departmentId)).toEqual([keep, keep]);
    expect((await store.query('departments.list', {})).total).toBe(1);
    const persons = (await store.query('persons.list', {})).rows;
    expect(new Set(persons.map(({ departmentId }) => departmentId))).toEqual(new Set([keep]));
    await store.command('change.undo', { seq });
    const after = await patentsOf(store);
    expect(after.map(({ departmentId }) => departmentId)).toEqual(
      before.map(({ departmentId }) => departmentId),
    );
    expect((await store.query('departments.list', {})).total).toBe(2);
  });

  it('fills empty fields of the kept person, and mends a name that was only typed otherwise', async () => {
    const store = await TestStore.open();
    await store.import([
      of(1, { department: '机械学院', inventors: ['王伟'] }),
      of(2, { department: '机械学院', inventors: ['王伟（1）'] }),
    ]);
    const { rows } = await store.query('persons.list', {});
    const [keep, absorbed] = [byName(rows, '王伟'), byName(rows, '王伟（1）')];
    const patch = { staffNumber: 'T001' };
    await store.command('record.update', { entity: 'person', id: absorbed.id, expectedRev: 1, patch });
    await store.command('records.merge', { entity: 'person', keep: keep.id, absorb: [absorbed.id] });
    expect((await store.query('persons.list', {})).rows).toMatchObject([
      { id: keep.id, name: '王伟', staffNumber: 'T001', patentCount: 2 },
    ]);
    expect((await patentsOf(store)).map(({ inventors }) => inventors[0]?.name)).toEqual(['王伟', '王伟']);
  });

  it('refuses two staff numbers unless forced', async () => {
    const store = await TestStore.open();
    const person = async (staffNumber: string): Promise<string> =>
      (await store.command('record.create', { entity: 'person', fields: { name: '王伟', staffNumber } })).id;
    const [keep, other] = [await person('1'), await person('2')];
    const input = { entity: 'person', keep, absorb: [other] };
    await expect(store.command('records.merge', input)).rejects.toMatchObject({
      error: { code: 'MERGE_TWO_NUMBERS', data: { numbers: '1、2' } },
    });
    expect(await store.command('records.merge', { ...input, force: true })).toMatchObject({ absorbed: 1 });
  });

  it('never merges two inventors of one patent, and names the patent', async () => {
    const store = await TestStore.open();
    await store.import([of(1, { department: '机械学院', inventors: ['王伟', '王伟2'] })]);
    const [a, b] = (await store.query('persons.list', {})).rows;
    const input = { entity: 'person', keep: a?.id, absorb: [b?.id], force: true };
    await expect(store.command('records.merge', input)).rejects.toMatchObject({
      error: { code: 'MERGE_TOGETHER', data: { number: numberOf(1) } },
    });
    expect((await store.query('persons.list', {})).total).toBe(2);
  });

  it('keeps the names of absorbed agencies as aliases and their reviews', async () => {
    const store = await TestStore.open();
    const agency = async (fields: object): Promise<string> =>
      (await store.command('record.create', { entity: 'agency', fields })).id;
    const keep = await agency({ name: '泉城专利事务所' });
    const other = await agency({
      name: '济南泉城专利商标事务所',
      reviews: [{ date: '2025-01-01', drafting: 80 }],
    });
    await store.command('records.merge', { entity: 'agency', keep, absorb: [other] });
    const { record } = await store.query('registers.get', { entity: 'agency', id: keep });
    expect(record).toMatchObject({ aliases: ['济南泉城专利商标事务所'], reviews: [{ drafting: 80 }] });
  });

  it('turns disclosures and results as well', async () => {
    const store = await TestStore.open();
    const create = async (entity: string, fields: object): Promise<string> =>
      (await store.command('record.create', { entity, fields })).id;
    const keep = await create('project', { name: '项目', number: 'K-1' });
    const other = await create('project', { name: '项目', number: 'K－1' });
    const id = await create('disclosure', { title: '发明', projectIds: [other, keep] });
    await store.command('records.merge', { entity: 'project', keep, absorb: [other] });
    const { record } = await store.query('registers.get', { entity: 'disclosure', id });
    expect(record).toMatchObject({ projectIds: [keep] });
  });

  it('moves 10,000 patents in one change', { timeout: 60_000 }, async () => {
    const store = await TestStore.open();
    await store.import(
      Array.from({ length: 10_000 }, (_, n) => of(n, { department: '旧学院', inventors: ['张三'] })),
    );
    const { id: keep } = await store.command('record.create', {
      entity: 'department',
      fields: { name: '新学院' },
    });
    const { rows } = await store.query('departments.list', {});
    const absorb = rows.filter(({ id }) => id !== keep).map(({ id }) => id);
    const { patents, seq } = await store.command('records.merge', { entity: 'department', keep, absorb });
    expect(patents).toBe(10_000);
    await store.command('change.undo', { seq });
    const back = await store.query('departments.list', {});
    expect(back.rows.find(({ name }) => name === '旧学院')?.patentCount).toBe(10_000);
  });
});

describe('names.unify', () => {
  it('writes one name for several, once a patent, and adds the shares', async () => {
    const store = await TestStore.open();
    await store.import([of(1, { applicants: ['甲（集团）公司', '甲(集团)公司', '乙大学'] }), of(2)]);
    const [first] = await patentsOf(store);
    const rightHolders = [
      { name: '甲（集团）公司', share: { n: 1, d: 3 } },
      { name: '甲(集团)公司', share: { n: 1, d: 6 } },
      { name: '乙大学', share: { n: 1, d: 2 } },
    ];
    await store.command('record.update', {
      entity: 'patent',
      id: first?.id,
      expectedRev: 1,
      patch: { rightHolders },
    });
    const input = { fields: ['applicants', 'rightHolders'], from: ['甲（集团）公司'], to: '甲(集团)公司' };
    const { changed, seq } = await store.command('names.unify', input);
    expect(changed).toBe(1);
    expect((await patentsOf(store))[0]).toMatchObject({
      applicants: ['甲(集团)公司', '乙大学'],
      rightHolders: [
        { name: '甲(集团)公司', share: { n: 1, d: 2 } },
        { name: '乙大学', share: { n: 1, d: 2 } },
      ],
    });
    await store.command('change.undo', { seq });
    expect((await patentsOf(store))[0]?.applicants).toHaveLength(3);
  });

  it('compares the whole name: a name that contains another stays', async () => {
    const store = await TestStore.open();
    await store.import([of(1, { agency: '泉城事务所' }), of(2, { agency: '泉城事务所分所' })]);
    const input = { fields: ['agency'], from: ['泉城事务所'], to: '济南泉城事务所' };
    expect(await store.command('names.unify', input)).toMatchObject({ changed: 1 });
    expect((await patentsOf(store)).map(({ agency }) => agency)).toEqual([
      '济南泉城事务所',
      '泉城事务所分所',
    ]);
  });
});

describe('patents.merge', () => {
  it('refuses two numbers with check digits of their own unless forced', async () => {
    const store = await TestStore.open();
    await store.import([of(1), of(2)]);
    const [keep, other] = await patentsOf(store);
    const input = { keep: keep?.id, absorb: [other?.id] };
    await expect(store.command('patents.merge', input)).rejects.toMatchObject({
      error: { code: 'MERGE_TWO_APPLICATIONS', data: { numbers: `${numberOf(1)}、${numberOf(2)}` } },
    });
    expect(await store.command('patents.merge', { ...input, force: true })).toMatchObject({ absorbed: 1 });
  });

  it('keeps number and fields, fills what is empty, unites publications, and takes chosen fields', async () => {
    const store = await TestStore.open();
    await store.import([
      of(1, { title: '阀', publications: [{ number: 'CN110000001A', kind: 'published' }] }),
      of(2, {
        title: '一种阀',
        checkDigitCompleted: true,
        grantDate: '2024-05-07',
        publications: [
          { number: 'CN110000001A', kind: 'published', date: '2023-09-01' },
          { number: 'CN110000001B', kind: 'granted', date: '2024-05-07' },
        ],
      }),
    ]);
    const [keep, other] = await patentsOf(store);
    const { id } = await store.command('record.create', {
      entity: 'disclosure',
      fields: { title: '阀', patentId: other?.id },
    });
    const fields = { title: other?.id };
    const { seq } = await store.command('patents.merge', { keep: keep?.id, absorb: [other?.id], fields });
    expect(await patentsOf(store)).toMatchObject([
      {
        applicationNumber: numberOf(1),
        title: '一种阀',
        grantDate: '2024-05-07',
        publications: [{ number: 'CN110000001A' }, { number: 'CN110000001B', date: '2024-05-07' }],
      },
    ]);
    const { record } = await store.query('registers.get', { entity: 'disclosure', id });
    expect(record).toMatchObject({ patentId: keep?.id });
    await store.command('change.undo', { seq });
    expect(await patentsOf(store)).toHaveLength(2);
  });
});
