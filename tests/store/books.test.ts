// The books of agreements: what was divided stays, what is wrong is reversed, runs go by their steps.
import { describe, expect, it } from 'vitest';
import { incomeOffice } from './incomeOffice';

const code = (wanted: string, data: object = {}) => ({
  error: { code: wanted, ...(Object.keys(data).length > 0 ? { data: expect.objectContaining(data) } : {}) },
});

describe('the worked example B', () => {
  it('goes from two payments to the fen of everybody, and repeats byte by byte', async () => {
    const { store, run, execute, step } = await incomeOffice();
    const id = await run('2024-12-31');
    await execute(id);
    const got = await store.query('run.get', { id });
    const shares = Object.fromEntries(got.lines.map(({ party, fen }) => [party, fen]));
    expect(shares).toMatchObject({
      broker: 3_160_494,
      'person:张一': 21_096_582,
      'person:李二': 14_064_388,
      'person:王三': 7_032_194,
      'person:赵四': 4_688_129,
      college: 6_474_563,
      university: 5_179_650,
      tto: 1_294_913,
    });
    expect(got).toMatchObject({ repeats: true, isStale: false, approvals: ['researchOffice'] });
    expect(got.floors.every(({ shortfall }) => shortfall === 0)).toBe(true);
    expect(await step(id, { do: 'pay', on: '2025-03-25', evidence: '回单 77' })).toBe('paid');
    const { sums } = await store.query('income.ledger', {});
    expect(sums).toEqual({
      received: 63_209_876,
      allocated: 63_209_876,
      unallocated: 0,
      costs: 218_963,
      distributed: 63_209_876,
      undistributed: 0,
    });
  });

  it('gives the same in two runs as in one', async () => {
    const { store, run, execute } = await incomeOffice();
    for (const upTo of ['2024-06-30', '2024-12-31']) await execute(await run(upTo));
    const { persons, total } = await store.query('income.yearly', { year: '2025' });
    expect(total).toBe(46_881_293);
    expect(persons.map(({ name, own, runs }) => [name, own, runs])).toContainEqual(['张一', 21_096_582, 2]);
    const { rows } = await store.query('run.list', {});
    expect(rows.map(({ fen }) => fen)).toEqual([43_209_876, 20_000_000]);
  });
});

describe('a payment that a run has divided', () => {
  it('INCOME_DISTRIBUTED: is not edited and not removed; its note may change', async () => {
    const { store, run, execute, incomeIds } = await incomeOffice();
    await execute(await run('2024-12-31'));
    const [id] = incomeIds;
    const edit = { entity: 'income', id, expectedRev: 1 };
    await expect(store.command('record.update', { ...edit, patch: { fen: 1 } })).rejects.toMatchObject(
      code('INCOME_OVER_ALLOCATED'),
    );
    await expect(store.command('record.update', { ...edit, patch: { payer: '别人' } })).rejects.toMatchObject(
      code('INCOME_DISTRIBUTED', { run: '分配 2024-12-31' }),
    );
    await expect(store.command('record.remove', { entity: 'income', ids: [id] })).rejects.toMatchObject(
      code('IN_USE'),
    );
    await expect(
      store.command('records.updateMany', { entity: 'income', ids: [id], patch: { date: '2024-02-01' } }),
    ).rejects.toMatchObject(code('INCOME_DISTRIBUTED'));
    await store.command('record.update', { ...edit, patch: { note: '已核对' } });
  });

  it('keeps its divided part while the rest is allocated elsewhere', async () => {
    const { store, agreementId, create, run, execute } = await incomeOffice();
    const other = await create('agreement', { title: '另一合同', mode: 'transfer', party: '另一公司' });
    const part = { agreementId, fen: 100, kind: 'other' };
    const id = await create('income', { date: '2024-12-30', fen: 300, payer: '示例', allocations: [part] });
    await execute(await run('2024-12-31'));
    const edit = (allocations: unknown[]) =>
      store.command('record.update', { entity: 'income', id, expectedRev: 1, patch: { allocations } });
    await expect(edit([{ ...part, fen: 50 }])).rejects.toMatchObject(code('INCOME_DISTRIBUTED'));
    await edit([part, { agreementId: other, fen: 200, kind: 'other' }]);
    const { rows } = await store.query('income.ledger', { agreementId: other });
    expect(rows).toMatchObject([{ id, unallocated: 0, distributed: 0 }]);
  });

  it('is reversed by its mirror, which the next run divides and undo can not take back', async () => {
    const { store, run, execute, incomeIds } = await incomeOffice();
    await execute(await run('2024-12-31'));
    const reverse = { id: incomeIds[1], reason: '银行退票', date: '2024-12-31' };
    const made = await store.command('income.reverse', reverse);
    await expect(store.command('income.reverse', reverse)).rejects.toMatchObject(code('INCOME_REVERSED'));
    const { rows, sums } = await store.query('income.ledger', {});
    expect(rows[0]).toMatchObject({
      id: made.id,
      fen: -43_209_876,
      reverses: incomeIds[1],
      note: '银行退票',
    });
    expect(sums.undistributed).toBe(-43_209_876);
    await execute(await run('2024-12-31', '更正'));
    expect((await store.query('income.ledger', {})).sums).toMatchObject({
      undistributed: 0,
      received: 20_000_000,
    });
    await expect(store.command('change.undo', { seq: made.seq })).rejects.toMatchObject(code('IN_USE'));
  });

  it('that is reversed before anything was divided is restored by undo', async () => {
    const { store, incomeIds } = await incomeOffice();
    const made = await store.command('income.reverse', {
      id: incomeIds[0],
      reason: '重复',
      date: '2024-02-01',
    });
    await store.command('change.undo', { seq: made.seq });
    const { rows } = await store.query('income.ledger', {});
    expect(rows.map(({ id, reversedBy }) => [id, reversedBy])).toEqual([
      [incomeIds[1], undefined],
      [incomeIds[0], undefined],
    ]);
  });

  it('RUN_DATE_BACKWARD: is not reversed before it came', async () => {
    const { store, incomeIds } = await incomeOffice();
    const early = { id: incomeIds[0], reason: '重复', date: '2023-01-01' };
    await expect(store.command('income.reverse', early)).rejects.toMatchObject(code('RUN_DATE_BACKWARD'));
  });
});

