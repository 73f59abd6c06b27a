// The sample institution as it ships: every record fits, the money adds up, and it leaves without a trace.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isCreditCode } from '../../src/domain/submission/creditCode';
import { SampleBooks } from '../../src/main/core/sample/books';
import { loadSample } from '../../src/main/core/sample/loadSample';
import { draft, TestStore } from './harness';

const resources = join(import.meta.dirname, '../../resources/sample');
const text = readFileSync(join(resources, 'sample-books.json'), 'utf8');
const books = SampleBooks.parse(JSON.parse(text));
const today = '2026-11-23';

const named = (kind: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(`"@${kind}:([^"]+)"`, 'g'))].map((found) => found[1] ?? '')),
];

/** The sample's patents as far as the books name them. */
async function importFile(store: TestStore): Promise<object> {
  const departments = named('department');
  const drafts = named('patent').map((applicationNumber, n) =>
    draft(n, {
      applicationNumber,
      title: `示例专利 ${n}`,
      legalBucket: 'inForce',
      inventors: named('person'),
      department: departments[n % departments.length] ?? '',
    }),
  );
  const { importId } = await store.plan(drafts, undefined, true);
  return store.commit(importId, true);
}

const load = (store: TestStore) =>
  loadSample(
    {
      imports: { importFile: () => importFile(store) },
      store: { query: store.query.bind(store) },
      command: store.command.bind(store),
      today: () => today,
    } as unknown as Parameters<typeof loadSample>[0],
    { sampleFile: join(resources, 'sample-portfolio.xlsx'), newId: () => crypto.randomUUID() },
  );

let store: TestStore;
beforeAll(async () => {
  store = await TestStore.open();
  await load(store);
});

describe('the sample institution', () => {
  it('has all its books: nothing is left out for want of a patent or a person', async () => {
    const of = async (entity: 'deal' | 'agreement' | 'income' | 'filing') =>
      books.records.filter((record) => record.entity === entity).length;
    expect((await store.query('deals.list', { today, limit: 500 })).total).toBe(await of('deal'));
    expect((await store.query('agreements.list', { limit: 500 })).total).toBe(await of('agreement'));
    expect((await store.query('register.list', { today, limit: 500 })).total).toBe(await of('agreement'));
  });

  it('names firms by codes that are in order', () => {
    const codes = books.records.flatMap(({ fields }) => ('partyCode' in fields ? [fields.partyCode] : []));
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) expect(isCreditCode(String(code)), String(code)).toBe(true);
  });

  it('has no negotiation that lacks what its stage rests on', async () => {
    const { rows } = await store.query('deals.list', { today, limit: 100 });
    for (const { id, title } of rows)
      expect((await store.query('deals.get', { id, today })).lacking, title).toEqual([]);
  });

  it('has filings whose forms are filled in from the books', async () => {
    const { rows } = await store.query('filings.list', { today, limit: 100 });
    const { id } = rows.find(({ number }) => number === 'X2022980000101') ?? { id: '' };
    const { filing } = await store.query('filings.get', { id, today });
    expect(filing.form).toMatchObject({ licenseeName: '江苏示例航材有限公司' });
  });

  it('has distributions in every state, divided by the engine', async () => {
    const { rows } = await store.query('run.list', { limit: 100 });
    expect(rows).toHaveLength(books.runs.length);
    expect(new Set(rows.map(({ state }) => state))).toEqual(
      new Set(['paid', 'executed', 'published', 'computed']),
    );
  });

  it('fills licence, revenue and annual report with figures that follow from it', async () => {
    const period = { from: '2026-01-01', until: '2026-12-31', asOf: today };
    const received = books.records
      .filter(({ entity }) => entity === 'income')
      .map(({ fields }) => ({ fen: Number(fields.fen), days: Number(String(fields.date).slice(1)) }))
      .filter(({ days }) => new Date(Date.parse(today) + days * 86_400_000).getUTCFullYear() === 2026)
      .reduce((sum, { fen }) => sum + fen, 0);
    const revenue = await store.query('reports.statistic', { kind: 'revenue', ...period });
    const cells = revenue.sections.flatMap(({ table }) => [
      ...(table?.rows.flat() ?? []),
      ...(table?.foot ?? []),
    ]);
    expect(cells).toContainEqual(expect.objectContaining({ kind: 'money', fen: received }));
    for (const kind of ['licence', 'annual', 'industrialised'] as const) {
      const report = await store.query('reports.statistic', { kind, ...period });
      const filled = report.sections.filter(({ table }) => (table?.rows.length ?? 0) > 0);
      expect(filled.length, kind).toBeGreaterThan(0);
    }
  });

  it('leaves in one step, with everything that was made of it', async () => {
    const own = await TestStore.open();
    await load(own);
    await own.command('sample.remove', {});
    for (const name of ['agreements.list', 'patents.list', 'persons.list'] as const)
      expect((await own.query(name, {})).total, name).toBe(0);
    expect((await own.query('run.list', {})).rows).toEqual([]);
    expect((await own.query('deals.list', { today })).total).toBe(0);
  });

  it('leaves out what belongs to a patent the office has under its own name', async () => {
    const own = await TestStore.open();
    await own.import([draft(1, { applicationNumber: '202216400982.6' })]);
    await load(own);
    const { rows } = await own.query('agreements.list', { limit: 100 });
    expect(rows.map(({ number }) => number)).not.toContain('示例技转-ZR-003');
    expect(rows.map(({ number }) => number)).toContain('示例技转-XK-001');
  });
});
