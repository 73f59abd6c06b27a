// Money as the finance office sees it, in the real window: a bank statement taken in, their list held against ours,
// accounts kept apart and looked at for a reason, the payment list with its purpose on record.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandInput } from '../../src/shared/store/commands';
import type { QueryOutput } from '../../src/shared/store/queries';
import { launch, type RunningDesk, remove } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, handOf } from './support/hands';
import { sharedFolder } from './support/lists';
import { lookOf } from './support/look';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
let runId = '';
let personId = '';
const shared = sharedFolder();
const identityNumber = '11010519491231002X';
const account = '4111111111111111';

const { press, text } = handOf(() => page);
const row = (grid: string, words: string) =>
  page.locator(`[data-testid=${grid}] tbody tr`, { hasText: words });

const look = lookOf(() => page);

const { command, create } = recordsOf(() => desk);

/** An agreement with a payment entered by hand, one known to the bank, and a run that was approved. */
async function furnish(): Promise<void> {
  const { shipped } = (await desk.ask('store.query', {
    name: 'policies.list',
    input: {},
  })) as QueryOutput<'policies.list'>;
  const departmentId = await create('department', { name: '机械学院' });
  personId = await create('person', { name: '张三', departmentId, staffNumber: '1024' });
  const agreementId = await create('agreement', {
    title: '电池管理系统专利实施许可合同',
    number: 'HT-2025-001',
    mode: 'licence',
    party: '示例科技有限公司',
    priceFen: 50_000_000,
    techContractNumber: '2025440101000001',
    shippedPolicy: shipped.find(({ title }) => title.startsWith('国家法定'))?.id,
    contributors: [
      { name: '张三', personId, signed: true, share: { n: 7, d: 10 } },
      { name: '李四', signed: true, share: { n: 3, d: 10 } },
    ],
    invoices: [{ number: '24442000000012345678', date: '2025-01-10', fen: 20_000_000 }],
  });
  const paid = (date: string, fen: number, more: object): Promise<string> =>
    create('income', {
      date,
      fen,
      payer: '示例科技有限公司',
      allocations: [{ agreementId, fen, kind: 'instalment' }],
      ...more,
    });
  await paid('2025-01-15', 10_000_000, { bankRef: 'B-1' });
  await paid('2025-02-03', 5_000_000, {});
  await paid('2025-02-20', 700_000, { bankRef: 'B-X' });
  const outlay = { agreementId, date: '2025-01-20', kind: 'stampDuty', fen: 3_000, bornBy: 'university' };
  await create('outlay', outlay);
  const made = await command('run.create', { agreementId, upTo: '2025-01-31', title: '第一次分配' });
  runId = made.id;
  let rev = made.rev;
  const steps = [
    { do: 'compute' },
    { do: 'review', by: '李复核' },
    { do: 'approve', body: 'researchOffice', by: '王处长', on: '2025-02-01' },
  ] as const;
  for (const step of steps)
    rev = (await command('run.step', { id: runId, expectedRev: rev, step } as CommandInput<'run.step'>)).rev;
}

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await furnish();
  await goTo(page, 'receipts');
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  shared.remove();
});

describe('a bank statement', () => {
  it('is looked at line by line, completed, taken in as one change and undone in one step', async () => {
    const file = shared.file(
      '流水2025.csv',
      [
        '某银行账户明细',
        '交易日期,借方发生额,贷方发生额,对方户名,摘要,交易流水号',
        '2025-01-15,,"100,000.00",示例科技有限公司,许可费,B-1',
        '2025-02-05,,"50,000.00",示例科技有限公司,许可费,B-2',
        '2025-03-06,,"100,000.00",示例科技有限公司,合同HT-2025-001 提成,B-3',
        '2025-03-07,15.00,,某银行,手续费,B-4',
        '三月八日,,"8,000.00",无关贸易公司,往来款,B-5',
        '2025-03-09,,"1,234.56",无关贸易公司,往来款,B-6',
      ].join('\n'),
    );
    await press('receipts-statement');
    await look('1-statement-empty');
    await answerDialogs(desk, { open: file });
    await press('statement-choose');
    await eventually(() => text('chip-new')).toContain('2');
    for (const [chip, n] of [
      ['known', 1],
      ['perhaps', 1],
      ['unreadable', 1],
      ['outgoing', 1],
    ] as const)
      expect(await text(`chip-${chip}`)).toContain(String(n));
    await row('statement-grid', '提成').click();
    await eventually(() => text('line-proposals')).toContain('摘要中有合同编号；付款单位就是对方单位');
    await look('2-statement');
    await row('statement-grid', '8,000.00').or(row('statement-grid', '三月八日')).first().click();
    await eventually(() => text('statement-line')).toContain('日期读不出：“三月八日”');
    await look('3-statement-unreadable');
    await at(page, 'line-date').fill('2025-03-08');
    await press('line-save');
    await eventually(() => text('statement-take')).toBe('收入 3 笔（109,234.56 元）');
    await press('statement-take');
    await eventually(() => text('chip-known')).toContain('4');
    await eventually(() => text('sum-received')).toContain('266,234.56');
    await press('toast-action');
    await eventually(() => text('sum-received')).toContain('157,000.00');
    await closeToasts(page);
    await press('statement-take');
    await eventually(() => text('sum-received')).toContain('266,234.56');
    await closeToasts(page);
  });
});

