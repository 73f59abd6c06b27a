// The second door of an empty desk: an institution with four years of work in it, and not a trace of it afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteInput } from '../../src/shared/routes';
import { launch, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, goTo } from './support/hands';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await launch();
  desk.page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
});

const ask = (name: string, input: object): Promise<unknown> =>
  desk.ask('store.query', { name, input } as RouteInput<'store.query'>);
const total = async (name: string): Promise<number> =>
  ((await ask(name, { limit: 1 })) as { total: number }).total;

describe('the sample institution', () => {
  it('opens from the first page with patents, contracts and what is due', async () => {
    const { page } = desk;
    await at(page, 'door-sample').click();
    await at(page, 'sample-banner').waitFor({ timeout: 60_000 });
    await eventually(async () => at(page, 'home-ahead').textContent()).toContain('应收');
    expect(await total('agreements.list')).toBeGreaterThan(10);
    expect(await at(page, 'status-user').textContent()).toContain('示例大学');
  });

  it('has a revenue report that could be handed in', async () => {
    const { page } = desk;
    await goTo(page, 'reports');
    await at(page, 'report-kind-revenue').click();
    const paper = at(page, 'report-preview').contentFrame();
    await paper.locator('html[data-ready=true]').waitFor();
    await paper.getByText('五年收益').first().waitFor();
  });

  it('is removed in one step, its name with it', async () => {
    const { page } = desk;
    await goTo(page, 'home');
    await at(page, 'sample-remove').click();
    await at(page, 'first-run').waitFor({ timeout: 30_000 });
    for (const name of ['patents.list', 'agreements.list', 'persons.list'])
      await eventually(() => total(name)).toBe(0);
    const read = async (): Promise<unknown> => {
      const { values } = (await ask('settings.get', { keys: ['organisation.name'] })) as {
        values: Record<string, unknown>;
      };
      return values['organisation.name'] ?? '';
    };
    await eventually(read).toBe('');
  });
});
