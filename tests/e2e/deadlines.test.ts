// Deadlines and annuities in the real window: a day and an amount computed by hand, a decision taken back, a calendar saved.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDigit } from '../../src/domain/patents/checkDigit';
import { launch, type RunningDesk, remove, runJob } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, quiet } from './support/hands';
import { importByRoute, sharedFolder } from './support/lists';

const shared = sharedFolder();
const numbered = (body: string): string => `${body}.${checkDigit(body)}`;
/** Filed 2019-05-16, granted in year 3: year 8 falls due on Saturday 2026-05-16, payable until the 18th, 2,000 yuan. */
const battery = numbered('201910000001');
const list = [
  '申请号,专利名称,专利类型,申请日,授权公告日,法律状态,申请人',
  `${battery},一种电池管理系统,发明专利,2019-05-16,2021-08-01,授权,示例大学`,
  `${numbered('202020000002')},一种检测支架,实用新型,2020-04-04,2020-12-01,授权,示例大学`,
  '',
].join('\n');

let desk: RunningDesk;
let page: Page;
const rowOf = (number: string) => page.locator('[data-testid=deadline-grid] tbody tr', { hasText: number });

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  // The office's day: everything below was computed for it.
  await page.clock.setFixedTime(new Date('2026-03-02T10:00:00+08:00'));
  expect(await importByRoute(desk, shared.file('list.csv', list))).toMatchObject({ ok: true });
  await at(page, 'nav-deadlines').click();
  await at(page, 'deadline-grid').waitFor();
  await quiet(page);
}, 60_000);
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

describe('the officer', () => {
  it('reads the day, moved from a Saturday, and what makes up the amount', async () => {
    await at(page, 'deadline-kind').selectOption('annuity');
    const row = rowOf(battery);
    await row.waitFor();
    expect(await row.locator('time').textContent()).toBe('2026-05-18');
    expect(await row.textContent()).toContain('第 8 年');
    const amount = row.getByRole('button', { name: /^2,000 · / });
    await amount.click();
    await eventually(() => at(page, 'amount-explained').textContent()).toContain('2,000');
    await page.keyboard.press('Escape');
  });

  it('decides to keep it, and takes the decision back', async () => {
    await rowOf(battery).locator('input[type=checkbox]').click();
    await at(page, 'decide').click();
    await at(page, 'decide-keep').click();
    await eventually(() => rowOf(battery).textContent()).toContain('续缴');
    await at(page, 'toast-action').click();
    await eventually(async () => (await rowOf(battery).textContent())?.includes('续缴')).toBe(false);
  });

  it('sees the month and what the year costs', async () => {
    await at(page, 'deadline-tab-calendar').click();
    await at(page, 'calendar-month').waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '下一月' }).click();
    await page.getByRole('button', { name: '下一月' }).click();
    await eventually(() => at(page, 'day-2026-05-18').textContent()).toContain('2,000');
    await at(page, 'deadline-tab-budget').click();
    // 2026: year 8 of the invention 2,000, year 7 of the utility model 1,200.
    await eventually(() => at(page, 'budget-table').locator('tfoot').textContent()).toContain('3,200');
  });

  it('saves the calendar, the very file the job writes', async () => {
    await at(page, 'deadline-tab-tasks').click();
    await answerDialogs(desk, { saveIn: shared.folder });
    await at(page, 'save-ics').click();
    const file = join(shared.folder, '期限与年费-2026-03-02.ics');
    await eventually(() => readFileSync(file, 'utf8').replace(/\r\n /g, '')).toContain(
      'SUMMARY:年费 第 8 年：一种电池管理系统',
    );
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20260518');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});

it('an unattended job answers counts, amounts and rows, and writes the table', async () => {
  await desk.close();
  const out = join(shared.folder, 'deadlines.csv');
  const step = { deadlines: { today: '2026-03-02', until: '2026-12-31', kinds: ['annuity'], out } };
  const { code, lines } = await runJob(shared.file('job.json', JSON.stringify([step])), desk.profile);
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({ step: 'deadlines', ok: true, count: 2, yuan: '3200.00', rows: 2 });
  expect(readFileSync(out, 'utf8')).toContain(battery);
  desk = { ...desk, close: async () => undefined };
}, 60_000);
