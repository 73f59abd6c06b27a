// Filings in the real window: a licence recorded from its agreement, a deal abroad that is stopped, a dossier that is verified.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openFolder, type RunningDesk, remove, runJob } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, handOf } from './support/hands';
import { lookOf, shots } from './support/look';
import { canReadText, pageTexts } from './support/pdf';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
let patentIds: string[];
const folder = openFolder('filings');

const { press, text } = handOf(() => page);

const look = lookOf(() => page);

const { create, putSettings } = recordsOf(() => desk);

/** Types into a field of the form that is edited in place; it is saved when it is left. */
async function type(name: string, value: string): Promise<void> {
  const field = at(page, `filing-${name}`);
  await field.fill(value);
  await field.blur();
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await putSettings({ 'organisation.name': '泰山科技大学', 'user.name': '王经办' });
  patentIds = [];
  for (const [number, title] of [
    ['2019100000019', '一种轴承检测方法'],
    ['2019100000023', '一种轴承故障的声学诊断装置'],
    ['2020100000011', '一种磨床主轴的在线监测方法'],
    ['2020100000026', '一种滚动轴承剩余寿命预测方法'],
  ] as const) {
    const filed = `${number.slice(0, 4)}-07-09`;
    const year = Number(number.slice(0, 4));
    const paid = Array.from({ length: 9 }, (_, i) => ({ year: i + 1, paid: true }));
    const fields = {
      filingDate: filed,
      grantDate: `${year + 2}-03-02`,
      legalBucket: 'inForce',
      annuities: paid,
    };
    patentIds.push(
      await create('patent', {
        applicationNumber: number,
        title,
        applicants: ['泰山科技大学'],
        ipcMain: 'G01M 13/04',
        ...fields,
      }),
    );
  }
  await create('agreement', {
    title: '轴承检测方法专利实施许可合同',
    number: 'HT-2026-018',
    mode: 'licence',
    kind: 'ordinaryLicence',
    party: '泰安精工轴承有限公司',
    patentIds,
    signedOn: day(-40),
    effectiveOn: day(-38),
    expiresOn: day(1700),
    territory: '中国境内',
    priceFen: 30_000_000,
  });
  await goTo(page, 'filings');
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  remove(folder);
});

