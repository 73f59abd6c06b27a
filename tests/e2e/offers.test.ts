// Offers in the real window: two versions of a licence with their money, one sent and agreed, papers, a fault that is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, handOf, quiet } from './support/hands';
import { importByRoute, numberOf, sharedFolder } from './support/lists';
import { lookOf } from './support/look';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
const shared = sharedFolder();

const { press, text } = handOf(() => page);
const look = lookOf(() => page);
const put = async (id: string, value: string): Promise<void> => {
  await at(page, id).fill(value);
  await at(page, id).press('Enter');
};
/** A choice is taken by its words. */
const choose = async (id: string, word: string): Promise<void> => {
  await at(page, id).click();
  await page.getByRole('option', { name: word, exact: true }).click();
};
const { command } = recordsOf(() => desk);
const inMenu = async (version: number, item: string): Promise<void> => {
  await press(`offer-actions-${version}`);
  await press(item);
  await page.locator('.mantine-Menu-dropdown').waitFor({ state: 'detached' });
};

const list = [
  '申请号,专利名称,申请日,授权日,申请人,法律状态',
  `${numberOf(1)},一种电池管理方法,2023-03-14,2024-06-01,示例大学,授权`,
  '',
].join('\n');

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await importByRoute(desk, shared.file('专利.csv', list));
  const { rows } = (await desk.ask('store.query', { name: 'patents.list', input: {} })) as {
    rows: { id: string }[];
  };
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const fields = {
    title: '电池管理系统许可',
    stage: 'lead',
    stageSince: day,
    openedOn: day,
    mode: 'ordinaryLicence',
    patentIds: rows.map(({ id }) => id),
    parties: [{ name: '示例科技有限公司', role: 'counterparty' }],
    checklist: [{ point: 'nda', on: day, state: 'done' }],
    pricing: 'agreement',
    contributors: [{ name: '张一', share: { n: 6, d: 10 }, signed: true, main: true }, { name: '李二' }],
    shippedPolicy: 'shape-7-full-pools',
  };
  const { id } = await command('record.create', { entity: 'deal', fields });
  await command('deal.move', { id, expectedRev: 1, to: 'offers', on: day });
  await goTo(page, 'deals');
  await press('deal-电池管理系统许可');
  if (!(await at(page, 'deal-room').isVisible())) await page.keyboard.press('Enter');
  await press('room-tab-offers');
  await quiet(page);
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  shared.remove();
});

