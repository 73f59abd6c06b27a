// Example B of the office in the real window: own policy, rules of the house, two payments to paid, every paper read back.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { fillForm } from './support/forms';
import { at, closeToasts, goTo, handOf, quiet } from './support/hands';
import { shots } from './support/look';
import { canReadText, pageTexts } from './support/pdf';

const team = [
  ['张一', '45', '210,965.82'],
  ['李二', '30', '140,643.88'],
  ['王三', '15', '70,321.94'],
  ['赵四', '10', '46,881.29'],
] as const;
const pools = ['64,745.63', '51,796.50', '12,949.13', '31,604.94'];

let desk: RunningDesk;
let page: Page;
const { press, text } = handOf(() => page);
const fill = (form: string, values: Record<string, string>) => fillForm(page, form, values);
const look = async (name: string): Promise<void> => {
  if (shots === undefined) return;
  await closeToasts(page);
  await quiet(page);
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png` });
};

/** The paper on screen as a file, and its text without blanks; '' where there is no tool to read it. */
async function printed(name: string): Promise<string> {
  await at(page, 'page-reports').waitFor();
  await page.frameLocator('iframe').locator('h1').first().waitFor({ timeout: 15_000 });
  const frame = page.frames().find((one) => one.url().startsWith('app://print'));
  const job = new URL(frame?.url() ?? '').searchParams.get('job') ?? '';
  const file = join(shots ?? desk.profile, `${name}.pdf`);
  await desk.ask('report.pdf', { job, file });
  return canReadText ? pageTexts(file).join('\n').replace(/\s+/g, '') : '';
}

/** Opens a paper of the run, reads it, and comes back. */
async function paper(id: string): Promise<string> {
  await press(id);
  const found = await printed(id);
  await goTo(page, 'receipts');
  await at(page, 'run-amount').waitFor();
  return found;
}
const holds = (found: string, parts: readonly string[]): void => {
  if (canReadText) for (const part of parts) expect(found).toContain(part);
};

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
});

describe('a distribution that a university made', () => {
  it('begins with the policy of the house, which the calculator and the agreement share', async () => {
    await goTo(page, 'settings');
    await press('settings-nav-house');
    await at(page, 'house-reviewers').fill('李复核');
    await at(page, 'house-reviewers').blur();
    await look('1-house');
    await goTo(page, 'income');
    await at(page, 'income-part').getByText('制度库').click();
    await press('policy-shape-7-full-pools');
    await press('policy-copy');
    await at(page, 'policy-title').fill('本校收益分配办法');
    await look('2-policy');
    await goTo(page, 'receipts');
    await press('add-agreements');
    await fill('new-agreements', {
      title: '电池管理系统专利实施许可合同',
      party: '示例科技有限公司',
      policy: '本校收益分配办法',
      techContractNumber: '2024110000000001',
    });
    for (const [name, share] of team) {
      await press('contributors-add');
      const main = name === '张一' || name === '李二' ? '是' : '否';
      await fill('contributors', { name, share, signed: '是', main, post: '教授', work: '完成人' });
      await eventually(() => text('contributors')).toContain(name);
    }
  });

  it('takes two payments and three costs', async () => {
    for (const [date, fen, kind] of [
      ['2024-01-15', '200,000', '入门费'],
      ['2024-12-20', '432,098.76', '提成'],
    ] as const) {
      await press('receipts-agreements');
      await press('agreement-new-incomes');
      await fill('new-incomes', { date, fen, payer: '示例科技有限公司', kind });
    }
    for (const [date, kind, fen] of [
      ['2024-01-02', '维持费', '2000'],
      ['2024-01-02', '印花税', '60'],
      ['2024-12-20', '印花税', '129.63'],
    ] as const) {
      await press('receipts-agreements');
      await press('agreement-new-outlays');
      await fill('new-outlays', { date, kind, fen });
    }
  });

  it('is divided to the fen; every figure opens down to the payment it came from', async () => {
    await press('receipts-agreements');
    await press('agreement-new-runs');
    await fill('new-runs', { upTo: '2024-12-31', title: '第一次分配' });
    await press('run-compute');
    await eventually(() => text('run-tree')).toContain('210,965.82');
    const tree = (await text('run-tree')) ?? '';
    for (const amount of [...team.map(([, , fen]) => fen), ...pools]) expect(tree).toContain(amount);
    const shares = at(page, 'income-shares');
    for (const amount of ['468,812.93', '64,745.63', '51,796.50', '12,949.13'])
      expect(await shares.textContent()).toContain(amount);
    // Every amount of the table explains itself.
    for (const figure of await shares.getByRole('button').all()) {
      await figure.click();
      const shown = (await figure.textContent())?.replace('−', '') ?? '';
      await eventually(() => text('income-explanation')).toContain(shown);
    }
    await page.locator('[data-figure="line:person:张一"]').click();
    await eventually(() => text('run-tree')).toContain('468,812.93');
    await look('3-run');
    await at(page, 'income-sankey').scrollIntoViewIfNeeded();
    await look('4-picture');
  });

  it('goes to paid by its steps: an open objection and the days of the notice hold it', async () => {
    await press('run-review');
    await fill('run-step', { by: '李复核' });
    await press('run-approve');
    await fill('run-step', { by: '王处长', on: '2025-03-01' });
    await press('run-publish');
    await fill('run-step', { place: '科研院公告栏', on: '2025-03-03' });
    await eventually(() => text('run-notice')).toContain('2025-03-03 至 2025-03-18（15 个自然日）');
    await press('run-object');
    await fill('run-step', { text: '贡献比例有误', on: '2025-03-05' });
    await eventually(() => text('run-notice')).toContain('1 项异议尚未处理');
    expect(await at(page, 'run-execute').count()).toBe(0);
    await look('5-objection');
    await press('run-settle');
    await fill('run-step', { how: '经核实维持原比例，本人已书面同意' });
    await press('run-execute');
    await fill('run-step', { on: '2025-03-19' });
    await eventually(() => text('run-repeats')).toBe('重新计算结果逐字节一致');
    await press('run-pay');
    await fill('run-step', { evidence: '回单 77', on: '2025-03-25' });
    await eventually(() => text('runs-panel')).toContain('已发放');
    await look('6-paid');
  });

  it('prints what is signed: sheet, approval form, notice, tax table', async () => {
    const amounts = ['468,812.93', '64,745.63', '51,796.50', '12,949.13', ...team.map(([, , fen]) => fen)];
    holds(await paper('paper-sheet'), [...amounts, '陆拾叁万贰仟零玖拾捌元柒角陆分', '632,098.76×5%']);
    holds(await paper('paper-approval'), [
      '收益分配与现金发放审批表',
      '王处长2025-03-01',
      '李复核',
      '51,796.50',
    ]);
    const notice = await paper('paper-notice');
    holds(notice, ['公示期自2025-03-03至2025-03-18（15个自然日）', '张一教授完成人', '210,965.82']);
    const masked = await paper('paper-notice-masked');
    holds(masked, ['张*', '210,965.82']);
    for (const [name] of team) expect(masked).not.toContain(name);
    holds(await paper('paper-tax'), ['105,482.91', '符合', '36个月']);
    holds(await paper('paper-payments'), ['468,812.93']);
  });

  it('prints for each inventor a statement without a figure of anybody else', async () => {
    for (const [name, , own] of team) {
      const found = await paper(`paper-statement-${name}`);
      holds(found, [name, own]);
      for (const [other, , fen] of team.filter(([one]) => one !== name)) {
        expect(found).not.toContain(other);
        expect(found).not.toContain(fen);
      }
    }
    await press('statement-with-tax');
    for (const [field, value] of [
      ['salary', '25000'],
      ['special', '5000'],
      ['additional', '3000'],
    ] as const)
      await at(page, `statement-tax-${field}`).fill(value);
    await look('7-tax-form');
    await press('statement-tax-save');
    holds(await printed('statement-tax'), ['全年因奖励增加税额', '不构成税务意见']);
    await goTo(page, 'receipts');
  });

  it('a used policy stays as it is; the year is printed by person and by department; a reversal has its paper', async () => {
    await goTo(page, 'income');
    await at(page, 'income-part').getByText('制度库').click();
    await page.getByText('已用于分配').first().click();
    await at(page, 'policy-reader').waitFor();
    await look('8-used-policy');
    await goTo(page, 'receipts');
    await press('receipts-yearly');
    await at(page, 'yearly-year').selectOption('2025');
    await eventually(() => text('yearly-persons')).toContain('210,965.82');
    await look('9-year');
    for (const part of ['persons', 'departments']) {
      await press(`yearly-print-${part}`);
      holds(await printed(`year-${part}`), ['2025年科技成果转化收益分配汇总', '468,812.93']);
      await goTo(page, 'receipts');
      await at(page, 'yearly-year').selectOption('2025');
    }
    await press('receipts-runs');
    await press('run-reverse');
    await press('run-compute');
    await eventually(() => text('run-amount')).toContain('-632,098.76');
    await look('10-reversal');
    holds(await paper('paper-reversal'), ['冲回单', '-632,098.76', '0.00']);
  });
});
