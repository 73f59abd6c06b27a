// axe finds nothing on any screen, in both languages and both colour schemes.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import {
  at,
  chooseList,
  closeToasts,
  connect,
  dryRun,
  goTo,
  quiet,
  railPages,
  sealBatch,
} from './support/hands';
import { importByRoute, plainList, sharedFolder, writeList } from './support/lists';
import { objections } from './support/look';
import { setLanguage, setScheme } from './support/window';

const shared = sharedFolder();
let desk: RunningDesk;
let page: Page;

async function look(screen: string): Promise<void> {
  await quiet(page);
  expect.soft(await objections(page), screen).toEqual([]);
}

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  // Colours are judged at rest, not while something fades in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

const looks = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'dark'],
  ['en', 'light'],
] as const;

const recordTabs = [
  'overview',
  'legal',
  'deadlines',
  'inventors',
  'funding',
  'use',
  'costs',
  'documents',
  'submission',
  'history',
];

/** What a page shows beyond its first sight. */
const deeper: Record<string, () => Promise<void>> = {
  async patents() {
    await at(page, 'patent-grid').locator('tbody tr').nth(2).click();
    for (const tab of recordTabs) {
      await at(page, `tab-button-${tab}`).click();
      await look(`record: ${tab}`);
    }
    await at(page, 'filter-buckets').click();
    await look('patents: filter');
    await page.keyboard.press('Escape');
    for (const menu of ['columns', 'views']) {
      await at(page, `${menu}-menu`).click();
      await at(page, `${menu}-panel`).waitFor();
      await look(`patents: ${menu}`);
      await page.keyboard.press('Escape');
    }
    for (const panel of ['edit', 'export']) {
      await at(page, 'patent-grid').locator('tbody input').first().check();
      await at(page, `patents-${panel}`).click();
      await at(page, `${panel}-panel`).waitFor();
      await look(`patents: ${panel}`);
      await at(page, `${panel}-panel-close`).click();
    }
    await at(page, 'group-menu').click();
    await at(page, 'group-type').click();
    await at(page, 'group-bar').waitFor();
    await look('patents: in groups');
    await at(page, 'group-menu').click();
    await at(page, 'group-pivot').click();
    await at(page, 'pivot-table').waitFor();
    await look('patents: counts');
    await at(page, 'pivot-close').click();
    await at(page, 'patent-grid').locator('tbody tr').nth(3).click({ button: 'right' });
    await at(page, 'row-menu').waitFor();
    await look('patents: menu of a row');
    await page.keyboard.press('Escape');
    await at(page, 'patent-grid').locator('tbody tr').nth(3).dblclick();
    await at(page, 'page-patent').waitFor();
    await look('record on its own page');
    await page.keyboard.press('Control+n');
    await at(page, 'new-patent-form').waitFor();
    await look('new patent');
    await page.keyboard.press('Escape');
  },
  async overview() {
    await at(page, 'overview-fields-view').locator('label').nth(1).click();
    await look('overview: table');
  },
  async registers() {
    for (const register of ['disclosure', 'result', 'family']) {
      await at(page, `register-${register}`).click();
      await at(page, `add-${register}`).click();
      await look(`registers: new ${register}`);
      await at(page, 'new-record-name').fill('示例');
      await at(page, 'new-record-save').click();
      await at(page, `${register}-panel`).waitFor();
      await look(`registers: ${register}`);
    }
  },
  persons: () => panel('person'),
  departments: () => panel('department'),
  projects: () => panel('project'),
  async import() {
    const list = await writeList(`${shared.folder}/list.xlsx`, { count: 30, bad: 5 });
    await chooseList(desk, list);
    await look('import: columns');
    await dryRun(page);
    await look('import: dry run');
    await at(page, 'import-issues-tab').click();
    await look('import: issues');
  },
  async reports() {
    await at(page, 'report-kind-revenue').click();
    await at(page, 'report-preview').waitFor();
    await at(page, 'report-print').click();
    await at(page, 'print-panel').waitFor();
    await look('reports: print');
    for (const nth of [1, 2]) {
      await at(page, 'report-view').locator('label').nth(nth).click();
      await look(`reports: view ${nth}`);
    }
    await at(page, 'report-view').locator('label').first().click();
    await at(page, 'report-catalogue').click();
    await at(page, 'report-kind-distribution').click();
    await look('reports: nothing chosen');
    await at(page, 'record-pick').click();
    await look('reports: a record is chosen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await at(page, 'report-preview').waitFor();
    await look('reports: paper of a record');
    await at(page, 'report-catalogue').click();
    await at(page, 'report-new-design').click();
    await look('reports: designs to begin with');
    // Begun once, it is found as it was left.
    const blank = at(page, 'designer-start-blank');
    if (await blank.isVisible()) await blank.click();
    await at(page, 'designer-form').waitFor();
    await look('reports: a design');
    await at(page, 'designer-close').click();
    for (const place of ['batch', 'archive']) {
      await at(page, `report-${place}`).click();
      await look(`reports: ${place}`);
      await at(page, 'report-catalogue').click();
    }
  },
  async submission() {
    await at(page, 'submission-connection').click();
    await look('submission: connection');
    await at(page, 'submission-create').click();
    await at(page, 'create-panel').waitFor();
    await look('submission: new batch');
    await page.locator('[data-testid^=batch-]').first().click();
    await look('submission: batch that can not leave');
  },
  async activity() {
    await page.locator('[data-testid^=change-open-]').first().click();
    await look('activity: opened');
  },
  async settings() {
    await at(page, 'settings-nav-backup').click();
    await at(page, 'backup-restore').click();
    await look('settings: restore');
  },
};

async function panel(entity: string): Promise<void> {
  await at(page, `${entity}-grid`).locator('tbody tr').first().click();
  await at(page, 'people-panel').waitFor();
  await look(`${entity}: opened`);
  await at(page, `add-${entity}`).click();
  await at(page, 'people-create').waitFor();
  await look(`${entity}: new`);
}

describe('an empty desk', () => {
  it.each(railPages)('%s', async (place) => {
    await goTo(page, place);
    await look(`${place}, empty`);
  });
});

describe('a desk in use', () => {
  beforeAll(async () => {
    await desk.ask('sample.load', {});
    expect(await importByRoute(desk, shared.file('own.csv', plainList(40)))).toMatchObject({ ok: true });
    // Nobody answers there: the batch waits, and says why.
    await connect(page, { url: 'http://127.0.0.1:9', organisation: 'demo', token: 'demo-token' });
    await sealBatch(page);
    await at(page, 'batch-problem').waitFor();
    await closeToasts(page);
  });

  it('says why a batch can not leave', () => look('submission: batch that waits'));

  describe.each(looks)('%s, %s', (language, scheme) => {
    beforeAll(async () => {
      await setScheme(page, scheme);
      await setLanguage(page, language);
    });

    it.each(railPages)('%s', async (place) => {
      await goTo(page, place);
      await look(place);
      await deeper[place]?.();
    });

    it('what lies over the page', async () => {
      await goTo(page, 'home');
      await page.keyboard.press('Control+k');
      await at(page, 'palette-input').fill('检测');
      await look('palette');
      await page.keyboard.press('Escape');
      await at(page, 'palette-input').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await look('keys');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await at(page, 'new-menu').click();
      await at(page, 'new-patent').waitFor();
      await look('menu of new things');
      await page.keyboard.press('Escape');
    });
  });
});
