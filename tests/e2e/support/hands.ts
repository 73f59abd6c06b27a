// What an officer does with mouse and keyboard in the real window, in the words of the office.
import type { Locator, Page } from 'playwright';
import type { RunningDesk } from '../desk';
import { answerDialogs } from './dialogs';

export type RailPage =
  | 'home'
  | 'patents'
  | 'overview'
  | 'deadlines'
  | 'registers'
  | 'quality'
  | 'agencies'
  | 'deals'
  | 'filings'
  | 'agreements'
  | 'matters'
  | 'receipts'
  | 'income'
  | 'persons'
  | 'departments'
  | 'projects'
  | 'import'
  | 'reports'
  | 'submission'
  | 'activity'
  | 'settings';

export const railPages: readonly RailPage[] = [
  'home',
  'patents',
  'overview',
  'deadlines',
  'registers',
  'quality',
  'agencies',
  'deals',
  'agreements',
  'filings',
  'matters',
  'receipts',
  'income',
  'persons',
  'departments',
  'projects',
  'import',
  'reports',
  'submission',
  'activity',
  'settings',
];

export const at = (page: Page, id: string): Locator => page.getByTestId(id);

/** What a test does most: presses a part by its id, reads one. */
export const handOf = (page: () => Page) => ({
  press: (id: string) => at(page(), id).first().click(),
  text: (id: string) => at(page(), id).first().textContent(),
});

/** The number a counter of the screen shows: `1,200 件` is 1200. */
export async function numberIn(page: Page, id: string): Promise<number> {
  const text = await at(page, id).textContent();
  return Number((/-?[\d,]+/.exec(text ?? '')?.[0] ?? 'NaN').replaceAll(',', ''));
}

export async function goTo(page: Page, id: RailPage): Promise<void> {
  await at(page, `nav-${id}`).click();
  await at(page, `page-${id}`).waitFor();
  await quiet(page);
}

/** Nothing is being read any more: no grey shapes, fonts there, two frames painted. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ![...document.querySelectorAll('.mantine-Skeleton-root')].some((shape) => shape.checkVisibility()),
    undefined,
    { timeout: 15_000 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Closes what the desk said about things done. */
export async function closeToasts(page: Page): Promise<void> {
  const toasts = page.locator('.mantine-Notification-root');
  for (const close of await toasts.getByRole('button', { name: /^(关闭|Close)$/ }).all()) {
    await close.click({ timeout: 2000 }).catch(() => undefined); // gone by itself meanwhile
  }
  await toasts.first().waitFor({ state: 'detached' });
}

/** Import page, file chosen: the columns are on screen. */
export async function chooseList(desk: RunningDesk, file: string): Promise<void> {
  const { page } = desk;
  await goTo(page, 'import');
  // The wizard stands where it was left.
  const back = at(page, 'import-another').or(at(page, 'import-back'));
  await back.or(at(page, 'import-file')).waitFor();
  for (let steps = 0; steps < 3 && (await back.isVisible()); steps++) await back.click();
  await answerDialogs(desk, { open: file });
  await at(page, 'import-file').click();
  await at(page, 'import-next').or(at(page, 'import-error')).waitFor();
}

/** The dry run; its counts are on screen. */
export async function dryRun(page: Page): Promise<void> {
  await at(page, 'import-next').click();
  await at(page, 'import-counts').waitFor({ timeout: 60_000 });
}

export async function applyImport(page: Page): Promise<void> {
  await at(page, 'import-apply').click();
  await at(page, 'import-done').waitFor({ timeout: 120_000 });
}

/** Whole import of a list through the window. */
export async function importList(desk: RunningDesk, file: string): Promise<void> {
  await chooseList(desk, file);
  await dryRun(desk.page);
  await applyImport(desk.page);
}

export interface PlatformAccess {
  readonly url: string;
  readonly organisation: string;
  readonly token: string;
}

/** Enters the platform and tests the connection; true where the test is green. */
export async function connect(page: Page, access: PlatformAccess): Promise<boolean> {
  await goTo(page, 'submission');
  if (!(await at(page, 'connection-panel').isVisible())) await at(page, 'submission-connection').click();
  await at(page, 'connection-endpoint').fill(access.url);
  await at(page, 'connection-organisation').fill(access.organisation);
  await at(page, 'connection-token').fill(access.token);
  await at(page, 'connection-save').click();
  await at(page, 'connection-test').click();
  const ok = at(page, 'connection-ok');
  await ok.or(at(page, 'connection-trouble')).waitFor({ timeout: 30_000 });
  return ok.isVisible();
}

/** New batch of everything that may be sent, sealed; its page is open. */
export async function sealBatch(page: Page): Promise<void> {
  await at(page, 'submission-create').click();
  const seal = at(page, 'submission-seal');
  await seal.and(page.locator(':enabled')).waitFor();
  await seal.click();
  await at(page, 'batch-detail').waitFor();
}

/** Waits for the receipts of the open batch; the state it ended in. */
export async function batchEnds(page: Page, seconds = 60): Promise<string> {
  const ended = page.locator(
    '[data-testid=batch-detail]:is([data-state=closed], [data-state=needs_correction], [data-state=frozen])',
  );
  await ended.waitFor({ timeout: seconds * 1000 });
  return (await ended.getAttribute('data-state')) ?? '';
}
