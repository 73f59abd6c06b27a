// An office with the worked example B: a licence, two payments, three costs, four contributors, a policy in tiers.
import { TestStore } from './harness';
import type { Desk } from './wholeWay';

const contributor = (name: string, n: number, main = false) => ({
  name,
  share: { n, d: 100 },
  signed: true,
  main,
});

interface Income {
  readonly agreementId: string;
  readonly incomeIds: readonly [string, string];
  create(entity: string, fields: Record<string, unknown>): Promise<string>;
  run(upTo: string, title?: string): Promise<string>;
  /** Takes a step from the revision the run has now. */
  step(id: string, step: Record<string, unknown>): Promise<string>;
  /** From draft to executed, with everybody who has to say yes. */
  execute(id: string, on?: string): Promise<void>;
}

export interface IncomeOffice extends Income {
  readonly store: TestStore;
}

export async function incomeOffice(): Promise<IncomeOffice> {
  const store = await TestStore.open();
  const command: Desk['command'] = (name, input) => store.command(name, input);
  const query: Desk['query'] = (name, input) => store.query(name, input);
  return { store, ...(await furnishIncome({ command, query })) };
}

/** 示例 B of the domain notes: 200,000.00 upfront and a royalty of 432,098.76. */
export async function furnishIncome({ command, query }: Pick<Desk, 'command' | 'query'>): Promise<Income> {
  const create = async (entity: string, fields: Record<string, unknown>): Promise<string> =>
    (await command('record.create', { entity, fields })).id;
  const agreementId = await create('agreement', {
    title: '一种电池管理系统专利实施许可合同',
    mode: 'licence',
    party: '示例科技有限公司',
    shippedPolicy: 'shape-7-full-pools',
    contributors: [
      contributor('张一', 45, true),
      contributor('李二', 30, true),
      contributor('王三', 15),
      contributor('赵四', 10),
    ],
  });
  const pay = (date: string, fen: number, kind: string, bankRef: string): Promise<string> =>
    create('income', {
      date,
      fen,
      payer: '示例科技有限公司',
      bankRef,
      allocations: [{ agreementId, fen, kind }],
    });
  const first = await pay('2024-01-15', 20_000_000, 'upfront', 'B-1');
  const second = await pay('2024-12-20', 43_209_876, 'royalty', 'B-2');
  for (const [date, kind, fen] of [
    ['2024-01-02', 'maintenance', 200_000],
    ['2024-01-02', 'stampDuty', 6_000],
    ['2024-12-20', 'stampDuty', 12_963],
  ] as const)
    await create('outlay', { agreementId, date, kind, fen });
  const run = async (upTo: string, title = `分配 ${upTo}`): Promise<string> =>
    (await command('run.create', { agreementId, upTo, title })).id;
  const step = async (id: string, taken: Record<string, unknown>): Promise<string> => {
    const { record } = await query('run.get', { id });
    return (await command('run.step', { id, expectedRev: record.rev, step: taken })).state;
  };
  const execute = async (id: string, on = '2025-03-19'): Promise<void> => {
    for (const taken of [
      { do: 'compute' },
      { do: 'review', by: '复核人' },
      { do: 'approve', body: 'researchOffice', by: '处长', on: '2025-03-01' },
      { do: 'publish', place: '公告栏', on: '2025-03-03' },
      { do: 'execute', on },
    ])
      await step(id, taken);
  };
  return { agreementId, incomeIds: [first, second], create, run, step, execute };
}
