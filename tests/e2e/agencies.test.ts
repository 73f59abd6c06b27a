// Agencies in the real window: figures against a count by hand, and a tender from its criteria to the winner and back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Patent } from '../../src/domain/patents/records';
import type { QueryOutput } from '../../src/shared/store/queries';
import { launch, type RunningDesk, remove } from './desk';
import { at, goTo, numberIn, quiet } from './support/hands';

describe('agencies', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await launch();
    await desk.ask('sample.load', {});
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
    if (desk) remove(desk.profile);
  });

  const ask = async (name: string, input: unknown): Promise<unknown> =>
    desk.ask('store.query', { name, input } as never);

  async function casesOf(agency: string): Promise<Patent[]> {
    const wanted = { filter: { where: { agency: [agency] } } };
    const { ids } = (await ask('patents.ids', wanted)) as QueryOutput<'patents.ids'>;
    return ((await ask('patents.many', { ids })) as QueryOutput<'patents.many'>).patents;
  }

  it('counts what a person would count, and a figure opens exactly its patents', async () => {
    const { page } = desk;
    await goTo(page, 'agencies');
    const first = at(page, 'agency-grid').locator('tbody tr').first();
    const name = (await first.locator('td').first().textContent()) ?? '';
    const cases = await casesOf(name);
    const refused = cases.filter(({ legalStatus }) => legalStatus?.includes('驳回'));
    const granted = cases.filter(
      ({ grantDate, publications }) => grantDate || publications.some(({ kind }) => kind === 'granted'),
    );
    const number = async (id: string) => Number(await first.getByTestId(id).textContent());
    expect(await number('agency-cases')).toBe(cases.length);
    expect(await number('agency-granted')).toBe(granted.length);
    expect(await number('agency-refused')).toBe(refused.length);
    await first.getByTestId('agency-refused').click();
    await at(page, 'page-patents').waitFor();
    await quiet(page);
    expect(await numberIn(page, 'patent-count')).toBe(refused.length);
  });

  it('joins a spelling by an alias, and undo parts it again', async () => {
    const { page } = desk;
    await goTo(page, 'agencies');
    const names = async () => at(page, 'agency-grid').locator('tbody tr').count();
    const before = await names();
    const rows = at(page, 'agency-grid').locator('tbody tr');
    const other = (await rows.nth(1).locator('td').first().textContent()) ?? '';
    await rows.first().locator('td').first().click();
    await at(page, 'agency-create').click();
    await at(page, 'agency-aliases').fill(other);
    await at(page, 'agency-code').focus();
    await expect.poll(names).toBe(before - 1);
    await at(page, 'agency-grid').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(names).toBe(before);
  });

  it('judges a tender by keyboard, explains the winner, and takes the choice back', async () => {
    const { page } = desk;
    await goTo(page, 'agencies');
    await at(page, 'agencies-tab-tenders').click();
    await at(page, 'tender-create').first().click();
    await at(page, 'tender-judges').fill('张一、李二、王三');
    await at(page, 'criteria-preset').click();
    await expect.poll(() => at(page, 'weight-sum').textContent()).toContain('100');
    for (const [agency, price] of [
      ['优质专利事务所', '4000'],
      ['低价专利事务所', '2000'],
    ] as const) {
      await at(page, 'bids-add').click();
      await at(page, 'bids-agency').fill(agency);
      await at(page, 'bids-priceFen').fill(price);
      await at(page, 'bids-save').click();
      await at(page, 'bids').getByText(agency).waitFor();
    }
    const points = [
      [95, 90, 90, 85],
      [60, 70, 65, 80],
    ];
    await at(page, 'score-0-0').focus();
    for (const [row, line] of points.entries()) {
      for (const [column, value] of line.entries()) {
        await at(page, `score-${row}-${column}`).focus();
        await page.keyboard.type(String(value));
        await page.keyboard.press('ArrowRight');
      }
    }
    // 95·35 + 90·20 + 90·15 + 85·15 + 50·15 = 85; 60·35 + 70·20 + 65·15 + 80·15 + 100·15 = 71.75
    const result = at(page, 'tender-result');
    await expect.poll(() => result.textContent()).toContain('85.00');
    await expect.poll(() => result.textContent()).toContain('71.75');
    expect(await result.textContent()).toContain('50.00 × 15%');
    await at(page, 'choose-0').click();
    await at(page, 'tender-winner').waitFor();
    await at(page, 'minutes-draft').click();
    await expect.poll(() => at(page, 'tender-minutes').inputValue()).toContain('优质专利事务所，85.00 分');
    await at(page, 'agencies-tab-tenders').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => at(page, 'tender-minutes').inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await at(page, 'tender-winner').waitFor({ state: 'detached' });
  });
});
