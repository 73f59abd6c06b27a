import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { at, goTo } from './support/hands';
import { importByRoute, samplePatents } from './support/lists';
import { lookOf } from './support/look';
import { recordsOf } from './support/records';
import { setLanguage, setScheme } from './support/window';

let desk: RunningDesk;
let page: Page;

const look = lookOf(() => page, 'home-');

const { create } = recordsOf(() => desk);

const inDays = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Patents alone: what is owed and when is made below.
  await importByRoute(desk, samplePatents);
  const agreementId = await create('agreement', {
    ...{ title: '电池均衡专利实施许可合同', mode: 'licence', party: '示例新能源有限公司', state: 'active' },
    ...{
      priceFen: 50_000_000,
      signedOn: inDays(-60),
      techContractNumber: '2026370001',
      techContractOn: inDays(0),
    },
  });
  const obligation = (title: string, kind: string, by: string, due: string, fen?: number) =>
    create('obligation', { agreementId, kind, by, title, due, ...(fen === undefined ? {} : { fen }) });
  await obligation('第二期入门费', 'payment', 'them', inDays(5), 20_000_000);
  await obligation('第一期入门费', 'payment', 'them', inDays(-12), 10_000_000);
  await obligation('上半年提成报告', 'royaltyReport', 'them', inDays(3));
  await obligation('第三期入门费', 'payment', 'them', inDays(40), 15_000_000);
  await create('matter', {
    ...{ title: '某公司侵权案', kind: 'infringement', state: 'open', openedOn: inDays(-30), parties: [] },
    ...{ deadlines: [{ title: '举证期限', due: inDays(2) }], patentIds: [] },
  });
  await create('deal', {
    ...{ title: '检测装置许可', stage: 'lead', stageSince: inDays(-9), openedOn: inDays(-9) },
    ...{ mode: 'ordinaryLicence', patentIds: [], parties: [{ name: '某研究院', role: 'counterparty' }] },
    ...{ nextStep: '电话回访', nextStepOn: inDays(4) },
  });
  await goTo(page, 'patents');
  await goTo(page, 'home');
  await at(page, 'home-ahead').waitFor();
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
});

describe('the days ahead', () => {
  it('stand week by week, with what is late beside them, and open what they are about', async () => {
    expect(await at(page, 'home-ahead').textContent()).toContain('第二期入门费');
    expect(await at(page, 'ahead-late').textContent()).toContain('100,000.00');
    await at(page, 'ahead-week-5').click();
    expect(await at(page, 'home-ahead').textContent()).toContain('+150,000.00');
    await page.getByRole('button', { name: /第三期入门费/ }).click();
    await at(page, 'agreement-panel').waitFor();
    expect(await at(page, 'agreement-panel').textContent()).toContain('电池均衡专利实施许可合同');
    await goTo(page, 'home');
  });

  it('have a table with the same figures', async () => {
    await at(page, 'home-ahead').getByText('表格', { exact: true }).click();
    const table = at(page, 'home-ahead').getByRole('table', { name: '按周的款项与期限' });
    expect(await table.getByRole('row').count()).toBe(14);
    expect(await table.textContent()).toContain('200,000.00');
    await look('table');
    await at(page, 'home-ahead').getByText('图', { exact: true }).click();
  });
});

describe('the plan', () => {
  it('measures against the targets the office sets, and undefined ones say so', async () => {
    expect(await at(page, 'plan-industrialised').textContent()).toContain('未设目标');
    await at(page, 'plan-targets').click();
    await at(page, 'target-industrialised').fill('90');
    await at(page, 'target-contractsFen').fill('100万元');
    await at(page, 'target-openLicences').fill('0');
    await at(page, 'target-industrialised').focus();
    await page.getByText('请填大于 0 的数').waitFor();
    await look('targets');
    await at(page, 'plan-targets').click();
    await page.getByText('还差 500,000.00 元').waitFor();
    expect(await at(page, 'plan-industrialised').textContent()).toMatch(/还差 [\d,]+ 件/);
    expect(await at(page, 'plan-openLicences').textContent()).toContain('未设目标');
  });

  it('leads from an indicator to the patents that are missing', async () => {
    await at(page, 'plan-registered').getByRole('button').click();
    await at(page, 'patent-grid').waitFor();
    await goTo(page, 'home');
    await at(page, 'home-plan').waitFor();
  });
});

describe.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, scheme) => {
  it('is readable at both sizes of screen', async () => {
    await setScheme(page, scheme);
    await setLanguage(page, language);
    await goTo(page, 'home');
    await at(page, 'home-plan').waitFor();
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await look(`${language}-${scheme}-${width}`);
    }
  });
});