describe('offers of a deal', () => {
  it('are typed with their money following every key, and kept while they are typed', async () => {
    await look('1-empty');
    await press('offer-forecast');
    await press('forecast-add');
    await put('forecast-salesFen', '12,345,678.90');
    await eventually(() => text('forecast')).toContain('12,345,678.90');
    await at(page, 'forecast-discount').fill('10%');
    await at(page, 'forecast-discount').blur();
    await closeToasts(page);
    await press('offer-new');
    await put('term-startsOn', '2026-01-01');
    await put('term-months', '24');
    await put('term-upfrontFen', '20万元');
    await put('term-royalty.rate', '3.5%');
    await eventually(() => text('draft-npv')).toBe('592,817.05');
    await put('term-lumpSumFen', '-3');
    await eventually(() => page.getByText('请填写金额').count()).toBe(1);
    await at(page, 'term-lumpSumFen').press('Escape');
    await eventually(() => text('draft-state')).toBe('草稿已自动保存');
    await look('2-draft');
    await press('draft-done');
    await eventually(() => text('figure-npv-1')).toBe('592,817.05');
    await eventually(() => text('figure-team-1')).toBe('470,212.93');
    expect(await text('level-1')).toBe('科研院（处）');
  });

  it('stand side by side with what changed, and every figure says how it was made', async () => {
    await inMenu(1, 'offer-next');
    await put('term-upfrontFen', '3,000,000');
    await eventually(() => text('draft-state')).toBe('草稿已自动保存');
    await at(page, 'draft-done').focus();
    await page.keyboard.press('Control+z');
    await eventually(() => at(page, 'term-upfrontFen').inputValue()).toBe('200,000.00');
    await put('term-upfrontFen', '3,000,000');
    await press('draft-done');
    await closeToasts(page);
    await eventually(() => text('figure-npv-2')).toBe('3,392,817.05');
    expect(await page.locator('[data-row="consideration.upfrontFen"] [data-changed]').count()).toBe(1);
    expect(await text('level-2')).toBe('分管校领导');
    await press('figure-npv-2');
    await eventually(() => text('offer-tree')).toContain('第 1 年现值');
    await page.locator('[data-figure="year.1.present"]').click();
    await eventually(() => text('offer-tree')).toContain('432,098.76');
    await press('figure-team-1');
    await eventually(() => text('offer-tree')).toContain('张一');
    await look('3-columns');
    await press('offer-explain-close');
    await press('offer-2');
    for (const tab of ['flow', 'fairness', 'diff']) {
      await press(`offer-tab-${tab}`);
      await quiet(page);
      await look(`4-${tab}`);
    }
    expect(await text('offer-diff')).toContain('入门费');
    await press('offer-tab-flow');
    await press('flow-present.1');
    await eventually(() => text('offer-explain')).toContain('第 1 年现值');
    await press('offer-explain-close');
  });

  it('are tried out with sliders, and the result becomes a version', async () => {
    await press('offer-1');
    await press('offer-tab-whatIf');
    const sales = at(page, 'lever-sales').getByRole('slider');
    await sales.focus();
    for (let n = 0; n < 4; n++) await sales.press('ArrowRight');
    await eventually(() => text('what-if-npv')).toContain('671,380.46');
    await expect(text('offer-tornado')).resolves.toContain('销售 ±50%');
    await at(page, 'offer-tornado').scrollIntoViewIfNeeded();
    await look('5-what-if');
    const rate = at(page, 'lever-rate').getByRole('slider');
    await rate.focus();
    await rate.press('ArrowRight');
    await press('what-if-adopt');
    await at(page, 'offer-form').waitFor();
    await eventually(() => at(page, 'term-royalty.rate').inputValue()).toBe('3.6%');
    await press('draft-done');
    await closeToasts(page);
    await inMenu(3, 'offer-remove');
    await eventually(() => text('offer-count')).toContain('2');
  });

  it('are sent for good and agreed; a fault is refused with its article, and the draft stays', async () => {
    await inMenu(1, 'offer-step-send');
    await press('offer-step-save');
    await eventually(() => text('offer-state-1')).toContain('已发出');
    await press('offer-actions-1');
    expect(await at(page, 'offer-edit').count()).toBe(0);
    await press('offer-step-agree');
    await at(page, 'offer-step-reason').fill('电话谈妥');
    await press('offer-step-save');
    await eventually(() => text('offer-state-1')).toContain('已谈妥');
    await closeToasts(page);
    await inMenu(2, 'offer-edit');
    await choose('term-mode', '独占许可');
    await put('term-upfrontFen', '');
    await put('term-royalty.rate', '');
    await eventually(() => page.locator('[data-code="PRICE_MISSING"]').count()).toBe(1);
    await press('draft-done');
    await inMenu(2, 'offer-step-send');
    await look('6-fault');
    await press('offer-step-save');
    await eventually(() => page.getByText('促进科技成果转化法第十八条').count()).toBeGreaterThan(1);
    expect(await text('offer-state-2')).toContain('草稿');
    await page.keyboard.press('Escape');
    await closeToasts(page);
    await eventually(() => at(page, 'deal-room').textContent()).toContain('谈妥第 1 版报价');
  });

  it('go onto paper and into a spreadsheet', async () => {
    await answerDialogs(desk, { saveIn: shared.folder });
    await press('offer-export');
    await eventually(() => readdirSync(shared.folder).some((name) => name.endsWith('.xlsx'))).toBe(true);
    expect(
      readFileSync(
        join(shared.folder, readdirSync(shared.folder).find((name) => name.endsWith('.xlsx')) ?? ''),
      ).length,
    ).toBeGreaterThan(2000);
    await press('offer-compare');
    await eventually(() => at(page, 'page-reports').textContent()).toContain('报价对比表');
    await goTo(page, 'deals');
    await press('room-tab-offers');
    await inMenu(1, 'offer-sheet');
    await eventually(() => at(page, 'page-reports').textContent()).toContain('报价单');
  });
});