describe('a new payment', () => {
  it('BANK_REF_EXISTS: is refused where the bank reference is known', async () => {
    const { create, store, incomeIds } = await incomeOffice();
    const again = { date: '2024-05-01', fen: 1, payer: '某公司', bankRef: 'B-1' };
    await expect(create('income', again)).rejects.toMatchObject(code('BANK_REF_EXISTS', { bankRef: 'B-1' }));
    const patch = { bankRef: 'B-2' };
    await expect(
      store.command('record.update', { entity: 'income', id: incomeIds[0], expectedRev: 1, patch }),
    ).rejects.toMatchObject(code('BANK_REF_EXISTS'));
  });

  it('INCOME_OVER_ALLOCATED: is not allocated beyond its amount', async () => {
    const { create, agreementId } = await incomeOffice();
    const over = [{ agreementId, fen: 101, kind: 'other' }];
    await expect(
      create('income', { date: '2024-05-01', fen: 100, payer: '某公司', allocations: over }),
    ).rejects.toMatchObject(code('INCOME_OVER_ALLOCATED', { amount: '1.00', allocated: '1.01' }));
  });

  it('shows what belongs to nobody yet until it is 0.00', async () => {
    const { store, create, agreementId } = await incomeOffice();
    const id = await create('income', { date: '2024-05-01', fen: 300, payer: '某公司' });
    const open = await store.query('income.ledger', { open: true });
    expect(open).toMatchObject({ total: 1, openCount: 1, sums: { unallocated: 300 } });
    const allocations = [{ agreementId, fen: 300, kind: 'other' }];
    await store.command('record.update', { entity: 'income', id, expectedRev: 1, patch: { allocations } });
    expect((await store.query('income.ledger', { open: true })).total).toBe(0);
  });

  it('keeps what was paid in a foreign currency, the rate and its day beside the fen', async () => {
    const { store, create } = await incomeOffice();
    const foreign = { currency: 'USD', amount: '1000.00', rate: '7.1234', rateOn: '2024-05-01' };
    await create('income', { date: '2024-05-02', fen: 712_340, payer: 'Example Inc.', foreign });
    expect((await store.query('income.ledger', { text: 'example' })).rows[0]?.foreign).toEqual(foreign);
  });
});

