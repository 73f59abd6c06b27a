// The quality desk on a store: what it finds after an import, after an edit, and what it leaves alone by decision.
import { describe, expect, it } from 'vitest';
import type { CheckCode } from '../../src/domain/patents/quality/codes';
import { numberOf } from '../e2e/support/lists';
import { draft, TestStore } from './harness';

const today = '2026-03-01';
const sound = (n: number, more: Parameters<typeof draft>[1] = {}) =>
  draft(n, {
    applicationNumber: numberOf(n),
    department: '机械学院',
    legalBucket: 'inForce',
    grantDate: '2024-05-07',
    publications: [{ number: `CN11000${String(n).padStart(4, '0')}B`, kind: 'granted', date: '2024-05-07' }],
    ...more,
  });

async function counts(store: TestStore): Promise<Partial<Record<CheckCode, number>>> {
  const { checks } = await store.query('quality.report', { today });
  return Object.fromEntries(checks.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]));
}

describe('the report', () => {
  it('of sound patents finds nothing and gives every department 100 points', async () => {
    const store = await TestStore.open();
    await store.import([sound(1), sound(2, { department: '化工学院' })]);
    expect(await counts(store)).toEqual({});
    const { score, departments } = await store.query('quality.report', { today });
    expect(score).toBe(100);
    expect(departments.map(({ name, score: points }) => [name, points])).toEqual([
      ['化工学院', 100],
      ['机械学院', 100],
    ]);
  });

  it('of an empty store has no score', async () => {
    const store = await TestStore.open();
    expect(await store.query('quality.report', { today })).toMatchObject({ patents: 0, departments: [] });
    expect(await store.query('quality.report', { today })).not.toHaveProperty('score');
  });

  it('counts a fault where it lies and takes the points of its department only', async () => {
    const store = await TestStore.open();
    await store.import([
      sound(1, { grantDate: '2022-01-04', publications: [] }),
      sound(2, { department: '化工学院' }),
      sound(3, { department: undefined }),
    ]);
    expect(await counts(store)).toEqual({ grantBeforeFiling: 1, noDepartment: 1, noGrantNumber: 1 });
    const { departments, score } = await store.query('quality.report', { today });
    expect(departments.map((row) => [row.name, row.score, row.withErrors, row.withWarnings])).toEqual([
      ['化工学院', 100, 0, 0],
      ['机械学院', 0, 1, 0],
      ['', 80, 0, 1],
    ]);
    expect(score).toBe(60);
  });

  it('follows an edit, an undo and a removal', async () => {
    const store = await TestStore.open();
    await store.import([sound(1, { grantDate: '2022-01-04' })]);
    expect(await counts(store)).toEqual({ grantBeforeFiling: 1 });
    const [row] = (await store.query('quality.findings', { today, check: 'grantBeforeFiling' })).rows;
    const { seq } = await store.command('record.update', {
      entity: 'patent',
      id: row?.id,
      expectedRev: row?.rev,
      patch: { grantDate: '2024-05-07' },
    });
    expect(await counts(store)).toEqual({});
    await store.command('change.undo', { seq });
    expect(await counts(store)).toEqual({ grantBeforeFiling: 1 });
    await store.command('record.remove', { entity: 'patent', ids: [row?.id ?? ''] });
    expect((await store.query('quality.report', { today })).patents).toBe(0);
  });

  it('looks anew on another day', async () => {
    const store = await TestStore.open();
    await store.import([sound(1)]);
    const later = (await store.query('quality.report', { today: '2049-01-01' })).checks;
    expect(later.find(({ code }) => code === 'termEnded')?.count).toBe(1);
    expect(await counts(store)).toEqual({});
  });

  it('finds a department whose name says nothing, and forgets it when it is renamed', async () => {
    const store = await TestStore.open();
    await store.import([sound(1, { department: '其他' })]);
    expect(await counts(store)).toEqual({ unknownDepartment: 1 });
    const [department] = (await store.query('departments.list', {})).rows;
    const input = { entity: 'department', id: department?.id, expectedRev: 1, patch: { name: '机械学院' } };
    await store.command('record.update', input);
    expect(await counts(store)).toEqual({});
  });
});

