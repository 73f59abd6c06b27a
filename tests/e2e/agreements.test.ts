// The register of agreements in the real window: by hand to the signed text, duties and interest, a licensee's file, an
// amendment, the end; holdings, track record, disputes; and the step without a window.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openFolder, type RunningDesk, remove, runJob } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { fillForm } from './support/forms';
import { at, closeToasts, goTo, handOf } from './support/hands';
import { lookOf } from './support/look';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
const folder = openFolder('agreements');

const { press, text } = handOf(() => page);

const look = lookOf(() => page, 'agreements-');

const { command } = recordsOf(() => desk);

const tab = (name: string) => press(`agreement-tab-${name}`);
const title = '电池均衡专利实施许可合同';

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await command('settings.put', { values: { 'user.name': '王经办' } });
  await command('record.create', {
    entity: 'patent',
    fields: {
      applicationNumber: '202310000001',
      title: '一种电池均衡方法',
      legalBucket: 'inForce',
      filingDate: '2023-03-01',
    },
  });
  await goTo(page, 'agreements');
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  remove(folder);
});

describe('an agreement', () => {
  it('is entered by hand, its terms section by section, and is confirmed only with a reason or a signed text', async () => {
    await look('empty');
    await press('add-register');
    await fillForm(page, 'new-agreement', {
      title,
      party: '示例新能源有限公司',
      number: 'HT-2026-01',
      signedOn: '2025-12-20',
    });
    await at(page, 'agreement-panel').waitFor();
    expect(await at(page, 'agreement-next').getAttribute('data-step')).toBe('getSigned');
    await at(page, 'agreement-patents').fill('202310000001');
    await page.getByRole('option', { name: /一种电池均衡方法/ }).click();
    await tab('terms');
    await press('terms-subject-edit');
    await fillForm(page, 'terms-subject', { startsOn: '2026-01-01', months: '60', field: '电动汽车' });
    await press('terms-price-edit');
    await fillForm(page, 'terms-price', { 'consideration.upfrontFen': '200000' });
    await press('terms-royalty-edit');
    await fillForm(page, 'terms-royalty', {
      'consideration.royalty.rate': '3.5%',
      'consideration.royalty.everyMonths': '6',
      'consideration.royalty.dueDays': '30',
      'consideration.royalty.deductions': '运费',
    });
    await press('terms-duties-edit');
    await fillForm(page, 'terms-duties', { lateRatePerDay: '0.05%' });
    await look('terms');
    await press('agreement-confirm');
    await press('confirm-save');
    await page.getByText('没有签署文本，不能确认').first().waitFor();
    await at(page, 'confirm-reason').fill('纸质文本存档案室');
    await press('confirm-save');
    await eventually(() => text('agreement-state')).toContain('执行中');
    await closeToasts(page);
    await tab('overview');
    await look('confirmed');
    expect(await at(page, 'agreement-basics-edit').count()).toBe(0);
  });

  it('offers beside its money only what may still be changed, and says how the rest is', async () => {
    await goTo(page, 'receipts');
    await page.locator('[data-testid=agreements-grid] tbody tr', { hasText: title }).click();
    await eventually(() => text('agreement-kept')).toContain('补充协议');
    await look('kept');
    expect(await at(page, 'add-agreement-patent').count()).toBe(0);
    await press('agreement-edit');
    expect(await at(page, 'agreement-title').count()).toBe(0);
    await eventually(() => text('agreement-facts')).toContain('示例新能源有限公司');
    await look('kept-editing');
    await fillForm(page, 'agreement', { note: '原件在档案室' });
    await eventually(() => text('agreement-facts')).toContain('原件在档案室');
    await closeToasts(page);
    await press('agreement-amend');
    expect(await at(page, 'agreement-tab-changes').getAttribute('aria-selected')).toBe('true');
  });

  it('obliges both sides by day; what is late bears interest that is explained', async () => {
    await tab('duties');
    await press('obligation-upfront');
    await at(page, 'obligation-detail').waitFor();
    expect(await text('obligation-interest')).toMatch(/逾期利息 [\d,]+\.\d\d 元（每日 0\.05%/);
    await look('duty');
    await at(page, 'obligation-doneOn').fill('2026-01-11');
    await press('obligation-save');
    await eventually(() => at(page, 'obligation-upfront').count()).toBe(0);
    await press('obligations-all');
    await eventually(() => text('obligations-table')).toContain('已办（逾期）');
    await eventually(() => text('obligations-table')).toContain('+1,000.00');
    await closeToasts(page);
  });

  it('takes the licensee’s table, names every difference in yuan, and writes letter and statement', async () => {
    const file = join(folder, '提成报告.csv');
    const rows = [
      '产品,数量,销售额,扣除额,净销售额,应付提成费',
      'BMS-1,100,"1,100,000","100,000","1,000,000","30,000"',
    ];
    writeFileSync(file, rows.join('\n'));
    chmodSync(file, 0o644);
    await answerDialogs(desk, { open: file });
    await tab('reports');
    await press('report-file');
    await at(page, 'report-entry').waitFor();
    await look('report-form');
    await press('report-save');
    await at(page, 'report-findings').waitFor();
    expect(await text('report-findings')).toContain('申报的提成费少于按条款计算的金额');
    expect(await text('report-findings')).toContain('5,000.00');
    expect(await text('report-calculation')).toContain('1,000,000.00 元 × 3.5% = 35,000.00 元');
    await look('report');
    await press('report-letter');
    await at(page, 'page-reports').waitFor();
    await page.getByText('关于提成报告的函').first().waitFor();
    await goTo(page, 'agreements');
    await tab('duties');
    await eventually(() => text('obligations-table')).toContain('35,000.00');
  });

  it('is amended by a draft with its difference, and ended with what falls away; undo takes the end back', async () => {
    await tab('changes');
    await press('amend-begin');
    await at(page, 'amend-effective').fill('2027-01-01');
    await press('terms-subject-edit');
    await fillForm(page, 'terms-subject', { months: '72' });
    expect(await text('change-table')).toContain('72');
    await look('amend');
    await press('amend-save');
    await eventually(() => text('change-table')).toContain('72');
    await closeToasts(page);
    await press('agreement-end');
    await at(page, 'end-reason').fill('对方停产');
    await look('end');
    await press('end-save');
    await eventually(() => text('agreement-state')).toContain('已解除');
    await closeToasts(page);
    await page.keyboard.press('Control+z');
    await eventually(() => text('agreement-state')).toContain('执行中');
    await closeToasts(page);
    for (const name of ['texts', 'money', 'filings', 'history']) {
      await tab(name);
      await look(name);
    }
  });
});