describe('costs and policies that a run has used', () => {
  it('OUTLAY_COUNTED: a cost stays', async () => {
    const { store, run, execute } = await incomeOffice();
    await execute(await run('2024-12-31'));
    const [cost] = (await store.query('outlays.list', {})).rows;
    const edit = { entity: 'outlay', id: cost?.id, expectedRev: 1, patch: { fen: 1 } };
    expect(cost?.counted).toBe(true);
    await expect(store.command('record.update', edit)).rejects.toMatchObject(code('OUTLAY_COUNTED'));
  });

  it('POLICY_USED: a policy stays, its title may change', async () => {
    const { store, create, agreementId, run, execute } = await incomeOffice();
    const policy = {
      format: 1,
      id: 'own-1',
      title: '本校办法',
      effectiveFrom: '2020-01-01',
      source: '校发〔2020〕1号',
      verified: true,
      region: '100000',
      accumulation: 'project',
      netIncome: { deducts: ['stampDuty', 'maintenance'] },
      schemes: [
        {
          modes: ['licence'],
          steps: [
            { kind: 'recover', id: 'costs', costs: 'net' },
            {
              kind: 'bands',
              id: 'split',
              position: 'marginal',
              bands: [
                {
                  from: 0,
                  upTo: null,
                  shares: [
                    { to: 'team', rate: '30%' },
                    { to: 'university', rate: '70%' },
                  ],
                },
              ],
            },
          ],
        },
      ],
      team: { split: 'weights', allMustSign: true },
      divide: [],
    };
    const policyId = await create('policy', { title: '本校办法 2020', policy });
    const patch = { policyId, shippedPolicy: null };
    await store.command('record.update', { entity: 'agreement', id: agreementId, expectedRev: 1, patch });
    const id = await run('2024-12-31');
    // 30 % is below art. 45: nobody reviews it without a reason.
    await expect(execute(id)).rejects.toMatchObject(code('RUN_FLOOR_SHORT', { shortfall: '125,981.83' }));
    const rev = async () => (await store.query('run.get', { id })).record.rev;
    await store.command('run.step', {
      id,
      expectedRev: await rev(),
      step: { do: 'acknowledge', reason: '与完成人另有约定，校长办公会纪要第 3 号' },
    });
    for (const step of [
      { do: 'review', by: '复核人' },
      { do: 'approve', body: 'researchOffice', by: '处长', on: '2025-03-01' },
      { do: 'publish', place: '公告栏', on: '2025-03-03' },
      { do: 'execute', on: '2025-03-19' },
    ])
      await store.command('run.step', { id, expectedRev: await rev(), step });
    const edit = { entity: 'policy', id: policyId, expectedRev: 1 };
    await expect(
      store.command('record.update', {
        ...edit,
        patch: { policy: { ...policy, accumulation: 'perReceipt' } },
      }),
    ).rejects.toMatchObject(code('POLICY_USED'));
    await store.command('record.update', { ...edit, patch: { title: '本校办法（2020）' } });
    await expect(store.command('record.remove', { entity: 'policy', ids: [policyId] })).rejects.toMatchObject(
      code('IN_USE'),
    );
  });
});

