// Licence, revenue and annual report of an office: on screen, as PDF that is read again, as workbook with typed cells, as Word.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportKinds } from '../../src/domain/reporting/statistics/report';
import { launch, openFolder, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, goTo } from './support/hands';
import { canReadText, pageTexts, pdfFacts } from './support/pdf';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
/** The agreement the typical case is about. */
let licence = '';
const out = openFolder('reports');
const year = { from: '2026-01-01', until: '2026-12-31', asOf: '2026-12-31' } as const;

const { create } = recordsOf(() => desk);

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  const patentId = await create('patent', {
    applicationNumber: '201710911092.2',
    type: 'invention',
    title: '一种电池隔膜',
    grantDate: '2020-01-10',
    publications: [],
    applicants: ['示例大学'],
    inventors: [],
    ipcMain: 'H01M 2/16',
    ipc: ['H01M 2/16'],
    legalBucket: 'inForce',
    implementationStatus: 'industrialised',
    projectIds: [],
  });
  const common = { patentIds: [patentId], contributors: [], state: 'active' };
  licence = await create('agreement', {
    ...common,
    title: '电池隔膜专利许可',
    mode: 'licence',
    kind: 'exclusiveLicence',
    party: '示例新材料有限公司',
    partyCode: '91370000MA3C000001',
    priceFen: 20_000_000,
    signedOn: '2026-03-01',
  });
  const transfer = await create('agreement', {
    ...common,
    title: '检测方法转让',
    mode: 'transfer',
    party: '示例检测公司',
    priceFen: 150_000_000,
    signedOn: '2025-05-01',
  });
  const pay = (agreementId: string, date: string, fen: number) =>
    create('income', { date, fen, payer: '示例公司', allocations: [{ agreementId, fen, kind: 'lumpSum' }] });
  await pay(licence, '2026-04-01', 12_345_678);
  await pay(transfer, '2025-06-01', 150_000_000);
  await create('outlay', {
    agreementId: licence,
    date: '2026-05-01',
    kind: 'agency',
    fen: 300_000,
    bornBy: 'university',
  });
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  remove(out);
});

type Kind = (typeof reportKinds)[number];
const requestOf = (kind: Kind) => ({ kind, ...year, ...(kind === 'case' ? { subject: licence } : {}) });

const pdfOf = async (kind: Kind) => {
  const { job } = await desk.ask('report.statistic', { request: requestOf(kind) });
  const file = join(out, `${kind}.pdf`);
  await desk.ask('report.pdf', { job, file });
  return { text: canReadText ? pageTexts(file).join('\n') : '', ...pdfFacts(file) };
};

describe('reports of an office', () => {
  it.skipIf(!canReadText)('the revenue report on paper has the totals of the books', async () => {
    const { text } = await pdfOf('revenue');
    const line = (head: string) => text.split('\n').find((one) => one.trim().startsWith(head)) ?? '';
    expect(line('到账')).toContain('1,500,000.00');
    expect(line('到账')).toContain('123,456.78');
    expect(line('净收入')).toContain('120,456.78');
    expect(line('差额')).toContain('0.00');
  });

  it('every report is a PDF with its fonts inside, its parts in order and its pages numbered', async () => {
    for (const kind of reportKinds) {
      const { text, pages, embedded, fontDescriptors } = await pdfOf(kind);
      expect(embedded, kind).toBeGreaterThan(0);
      expect(embedded, kind).toBe(fontDescriptors);
      if (!canReadText) continue;
      const flat = text.replace(/\s+/g, '');
      expect(flat, kind).toContain(`共${pages}页`);
      const statistic = (await desk.ask('store.query', {
        name: 'reports.statistic',
        input: requestOf(kind),
      })) as { sections: { heading: string }[] };
      let from = 0;
      for (const { heading } of statistic.sections) {
        const found = flat.indexOf(heading.replace(/\s+/g, ''), from);
        expect(found, `${kind} ${heading}`).toBeGreaterThanOrEqual(from);
        from = found;
      }
    }
  });

  it('the workbook has numbers where there are numbers and days where there are days', async () => {
    const file = join(out, 'licence.xlsx');
    await desk.ask('report.sheets', { request: { kind: 'licence', ...year }, file });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const list = book.worksheets.find(({ name }) => name === '六、合同清单');
    if (list === undefined) throw new Error('no list of agreements');
    const head = (list.getRow(1).values as string[]).slice(1);
    const first = (label: string) => list.getRow(2).getCell(head.indexOf(label) + 1);
    expect(first('本期到账（元）')?.value).toBe(123_456.78);
    expect(first('本期到账（元）')?.numFmt).toBe('#,##0.00');
    expect(first('签订')?.value).toEqual(new Date('2026-03-01T00:00:00Z'));
    expect(first('合同名称')?.value).toBe('电池隔膜专利许可');
  });

  it('a figure on screen opens its records, words are kept for the year and printed', async () => {
    await goTo(page, 'reports');
    await at(page, 'report-kind-annual').click();
    await at(page, 'report-year').selectOption('2026');
    await at(page, 'report-view').getByText('数据与填写').click();
    await at(page, 'narrative-overall').fill('转化成效明显。');
    await at(page, 'asked-ttos').fill('2');
    await at(page, 'asked-ttoStaff').click();
    await page.getByText('123,456.78').first().click();
    await at(page, 'statistic-source').getByText('电池隔膜专利许可').waitFor();
    if (!canReadText) return;
    await eventually(async () => (await pdfOf('annual')).text).toContain('转化成效明显。');
    const { text } = await pdfOf('annual');
    expect(text).toContain('技术转移机构：2 个');
  });

  it('a chart stands beside its table, is told in a sentence and copied as picture and as data', async () => {
    await goTo(page, 'reports');
    await at(page, 'report-kind-funnel').click();
    await at(page, 'report-view').getByText('数据与填写').click();
    await at(page, 'statistic-chart-funnel').locator('canvas').waitFor();
    expect(await at(page, 'statistic-chart-funnel').getAttribute('aria-label')).toContain('有效专利 1 件');
    await at(page, 'statistic-copy-funnel').click();
    const copied = () => desk.app.evaluate(({ clipboard }) => clipboard.readText());
    await eventually(copied).toContain('签订合同\t1\t100.00%');
    await at(page, 'statistic-chart-funnel-copy').click();
    await page.getByText('图片已复制').waitFor();
    await expect(desk.ask('app.copyImage', { png: 'data:image/png;base64,AAAA' })).rejects.toThrow(
      'INVALID_INPUT',
    );
  });

  it('every figure has its definition, with where it is used', async () => {
    await at(page, 'report-view').getByText('统计口径').click();
    const definitions = at(page, 'statistic-definitions');
    await definitions.getByText('每个阶段各按自己的记录计有效专利').waitFor();
    await definitions.getByText('用于：一、转化漏斗').first().waitFor();
  });
});