describe('findings', () => {
  it('carry what their words need, by department and page', async () => {
    const store = await TestStore.open();
    await store.import(
      Array.from({ length: 5 }, (_, n) =>
        sound(n, { grantDate: '2022-01-04', department: n < 2 ? '化工学院' : '机械学院' }),
      ),
    );
    const check = 'grantBeforeFiling';
    const all = await store.query('quality.findings', { today, check, limit: 2 });
    expect(all).toMatchObject({ total: 5, rows: [{ data: { grantDate: '2022-01-04' } }, {}] });
    const departmentId = all.rows[0]?.departmentId;
    expect(await store.query('quality.findings', { today, check, departmentId })).toMatchObject({ total: 2 });
    expect((await store.query('quality.ids', { today, check, departmentId })).ids).toHaveLength(2);
  });

  it('that are left as they are go out of count and score, are listed with the reason, and come back when revoked', async () => {
    const store = await TestStore.open();
    await store.import([sound(1, { grantDate: '2022-01-04' })]);
    const check = 'grantBeforeFiling';
    const [row] = (await store.query('quality.findings', { today, check })).rows;
    const key = `quality:leave:${check}:${row?.id}`;
    await store.command('settings.put', { values: { [key]: { reason: '证书如此', on: today } } });
    expect(await counts(store)).toEqual({});
    expect((await store.query('quality.report', { today })).score).toBe(100);
    const left = await store.query('quality.findings', { today, check, left: true });
    expect(left.rows[0]?.decision).toEqual({ reason: '证书如此', on: today });
    await store.command('settings.put', { values: { [key]: null } });
    expect(await counts(store)).toEqual({ grantBeforeFiling: 1 });
  });

  it('of a whole check can be switched off', async () => {
    const store = await TestStore.open();
    await store.import([sound(1, { department: undefined }), sound(2, { department: undefined })]);
    await store.command('settings.put', {
      values: { 'quality:leave:noDepartment:*': { reason: '不分院系', on: today } },
    });
    expect(await counts(store)).toEqual({});
    const { checks } = await store.query('quality.report', { today });
    expect(checks.find(({ code }) => code === 'noDepartment')).toMatchObject({ muted: true, left: 2 });
  });
});

describe('duplicates', () => {
  const pair = (more: object) => [sound(1, { title: '一种阀' }), sound(2, { title: '一种阀', ...more })];

  it('of one title and inventors are shown side by side, and not again once they are said to be none', async () => {
    const store = await TestStore.open();
    await store.import(pair({ filingDate: '2023-06-01' }));
    expect(await counts(store)).toEqual({ sameTitle: 2 });
    const { groups } = await store.query('quality.duplicates', { today });
    expect(groups).toMatchObject([
      { kind: 'sameTitle', title: '一种阀', numbers: [numberOf(1), numberOf(2)] },
    ]);
    const key = `quality:apart:${groups[0]?.id}`;
    await store.command('settings.put', { values: { [key]: { reason: '两项改进', on: today } } });
    expect(await counts(store)).toEqual({});
    expect((await store.query('quality.duplicates', { today })).total).toBe(0);
    expect((await store.query('quality.duplicates', { today, show: 'left' })).total).toBe(1);
  });

  it('of other inventors are none', async () => {
    const store = await TestStore.open();
    await store.import(pair({ inventors: ['王五'] }));
    expect((await store.query('quality.duplicates', { today })).total).toBe(0);
  });

  it('with one publication on two patents are named by it', async () => {
    const store = await TestStore.open();
    const publications = [{ number: 'CN110000001B', kind: 'granted' as const, date: '2024-05-07' }];
    await store.import([sound(1, { publications }), sound(2, { publications, title: '别的' })]);
    expect(await counts(store)).toEqual({ publicationTwice: 2 });
  });
});

describe('variants', () => {
  it('of departments and of applicants come with their counts and how many patents they touch', async () => {
    const store = await TestStore.open();
    await store.import([
      sound(1, { department: '资源与环境学院', applicants: ['泰山机电（山东）有限公司'] }),
      sound(2, { department: '资源环境学院', applicants: ['泰山机电(山东)有限责任公司'] }),
      sound(3, { department: '资源环境学院', applicants: ['泰山机电(山东)有限责任公司'] }),
    ]);
    const departments = await store.query('quality.variants', { today, kind: 'department' });
    expect(departments.clusters[0]?.members.map(({ label, count }) => [label, count])).toEqual([
      ['资源环境学院', 2],
      ['资源与环境学院', 1],
    ]);
    const { clusters } = await store.query('quality.variants', { today, kind: 'applicant' });
    const keys = clusters[0]?.members.map(({ key }) => key) ?? [];
    expect(keys).toHaveLength(2);
    expect(await store.query('quality.impact', { today, kind: 'applicant', keys })).toEqual({ patents: 3 });
  });

  it('leave 王伟 of two departments two', async () => {
    const store = await TestStore.open();
    await store.import([
      sound(1, { inventors: ['王伟'], department: '机械学院' }),
      sound(2, { inventors: ['王伟'], department: '化工学院' }),
    ]);
    expect((await store.query('quality.variants', { today, kind: 'person' })).total).toBe(0);
  });
});
