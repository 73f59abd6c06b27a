// Part 2: the desk on the imported list: first page, search, filter, record, edit, undo, people and projects.
import { at, closeToasts, goTo, numberIn, quiet } from '../../tests/e2e/support/hands';
import type { Scene } from './scene';

const NEW_STATUS = '有权-质押';

async function find({ stage, desk: { page } }: Scene): Promise<void> {
  await goTo(page, 'patents');
  await at(page, 'patent-grid').waitFor();
  await stage.picture('patents');
  const all = await numberIn(page, 'patent-count');
  await at(page, 'patent-search').click();
  await at(page, 'patent-search').pressSequentially('检测', { delay: 40 });
  await page.waitForFunction(
    (n) => !document.querySelector('[data-testid=patent-count]')?.textContent?.startsWith(n),
    all.toLocaleString('en-US'),
  );
  await quiet(page);
  await stage.picture('patents-search');
  await at(page, 'filter-buckets').click();
  await at(page, 'choice-inForce').check();
  await quiet(page);
  await stage.picture('patents-filter');
  await page.keyboard.press('Escape');
}

async function edit({ stage, desk: { page } }: Scene): Promise<void> {
  await at(page, 'patent-grid').locator('tbody tr').first().click();
  await at(page, 'record-pane').waitFor();
  await quiet(page);
  await stage.picture('record');
  const field = at(page, 'field-legalStatus');
  const before = await field.inputValue();
  await field.fill(NEW_STATUS);
  await field.press('Enter');
  await at(page, 'toast-action').waitFor();
  await stage.picture('record-edited');
  await closeToasts(page);
  await at(page, 'tab-button-history').click();
  await at(page, 'tab-history').getByText(NEW_STATUS).first().waitFor();
  await stage.picture('record-history');
  await page.keyboard.press('Control+z');
  await at(page, 'tab-button-overview').click();
  await page.waitForFunction(
    (value) => document.querySelector<HTMLInputElement>('[data-testid=field-legalStatus]')?.value === value,
    before,
  );
  await stage.picture('record-undone');
  await closeToasts(page);
}

async function readRecord({ stage, desk: { page } }: Scene): Promise<void> {
  await at(page, 'patent-grid').locator('tbody tr').first().dblclick();
  await at(page, 'page-patent').waitFor();
  await quiet(page);
  await stage.picture('record-page');
}

async function people({ stage, desk: { page } }: Scene): Promise<void> {
  for (const [place, grid] of [
    ['persons', 'person-grid'],
    ['departments', 'department-grid'],
    ['projects', 'project-grid'],
  ] as const) {
    await goTo(page, place);
    await at(page, grid).locator('tbody tr').first().click();
    await at(page, 'people-panel').waitFor();
    await stage.picture(place);
  }
}

export async function portfolioScene(scene: Scene): Promise<void> {
  const { stage, desk } = scene;
  await stage.step('the first page with the portfolio', async () => {
    await goTo(desk.page, 'home');
    await at(desk.page, 'chart-years').waitFor();
    await stage.picture('home');
  });
  await stage.step('find patents: search while typing, filter', () => find(scene));
  await stage.step('open a record, edit a field, undo it', () => edit(scene));
  await stage.step('read a record on a page of its own', () => readRecord(scene));
  await stage.step('inventors, departments, funded projects', () => people(scene));
}
