// An officer cleans a messy list: sees what is wrong, puts it right on the spot, merges two departments, undoes it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, numberIn, quiet } from './support/hands';
import { importByRoute, numberOf, sharedFolder } from './support/lists';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shared = sharedFolder();
let desk: RunningDesk;
let page: Page;

const head = '申请号,专利名称,申请日,授权公告日,申请人,发明人,院系,法律状态,主分类号,公告号';
/** A sound row; `more` spoils single cells. */
const row = (n: number, more: Record<string, string> = {}): string => {
  const cells: Record<string, string> = {
    申请号: numberOf(n),
    专利名称: `一种装置${n}`,
    申请日: '2023-03-14',
    授权公告日: '2025-05-07',
    申请人: '示例大学',
    发明人: '张三;李四',
    院系: '资源环境学院',
    法律状态: '授权',
    主分类号: 'H01M 10/42',
    公告号: `CN11000${String(n).padStart(4, '0')}B`,
    ...more,
  };
  return head
    .split(',')
    .map((name) => cells[name])
    .join(',');
};
const list = [
  head,
  ...Array.from({ length: 20 }, (_, n) => row(n)),
  row(20, { 授权公告日: '2022-01-04' }),
  row(21, { 院系: '' }),
  row(22, { 院系: '' }),
  row(23, { 院系: '资源与环境学院' }),
  row(24, { 专利名称: '一种装置1', 申请日: '2023-06-01' }),
  '',
].join('\n');

const count = (check: string): Promise<number> => numberIn(page, `count-${check}`);
const undo = (): Promise<void> => at(page, 'toast-action').click();
const departments = async (): Promise<number> => {
  const answer = await desk.ask('store.query', { name: 'departments.list', input: {} });
  return (answer as { total: number }).total;
};

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  expect(await importByRoute(desk, shared.file('list.csv', list))).toMatchObject({ ok: true });
  await goTo(page, 'quality');
  await at(page, 'quality-score').waitFor();
});
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

describe('the quality desk', () => {
  it('counts what is wrong after an import, and puts one right on the spot', async () => {
    await eventually(() => count('grantBeforeFiling')).toBe(1);
    expect(await count('noDepartment')).toBe(2);
    expect(await count('sameTitle')).toBe(2);
    await at(page, 'check-grantBeforeFiling').click();
    await at(page, 'finding-detail').waitFor();
    await at(page, 'fix-grantDate').fill('2025-01-04');
    await at(page, 'fix-save-grantDate').click();
    await eventually(() => count('grantBeforeFiling')).toBe(0);
    await undo();
    await eventually(() => count('grantBeforeFiling')).toBe(1);
    await closeToasts(page);
  });

  it('gives many patents their department in one step, and shows them in the list', async () => {
    await at(page, 'check-noDepartment').click();
    await at(page, 'quality-view').click();
    await at(page, 'patent-grid').waitFor();
    await goTo(page, 'quality');
    await at(page, 'fix-departmentId').first().selectOption({ label: '资源环境学院' });
    await at(page, 'quality-many').click();
    await eventually(() => count('noDepartment')).toBe(0);
    await undo();
    await eventually(() => count('noDepartment')).toBe(2);
    await closeToasts(page);
  });

  it('leaves a finding as it is with a reason, and lists it again when asked', async () => {
    await at(page, 'check-sameTitle').click();
    await at(page, 'finding-detail').getByRole('textbox').last().fill('两项改进');
    await at(page, 'finding-detail').getByTestId('quality-leave').click();
    await eventually(() => count('sameTitle')).toBe(1);
    await undo();
    await eventually(() => count('sameTitle')).toBe(2);
    await closeToasts(page);
  });

  it('merges two ways of writing a department, and one undo brings both back', async () => {
    await at(page, 'quality-tab-variants').click();
    const merge = at(page, 'variant-clusters').getByTestId('cluster-merge').first();
    await merge.click();
    await eventually(departments).toBe(1);
    await undo();
    await eventually(departments).toBe(2);
    await closeToasts(page);
  });

  it('passes axe on all three tabs, in light and dark', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(source);
    const look = async (): Promise<string[]> => {
      await quiet(page);
      return page.evaluate(async () => {
        const { run } = (window as unknown as { axe: typeof axe }).axe;
        const { violations } = await run(document, { iframes: false, resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
    };
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const tab of ['检查', '重复', '名称变体']) {
        await page.getByRole('tab', { name: tab }).click();
        expect.soft(await look(), `${tab} ${scheme}`).toEqual([]);
      }
    }
  });
});
