// The real program with a window, ready for code that runs inside its pages.
import type { Page } from 'playwright';
import type { QueryInput, QueryOutput } from '../../src/shared/store/queries';
import { launch, type RunningDesk } from '../../tests/e2e/desk';

// The compiler of these scripts names inner functions with a helper that pages do not have.
const nameHelper = 'globalThis.__name = (target) => target';

/** `patience` in ms: a very large store takes long to start for the first time. */
export async function openDesk(profile: string, patience = 60_000): Promise<RunningDesk> {
  const desk = await launch({ profile });
  desk.page.setDefaultTimeout(patience);
  await desk.page.evaluate(nameHelper);
  await desk.page.waitForSelector('[data-testid=nav-patents]');
  await desk.page.waitForFunction(async () => {
    const status = (await window.desk.call('app.status', {})) as { ok: boolean; value: { store: string } };
    return status.ok && status.value.store === 'ok';
  });
  return desk;
}

export async function showPatents(page: Page): Promise<void> {
  await page.click('[data-testid=nav-patents]');
  await page.waitForSelector('[data-testid=patent-grid] tr[data-row-id]');
}

export const patentsList = (
  desk: RunningDesk,
  input: QueryInput<'patents.list'>,
): Promise<QueryOutput<'patents.list'>> =>
  desk.ask('store.query', { name: 'patents.list', input }) as Promise<QueryOutput<'patents.list'>>;
