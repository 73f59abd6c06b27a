// Work in bulk on the real window: columns that stay, views by name, one change of several, counts that lead to patents.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openFolder, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, numberIn } from './support/hands';
import { importByRoute, sharedFolder, writeList } from './support/lists';

const shared = sharedFolder();
const profile = openFolder('portfolio');
let desk: RunningDesk;
let page: Page;

const heads = () => at(page, 'patent-grid').locator('thead th').allTextContents();
const found = () => numberIn(page, 'patent-count');
const press = (keys: string) => page.keyboard.press(keys);

beforeAll(async () => {
  desk = await launch({ profile });
  page = desk.page;
  const list = await writeList(`${shared.folder}/list.xlsx`, { count: 120, bad: 0 });
  expect(await importByRoute(desk, list)).toMatchObject({ ok: true });
  await goTo(page, 'patents');
  await at(page, 'patent-grid').waitFor();
});
afterAll(async () => {
  await desk?.close();
  remove(profile);
  shared.remove();
});

describe('columns and views', () => {
  it('are chosen and moved by key, saved under a name, and there after a restart', async () => {
    await at(page, 'columns-menu').click();
    await at(page, 'column-agency').focus();
    await press(' ');
    await press('Alt+ArrowUp');
    await eventually(async () => (await heads()).slice(-2)).toEqual(['代理机构', '上报']);
    await press('Escape');

    await at(page, 'filter-types').click();
    await at(page, 'choice-design').check();
    await press('Escape');
    const designs = await found();
    await at(page, 'views-menu').click();
    await at(page, 'view-name').fill('外观与代理');
    await press('Enter');
    await eventually(() => at(page, 'views-menu').textContent()).toBe('外观与代理');
    await at(page, 'filter-clear').click();
    await eventually(found).toBe(120);
    await eventually(() => at(page, 'views-menu').textContent()).toContain('已改动');

    await desk.close();
    desk = await launch({ profile });
    page = desk.page;
    await goTo(page, 'patents');
    await eventually(async () => (await heads()).slice(-2)).toEqual(['代理机构', '上报']);
    await at(page, 'views-menu').click();
    await at(page, 'view-外观与代理').click();
    await eventually(found).toBe(designs);
    await at(page, 'filter-clear').click();
  });

  it('a deleted view comes back by the toast', async () => {
    await at(page, 'views-menu').click();
    await at(page, 'view-外观与代理').hover();
    await page.getByRole('button', { name: '删除视图“外观与代理”' }).click();
    await at(page, 'toast-action').click();
    await at(page, 'view-外观与代理').waitFor();
    await press('Escape');
    await closeToasts(page);
  });
});

describe('one change of several', () => {
  it('is shown before it is done, and taken back in one step', async () => {
    await at(page, 'patent-grid').focus();
    await press('Control+a');
    await eventually(() => numberIn(page, 'patent-selected')).toBe(120);
    await at(page, 'patents-edit').click();
    await at(page, 'edit-add').click();
    await page.getByRole('option', { name: '分层' }).click();
    await at(page, 'edit-value-tier').fill('A');
    await eventually(() => at(page, 'edit-counts').textContent()).toBe('将修改 120 件，0 件无变化');
    await at(page, 'edit-apply').click();
    await at(page, 'toast-action').waitFor();
    const inTier = async () => {
      const counted = await desk.ask('store.query', { name: 'patents.pivot', input: { rows: 'tier' } });
      return (counted as { rows: { key: string; count: number }[] }).rows.find((row) => row.key === 'A')
        ?.count;
    };
    await eventually(inTier).toBe(120);
    await at(page, 'toast-action').click();
    await eventually(inTier).toBe(undefined);
    await press('Escape');
    await at(page, 'edit-panel').waitFor({ state: 'detached' });
    expect(await at(page, 'page-patents').isVisible()).toBe(true);
    await closeToasts(page);
  });
});

describe('groups and counts', () => {
  it('a group opens by key and its rows are those it counts', async () => {
    await at(page, 'group-menu').click();
    await at(page, 'group-type').click();
    const head = at(page, 'patent-grid').locator('tr[data-group=design]');
    await head.waitFor();
    const n = Number((await head.locator('span').textContent())?.replaceAll(',', ''));
    await head.click();
    await eventually(() => at(page, 'patent-grid').locator('tr[data-row-id]').count()).toBe(Math.min(n, 30));
    expect(await head.getAttribute('aria-expanded')).toBe('true');
  });

  it('a number of the table of counts makes the list show just those patents', async () => {
    await at(page, 'group-menu').click();
    await at(page, 'group-pivot').click();
    await at(page, 'pivot-rows').selectOption('type');
    const cell = at(page, 'pivot-table').locator('tr[data-row=invention] td[data-column=inForce] button');
    await cell.waitFor();
    const n = Number((await cell.textContent())?.replaceAll(',', ''));
    expect(n).toBeGreaterThan(0);
    await cell.focus();
    await press('Enter');
    await at(page, 'patent-grid').waitFor();
    await eventually(found).toBe(n);
    expect(await at(page, 'filter-types').textContent()).toContain('发明');
    expect(await at(page, 'filter-buckets').textContent()).toContain('有效');
    await at(page, 'filter-clear').click();
  });

  it('a figure of the overview leads to its patents, and the way back leads to the overview', async () => {
    await goTo(page, 'overview');
    const row = at(page, 'overview-departments').locator('tbody tr').first();
    const figure = row.getByRole('button').first();
    const n = Number((await figure.textContent())?.replaceAll(',', ''));
    await figure.click();
    await at(page, 'page-patents').waitFor();
    await eventually(found).toBe(n);
    await press('Escape');
    await at(page, 'page-overview').waitFor();
  });
});
