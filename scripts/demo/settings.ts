// Part 6: who works here, what was done, backup and check of the store; then every screen in other looks.
import { answerDialogs } from '../../tests/e2e/support/dialogs';
import { at, closeToasts, goTo, quiet, type RailPage } from '../../tests/e2e/support/hands';
import { resize, setLanguage, setScheme } from '../../tests/e2e/support/window';
import { previewReady } from './reports';
import type { Scene } from './scene';

export const OFFICE_SIZE = { width: 1366, height: 768 } as const;
const LARGE_SIZE = { width: 1920, height: 1080 } as const;

export async function nameScene({ stage, desk: { page } }: Scene): Promise<void> {
  await stage.step('say who works here', async () => {
    await goTo(page, 'settings');
    await at(page, 'setting-user.name').fill('王敏');
    await at(page, 'setting-organisation.name').fill('示例大学');
    await page.keyboard.press('Tab');
    await at(page, 'status-user').getByText('示例大学 · 王敏').waitFor();
    await closeToasts(page);
    await goTo(page, 'home');
  });
}

export async function recordsScene({ stage, desk }: Scene): Promise<void> {
  const { page } = desk;
  await stage.step('what was done, by whom, and the way back', async () => {
    await goTo(page, 'activity');
    await page.locator('[data-testid^=change-open-]').first().click();
    await quiet(page);
    await stage.picture('activity');
  });
  await stage.step('back up, and check the store against its journal', async () => {
    await answerDialogs(desk, { saveIn: stage.exchange });
    await goTo(page, 'settings');
    await stage.picture('settings');
    await at(page, 'settings-nav-backup').click();
    await at(page, 'backup-create').click();
    await at(page, 'backup-done').waitFor({ timeout: 30_000 });
    await at(page, 'store-verify').click();
    await at(page, 'store-verified').waitFor({ timeout: 30_000 });
    await stage.picture('settings-backup');
  });
}

export async function commandScene({ stage, desk: { page } }: Scene): Promise<void> {
  await stage.step('the command palette and the keys', async () => {
    await page.keyboard.press('Control+k');
    await at(page, 'palette-input').fill('检测');
    await page.locator('#palette-list').getByRole('option').nth(3).waitFor();
    await stage.picture('command-palette');
    await page.keyboard.press('Escape');
    await at(page, 'palette-input').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await stage.picture('keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
}

const looks: readonly RailPage[] = [
  'home',
  'patents',
  'persons',
  'reports',
  'submission',
  'activity',
  'settings',
];

async function pictures(scene: Scene, suffix: string): Promise<void> {
  const { stage, desk } = scene;
  for (const place of looks) {
    await goTo(desk.page, place);
    await stage.picture(`${place}-${suffix}`);
    if (place !== 'reports') continue;
    await at(desk.page, 'report-kind-portfolio').click();
    await previewReady(scene);
    await stage.picture(`report-${suffix}`);
  }
}

export async function looksScene(scene: Scene): Promise<void> {
  const { stage, desk } = scene;
  const { page } = desk;
  await stage.step('the same screens in the dark', async () => {
    await setScheme(page, 'dark');
    await pictures(scene, 'dark');
  });
  await stage.step('in English, on a large screen', async () => {
    await setScheme(page, 'light');
    await setLanguage(page, 'en');
    await resize(desk, LARGE_SIZE.width, LARGE_SIZE.height);
    await pictures(scene, 'english-large');
    await resize(desk, OFFICE_SIZE.width, OFFICE_SIZE.height);
    await goTo(page, 'import');
    await stage.picture('import-english');
  });
}
