// 收益测算 in the real window: a published example to the fen, its explanation, its taxes, a what-if, an own policy, its paper.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { at, closeToasts, goTo } from './support/hands';
import { canReadText, pageTexts } from './support/pdf';

describe('the calculator of income', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await launch();
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
    if (desk) remove(desk.profile);
  });

  const amounts = async (): Promise<string[]> =>
    at(desk.page, 'income-shares').locator('tbody td:nth-child(2)').allTextContents();

  it('shows example B to the fen, and explains a figure down to the receipt', async () => {
    const { page } = desk;
    await goTo(page, 'income');
    await at(page, 'income-examples').click();
    await at(page, 'income-example-B').click();
    await at(page, 'income-shares').waitFor();
    const shown = await amounts();
    for (const amount of ['598,304.19', '468,812.93', '210,965.82', '140,643.88', '70,321.94', '46,881.29'])
      expect(shown).toContain(amount);
    expect(await at(page, 'income-team').textContent()).toBe('468,812.93');
    expect(await at(page, 'income-floor-state').textContent()).toContain('符合');
    await at(page, 'income-shares')
      .getByRole('button', { name: /210,965\.82/ })
      .click();
    const explanation = at(page, 'income-explanation');
    expect(await explanation.textContent()).toContain('468,812.93 × 45 ÷ 100');
    await explanation.getByRole('button', { name: '全部展开' }).click();
    expect(await explanation.textContent()).toContain('632,098.76 × 5%');
  });

  it('follows what is typed, row by row from the keyboard, and keeps it', async () => {
    const { page } = desk;
    await at(page, 'income-new').click();
    await at(page, 'income-receipts-0-amount').fill('100万');
    await expect.poll(() => at(page, 'income-gross').textContent()).toBe('1,000,000.00');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('200000');
    await expect.poll(() => at(page, 'income-gross').textContent()).toBe('1,200,000.00');
    await page.keyboard.press('Alt+Delete');
    await expect.poll(() => at(page, 'income-gross').textContent()).toBe('1,000,000.00');
    await at(page, 'income-receipts-0-amount').fill('12a');
    expect(await at(page, 'income-receipts-0-amount').getAttribute('aria-invalid')).toBe('true');
    await at(page, 'income-receipts-0-amount').fill('100万');
    await page.reload();
    await goTo(page, 'income');
    expect(await at(page, 'income-receipts-0-amount').inputValue()).toBe('100万');
    await at(page, 'income-remove').click();
    await at(page, 'toast-action').click();
    expect(await at(page, 'income-receipts-0-amount').inputValue()).toBe('100万');
    await closeToasts(page);
  });

  it('says what example A costs in tax, this month and over the year, with and without the relief', async () => {
    const { page } = desk;
    await at(page, 'income-examples').click();
    await at(page, 'income-example-A').click();
    await at(page, 'income-tab-tax').click();
    expect(await at(page, 'income-tax-0-month').textContent()).toBe('26,575.00');
    expect(await at(page, 'income-tax-0-year').textContent()).toBe('34,418.75');
    const table = at(page, 'income-relief-table');
    expect(await table.locator('[data-line=month]').textContent()).toContain('27,775.00');
    expect(await table.locator('[data-line=yearExtra]').textContent()).toContain('79,725.00');
    await at(page, 'income-tick-registered').click();
    expect(await at(page, 'income-tax-0-year').textContent()).toBe('79,725.00');
    expect(await at(page, 'income-conditions').textContent()).toContain('没有技术合同认定登记证明');
    await at(page, 'income-tick-registered').click();
  });

  it('asks what if, beside the present', async () => {
    const { page } = desk;
    await at(page, 'income-tab-what-if').click();
    await at(page, 'income-what-if-start').click();
    await at(page, 'income-lever-offer').fill('200万');
    await page.keyboard.press('Enter');
    // 70 % of another million.
    await expect.poll(() => at(page, 'income-what-if-team').textContent()).toContain('700,000.00');
    const team = at(page, 'income-comparison').locator('[data-row=team]');
    expect(await team.textContent()).toContain('+700,000.00');
    await at(page, 'income-what-if-drop').click();
    expect(await at(page, 'income-team').or(at(page, 'income-what-if-start')).isVisible()).toBe(true);
    await closeToasts(page);
  });

  it('lets a policy be copied, changed and compared, and says what does not fit', async () => {
    const { page } = desk;
    await at(page, 'income-open-policy').click();
    await at(page, 'policy-copy').click();
    await at(page, 'policy-title').fill('本校办法');
    const team = at(page, 'policy-split-0-team');
    await team.fill('80');
    await expect.poll(() => at(page, 'policy-step-split').textContent()).toContain('应为 100%');
    await at(page, 'policy-split-0-college').fill('10');
    await at(page, 'policy-split-0-university').fill('10');
    await expect.poll(() => at(page, 'policy-step-split').textContent()).toContain('合计 100%');
    expect(await at(page, 'policy-changes').textContent()).toContain('80%');
    await at(page, 'policy-use').click();
    await at(page, 'income-part').getByText('测算').click();
    await at(page, 'income-tab-shares').click();
    // 80 % of 965,000.00.
    await expect.poll(() => at(page, 'income-team').textContent()).toBe('772,000.00');
  });

  it('prints the sheet with the same totals', async () => {
    const { page } = desk;
    await at(page, 'income-examples').click();
    await at(page, 'income-example-B').click();
    await at(page, 'income-print').click();
    await at(page, 'income-print-sheet').click();
    await at(page, 'page-reports').waitFor();
    await page.frameLocator('iframe').getByText('收益分配计算表').first().waitFor({ timeout: 15_000 });
    const frame = page.frames().find((one) => one.url().startsWith('app://print'));
    const job = new URL(frame?.url() ?? '').searchParams.get('job') ?? '';
    const file = `${desk.profile}/sheet.pdf`;
    await desk.ask('report.pdf', { job, file });
    if (!canReadText) return;
    const text = pageTexts(file).join('\n');
    for (const amount of ['632,098.76', '598,304.19', '468,812.93', '210,965.82', '46,881.29'])
      expect(text).toContain(amount);
    expect(text.replace(/\s+/g, '')).toContain('陆拾叁万贰仟零玖拾捌元柒角陆分');
  });
});
