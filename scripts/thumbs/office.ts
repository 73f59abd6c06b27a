// The sample institution the small pictures of the catalogue are made from: a portfolio, one deal to its end, agreements, money.
import type { RouteInput } from '../../src/shared/routes';
import type { CommandName, CommandOutput } from '../../src/shared/store/commands';
import type { QueryName, QueryOutput } from '../../src/shared/store/queries';
import type { RunningDesk } from '../../tests/e2e/desk';
import { importByRoute, sharedFolder, writeList } from '../../tests/e2e/support/lists';
import { type Desk, leadDeal } from '../../tests/store/wholeWay';

export interface Office {
  readonly dealId: string;
  readonly agreementId: string;
  readonly filingId: string;
  readonly runId: string;
  readonly royaltyReportId: string;
  readonly personId: string;
}

export const count = 1200;

export function handsOf(desk: RunningDesk): Desk {
  return {
    today: new Date().toISOString().slice(0, 10),
    command: async <N extends CommandName>(name: N, input: unknown) => {
      const command = { name, input, commandId: crypto.randomUUID() } as RouteInput<'store.command'>;
      return (await desk.ask('store.command', command)) as CommandOutput<N>;
    },
    query: async <N extends QueryName>(name: N, input: unknown) =>
      (await desk.ask('store.query', { name, input } as RouteInput<'store.query'>)) as QueryOutput<N>,
  };
}

async function importList(desk: RunningDesk): Promise<void> {
  const exchange = sharedFolder();
  const file = await writeList(exchange.file('list.xlsx', ''), { count, bad: 0 });
  const applied = await importByRoute(desk, file);
  exchange.remove();
  if (!applied.ok) throw new Error(`import: ${JSON.stringify(applied.error)}`);
}

/** Agreements beside the one of the deal, of other years and ways. */
const others = [
  {
    title: '催化剂制备方法转让合同',
    mode: 'transfer',
    kind: 'transfer',
    party: '山东示例化工有限公司',
    priceFen: 150_000_000,
  },
  {
    title: '检测装置普通许可合同',
    mode: 'licence',
    kind: 'ordinaryLicence',
    party: '北京示例仪器有限公司',
    priceFen: 12_000_000,
  },
  {
    title: '污水处理工艺排他许可合同',
    mode: 'licence',
    kind: 'soleLicence',
    party: '示例环境工程有限公司',
    priceFen: 60_000_000,
  },
  {
    title: '育苗设备作价投资协议',
    mode: 'equity',
    kind: 'equity',
    party: '示例农业科技有限公司',
    priceFen: 200_000_000,
  },
] as const;

