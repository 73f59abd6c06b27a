// The main job in the real window: a spreadsheet becomes records, an edit and its undo, paper, a batch and its receipts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlatformProcess } from '../sync/support/platform';
import { launch, type RunningDesk, remove } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import {
  applyImport,
  at,
  batchEnds,
  chooseList,
  connect,
  dryRun,
  goTo,
  importList,
  numberIn,
  quiet,
  sealBatch,
} from './support/hands';
import { patentCount, sharedFolder, writeList } from './support/lists';
import { canReadText, pageTexts, pdfFacts } from './support/pdf';

const LIST = { count: 180, bad: 5 };
const shared = sharedFolder();
const pdf = join(shared.folder, '专利资产清单.pdf');
let desk: RunningDesk;
let platform: PlatformProcess;
let list: string;

beforeAll(async () => {
  list = await writeList(join(shared.folder, '台账.xlsx'), LIST);
  [desk, platform] = await Promise.all([launch(), PlatformProcess.start()]);
});
afterAll(async () => {
  await desk?.close();
  await platform?.stop();
  remove(desk.profile);
  shared.remove();
});

describe('import', () => {
  it('offers two doors on an empty desk', async () => {
    await at(desk.page, 'first-run').waitFor();
    await at(desk.page, 'door-import').click();
    await at(desk.page, 'page-import').waitFor();
  });

  it('detects the columns, says what would change, and has written nothing yet', async () => {
    await chooseList(desk, list);
    await expect(at(desk.page, 'import-required').textContent()).resolves.toContain('已对应到');
    await dryRun(desk.page);
    expect(await numberIn(desk.page, 'import-count-rows')).toBe(LIST.count + LIST.bad);
    expect(await numberIn(desk.page, 'import-count-created')).toBe(LIST.count);
    expect(await numberIn(desk.page, 'import-count-rejected')).toBe(4);
    expect(await numberIn(desk.page, 'import-count-repeated')).toBe(1);
    expect(await patentCount(desk)).toBe(0);
  });

  it('names row, column, value, cause and cure of each bad row', async () => {
    await at(desk.page, 'import-issues-tab').click();
    const rows = await desk.page.getByRole('tabpanel').locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(LIST.bad);
    expect(rows[0]).toMatch(/^\d+\s+不能导入\s+申请号\s+[\dX.]+\s+.*校验位不对.*应为.*\s+.*对照/s);
    expect(rows.join('\n')).toMatch(/2 月没有 30 日/);
    expect(rows.join('\n')).toMatch(/科学计数法/);
  });

  it('writes the sound rows and saves the others as a list', async () => {
    await applyImport(desk.page);
    expect(await patentCount(desk)).toBe(LIST.count);
    await answerDialogs(desk, { saveIn: shared.folder });
    await at(desk.page, 'import-save-issues').click();
    await eventually(() => existsSync(join(shared.folder, '导入问题清单.xlsx'))).toBe(true);
  });

  it('can be undone and redone as one', async () => {
    await at(desk.page, 'import-undo').click();
    await eventually(() => patentCount(desk)).toBe(0);
    await goTo(desk.page, 'activity');
    await desk.page.locator('[data-testid^=change-undo-]').first().click();
    await eventually(() => patentCount(desk)).toBe(LIST.count);
    expect(await desk.ask('store.verify', {})).toMatchObject({ ok: true, mismatches: 0 });
  });

  it('again, changes nothing', async () => {
    await chooseList(desk, list);
    await dryRun(desk.page);
    expect(await numberIn(desk.page, 'import-count-created')).toBe(0);
    expect(await numberIn(desk.page, 'import-count-unchanged')).toBe(LIST.count);
    expect(await at(desk.page, 'import-apply').isDisabled()).toBe(true);
  });
});

describe('the list', () => {
  it('finds while typing, and filters', async () => {
    await goTo(desk.page, 'patents');
    expect(await numberIn(desk.page, 'patent-count')).toBe(LIST.count);
    await at(desk.page, 'patent-search').pressSequentially('检测');
    await eventually(() => numberIn(desk.page, 'patent-count')).toBeLessThan(LIST.count);
    expect(await numberIn(desk.page, 'patent-count')).toBeGreaterThan(0);
    await at(desk.page, 'patent-search').fill('没有这样的专利');
    await at(desk.page, 'patents-none').waitFor();
    await at(desk.page, 'patent-search').fill('');
    await at(desk.page, 'filter-types').click();
    await at(desk.page, 'choice-design').check();
    await desk.page.keyboard.press('Escape');
    await eventually(() => numberIn(desk.page, 'patent-count')).toBeLessThan(LIST.count);
    await at(desk.page, 'filter-clear').click();
    await eventually(() => numberIn(desk.page, 'patent-count')).toBe(LIST.count);
  });

  it('opens a record, keeps an edit with its history, and takes it back', async () => {
    await at(desk.page, 'patent-grid').locator('tbody tr').first().click();
    const field = at(desk.page, 'field-note');
    await field.fill('拟许可，待评估');
    await field.blur();
    await at(desk.page, 'toast-action').waitFor();
    await at(desk.page, 'tab-button-history').click();
    await at(desk.page, 'tab-history').getByText('拟许可，待评估').waitFor();
    await desk.page.keyboard.press('Control+z');
    await at(desk.page, 'tab-button-overview').click();
    await eventually(() => at(desk.page, 'field-note').inputValue()).toBe('');
  });

  it('refuses an impossible date in the field itself', async () => {
    const field = at(desk.page, 'field-filingDate');
    const before = await field.inputValue();
    await field.fill('2023-02-30');
    await field.press('Enter');
    await eventually(() => field.getAttribute('aria-invalid')).toBe('true');
    await field.press('Escape');
    expect(await field.inputValue()).toBe(before);
  });
});