describe('the list of the finance office', () => {
  it('is held against ours: theirs taken in, ours marked as asked about, the whole printed and exported', async () => {
    const file = shared.file(
      '财务到账.csv',
      [
        '记账日期,收入金额,付款单位,凭证号',
        '2025-01-16,"100,000.00",示例科技有限公司,记-12',
        '2025-02-05,"50,000.00",示例科技有限公司,记-20',
        '2025-02-27,"3,000.00",丁公司,记-30',
      ].join('\n'),
    );
    await press('receipts-reconcile');
    await answerDialogs(desk, { open: file, saveIn: shared.folder });
    await press('reconcile-choose');
    await eventually(() => text('reconcile-totals')).toContain('153,000.00');
    expect(await text('reconcile-totals')).toContain('157,000.00');
    expect(await text('reconcile-totals')).toContain('-4,000.00');
    expect(await text('chip-day')).toContain('2');
    await row('reconcile-grid', '财务缺').click();
    await look('4-reconcile');
    await press('compared-ask');
    await eventually(() => text('compared-panel')).toContain('向财务询问');
    await press('reconcile-take');
    await eventually(() => text('reconcile-totals')).toContain('-7,000.00');
    await closeToasts(page);
    await press('reconcile-export');
    await eventually(() => readdirSync(shared.folder).join(' ')).toContain('到账对账表.xlsx');
    await press('reconcile-print');
    await eventually(() => text('page-reports')).toContain('到账对账表');
    await goTo(page, 'receipts');
  });

  it('beside it, invoices say what is owed and a cost says whether it is deducted', async () => {
    await press('receipts-agreements');
    await row('agreements-grid', '电池管理').click();
    await eventually(() => text('receivables')).toContain('应收（已开票未收）0.00 元');
    await at(page, 'receivables').scrollIntoViewIfNeeded();
    await look('5-invoices');
    await press('receipts-outlays');
    await row('outlays-grid', '印花税').click();
    await eventually(() => text('deduction')).toContain('依据');
    await look('6-outlay');
  });
});

describe('personal data', () => {
  it('are checked, masked, and shown for a reason that stands in the record of use', async () => {
    await goTo(page, 'persons');
    await row('person-grid', '张三').click();
    await press('personal-edit');
    await at(page, 'personal-identityNumber').fill('110105194912310021');
    await at(page, 'personal-account').fill('4111 1111 1111 1112');
    await press('personal-save');
    await eventually(() => page.getByText('校验位不符，请对照证件核对').count()).toBe(1);
    await at(page, 'personal-identityNumber').fill(identityNumber);
    await at(page, 'personal-bankName').fill('某银行北京分行');
    await press('personal-save');
    await eventually(() => text('personal-facts')).toContain('**** 1112');
    expect(await page.getByText('账号的校验位不符').count()).toBe(1);
    await press('personal-edit');
    await at(page, 'personal-account').fill(account);
    await press('personal-save');
    await eventually(() => text('personal-facts')).toContain('**** 1111');
    await press('personal-reveal');
    await at(page, 'personal-reveal-why').fill('核对银行退回的账号');
    await press('personal-reveal-save');
    await eventually(() => text('personal-facts')).toContain(account);
    await press('personal-hide');
    expect(await text('personal-facts')).not.toContain(account);
    await press('personal-audit');
    await eventually(() => text('personal-audit-rows')).toContain('核对银行退回的账号');
    await closeToasts(page);
    await look('7-person');
    await goTo(page, 'settings');
    await press('settings-nav-personal');
    await eventually(() => text('personal-count')).toContain('1 人');
    await look('8-settings');
  });

  it('go into the payment list for a purpose, and nobody without an account can be paid', async () => {
    await goTo(page, 'receipts');
    await press('receipts-runs');
    await row('runs-grid', '第一次分配').click();
    await eventually(() => text('payout-missing')).toContain('李四');
    await at(page, 'payout').scrollIntoViewIfNeeded();
    await look('9-payout-missing');
    expect(await at(page, 'payout-export').isDisabled()).toBe(true);
    const refused = await desk.call('personal.payout', { runId, as: 'xlsx', why: '试一下' });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'PERSONAL_MISSING', data: { names: '李四' } },
    });
    // The office keeps an account for the name, as it does for people it has no record of.
    await desk.ask('personal.put', {
      personId: '李四',
      name: '李四',
      data: { account: '6222020200012345678', bankName: '某银行' },
    });
    await press('receipts-incomes');
    await press('receipts-runs');
    await at(page, 'payout').waitFor();
    await eventually(() => at(page, 'payout-export').isEnabled()).toBe(true);
    await press('payout-preview');
    await eventually(() => text('page-reports')).toContain('成果转化现金奖励发放清单');
    await goTo(page, 'receipts');
    await press('payout-export');
    await at(page, 'payout-form-why').fill('第一次发放');
    await look('10-payout');
    await answerDialogs(desk, { saveIn: shared.folder });
    await press('payout-form-save');
    await eventually(() => readdirSync(shared.folder).filter((name) => name.endsWith('.pdf')).length).toBe(1);
    const file = join(shared.folder, '清单.xlsx');
    const { persons } = await desk.ask('personal.payout', { runId, as: 'xlsx', why: '财务导入', file });
    expect(persons).toBe(2);
    expect(statSync(file).size).toBeGreaterThan(1000);
    const { rows } = await desk.ask('personal.audit', { personId, limit: 10 });
    expect(rows.slice(0, 2).map(({ action, why }) => [action, why.slice(-4)])).toEqual([
      ['used', '财务导入'],
      ['used', '一次发放'],
    ]);
  });

  it('are nowhere in the clear in the profile', () => {
    const secrets = [identityNumber, account, '6222020200012345678', '某银行北京分行'].map((one) =>
      Buffer.from(one),
    );
    const files = readdirSync(desk.profile, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.some(({ name }) => name === 'personal.zdv')).toBe(true);
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      for (const secret of secrets) expect(bytes.includes(secret), `${name} holds ${secret}`).toBe(false);
    }
  });
});