describe('a run', () => {
  it('RUN_BY_STEPS: is not made, changed or removed by hand once it is more than a draft', async () => {
    const { store, run, execute } = await incomeOffice();
    const id = await run('2024-12-31');
    const { record } = await store.query('run.get', { id });
    const { id: _id, rev: _rev, seq: _seq, ...fields } = record;
    await expect(store.command('record.create', { entity: 'run', fields })).rejects.toMatchObject(
      code('RUN_BY_STEPS'),
    );
    const edit = { entity: 'run', id, expectedRev: 1, patch: { fen: 1 } };
    await expect(store.command('record.update', edit)).rejects.toMatchObject(code('RUN_BY_STEPS'));
    await execute(id);
    await expect(store.command('record.remove', { entity: 'run', ids: [id] })).rejects.toMatchObject(
      code('RUN_BY_STEPS'),
    );
  });

  it('RUN_OPEN, RUN_EMPTY: one at a time, and only where there is money', async () => {
    const { run } = await incomeOffice();
    await expect(run('2023-12-31')).rejects.toMatchObject(code('RUN_EMPTY', { upTo: '2023-12-31' }));
    await run('2024-12-31');
    await expect(run('2024-12-31')).rejects.toMatchObject(code('RUN_OPEN'));
  });

  it('RUN_NO_POLICY: needs the policy of its agreement', async () => {
    const { store, create } = await incomeOffice();
    const agreementId = await create('agreement', { title: '新合同', mode: 'licence', party: '某公司' });
    const make = { agreementId, upTo: '2024-12-31', title: '一' };
    await expect(store.command('run.create', make)).rejects.toMatchObject(code('RUN_NO_POLICY'));
  });

  it('RUN_STALE: does not go on where money came in or was spent after it was computed', async () => {
    const { store, agreementId, create, run, step } = await incomeOffice();
    const id = await run('2024-12-31');
    await step(id, { do: 'compute' });
    await create('outlay', { agreementId, date: '2024-12-01', kind: 'legal', fen: 100 });
    expect((await store.query('run.get', { id })).isStale).toBe(true);
    await expect(step(id, { do: 'review', by: '复核人' })).rejects.toMatchObject(code('RUN_STALE'));
    await step(id, { do: 'compute' });
    expect(await step(id, { do: 'review', by: '复核人' })).toBe('reviewed');
  });

  it('RUN_SAME_PERSON: is not reviewed by who made it', async () => {
    const { run, step } = await incomeOffice();
    const id = await run('2024-12-31');
    await step(id, { do: 'compute' });
    await expect(step(id, { do: 'review' })).rejects.toMatchObject(code('RUN_SAME_PERSON'));
  });

  it('RUN_NOTICE_RUNNING, RUN_OBJECTION_OPEN: waits for the notice and for objections', async () => {
    const { store, run, step } = await incomeOffice();
    const id = await run('2024-12-31');
    await step(id, { do: 'compute' });
    await step(id, { do: 'review', by: '复核人' });
    await step(id, { do: 'approve', body: 'researchOffice', by: '处长', on: '2025-03-01' });
    await step(id, { do: 'publish', place: '公告栏', on: '2025-03-03' });
    await expect(step(id, { do: 'execute', on: '2025-03-18' })).rejects.toMatchObject(
      code('RUN_NOTICE_RUNNING'),
    );
    await step(id, { do: 'object', text: '比例有误', on: '2025-03-05' });
    await expect(step(id, { do: 'execute', on: '2025-03-19' })).rejects.toMatchObject(
      code('RUN_OBJECTION_OPEN'),
    );
    const { record } = await store.query('run.get', { id });
    await step(id, { do: 'settle', id: record.run.objections[0]?.id, how: '维持' });
    expect(await step(id, { do: 'execute', on: '2025-03-19' })).toBe('executed');
  });

  it('RUN_IMMUTABLE: that was carried out is not undone, only taken back by a run of its own', async () => {
    const { store, agreementId, run, execute, step } = await incomeOffice();
    const id = await run('2024-12-31');
    await execute(id);
    const { heads } = await store.query('activity.list', {});
    await expect(store.command('change.undo', { seq: heads[0]?.seq })).rejects.toMatchObject(
      code('RUN_IMMUTABLE'),
    );
    await expect(step(id, { do: 'sendBack' })).rejects.toMatchObject(code('RUN_IMMUTABLE'));
    const back = { agreementId, upTo: '2025-04-01', title: '冲销', reverses: id };
    const made = await store.command('run.create', back);
    await expect(store.command('run.create', back)).rejects.toMatchObject(code('RUN_OPEN'));
    await execute(made.id);
    await expect(store.command('run.create', back)).rejects.toMatchObject(code('RUN_REVERSED'));
    expect((await store.query('income.ledger', {})).sums).toMatchObject({
      distributed: 0,
      undistributed: 63_209_876,
    });
    const again = await run('2024-12-31', '重新分配');
    await execute(again);
    const { lines } = await store.query('run.get', { id: again });
    expect(lines).toContainEqual({ party: 'person:张一', fen: 21_096_582 });
  });

  it('may be undone step by step before it is carried out', async () => {
    const { store, run, step } = await incomeOffice();
    const id = await run('2024-12-31');
    await step(id, { do: 'compute' });
    const { heads } = await store.query('activity.list', {});
    await store.command('change.undo', { seq: heads[0]?.seq });
    expect((await store.query('run.get', { id })).record.state).toBe('draft');
  });
});

describe('people who were paid', () => {
  it('IN_USE: stay when persons are merged, because later runs know them by their id', async () => {
    const { store, create, agreementId, run, execute } = await incomeOffice();
    const [paid, twin] = [
      await create('person', { name: '张一' }),
      await create('person', { name: '张 一' }),
    ];
    const patch = { contributors: [{ name: '张一', personId: paid, signed: true }] };
    await store.command('record.update', { entity: 'agreement', id: agreementId, expectedRev: 1, patch });
    await execute(await run('2024-12-31'));
    const merge = (keep: string, absorb: string) =>
      store.command('records.merge', { entity: 'person', keep, absorb: [absorb] });
    await expect(merge(twin, paid)).rejects.toMatchObject(code('IN_USE'));
    await merge(paid, twin);
  });
});