describe('paper', () => {
  it('is saved as a PDF with every font inside, on A4 across', async () => {
    await goTo(desk.page, 'reports');
    await at(desk.page, 'report-kind-portfolio').click();
    const paper = at(desk.page, 'report-preview').contentFrame();
    await paper.locator('html[data-ready=true]').waitFor({ timeout: 60_000 });
    await answerDialogs(desk, { saveIn: shared.folder });
    await at(desk.page, 'report-pdf').click();
    await at(desk.page, 'report-saved').waitFor({ timeout: 60_000 });
    const facts = pdfFacts(pdf);
    expect(await numberIn(desk.page, 'report-saved')).toBe(facts.pages);
    expect(facts.pages).toBeGreaterThan(5);
    expect(facts.fonts.join()).toMatch(/^NotoSansSC[\w-]*(,NotoSansSC[\w-]*)*$/);
    expect(facts.embedded).toBeGreaterThan(0);
    expect(facts.embedded).toBe(facts.fontDescriptors);
    expect(facts.size.map(Math.round)).toEqual([842, 595]);
  });

  it.skipIf(!canReadText)('repeats its head, counts its pages, numbers its rows, adds up', () => {
    const pages = pageTexts(pdf);
    const text = pages.join('\n');
    const number = /文件编号 (ZHD-PF-\d{8}-\d{4})/.exec(text)?.[1];
    expect(number).toBeDefined();
    pages.forEach((page, index) => {
      expect(page).toContain(number);
      expect(page).toContain(`第 ${index + 1} 页 / 共 ${pages.length} 页`);
      if (/\b20\d{10}\.[\dX]/.test(page)) expect(page).toMatch(/序号\s+申请号\s+专利名称/);
    });
    const printed = new Set(text.match(/\b20\d{10}\.[\dX]/g));
    expect(printed.size).toBe(LIST.count);
    expect(text).toMatch(new RegExp(`总计\\s+${LIST.count} 件`));
    expect(text).toContain('（盖章）');
  });
});

describe('submission', () => {
  it('says in words what is wrong with a connection', async () => {
    const wrong = { url: platform.url, organisation: 'demo', token: 'not-the-token' };
    expect(await connect(desk.page, wrong)).toBe(false);
    expect(await at(desk.page, 'connection-trouble').textContent()).toContain('令牌');
  });

  it('sends every record and shows a receipt for each', async () => {
    await platform.settings({ rejectEvery: 60 });
    const access = { url: platform.url, organisation: 'demo', token: 'demo-token' };
    expect(await connect(desk.page, access)).toBe(true);
    await sealBatch(desk.page);
    expect(await batchEnds(desk.page)).toBe('needs_correction');
    for (const held of ['ours', 'theirs', 'receipts']) {
      await eventually(() => numberIn(desk.page, `batch-${held}`)).toBe(LIST.count);
    }
    expect(await platform.counts()).toMatchObject({ effects: LIST.count - 3, receiptsTwice: 0 });
    await quiet(desk.page);
    await eventually(() => numberIn(desk.page, 'status-correction')).toBe(3);
    expect(await numberIn(desk.page, 'status-pending')).toBe(0);
  });

  it('leads from the refusal to the record and its reason', async () => {
    await at(desk.page, 'status-correction').click();
    await eventually(() => numberIn(desk.page, 'patent-count')).toBe(3);
    await at(desk.page, 'patent-grid').locator('tbody tr').first().click();
    await at(desk.page, 'next-steps').getByText('退回').waitFor();
    await at(desk.page, 'tab-button-submission').click();
    await at(desk.page, 'tab-submission').getByText('演练：按设定退回').waitFor();
  });

  it('sends again only what was refused', async () => {
    await platform.settings({});
    await goTo(desk.page, 'submission');
    await sealBatch(desk.page);
    expect(await batchEnds(desk.page)).toBe('closed');
    expect(await numberIn(desk.page, 'batch-ours')).toBe(3);
    expect(await platform.counts()).toMatchObject({ effects: LIST.count, patents: LIST.count });
  });
});

describe('afterwards', () => {
  it('a second list updates what is there', async () => {
    const title = '同一申请号，新的名称';
    const first = (await desk.ask('store.query', { name: 'patents.list', input: { limit: 1 } })) as {
      rows: { applicationNumber: string }[];
    };
    const number = first.rows[0]?.applicationNumber ?? '';
    await importList(desk, shared.file('改名.csv', `申请号,专利名称\n${number},${title}\n`));
    expect(await numberIn(desk.page, 'import-count-updated')).toBe(1);
    expect(await patentCount(desk)).toBe(LIST.count);
  });
});
