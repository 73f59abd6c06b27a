// Example B of the office in the real window: two payments, costs, a run from draft to paid, its papers, a reversal.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove, runJob } from './desk';
import { eventually } from './support/eventually';
import { fillForm } from './support/forms';
import { at, closeToasts, goTo, handOf } from './support/hands';
import { sharedFolder } from './support/lists';
import { lookOf } from './support/look';

let desk: RunningDesk;
let page: Page;
const shared = sharedFolder();

const { press, text } = handOf(() => page);
const look = lookOf(() => page);

const fill = (form: string, values: Record<string, string>) => fillForm(page, form, values);

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await goTo(page, 'receipts');
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  shared.remove();
});

describe('agreements and their money', () => {
  it('takes an agreement with its contributors, two payments and a cost', async () => {
    await look('1-empty');
    await press('add-agreements');
    await fill('new-agreements', {
      title: '电池管理系统专利实施许可合同',
      party: '示例科技有限公司',
      policy: '团队分档、学院学校与技术转移机构共享其余',
    });
    await at(page, 'agreements-panel').waitFor();
    for (const [name, share, main] of [
      ['张一', '45', '是'],
      ['李二', '30', '是'],
      ['王三', '15', '否'],
      ['赵四', '10', '否'],
    ] as const) {
      await press('contributors-add');
      await fill('contributors', { name, share, signed: '是', main });
      await eventually(() => text('contributors')).toContain(name);
    }
    await closeToasts(page);
    await look('2-agreement');
    for (const [date, fen, kind, bankRef] of [
      ['2024-01-15', '200,000', '入门费', 'B-1'],
      ['2024-12-20', '432,098.76', '提成', 'B-2'],
    ] as const) {
      await press('receipts-agreements');
      await press('agreement-new-incomes');
      await fill('new-incomes', { date, fen, payer: '示例科技有限公司', bankRef, kind });
    }
    await eventually(() => text('sum-received')).toContain('632,098.76');
    expect(await text('income-left')).toBe('已全部分摊');
    await closeToasts(page);
    await look('3-incomes');
    for (const [date, kind, fen] of [
      ['2024-01-02', '维持费', '2000'],
      ['2024-01-02', '印花税', '60'],
      ['2024-12-20', '印花税', '129.63'],
    ] as const) {
      await press('receipts-agreements');
      await press('agreement-new-outlays');
      await fill('new-outlays', { date, kind, fen });
    }
    await eventually(() => text('sum-costs')).toContain('2,189.63');
  });

  it('divides them to the fen, from draft to paid, and explains every figure', async () => {
    await press('receipts-agreements');
    await press('agreement-new-runs');
    await fill('new-runs', { upTo: '2024-12-31', title: '第一次分配' });
    await press('run-compute');
    await eventually(() => text('run-tree')).toContain('210,965.82');
    const tree = (await text('run-tree')) ?? '';
    for (const amount of [
      '140,643.88',
      '70,321.94',
      '46,881.29',
      '64,745.63',
      '51,796.50',
      '12,949.13',
      '31,604.94',
    ])
      expect(tree).toContain(amount);
    await page.locator('[data-figure="line:person:张一"]').click();
    await eventually(() => text('run-tree')).toContain('468,812.93');
    await closeToasts(page);
    await look('4-run');
    await press('run-review');
    await fill('run-step', { by: '李复核' });
    await press('run-approve');
    await fill('run-step', { by: '王处长', on: '2025-03-01' });
    await press('run-publish');
    await fill('run-step', { place: '科研院公告栏', on: '2025-03-03' });
    await press('run-execute');
    await at(page, 'run-step-on').fill('2025-03-18');
    await press('run-step-save');
    await eventually(() => page.getByText('公示到 2025-03-18 结束').count()).toBeGreaterThan(0);
    await fill('run-step', { on: '2025-03-19' });
    await eventually(() => text('run-repeats')).toBe('重新计算结果逐字节一致');
    await press('run-pay');
    await fill('run-step', { evidence: '回单 77', on: '2025-03-25' });
    await eventually(() => at(page, 'runs-panel').textContent()).toContain('已发放');
    expect(await text('sum-undistributed')).toContain('0.00');
    await closeToasts(page);
    await look('5-paid');
  });

  it('prints what the office signs and each inventor gets', async () => {
    await press('paper-payments');
    await eventually(() => at(page, 'page-reports').textContent()).toContain('现金奖励发放清单');
    await look('6-paper');
    await goTo(page, 'receipts');
    await press('paper-statement-张一');
    await at(page, 'page-reports').waitFor();
    await goTo(page, 'receipts');
  });

  it('refuses to change what was divided, reverses it, and shows who got what in the year', async () => {
    await press('receipts-incomes');
    await page.locator('[data-testid=incomes-grid] tbody tr', { hasText: '2024-12-20' }).click();
    await press('income-edit');
    await at(page, 'income-payer').fill('别的公司');
    await press('income-save');
    await eventually(() => page.getByText('已由“第一次分配”分配').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await press('reverse-income');
    await fill('reverse', { date: '2025-04-01', reason: '银行退票' });
    await eventually(() => text('income-amount')).toContain('-432,098.76');
    await eventually(() => text('sum-undistributed')).toContain('-432,098.76');
    await closeToasts(page);
    await look('7-reversed');
    await press('receipts-yearly');
    await at(page, 'yearly-year').selectOption('2025');
    await eventually(() => text('yearly-persons')).toContain('210,965.82');
    await look('8-year');
  });
});

describe('a night of work with money', () => {
  it('takes a bank statement in, computes what is new, and writes the papers', async () => {
    await desk.close();
    const statement = [
      '某银行账户明细',
      '交易日期,借方发生额,贷方发生额,对方户名,摘要,交易流水号',
      '2025-05-06,,"500,000.00",示例科技有限公司,提成,B-3',
      '2024-12-20,,"432,098.76",示例科技有限公司,提成,B-2',
      '2025-05-07,15.00,,某银行,手续费,B-4',
    ].join('\n');
    const file = shared.file('statement.csv', statement);
    const out = join(shared.folder, 'papers');
    const agreement = '电池管理系统专利实施许可合同';
    const steps = [
      { receipts: { file, reconcile: true } },
      { receipts: { file } },
      { distribute: { agreement, upTo: '2025-12-31', title: '夜间分配' } },
      { statements: { run: '夜间分配', out } },
      { verify: {} },
    ];
    const { code, lines } = await runJob(shared.file('money.json', JSON.stringify(steps)), desk.profile);
    expect(lines).toMatchObject([
      { step: 'receipts', ok: true, same: 1, onlyTheirs: [{ bankRef: 'B-3', yuan: '500000.00' }] },
      { step: 'receipts', ok: true, imported: 1, repeated: 1, allocated: 1, outgoing: 1, rejected: [] },
      { step: 'distribute', ok: true, state: 'computed', yuan: '67901.24', repeats: true },
      { step: 'statements', ok: true },
      { step: 'verify', ok: true, mismatches: 0 },
    ]);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toContain('statement-张一.pdf');
  });
});
