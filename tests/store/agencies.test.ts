// What the store says of agencies, against a count by hand.
import { describe, expect, it } from 'vitest';
import type { PatentDraft } from '../../src/domain/patents/importRow';
import { draft, TestStore } from './harness';

const today = '2026-06-01';
const granted: Partial<PatentDraft> = { legalBucket: 'inForce', grantDate: '2024-03-01' };
const refused: Partial<PatentDraft> = { legalBucket: 'lapsed', legalStatus: '发明专利申请公布后的驳回' };

async function furnished(): Promise<TestStore> {
  const store = await TestStore.open();
  await store.import([
    draft(0, { ...granted, agency: '示例专利代理有限公司', agent: '周一;吴二' }),
    draft(1, { ...granted, agency: '示例专利代理有限公司 37200', agent: '周一' }),
    draft(2, { ...refused, agency: '示例专利代理有限公司', agent: '吴二' }),
    draft(3, { legalBucket: 'pending', agency: '示例专利代理有限公司' }),
    draft(4, { ...granted, agency: '旧名专利事务所', agent: '周一' }),
    draft(5, { ...refused, agency: '另一家事务所' }),
    draft(6, granted),
  ]);
  return store;
}

describe('the table of agencies', () => {
  it('counts each agency once, however it is written, and leaves those without one apart', async () => {
    const store = await furnished();
    const { rows, without, office } = await store.query('agencies.table', { today });
    expect(rows.map(({ name, figures }) => [name, figures.cases, figures.granted, figures.refused])).toEqual([
      ['示例专利代理有限公司', 4, 2, 1],
      ['另一家事务所', 1, 0, 1],
      ['旧名专利事务所', 1, 1, 0],
    ]);
    expect(without).toBe(1);
    expect(office).toMatchObject({ cases: 6, granted: 3, refused: 2, pending: 1 });
    expect(rows[0]?.figures.toGrant).toEqual({ n: 2, medianDays: 366 });
  });

  it('joins what a record calls its aliases, and parts them again when that is undone', async () => {
    const store = await furnished();
    const fields = { name: '示例专利代理有限公司', aliases: ['旧名专利事务所'] };
    const { seq } = await store.command('record.create', { entity: 'agency', fields });
    const joined = await store.query('agencies.table', { today });
    expect(joined.rows[0]).toMatchObject({ figures: { cases: 5, granted: 3 } });
    expect(joined.rows[0]?.names).toHaveLength(3);
    await store.command('change.undo', { seq });
    expect((await store.query('agencies.table', { today })).rows[0]?.figures.cases).toBe(4);
  });

  it('counts a case for each of its agents', async () => {
    const store = await furnished();
    const { rows } = await store.query('agencies.table', {
      today,
      by: 'agent',
      filter: { where: { agency: ['示例专利代理有限公司', '示例专利代理有限公司 37200'] } },
    });
    expect(rows.map(({ name, agency, figures }) => [name, agency, figures.cases, figures.granted])).toEqual([
      ['吴二', '示例专利代理有限公司', 2, 1],
      ['周一', '示例专利代理有限公司', 2, 2],
    ]);
  });

  it('follows a change of one patent', async () => {
    const store = await furnished();
    const { rows } = await store.query('patents.list', { filter: { where: { agency: ['另一家事务所'] } } });
    const costs = [{ date: '2025-01-01', kind: 'agency', fen: 350_000 }];
    const change = { entity: 'patent', id: rows[0]?.id, expectedRev: 1, patch: { costs, claimsCount: 8 } };
    await store.command('record.update', change);
    const line = (await store.query('agencies.table', { today })).rows.find(
      ({ name }) => name === '另一家事务所',
    );
    expect(line?.figures).toMatchObject({ cost: { n: 1, fen: 350_000 }, claims: { n: 1, sum: 8 } });
  });

  it('brings the reviews of the record along, to the agent they name', async () => {
    const store = await furnished();
    const reviews = [
      { date: today, drafting: 80, agent: '周一' },
      { date: today, drafting: 60 },
    ];
    await store.command('record.create', {
      entity: 'agency',
      fields: { name: '示例专利代理有限公司', reviews },
    });
    const agency = await store.query('agencies.table', { today });
    expect(agency.rows[0]?.figures.reviews.drafting).toEqual({ n: 2, sum: 140 });
    const agents = await store.query('agencies.table', { today, by: 'agent' });
    const found = agents.rows.find(({ name, agencyId }) => name === '周一' && agencyId !== undefined);
    expect(found?.figures.reviews.drafting).toEqual({ n: 1, sum: 80 });
  });
});

describe('behind a figure', () => {
  it('stand exactly its patents', async () => {
    const store = await furnished();
    const [first] = (await store.query('agencies.table', { today })).rows;
    for (const figure of ['cases', 'granted', 'refused', 'pending', 'withdrawn'] as const) {
      const { ids } = await store.query('agencies.cases', { today, names: first?.names, figure });
      expect([figure, ids.length]).toEqual([figure, first?.figures[figure]]);
    }
    const own = { today, names: first?.names, agent: '吴二', figure: 'refused' };
    expect((await store.query('agencies.cases', own)).ids).toHaveLength(1);
  });

  it('the years add up to the cases', async () => {
    const store = await furnished();
    const [first] = (await store.query('agencies.table', { today })).rows;
    const { years } = await store.query('agencies.trend', { names: first?.names });
    expect(years).toEqual([{ year: '2023', unknown: 0, pending: 1, granted: 2, refused: 1, withdrawn: 0 }]);
  });
});

describe('a hundred thousand patents', () => {
  it('are counted by agency in about the time other counts take', async () => {
    const store = await TestStore.open();
    const drafts = Array.from({ length: 20_000 }, (_, n) =>
      draft(n, {
        ...(n % 3 ? granted : refused),
        agency: `第${n % 40}专利代理事务所`,
        agent: `代理人${n % 400}`,
      }),
    );
    await store.import(drafts);
    const best = async (run: () => Promise<{ ms: number }>) => {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) times.push((await run()).ms);
      return Math.min(...times);
    };
    const table = await best(() => store.query('agencies.table', { today }));
    const agents = await best(() => store.query('agencies.table', { today, by: 'agent' }));
    console.info(`20,000 patents: by agency ${table.toFixed(1)} ms, by agent ${agents.toFixed(1)} ms`);
    expect((await store.query('agencies.table', { today })).rows).toHaveLength(40);
    expect((await store.query('agencies.table', { today, by: 'agent' })).rows).toHaveLength(400);
  }, 60_000);
});
