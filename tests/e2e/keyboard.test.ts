// An expert never touches the mouse: every key of the sheet does what it says, in the real window.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, goTo, numberIn, railPages } from './support/hands';
import { importByRoute, numberOf, patentCount, plainList, sharedFolder } from './support/lists';

const shared = sharedFolder();
let desk: RunningDesk;
let page: Page;
/** The palette takes keys once it has the caret. */
async function openPalette(): Promise<void> {
  await press('Control+k');
  await eventually(focused).toBe('palette-input');
}
const closedPalette = () => at(page, 'palette-input').waitFor({ state: 'detached' });
const press = (keys: string): Promise<void> => page.keyboard.press(keys);
/** The row the keys act on. */
const current = () => page.locator('[data-testid=patent-grid] tr[data-current]');
const currentIndex = async () => Number(await current().getAttribute('aria-rowindex')) - 2;
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  expect(await importByRoute(desk, shared.file('list.csv', plainList(200)))).toMatchObject({ ok: true });
});
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

describe('everywhere', () => {
  it('Alt+1 to Alt+9 open the pages of the rail', async () => {
    for (let n = 9; n >= 1; n--) {
      await press(`Alt+${n}`);
      await at(page, `page-${railPages[n - 1]}`).waitFor();
    }
  });

  it('Ctrl+K finds a page by its name and a patent by its number', async () => {
    await openPalette();
    await page.keyboard.type('院系');
    await press('Enter');
    await closedPalette();
    await at(page, 'page-departments').waitFor();
    await openPalette();
    await page.keyboard.type(numberOf(123));
    await page.getByRole('option', { name: numberOf(123) }).waitFor();
    await press('Enter');
    await closedPalette();
    await at(page, 'page-patent').waitFor();
    await eventually(() => at(page, 'record-title').textContent()).toBe('一种检测装置123');
  });

  it('Esc goes back, and closes what lies over the page first', async () => {
    await openPalette();
    await press('Escape');
    await closedPalette();
    expect(await at(page, 'page-patent').isVisible()).toBe(true);
    await press('Escape');
    await at(page, 'page-departments').waitFor();
  });

  it('? shows the keys', async () => {
    await press('?');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain('Ctrl+K');
    await press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('in the list', () => {
  beforeEach(async () => {
    await goTo(page, 'patents');
    // A hint under a resting pointer would take the first Esc for itself.
    await page.mouse.move(760, 760);
    await at(page, 'patent-search').fill('');
    await eventually(() => numberIn(page, 'patent-count')).toBe(200);
    await at(page, 'patent-grid').focus();
    await press('Home');
  });

  it('/ searches, the arrow leads to the rows, Esc clears', async () => {
    await press('/');
    expect(await focused()).toBe('patent-search');
    await page.keyboard.type('装置19');
    await eventually(() => numberIn(page, 'patent-count')).toBe(11);
    await press('ArrowDown');
    expect(await focused()).toBe('patent-grid');
    await press('/');
    await press('Escape');
    await eventually(() => numberIn(page, 'patent-count')).toBe(200);
  });

  it('j and k walk, Home and End jump', async () => {
    await eventually(currentIndex).toBe(0);
    await press('j');
    await press('j');
    await press('j');
    await press('k');
    await eventually(currentIndex).toBe(2);
    await press('End');
    await eventually(currentIndex).toBe(199);
    await press('Home');
    await eventually(currentIndex).toBe(0);
  });

  it('Enter opens the record, Esc comes back to the same row', async () => {
    await press('j');
    await press('j');
    await eventually(currentIndex).toBe(2);
    const id = await current().getAttribute('data-row-id');
    await press('Enter');
    await at(page, 'page-patent').waitFor();
    await press('Escape');
    await at(page, 'page-patents').waitFor();
    await eventually(focused).toBe('patent-grid');
    await eventually(() => current().getAttribute('data-row-id')).toBe(id);
  });

  it('Space selects, Ctrl+A selects all, Delete removes and Ctrl+Z brings back', async () => {
    await press(' ');
    await press('j');
    await press(' ');
    await eventually(() => numberIn(page, 'patent-selected')).toBe(2);
    await press('Delete');
    await eventually(() => patentCount(desk)).toBe(198);
    await press('Control+z');
    await eventually(() => patentCount(desk)).toBe(200);
    await at(page, 'patent-grid').focus();
    await press('Control+a');
    await eventually(() => numberIn(page, 'patent-selected')).toBe(200);
    await press('Control+a');
  });

  it('E edits, Ctrl+Enter keeps, Ctrl+Z takes it back', async () => {
    await at(page, 'patent-grid').locator('tbody tr').first().click();
    await at(page, 'record-pane').waitFor();
    await at(page, 'patent-grid').focus();
    await press('e');
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('aside, [data-testid=record-pane]') !== null),
    ).toBe(true);
    const title = at(page, 'field-title');
    const before = await title.inputValue();
    await title.focus();
    await press('End');
    await page.keyboard.type('（改）');
    await press('Control+Enter');
    // The message of the test before may still be fading.
    await at(page, 'toast-action').last().waitFor();
    await eventually(() => at(page, 'record-title').textContent()).toBe(`${before}（改）`);
    await press('Control+z');
    await eventually(() => at(page, 'record-title').textContent()).toBe(before);
  });

  it('Ctrl+P leads to the paper', async () => {
    await press('Control+p');
    await at(page, 'page-reports').waitFor();
    await at(page, 'report-preview').waitFor();
    await press('Escape');
    await at(page, 'page-patents').waitFor();
  });

  it('Ctrl+N begins a new patent; what was typed is there again next time', async () => {
    await press('Control+n');
    await eventually(focused).toBe('new-number');
    await page.keyboard.type(numberOf(777));
    await page.waitForTimeout(1000);
    await goTo(page, 'home');
    await press('Control+n');
    await eventually(() => at(page, 'new-number').inputValue()).toBe(numberOf(777));
    await at(page, 'new-title').fill('键盘录入的专利');
    await at(page, 'new-filingDate').fill('2023-05-06');
    await press('Enter');
    await eventually(() => patentCount(desk)).toBe(201);
    await press('Control+z');
    await eventually(() => patentCount(desk)).toBe(200);
  });
});
