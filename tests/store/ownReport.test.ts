// Own reports from the real store: the columns say what the records say, sums are those of the books, 100,000 patents are one question.
import { describe, expect, it } from 'vitest';
import type { Patent } from '../../src/domain/patents/records';
import { type OwnDesign, ownDesignsSetting } from '../../src/domain/reporting/own/design';
import { patentFields } from '../../src/domain/reporting/own/fields/patent';
import { design as designOf } from '../../src/domain/reporting/own/own.testkit';
import { ownSources, sourceOf } from '../../src/domain/reporting/own/sources';
import { startingDesigns } from '../../src/domain/reporting/own/starting';
import { cellText } from '../../src/domain/reporting/statistics/cellText';
import type { StatReport } from '../../src/domain/reporting/statistics/report';
import { draft, TestStore } from './harness';
import { incomeOffice } from './incomeOffice';

const year = { from: '2024-01-01', until: '2024-12-31', asOf: '2026-12-31' };

const design = (source: OwnDesign['source'], fields: Partial<OwnDesign> = {}): OwnDesign =>
  designOf(source, {
    columns: sourceOf(source)
      .fields.slice(0, 20)
      .map(({ id }) => ({ field: id })),
    ...fields,
  });

const ask = (store: TestStore, made: OwnDesign, more: object = {}): Promise<StatReport> =>
  store.query('reports.statistic', { kind: 'own', design: made, ...year, ...more });

const list = ({ sections }: StatReport) => sections.find(({ table }) => table?.id === 'list')?.table;
const summary = ({ sections }: StatReport) => sections.find(({ table }) => table?.id === 'summary')?.table;

async function portfolio() {
  const store = await TestStore.open();
  const department = await store.command('record.create', {
    entity: 'department',
    fields: { name: '材料学院' },
  });
  await store.import([
    draft(1, { filingDate: '2021-03-01', agency: '甲代理', legalBucket: 'inForce', claimsCount: 7 }),
    draft(2, { type: 'design', ipcMain: undefined, ipc: [], project: { number: 'K1', name: '项目一' } }),
    draft(3, { tier: 'A', implementationStatus: 'licensed', familyName: '同族甲', prospects: '储能' }),
  ]);
  const { rows } = await store.query('patents.list', { limit: 10 });
  const [first] = rows;
  if (first === undefined) throw new Error('nothing was imported');
  await store.command('record.update', {
    entity: 'patent',
    id: first.id,
    expectedRev: first.rev,
    patch: { departmentId: department.id },
  });
  return { store, ids: rows.map(({ id }) => id) };
}