export async function prepareOffice(desk: RunningDesk): Promise<Office> {
  const hands = handsOf(desk);
  const { command, query, today } = hands;
  const year = Number(today.slice(0, 4));
  const create = async (entity: string, fields: object): Promise<string> =>
    (await command('record.create', { entity, fields })).id;
  await command('settings.put', {
    values: {
      'user.name': '王敏',
      'organisation.name': '示例大学',
      'organisation.code': '123700004955703036',
    },
  });
  await importList(desk);
  const { rows } = await query('patents.list', {
    filter: { buckets: ['inForce'], types: ['invention'] },
    limit: 40,
  });
  const ids = rows.map(({ id }) => id);
  const own = await create('patent', {
    applicationNumber: '2019100000019',
    type: 'invention',
    title: '一种动力电池均衡方法',
    filingDate: '2019-07-09',
    grantDate: '2021-03-02',
    publications: [],
    applicants: ['示例大学'],
    inventors: [],
    ipcMain: 'H02J 7/00',
    ipc: ['H02J 7/00'],
    projectIds: [],
    legalBucket: 'inForce',
    annuities: Array.from({ length: 9 }, (_, i) => ({ year: i + 1, paid: true })),
  });
  const led = await leadDeal(hands, [own]);
  const pay = (agreementId: string, date: string, fen: number, kind: string): Promise<string> =>
    create('income', { date, fen, payer: '示例公司', allocations: [{ agreementId, fen, kind }] });
  for (const [i, one] of others.entries()) {
    const signed = `${year - (i % 4)}-0${i + 2}-15`;
    const id = await create('agreement', {
      ...one,
      patentIds: ids.slice(i * 3, i * 3 + 3),
      partyCode: ['91370000MA3C000001', '91110000802100433B'][i % 2],
      signedOn: signed,
      contributors: [],
      state: 'active',
    });
    await pay(id, signed, one.priceFen / 2, 'instalment');
    if (i > 0) await pay(id, `${year}-05-1${i}`, one.priceFen / 4, 'instalment');
    await create('outlay', {
      agreementId: id,
      date: signed,
      kind: 'agency',
      fen: 150_000 * (i + 1),
      bornBy: 'university',
    });
  }
  const before = (days: number): string =>
    new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  await pay(led.agreementId, before(50), 80_000_000, 'upfront');
  await pay(led.agreementId, before(30), 10_000_000, 'royalty');
  const royaltyReportId = await create('royaltyReport', {
    agreementId: led.agreementId,
    from: before(54),
    until: before(35),
    receivedOn: before(33),
    lines: [
      { product: '电池管理模块 BM-48', units: 12_000, grossFen: 260_000_000, deductionsFen: 20_000_000 },
      { product: '均衡控制器 EQ-16', units: 5_400, grossFen: 94_000_000, deductionsFen: 4_000_000 },
    ],
    claimedFen: 9_900_000,
  });
  const { agreement } = await query('register.get', { id: led.agreementId, today });
  await command('record.update', {
    entity: 'agreement',
    id: led.agreementId,
    expectedRev: agreement.rev,
    patch: { shippedPolicy: 'shape-7-full-pools' },
  });
  const { id: runId } = await command('run.create', {
    agreementId: led.agreementId,
    upTo: before(29),
    title: '电池均衡方法许可收益分配',
  });
  await stepRun(hands, runId, before);
  for (const [i, id] of ids.slice(0, 30).entries()) await giveTier(hands, id, i);
  const people = await query('persons.list', { limit: 1 });
  return {
    dealId: led.dealId,
    agreementId: led.agreementId,
    filingId: led.recordalId,
    runId,
    royaltyReportId,
    personId: people.rows[0]?.id ?? '',
  };
}

async function stepRun(
  { command, query }: Desk,
  id: string,
  before: (days: number) => string,
): Promise<void> {
  for (const step of [
    { do: 'compute' },
    { do: 'review', by: '李复核' },
    { do: 'approve', body: 'researchOffice', by: '王处长', on: before(28) },
    { do: 'publish', place: '科研院公告栏', on: before(26) },
    { do: 'execute', on: before(1) },
  ]) {
    const { record } = await query('run.get', { id });
    await command('run.step', { id, expectedRev: record.rev, step });
  }
}

/** Tier, rating and the other answers of an inventory card. */
async function giveTier({ command, query }: Desk, id: string, i: number): Promise<void> {
  const { patent } = await query('patents.get', { id });
  await command('record.update', {
    entity: 'patent',
    id,
    expectedRev: patent.rev,
    patch: {
      tier: ['A', 'B', 'B', 'C'][i % 4],
      selfRating: ['高', '中', '中', '低'][i % 4],
      maturity: ['中试', '小试', '产业化', '实验室'][i % 4],
      transferModes: [['assignment', 'exclusiveLicence'], ['ordinaryLicence', 'openLicence'], ['equity']][
        i % 3
      ],
      implementationStatus: ['licensed', 'none', 'industrialised', 'transferred', 'none'][i % 5],
      prospects: '用于示范产线',
      fundingDeclaration: { status: 'notFunded' },
    },
  });
}
