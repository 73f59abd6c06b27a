// From an idea to a patent, and what a patent's page keeps: events, shares of inventors, families. In the real window.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, goTo, numberIn } from './support/hands';
import { importByRoute, numberOf, plainList, sharedFolder } from './support/lists';

const shared = sharedFolder();
let desk: RunningDesk;
let page: Page;

const text = (id: string) => at(page, id).textContent();
const openPatent = async (n: number): Promise<void> => {
  await goTo(page, 'patents');
  await at(page, 'patent-search').fill(numberOf(n));
  await eventually(() => page.locator('[data-testid=patent-grid] tbody tr').count()).toBe(1);
  await page.locator('[data-testid=patent-grid] tbody tr').first().click();
  await eventually(() => text('record-title')).toBe(`一种检测装置${n}`);
};
/** A field edited in place, left with Tab; what it says afterwards. */
const type = async (id: string, words: string): Promise<void> => {
  await at(page, id).fill(words);
  await at(page, id).press('Tab');
};

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  expect(await importByRoute(desk, shared.file('list.csv', plainList(20)))).toMatchObject({ ok: true });
});
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

describe('the page of a patent', () => {
  it('takes an event of the bulletin, says what its code means, and gives it back by undo', async () => {
    await openPatent(3);
    await at(page, 'tab-button-legal').click();
    await at(page, 'events-add').click();
    await at(page, 'events-date').fill('2024.5.1');
    await at(page, 'events-code').fill('CF01');
    await page.getByRole('option', { name: 'CF01' }).click();
    await at(page, 'events-save').click();
    await eventually(() => text('events')).toContain('未缴年费专利权终止');
    expect(await text('events')).toContain('2024-05-01');
    expect(await text('implied-state')).toContain('未缴年费专利权终止');
    await at(page, 'toast-action').click();
    await eventually(() => text('events')).toContain('还没有法律事件');
  });

  it('warns where the contributions of the inventors exceed the whole, and keeps their order', async () => {
    await openPatent(4);
    await at(page, 'tab-button-inventors').click();
    for (const name of ['张三', '李四']) {
      await at(page, 'add-inventor').fill(name);
      await page.getByRole('option', { name: `新增“${name}”` }).click();
      await eventually(() => text('contributors')).toContain(name);
    }
    await type('contribution-0', '60');
    await eventually(() => text('contribution-sum')).toContain('还有 1 人未填份额');
    await type('contribution-1', '1/2');
    await eventually(() => text('contribution-sum')).toContain('超过 100%');
    await type('contribution-1', '40%');
    await eventually(() => text('contribution-sum')).toContain('份额合计 100%');
    await page.getByRole('button', { name: '移动 李四' }).press('Alt+ArrowUp');
    await eventually(() =>
      page.locator('[data-testid=contributors] tbody tr').first().textContent(),
    ).toContain('李四');
  });
});

describe('a disclosure', () => {
  it('that is secret is refused with the reason, and nothing of it is kept', async () => {
    await goTo(page, 'registers');
    await at(page, 'add-disclosure').click();
    await at(page, 'new-record-name').fill('一种雷达');
    await at(page, 'field-secrecy').selectOption('nationalDefence');
    await eventually(() => text('secrecy-refused')).toContain('国防专利不能录入');
    expect(await at(page, 'new-record-save').isDisabled()).toBe(true);
    await at(page, 'new-record-name').press('Escape');
    await at(page, 'new-disclosure-form').waitFor({ state: 'detached' });
    await at(page, 'add-disclosure').click();
    expect(await at(page, 'new-record-name').inputValue()).toBe('');
  });

  it('goes from idea to patent, each step by its own conditions', async () => {
    await at(page, 'new-record-name').fill('低温烧结银浆');
    await at(page, 'new-record-inventors').fill('张三；李四');
    await at(page, 'new-record-save').click();
    await at(page, 'disclosure-panel').waitFor();
    expect(await at(page, 'disclosure-submit').isDisabled()).toBe(true);
    await type('field-summary', '200 ℃ 以下烧结');
    await type('field-publishedOn', '2020-01-01');
    await eventually(() => text('novelty')).toContain('六个月宽限期');
    await at(page, 'disclosure-submit').click();
    await at(page, 'disclosure-evaluate').click();
    for (const axis of ['patentability', 'technology', 'market', 'strategy'])
      await type(`score-${axis}`, '80');
    await eventually(() => text('evaluation-result')).toContain('建议积极申请');
    await at(page, 'field-decision').click();
    await page.getByRole('option', { name: '申请专利', exact: true }).click();
    await type('field-decidedBy', '知识产权办公会');
    await type('field-decisionReason', '检索未见相同方案');
    await at(page, 'disclosure-decide').and(page.locator(':enabled')).click();
    await at(page, 'filing-number').fill(numberOf(500));
    await at(page, 'filing-go').click();
    await at(page, 'open-filed-patent').click();
    await at(page, 'page-patent').waitFor();
    await eventually(() => text('record-title')).toBe('低温烧结银浆');
    await goTo(page, 'registers');
    await eventually(() => text('chip-filed')).toContain('1');
  });
});

it('a family takes its members by number and names those it does not know', async () => {
  await goTo(page, 'registers');
  await at(page, 'register-family').click();
  await at(page, 'add-family').click();
  await at(page, 'new-record-name').fill('检测装置同族');
  await at(page, 'new-record-save').click();
  await at(page, 'family-numbers').fill(`${numberOf(1)}\n${numberOf(2)}；${numberOf(900)}`);
  await at(page, 'family-add').click();
  await eventually(() => page.locator('[data-testid=family-members] tbody tr').count()).toBe(2);
  expect(await text('family-panel')).toContain(`库中没有：${numberOf(900)}`);
  expect(await numberIn(page, 'family-count')).toBe(1);
});