describe('patents', () => {
  it('say the same from the columns as from their records, field by field', async () => {
    const { store, ids } = await portfolio();
    const records = new Map<string, Patent>();
    for (const id of ids) records.set(id, (await store.query('patents.get', { id })).patent);
    const names = async (entity: string, id: string | undefined) =>
      id === undefined
        ? ''
        : ((await store.query('records.labels', { entity, ids: [id] })).labels[0]?.label ?? '');
    for (const field of patentFields) {
      const got = list(
        await ask(store, design('patent', { columns: [{ field: 'number' }, { field: field.id }] })),
      );
      for (const row of got?.rows ?? []) {
        const patent = records.get(row.find(({ from }) => from !== undefined)?.from?.ids[0] ?? '');
        if (patent === undefined) throw new Error(`${field.id}: a line without its record`);
        const known = new Map<string, string>();
        for (const [entity, id] of [
          ['department', patent.departmentId],
          ['family', patent.familyId],
          ...patent.projectIds.map((one) => ['project', one] as const),
        ] as const)
          if (id !== undefined) known.set(id, await names(entity, id));
        const value = field.read(patent, {
          name: (_entity, id) => known.get(id ?? '') ?? '',
          patent: () => undefined,
          receivedFen: () => 0,
          costFen: () => 0,
          patentsOf: () => [],
          mark: () => 'none',
        });
        const cell = row[field.id === 'number' ? 0 : 1];
        const said =
          cell?.kind === 'money'
            ? cell.fen
            : cell?.kind === 'count'
              ? cell.value
              : cellText(cell ?? { kind: 'text', text: '' });
        const words = typeof value === 'string' ? (field.words?.[value]?.[0] ?? value) : (value ?? '');
        expect([field.id, said]).toEqual([field.id, words]);
      }
    }
  });

  it('are asked by columns first, and by records only of what is left', async () => {
    const { store } = await portfolio();
    const made = design('patent', {
      columns: [{ field: 'title' }, { field: 'claims' }],
      filter: [
        { field: 'filed', is: 'until', values: ['2022-12-31'] },
        { field: 'claims', is: 'from', values: ['5'] },
      ],
    });
    const got = list(await ask(store, made));
    expect(got?.rows.map((row) => row.map(cellText))).toEqual([['一种电池管理系统第1号', '7']]);
    expect(got?.foot?.map(cellText)).toEqual(['合计 1 件', '7']);
  });

  it('offer the values they have for a condition, the most frequent first', async () => {
    const { store } = await portfolio();
    const values = (field: string) =>
      store.query('reports.ownValues', { source: 'patent', field, asOf: '2026-12-31' });
    expect(await values('agency')).toEqual({ values: [{ value: '甲代理', count: 1 }] });
    expect((await values('inventors')).values).toEqual([
      { value: '李四', count: 3 },
      { value: '张三', count: 3 },
    ]);
    expect((await values('maturity')).values).toEqual([]);
    expect((await values('claims')).values).toEqual([]);
  });
});

describe('money', () => {
  it('by agreement adds up to what the ledger says was received', async () => {
    const { store } = await incomeOffice();
    const start = startingDesigns.find(({ source }) => source === 'incomePart');
    if (start === undefined) throw new Error('no such design');
    const report = await ask(store, { ...start, id: 'd1' }, { from: '2000-01-01', until: '2030-12-31' });
    const { sums } = await store.query('income.ledger', {});
    const at = summary(report)?.columns.findIndex(({ kind }) => kind === 'money') ?? -1;
    expect(summary(report)?.foot?.[at]).toMatchObject({ kind: 'money', fen: sums.received });
    const only2024 = summary(await ask(store, { ...start, id: 'd1' }));
    expect(only2024?.foot?.[at]).toMatchObject({ kind: 'money', fen: sums.received });
    const columns = ['title', 'received', 'net'].map((field) => ({ field }));
    const agreements = await ask(store, design('agreement', { columns }));
    expect(list(agreements)?.foot?.[1]).toMatchObject({ fen: sums.received });
    expect(list(agreements)?.foot?.[2]).toMatchObject({ fen: sums.received - sums.costs });
  });
});

describe('any source', () => {
  it('can be listed whole, with every figure leading to records there are', async () => {
    const { store } = await incomeOffice();
    for (const source of ownSources) {
      const report = await ask(store, design(source));
      for (const cell of report.sections.flatMap(({ table }) => table?.rows.flat() ?? [])) {
        if (cell.from === undefined) continue;
        const { entity, ids } = cell.from;
        const { labels } = await store.query('records.labels', { entity, ids });
        expect([source, labels.length]).toEqual([source, ids.length]);
      }
    }
  });

  it('INVALID_INPUT: a report without a design, or with a field its source does not have', async () => {
    const store = await TestStore.open();
    await expect(store.query('reports.statistic', { kind: 'own', ...year })).rejects.toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    await expect(ask(store, design('deal', { columns: [{ field: 'walkAway' }] }))).rejects.toBeDefined();
  });
});

it('designs are kept in the settings and read back after the store was opened again', async () => {
  const store = await TestStore.open();
  const made = [design('deal', { name: '在谈项目' })];
  await store.command('settings.put', { values: { [ownDesignsSetting]: made } });
  const again = await TestStore.open(store.name);
  expect(
    (await again.query('settings.get', { keys: [ownDesignsSetting] })).values[ownDesignsSetting],
  ).toEqual(made);
});