describe('filings', () => {
  it('records a licence from its agreement: filled in, checked ground by ground, printed, submitted, accepted', async () => {
    await eventually(() => text('filings-wanted')).toContain('专利实施许可合同备案');
    await look('1-wanted');
    await press('begin-licenceRecordal');
    await at(page, 'filings-panel').waitFor();
    await eventually(() => at(page, 'filing-territory').inputValue()).toBe('中国境内');
    expect(await at(page, 'filing-feeFen').inputValue()).toBe('300,000.00');
    await eventually(() => text('filing-checks')).toContain('还缺');
    await closeToasts(page);
    await look('2-draft');
    await press('step-ready');
    await page.getByText('预检未通过').first().waitFor();
    await closeToasts(page);
    await type('licensorCode', '123700004955703036');
    await type('licensorAddress', '泰安市岱宗大街61号 271018');
    await type('licenseeCode', '91110000802100433X');
    await eventually(() => text('filing-checks')).toContain('校验位不对');
    await type('licenseeCode', '91110000802100433B');
    await type('licenseeAddress', '泰安市高新区 271000');
    for (const name of [
      '备案申请表',
      '许可合同（原件或经公证的复印件）',
      '许可方身份证明',
      '被许可方身份证明',
    ])
      await at(page, 'filing-papers').getByLabel(name, { exact: true }).check();
    await eventually(() => at(page, 'filing-checks').getAttribute('data-worst')).not.toBe('fail');
    await look('3-complete');
    await press('step-ready');
    await eventually(() => text('filings-panel')).toContain('待提交');
    await press('step-submit');
    await press('step-submit-save');
    await at(page, 'step-accept').waitFor();
    await press('step-accept');
    await at(page, 'step-accept-number').fill('X2026370000018');
    await press('step-accept-save');
    await eventually(() => text('filing-number')).toContain('X2026370000018');
    await closeToasts(page);
    await look('4-accepted');
    expect(await at(page, 'filing-territory').count()).toBe(0);
    await press('filing-print');
    await at(page, 'report-preview').waitFor();
    await goTo(page, 'filings');
  });

  it('stops a deal with a party abroad until the questions are answered and the intent letter is there', async () => {
    await create('deal', {
      title: '轴承诊断装置对德许可',
      stage: 'lead',
      stageSince: day(-3),
      openedOn: day(-10),
      mode: 'exclusiveLicence',
      patentIds: [patentIds[1]],
      parties: [{ name: 'Nordwind Lager GmbH', role: 'counterparty', foreign: true, country: '德国' }],
    });
    await press('add-filing');
    await at(page, 'filing-new-kind').click();
    await page.getByRole('option', { name: '技术出口审查' }).click();
    await at(page, 'filing-new-dealId').click();
    await page.getByRole('option', { name: '轴承诊断装置对德许可' }).click();
    await press('filing-new-save');
    await at(page, 'filing-questions').waitFor();
    for (const [question, answer] of [
      ['stateSecret', 'no'],
      ['catalogueRead', 'yes'],
      ['prohibited', 'no'],
      ['restricted', 'yes'],
      ['dualUse', 'no'],
      ['transferOrExclusive', 'no'],
      ['foreignFiling', 'no'],
      ['humanGenetic', 'no'],
    ]) {
      await press(`answer-${question}-${answer}`);
      await eventually(() => at(page, `answer-${question}-${answer}`).isChecked()).toBe(true);
    }
    await eventually(() => text('filing-checks')).toContain('不得进行实质性谈判');
    expect(await text('filing-questions')).toContain('王经办');
    await closeToasts(page);
    await look('6-export');
    await press('filing-letters-add');
    await at(page, 'filing-letters-which').click();
    await page.getByRole('option', { name: '技术出口许可意向书' }).click();
    await at(page, 'filing-letters-number').fill('2026-07');
    await at(page, 'filing-letters-on').fill(day(-1));
    await press('filing-letters-save');
    await eventually(() => text('filing-checks')).not.toContain('不得进行实质性谈判');
  });

  it('exports a dossier as one file, verifies it, and finds the part somebody changed', async () => {
    await answerDialogs(desk, { saveIn: folder });
    await press('add-filing');
    await at(page, 'filing-new-kind').click();
    await page.getByRole('option', { name: '尽职免责材料' }).click();
    await at(page, 'filing-new-agreementId').click();
    await page.getByRole('option', { name: '轴承检测方法专利实施许可合同' }).click();
    await press('filing-new-save');
    await at(page, 'dossier-export').waitFor();
    await type('body', '校长办公会');
    await type('minutes', '会议同意以普通许可方式转化。');
    await eventually(() => text('filing-summary')).toContain('不通过');
    await closeToasts(page);
    await look('7-dossier');
    await press('dossier-export');
    await eventually(() => readdirSync(folder).filter((name) => name.endsWith('.zip')).length, 20_000).toBe(
      1,
    );
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.zip')) ?? '');
    const verdict = await desk.ask('dossier.verify', { file });
    expect(verdict).toMatchObject({ ok: true, signed: 'yes', faults: [] });
    expect(verdict.parts).toBeGreaterThanOrEqual(5);
    const changed = Buffer.from(readFileSync(file));
    const middle = Math.floor(changed.length / 2);
    changed.writeUInt8(changed.readUInt8(middle) ^ 0xff, middle);
    const other = join(folder, 'changed.zip');
    writeFileSync(other, changed);
    const refused = await desk.call('dossier.verify', { file: other });
    expect(refused.ok && refused.value.ok).toBe(false);
    const notOne = join(folder, 'x.zip');
    writeFileSync(notOne, 'no archive');
    expect(await desk.call('dossier.verify', { file: notOne })).toMatchObject({
      ok: false,
      error: { code: 'DOSSIER_UNREADABLE' },
    });
    expect(execFileSync('unzip', ['-l', file], { encoding: 'utf8' })).toContain('manifest.json');
  });

  it.skipIf(!canReadText)('lists what is due, checks and prints a form without a window', async () => {
    await desk.close();
    const out = join(folder, 'form.pdf');
    const job = join(folder, 'job.json');
    const steps = [
      { forms: { do: 'list' } },
      { forms: { do: 'check', filing: 'X2026370000018' } },
      { forms: { do: 'print', filing: 'X2026370000018', out } },
    ];
    writeFileSync(job, JSON.stringify(steps));
    const { lines } = await runJob(job, desk.profile);
    expect(lines.map(({ ok }) => ok)).toEqual([true, true, true]);
    if (shots !== undefined) copyFileSync(out, `${shots}/form.pdf`);
    const said = pageTexts(out).join('\n');
    for (const words of [
      '专利实施许可合同备案申请表',
      '泰安精工轴承有限公司',
      '300,000.00',
      '普通许可',
      '附页',
      'X2026370000018',
    ])
      expect(said).toContain(words);
    for (const title of ['一种轴承检测方法', '一种滚动轴承剩余寿命预测方法'])
      expect(said.replaceAll(/\s/g, '')).toContain(title);
  });
});
