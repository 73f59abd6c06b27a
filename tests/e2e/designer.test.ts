// An office designs a report: with the keyboard, saved, found again after a restart, as PDF and workbook, handed on as a file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openFolder, type RunningDesk, remove, runJob } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, quiet } from './support/hands';
import { objections } from './support/look';
import { canReadText, pageTexts, pdfFacts } from './support/pdf';
import { recordsOf } from './support/records';
import { setLanguage, setScheme } from './support/window';

const out = openFolder('designer');
let desk: RunningDesk;
let page: Page;

async function start(profile?: string): Promise<void> {
  desk = await launch(profile === undefined ? {} : { profile });
  page = desk.page;
  page.setDefaultTimeout(8000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await answerDialogs(desk, { saveIn: out });
}

const { create } = recordsOf(() => desk);

async function look(screen: string): Promise<void> {
  await quiet(page);
  expect.soft(await objections(page), screen).toEqual([]);
}

const openFirst = async (): Promise<void> => {
  await goTo(page, 'reports');
  await at(page, 'own-design-open').first().click();
  await at(page, 'report-preview').waitFor();
};

const year = new Date().getFullYear();

beforeAll(async () => {
  await start();
  const common = { patentIds: [], contributors: [], state: 'active', mode: 'licence' };
  const [one, two] = [
    await create('agreement', { ...common, title: '隔膜专利许可', party: '示例新材料公司' }),
    await create('agreement', { ...common, title: '检测方法许可', party: '示例检测公司' }),
  ];
  const pay = (payer: string, date: string, parts: Record<string, number>) =>
    create('income', {
      date,
      fen: Object.values(parts).reduce((all, fen) => all + fen, 0),
      payer,
      allocations: Object.entries(parts).map(([agreementId, fen]) => ({ agreementId, fen, kind: 'royalty' })),
    });
  await pay('示例新材料公司', `${year}-02-01`, { [one]: 12_345_678 });
  await pay('示例集团', `${year}-05-06`, { [one]: 100_00, [two]: 200_00 });
  await pay('示例检测公司', `${year - 1}-05-06`, { [two]: 999_99 });
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  remove(out);
});

describe('the designer', () => {
  it('makes a report with the keyboard, from a ready design', async () => {
    await goTo(page, 'reports');
    await at(page, 'report-new-design').focus();
    await page.keyboard.press('Enter');
    await at(page, 'designer-start').waitFor();
    await look('start of a design');
    await at(page, 'designer-start-1').focus();
    await page.keyboard.press('Enter');
    await at(page, 'report-preview').waitFor();
    const columns = () =>
      at(page, 'designer-columns')
        .locator('input')
        .evaluateAll((inputs) => inputs.map((one) => one.getAttribute('placeholder')));
    expect(await columns()).toEqual(['序号', '到账日期', '付款单位', '款项', '到账金额', '发票号']);
    // Two up with Alt+arrow: the handle keeps the focus and moves on.
    await page.getByRole('button', { name: /拖动“到账金额”/ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await eventually(columns).toEqual(['序号', '到账日期', '到账金额', '付款单位', '款项', '发票号']);
    await page.getByRole('button', { name: '去掉列“发票号”' }).focus();
    await page.keyboard.press('Enter');
    await at(page, 'designer-add-column').selectOption({ label: '备注' });
    await at(page, 'designer-column-payer').fill('汇款单位');
    await look('designer');
    const name = at(page, 'designer-name');
    await name.fill('');
    await at(page, 'designer-save').press('Enter');
    await at(page, 'designer-faults').waitFor();
    await eventually(() => name.evaluate((one) => one === document.activeElement)).toBe(true);
    await look('designer with a fault');
    await name.fill('到账一览');
    await at(page, 'designer-save').press('Enter');
    await page.getByText('已保存报表“到账一览”').waitFor();
    await at(page, 'designer-unsaved').waitFor({ state: 'detached' });
  });

  it('shows at once what a condition leaves, as paper and as data', async () => {
    await at(page, 'designer-add-condition').click();
    await at(page, 'designer-condition-field').selectOption({ label: '付款单位' });
    await at(page, 'designer-value-payer').fill('示例集团');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await at(page, 'designer-view').getByText('数据').click();
    const data = at(page, 'statistic-data');
    await eventually(() => data.textContent()).toContain('300.00');
    await eventually(() => data.textContent()).not.toContain('123,456.78');
    await look('data of a design');
    await at(page, 'designer-unsaved').waitFor();
    // The way back to what was saved.
    await at(page, 'designer-more').click();
    await page.getByRole('menuitem', { name: '放弃修改' }).click();
    await eventually(() => data.textContent()).toContain('123,456.78');
    await closeToasts(page);
  });

  it('is among the reports after a restart, and a draft is still there', async () => {
    await at(page, 'designer-notes').fill('供年终总结用。');
    await at(page, 'designer-unsaved').waitFor();
    await goTo(page, 'home');
    const { profile } = desk;
    await desk.close();
    await start(profile);
    await goTo(page, 'reports');
    await at(page, 'own-design').getByText('到账一览').waitFor();
    await look('catalogue with an own report');
    await at(page, 'own-design-edit').click();
    await eventually(() => at(page, 'designer-notes').inputValue()).toBe('供年终总结用。');
    await at(page, 'designer-save').click();
    await page.getByText('已保存报表“到账一览”').waitFor();
    await closeToasts(page);
  });
});

describe('an own report', () => {
  it('is saved as PDF with the sums of the books and the notes of the office', async () => {
    await openFirst();
    await at(page, 'report-year').selectOption(String(year));
    await at(page, 'report-pdf').click();
    await at(page, 'report-saved').waitFor();
    const file = join(out, readdirSync(out).find((one) => one.endsWith('.pdf')) ?? '');
    const { pages, embedded } = pdfFacts(file);
    expect(pages).toBeGreaterThan(0);
    expect(embedded).toBeGreaterThan(0);
    if (!canReadText) return;
    const text = pageTexts(file).join('\n');
    const flat = text.replace(/\s+/g, '');
    expect(flat).toContain('到账一览');
    expect(flat).toContain('汇款单位');
    expect(flat).toContain('备注：供年终总结用。');
    // 123,456.78 + 100.00 of the one, 200.00 of the other; last year is not in it.
    const lines = text.split('\n').filter((line) => line.trim().startsWith('合计'));
    expect(lines.map((line) => line.trim().split(/\s+/).at(-1))).toEqual(
      expect.arrayContaining(['123,756.78']),
    );
    expect(flat).not.toContain('999.99');
  });

  it('is a workbook with days as days, amounts as numbers and the list whole', async () => {
    await at(page, 'report-sheets').click();
    await at(page, 'report-saved-file').waitFor();
    const file = join(out, readdirSync(out).find((one) => one.endsWith('.xlsx')) ?? '');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['按合同汇总', '清单', '统计口径']);
    const list = book.getWorksheet('清单');
    if (list === undefined) throw new Error('no list');
    const head = (list.getRow(1).values as string[]).slice(1);
    expect(head).toEqual(['合同', '序号', '到账日期', '到账金额（元）', '汇款单位', '款项', '备注']);
    const cell = (row: number, label: string) => list.getRow(row).getCell(head.indexOf(label) + 1);
    expect(list.actualRowCount).toBe(4);
    const amounts = [2, 3, 4].map((row) => cell(row, '到账金额（元）').value);
    expect([...amounts].sort()).toEqual([100, 123_456.78, 200]);
    expect(cell(2, '到账金额（元）').numFmt).toBe('#,##0.00');
    expect(cell(2, '到账日期').value).toBeInstanceOf(Date);
    expect(cell(2, '合同').value).toMatch(/许可$/);
  });

  it('goes to another office as a file; a damaged one is named and changes nothing', async () => {
    await goTo(page, 'reports');
    await at(page, 'own-design-more').click();
    await page.getByRole('menuitem', { name: '导出设计' }).click();
    const file = join(out, '到账一览.json');
    await eventually(() => readFileSync(file, 'utf8')).toContain('"format": "zhuanhua-desk/report-design"');
    await closeToasts(page);
    const damaged = join(out, 'damaged.json');
    writeFileSync(damaged, readFileSync(file, 'utf8').replace('"field": "fen"', '"field": "walkAway"'));
    await at(page, 'report-new-design').click();
    const take = page.locator('input[type=file]');
    await take.setInputFiles(damaged);
    await page.getByText(/设计中 columns\[2\]\.field 用了“walkAway”/).waitFor();
    await closeToasts(page);
    await take.setInputFiles(file);
    await eventually(() => at(page, 'designer-name').inputValue()).toBe('到账一览（2）');
    await at(page, 'designer-save').click();
    await page.getByText('已保存报表“到账一览（2）”').waitFor();
    await closeToasts(page);
  });

  it('is deleted, and comes back', async () => {
    await goTo(page, 'reports');
    await eventually(() => at(page, 'own-design').count()).toBe(2);
    await page.getByRole('button', { name: '“到账一览（2）”的更多操作' }).click();
    await page.getByRole('menuitem', { name: '删除' }).click();
    await eventually(() => at(page, 'own-design').count()).toBe(1);
    await at(page, 'toast-action').click();
    await eventually(() => at(page, 'own-design').count()).toBe(2);
    await closeToasts(page);
  });

  it('reads well in English and in the dark', async () => {
    await setScheme(page, 'dark');
    await setLanguage(page, 'en');
    await goTo(page, 'reports');
    await look('catalogue, en dark');
    await at(page, 'own-design-edit').first().click();
    await at(page, 'report-preview').waitFor();
    await look('designer, en dark');
    expect(await at(page, 'designer-form').textContent()).not.toMatch(/分组|条件/);
  });

  it('is made by a job, by name and from the file', async () => {
    const { profile } = desk;
    await desk.close();
    const job = join(out, 'job.json');
    const step = (design: string, file: string) => ({
      report: { kind: 'own', design, period: String(year), out: join(out, file) },
    });
    writeFileSync(
      job,
      JSON.stringify([
        step('到账一览', 'job.pdf'),
        step(join(out, '到账一览.json'), 'job.xlsx'),
        step('到账一览', 'job.docx'),
      ]),
    );
    const { code, lines } = await runJob(job, profile);
    expect(lines.map(({ ok, error }) => error ?? ok)).toEqual([true, true, true]);
    expect(code).toBe(0);
    expect(pdfFacts(join(out, 'job.pdf')).pages).toBeGreaterThan(0);
  });
});
