// What the first page is told: days and money ahead, what waits, and where the plan stands.
import { beforeAll, describe, expect, it } from 'vitest';
import type { QueryOutput } from '../../src/shared/store/queries';
import { TestStore } from './harness';

const today = '2026-06-01';
const until = '2026-08-30';
let store: TestStore;
const create = async (entity: string, fields: object): Promise<string> =>
  (await store.command('record.create', { entity, fields })).id;

beforeAll(async () => {
  store = await TestStore.open();
  const patent = (n: number, more: object) =>
    create('patent', {
      ...{ applicationNumber: `20201000000${n}`, title: `专利${n}`, filingDate: '2020-06-15' },
      ...{ grantDate: '2023-01-10', legalBucket: 'inForce', ...more },
    });
  await patent(1, { implementationStatus: 'industrialised', tier: 'A' });
  await patent(2, { implementationStatus: 'licensed' });
  await patent(3, {});
  await patent(4, { legalBucket: 'lapsed', implementationStatus: 'industrialised' });
  const agreementId = await create('agreement', {
    ...{ title: '许可合同', mode: 'licence', party: '某公司', state: 'active', priceFen: 30_000_000 },
    ...{ techContractNumber: '2026370001', techContractOn: '2026-05-20', signedOn: '2026-05-01' },
  });
  const obligation = (kind: string, by: string, due: string, fen?: number) =>
    create('obligation', { agreementId, kind, by, title: `${kind} ${due}`, due, ...(fen ? { fen } : {}) });
  await obligation('payment', 'them', '2026-06-20', 10_000_000);
  await obligation('payment', 'them', '2026-05-10', 500_000);
  await obligation('royaltyReport', 'them', '2026-07-31');
  await obligation('payment', 'us', '2026-07-01', 20_000);
  await obligation('payment', 'them', '2027-01-01', 10_000_000);
  await create('matter', {
    ...{ title: '侵权', kind: 'infringement', state: 'open', openedOn: '2026-05-01', parties: [] },
    ...{ deadlines: [{ title: '答辩', due: '2026-06-10' }], patentIds: [] },
  });
});

describe('days and money ahead', () => {
  let ahead: QueryOutput<'home.ahead'>;
  beforeAll(async () => {
    ahead = await store.query('home.ahead', { today, until });
  });

  it('are in one order, whatever they come from', () => {
    const days = ahead.items.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(ahead.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['income', 'payment', 'duty', 'matter', 'patents']),
    );
  });

  it('say what comes in, what goes out with the annuities, and what is late', () => {
    const annuities = ahead.items.filter(({ kind }) => kind === 'patents');
    expect(annuities.reduce((n, { count }) => n + count, 0)).toBeGreaterThanOrEqual(3);
    expect(ahead.inFen).toBe(10_000_000);
    expect(ahead.outFen).toBe(annuities.reduce((all, one) => all + (one.outFen ?? 0), 20_000));
    expect(ahead.lateFen).toBe(500_000);
  });

  it('leave out what is late, which is counted apart, and what is farther away', () => {
    expect(ahead.items.every(({ day }) => day >= today && day <= until)).toBe(true);
    expect(ahead.duties).toEqual({ late: 1, soon: 3 });
    expect(ahead.filings).toEqual({ late: 0, soon: 0 });
  });
});

it('counts the plan as the sheet of indicators does', async () => {
  const plan = await store.query('home.plan', { today });
  const sheet = await store.query('reports.statistic', {
    ...{ kind: 'kpi', from: '2026-01-01', until: today, asOf: today },
  });
  const rows = new Map(
    sheet.sections[0]?.table?.rows.map(([name, , value]) => [name?.kind === 'text' ? name.text : '', value]),
  );
  expect(rows.get('专利产业化率')).toMatchObject({ part: plan.industrialised, whole: plan.inForce });
  expect(rows.get('专利实施率')).toMatchObject({ part: plan.used });
  expect(rows.get('盘点覆盖率（国家平台登记入库）')).toMatchObject({ part: plan.registered });
  expect(rows.get('开放许可声明（件）')).toMatchObject({ value: plan.openLicences });
  expect(rows.get('登记的技术合同金额（元）')).toMatchObject({ fen: plan.contractsFen });
  expect(plan).toMatchObject({ inForce: 3, industrialised: 1, used: 2, unknownUse: 1, tiered: 1 });
  expect(plan.contractsFen).toBe(30_000_000);
});
