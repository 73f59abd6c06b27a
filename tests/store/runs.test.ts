// Runs of shares and of own use, and the rules of the house that every run is held against.
import { describe, expect, it } from 'vitest';
import { houseSetting, shippedPolicies, usualHouse } from '../../src/domain/distribution';
import { incomeOffice } from './incomeOffice';

const code = (wanted: string) => ({ error: { code: wanted } });

describe('a run of shares', () => {
  it('gives 14 % of the company to the team and is no money that the next run of receipts has to know', async () => {
    const { store, agreementId, run, execute } = await incomeOffice();
    await store.command('record.update', {
      entity: 'agreement',
      id: agreementId,
      expectedRev: 1,
      patch: { shippedPolicy: 'nwafu-2019' },
    });
    const equity = { value: 800_000_000, stake: '20%' };
    const { id } = await store.command('run.create', {
      agreementId,
      upTo: '2024-03-01',
      title: '股权奖励',
      equity,
    });
    await store.command('run.step', { id, expectedRev: 1, step: { do: 'compute' } });
    const got = await store.query('run.get', { id });
    expect(got.record).toMatchObject({ basis: 'equity', fen: 800_000_000 });
    expect(got.lines).toContainEqual({ party: 'university', fen: 240_000_000 });
    expect(got.approvals).toEqual(['researchOffice', 'vicePresident', 'presidentMeeting']);
    expect(got.floors[0]).toMatchObject({ what: 'award', required: 400_000_000, actual: 560_000_000 });
    await expect(run('2024-12-31')).rejects.toMatchObject(code('RUN_OPEN'));
    for (const step of [
      { do: 'review', by: '复核人' },
      ...(['researchOffice', 'vicePresident', 'presidentMeeting'] as const).map((body) => ({
        do: 'approve',
        body,
        by: '处长',
        on: '2025-01-01',
      })),
      { do: 'publish', place: '公告栏', on: '2025-01-02' },
      { do: 'execute', on: '2025-02-01' },
    ]) {
      const { record } = await store.query('run.get', { id });
      await store.command('run.step', { id, expectedRev: record.rev, step });
    }
    const money = await run('2024-12-31');
    await execute(money);
    const { record } = await store.query('run.get', { id: money });
    expect(record.run.input).toMatchObject({ paidBefore: [] });
    const { total } = await store.query('income.yearly', { year: '2025' });
    // 80 % of 632,098.76 less costs of 2,189.63, with the fen that is left over; shares are no money.
    expect(total).toBe(50_392_731);
  });
});

describe('a run of own use', () => {
  it('shares 5 % of the profit of a year once, for the years of the policy only', async () => {
    const { store, agreementId, step } = await incomeOffice();
    await store.command('record.update', {
      entity: 'agreement',
      id: agreementId,
      expectedRev: 1,
      patch: { shippedPolicy: 'cn-2015-policy' },
    });
    const create = (year: number) =>
      store.command('run.create', {
        agreementId,
        upTo: `${year + 1}-03-31`,
        title: `${year} 年自行实施`,
        profit: { firstYear: 2022, year, profit: 200_000_000 },
      });
    const late = await create(2027);
    await expect(step(late.id, { do: 'compute' })).rejects.toMatchObject(code('RUN_PROFIT_YEAR'));
    await store.command('record.remove', { entity: 'run', ids: [late.id] });
    const { id } = await create(2024);
    await step(id, { do: 'compute' });
    const got = await store.query('run.get', { id });
    expect(got.record.fen).toBe(10_000_000);
    expect(got.lines.map(({ fen }) => fen)).toEqual([4_500_000, 3_000_000, 1_500_000, 1_000_000]);
    expect(got.floors).toMatchObject([{ what: 'profit', required: 10_000_000, shortfall: 0 }]);
  });
});

describe('the rules of the house', () => {
  it('decide who approves, how long the notice hangs and whose floor counts; a run keeps those of its day', async () => {
    const { store, run, step } = await incomeOffice();
    const id = await run('2024-12-31');
    const own = { effectiveFrom: '2020-01-01', source: '本校办法', verified: true };
    const house = {
      ...usualHouse,
      region: '330000',
      approval: [{ ...own, id: 'a', levels: [{ from: 0, bodies: ['vicePresident'] }] }],
      publicity: [{ ...own, id: 'p', days: 5, unit: 'working' }],
      reviewers: ['李复核'],
    };
    await store.command('settings.put', { values: { [houseSetting]: house } });
    await step(id, { do: 'compute' });
    await store.command('settings.put', { values: { [houseSetting]: usualHouse } });
    const got = await store.query('run.get', { id });
    expect(got).toMatchObject({ approvals: ['vicePresident'], notice: { days: 5, unit: 'working' } });
    expect(got.floors.map(({ place }) => place)).toContain('浙江');
    await step(id, { do: 'acknowledge', reason: '校长办公会同意' });
    await step(id, { do: 'review', by: '李复核' });
    await step(id, { do: 'approve', body: 'vicePresident', by: '校长', on: '2025-04-24' });
    await step(id, { do: 'publish', place: '公告栏', on: '2025-04-24' });
    const { record } = await store.query('run.get', { id });
    // 25, 27 (a Sunday that is worked), 28, 29, 30 April.
    expect(record.run.publicity).toMatchObject({ ends: '2025-04-30', days: 5, unit: 'working' });
  });
});

describe('a policy that a carried out run has used', () => {
  it('POLICY_USED: keeps its rules; it may end, and the version after it is a record of its own', async () => {
    const { store, agreementId, create, run, execute } = await incomeOffice();
    const shipped = shippedPolicies.find(({ id }) => id === 'shape-7-full-pools')!;
    const policy = { ...shipped, id: 'own-1', title: '本校办法' };
    const id = await create('policy', { title: '本校办法', policy, version: 1, family: 'own-1' });
    const choose = { policyId: id, shippedPolicy: null };
    await store.command('record.update', {
      entity: 'agreement',
      id: agreementId,
      expectedRev: 1,
      patch: choose,
    });
    await execute(await run('2024-12-31'));
    const edit = (changed: object) =>
      store.command('record.update', {
        entity: 'policy',
        id,
        expectedRev: 1,
        patch: { policy: { ...policy, ...changed } },
      });
    await expect(edit({ accumulation: 'perReceipt' })).rejects.toMatchObject(code('POLICY_USED'));
    await edit({ effectiveTo: '2025-12-31' });
    await create('policy', {
      title: '本校办法',
      policy: { ...policy, id: 'own-1-v2', effectiveFrom: '2026-01-01' },
      version: 2,
      basedOn: 'own-1',
      family: 'own-1',
    });
    const { own } = await store.query('policies.list', {});
    expect(own.map(({ version, used }) => [version, used])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
