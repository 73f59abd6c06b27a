// A negotiation in the real window: a lead, the board by mouse and keys, the room with a dropped mail, papers, undo, a job.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openFolder, type RunningDesk, remove, runJob } from './desk';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, handOf } from './support/hands';
import { lookOf } from './support/look';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
const folder = openFolder('deals');

const { press, text } = handOf(() => page);
const card = (title: string) => at(page, `deal-${title}`);

const look = lookOf(() => page, 'deals-');

const day = (shift: number): string => {
  const at = new Date(Date.now() + shift * 86_400_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

const { command } = recordsOf(() => desk);

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
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
  await goTo(page, 'deals');
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  remove(folder);
});

describe('a negotiation', () => {
  it('begins as a lead, and the same talk is noticed', async () => {
    await look('empty');
    await press('add-deal');
    await at(page, 'new-deal-patents').fill('202310000001');
    await page.getByRole('option', { name: /一种电池均衡方法/ }).click();
    await at(page, 'new-deal-party').fill('江苏华能电气有限公司');
    await at(page, 'new-deal-title').fill('电池均衡许可');
    await at(page, 'new-deal-nextStep').fill('电话回访');
    await at(page, 'new-deal-nextStepOn').fill(day(-2));
    await at(page, 'new-deal-expectedFen').fill('1200000');
    await at(page, 'new-deal-probability').fill('30%');
    await press('new-deal-save');
    await at(page, 'deal-room').waitFor();
    expect(await text('next-box')).toContain('逾期 2 天');
    await look('room');
    await press('room-back');
    expect(await text('column-lead')).toContain('36.00 万元');
    await press('add-deal');
    await at(page, 'new-deal-patents').fill('202310000001');
    await page.getByRole('option', { name: /一种电池均衡方法/ }).click();
    await at(page, 'new-deal-party').fill('江苏华能电气 有限公司');
    await at(page, 'same-talk').waitFor();
    await look('new');
    await page.keyboard.press('Escape');
  });

  it('is carried by keys where it may go, and told why it may not', async () => {
    await closeToasts(page);
    await card('电池均衡许可').focus();
    await page.keyboard.press('Space');
    await at(page, 'drop-hint').waitFor();
    // Esc puts the card back and leaves the page where it is.
    await page.keyboard.press('Escape');
    await at(page, 'drop-hint').waitFor({ state: 'detached' });
    expect(await at(page, 'deal-board').isVisible()).toBe(true);
    await card('电池均衡许可').focus();
    await page.keyboard.press('Space');
    await at(page, 'drop-hint').waitFor();
    await page.keyboard.press('ArrowRight');
    await eventually(() => text('drop-hint')).toContain('可以办理');
    await page.keyboard.press('Space');
    await eventually(() => text('count-contact')).toBe('1');
    // With the mouse onto a stage that is not open yet: refused, and the card stays.
    const from = await card('电池均衡许可').boundingBox();
    const to = await at(page, 'column-dueDiligence').boundingBox();
    if (from === null || to === null) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 40, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
    await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 6 });
    await eventually(() => text('drop-hint')).toContain('保密协议还没有办妥');
    await look('held');
    await page.mouse.up();
    await page.getByText('请在检查单中把“保密协议”标为已办').first().waitFor();
    expect(await text('count-contact')).toBe('1');
    await closeToasts(page);
  });

  it('keeps calls, mails and steps on its timeline, and takes a step back with Ctrl+Z', async () => {
    await card('电池均衡许可').focus();
    await page.keyboard.press('Enter');
    await at(page, 'deal-room').waitFor();
    await at(page, 'entry-title').fill('与技术总监通话');
    await at(page, 'entry-text').fill('对方关注循环寿命，约定下周寄送资料。');
    await page.keyboard.press('Control+Enter');
    await at(page, 'event-call').waitFor();
    const mail = join(folder, '询价.eml');
    writeFileSync(
      mail,
      [
        'From: "=?utf-8?B?6ZmI5oC755uR?=" <chen@example.com>',
        'To: tto@example.edu.cn',
        'Subject: =?utf-8?B?6K645Y+v6LS56K+i5Lu3?=',
        'Date: Tue, 3 Nov 2026 09:05:00 +0800',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        '请提供许可费报价。',
        '--b',
        'Content-Type: application/octet-stream; name="../../terms.txt"',
        'Content-Disposition: attachment; filename="../../terms.txt"',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('royalty 3 %').toString('base64'),
        '--b--',
        '',
      ].join('\r\n'),
    );
    const taken = await desk.ask('mail.take', { files: [mail] });
    expect(taken.mails[0]).toMatchObject({
      subject: '许可费询价',
      from: '陈总监 <chen@example.com>',
      on: '2026-11-03',
      at: '09:05',
      text: '请提供许可费报价。',
    });
    expect(taken.mails[0]?.documents.map(({ name }) => name)).toEqual(['询价.eml', 'terms.txt']);
    await press('room-tab-work');
    await page.getByRole('checkbox', { name: '保密协议' }).click();
    await eventually(() => text('checklist-count')).toContain('1 /');
    await look('work');
    await press('room-moves');
    await press('move-dueDiligence');
    await eventually(() => text('room-stage')).toBe('尽职调查');
    await page.getByTestId('room-stage').click();
    await page.keyboard.press('Control+z');
    await eventually(() => text('room-stage')).toBe('接触');
    for (const tab of ['overview', 'decision', 'papers', 'private', 'history']) {
      await press(`room-tab-${tab}`);
      await look(tab);
    }
  });

  it('is lost for a coded reason, and its chronology is a paper', async () => {
    await closeToasts(page);
    await press('room-moves');
    await press('move-lost');
    await at(page, 'move-lostReason').click();
    await page.getByRole('option', { name: '时机或资源不足' }).click();
    await press('move-save');
    await eventually(() => text('room-stage')).toBe('未成');
    await press('room-print');
    const paper = at(page, 'report-preview').contentFrame();
    await paper.getByText('与技术总监通话').first().waitFor({ timeout: 20_000 });
    await paper.getByText('接触 → 未成').first().waitFor();
  });
});

it('the night’s job takes over a list, moves one and exports all with what happened', async () => {
  const out = join(folder, 'deals.json');
  const job = [
    {
      negotiation: {
        do: 'create',
        deals: [
          {
            title: '菌剂转让',
            openedOn: '2026-01-05',
            mode: 'transfer',
            parties: [{ name: '山东沃土', role: 'counterparty' }],
            patents: ['202310000001'],
            expectedYuan: '800,000',
            events: [{ on: '2026-01-06', kind: 'visit', title: '现场走访' }],
          },
        ],
      },
    },
    { negotiation: { do: 'move', deal: '菌剂转让', to: 'contact' } },
    { negotiation: { do: 'export', out } },
    { negotiation: { do: 'move', deal: '菌剂转让', to: 'signed' } },
  ];
  await desk.close();
  const file = join(folder, 'job.json');
  writeFileSync(file, JSON.stringify(job));
  const { lines } = await runJob(file, desk.profile);
  expect(lines.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  expect(lines[3]).toMatchObject({ error: { code: 'DEAL_NO_NDA' } });
  const exported = JSON.parse(readFileSync(out, 'utf8')) as { title: string; events: { title: string }[] }[];
  const moved = exported.find(({ title }) => title === '菌剂转让');
  expect(moved?.events.map(({ title }) => title)).toContain('现场走访');
});