describe('beside agreements', () => {
  it('holdings, track record, duties and disputes stand on their pages; the first page leads to what is late', async () => {
    await press('agreements-holdings');
    await press('add-holdings');
    await fillForm(page, 'new-holding', {
      company: '示例储能有限公司',
      valuationFen: '8000000',
      share: '20%',
      awardShare: '40%',
    });
    await at(page, 'holding-floor').first().waitFor();
    expect(await text('holding-floor')).toContain('低于下限 50%');
    await look('holding');
    await press('agreements-credit');
    expect(await text('credit-table')).toContain('示例新能源有限公司');
    await look('credit');
    await goTo(page, 'matters');
    await press('add-matter');
    await fillForm(page, 'new-matter', { title: '涉嫌侵权线索' });
    await at(page, 'matter-panel').waitFor();
    await press('matter-deadlines-add');
    await fillForm(page, 'matter-deadlines', { title: '提交证据', due: '2020-01-01' });
    await eventually(() => text('matter-notes')).toContain('有期限已过');
    await look('matter');
    await goTo(page, 'home');
    await press('todo-dutiesLate');
    await at(page, 'duties-grid').waitFor();
    await eventually(() => text('duties-grid')).toContain('提交证据');
    await look('duties');
  });

  it('the step without a window tells what is owed', async () => {
    await desk.close();
    const job = join(folder, 'job.json');
    const steps = [
      { agreement: { do: 'list', today: '2026-06-01' } },
      { agreement: { do: 'obligations', today: '2026-06-01', agreement: 'HT-2026-01' } },
    ];
    writeFileSync(job, JSON.stringify(steps));
    const { code, lines } = await runJob(job, desk.profile);
    expect(code).toBe(0);
    expect(JSON.stringify(lines)).toContain('专利实施许可合同备案');
  });
});
