// Printing on a real print system: what comes out, in which order, and what is said where nothing comes out.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove } from './desk';
import { canPrint, type PrintSystem, startCups } from './support/cups';
import { at, goTo } from './support/hands';
import { canReadText, pageTexts } from './support/pdf';

describe.skipIf(!canPrint)('printers (CUPS, started for this test)', () => {
  let cups: PrintSystem;
  let desk: RunningDesk;
  let page: Page;

  beforeAll(async () => {
    cups = await startCups();
    cups.add('office', '办公室打印机');
    cups.add('second', '二楼打印机');
    desk = await launch({ env: cups.env });
    page = desk.page;
    page.setDefaultTimeout(8000);
    await desk.ask('sample.load', {});
  }, 120_000);
  afterAll(async () => {
    await desk?.close().catch(() => undefined);
    await cups?.stop();
    if (desk) remove(desk.profile);
  });

  const minutes = (title: string) =>
    desk.ask('report.paper', {
      title,
      sections: [{ heading: '一、议定事项', paragraphs: ['许可费按年支付，第一年二十万元。'] }],
      signatures: ['记录人'],
      seal: true,
    });
  const queue = async () => (await desk.ask('print.queue', {})).rows;
  const stateOf = async (id: string) => (await queue()).find((row) => row.id === id)?.state;

  it('print papers in order, each as it was previewed, with its number', async () => {
    const { printers } = await desk.ask('report.printers', {});
    expect(printers.map(({ name, label, trouble }) => [name, label, trouble])).toEqual([
      ['office', '办公室打印机', undefined],
      ['second', '二楼打印机', undefined],
    ]);
    const long = await desk.ask('report.prepare', { kind: 'portfolio' });
    const jobs = [long, await minutes('谈判纪要'), await minutes('会议记录')];
    const sent = [];
    for (const { job } of jobs)
      sent.push(await desk.ask('report.print', { job, printer: 'office', copies: 1 }));
    await expect
      .poll(async () => (await queue()).map(({ state }) => state), { timeout: 60_000 })
      .toEqual(['sent', 'sent', 'sent']);
    await expect.poll(() => cups.papers().length, { timeout: 30_000 }).toBe(3);
    await expect.poll(() => cups.jobs(), { timeout: 30_000 }).toEqual([]);
    if (!canReadText) return;
    const texts = cups.papers().map((file) => pageTexts(file).join('\n'));
    expect(texts[0]).toContain('专利资产清单');
    for (const [i, { documentNumber }] of sent.entries()) expect(texts[i]).toContain(documentNumber);
    expect(texts[2]?.replace(/\s+/g, '')).toContain('会议记录');
  });

  it('PRINTER_STOPPED: a printer that was stopped gets nothing; it is explained, and printed once it runs again', async () => {
    cups.tell('cupsdisable', '-r', 'paused by the test', 'office');
    const { job } = await minutes('停用时打印');
    const { id, documentNumber } = await desk.ask('report.print', { job, printer: 'office', copies: 1 });
    await expect.poll(() => stateOf(id)).toBe('failed');
    const row = (await queue()).find((one) => one.id === id);
    expect(row?.error).toEqual({ code: 'PRINTER_STOPPED', data: { printer: '办公室打印机' } });
    expect(cups.jobs()).toEqual([]);
    await goTo(page, 'reports');
    await at(page, 'report-queue').click();
    const line = at(page, `queue-${documentNumber}`);
    await line.getByText('打印机已暂停').waitFor();
    const before = cups.papers().length;
    cups.tell('cupsenable', 'office');
    await at(page, `queue-retry-${documentNumber}`).click();
    await expect.poll(() => line.getAttribute('data-state'), { timeout: 20_000 }).toBe('sent');
    await expect.poll(() => cups.papers().length, { timeout: 20_000 }).toBe(before + 1);
    const { rows } = await desk.ask('papers.list', { text: documentNumber });
    expect(rows).toMatchObject([{ number: documentNumber, times: 1, printed: 1 }]);
  });

  it('PRINTER_REFUSED: a printer that takes no jobs is not believed when it says nothing', async () => {
    cups.tell('cupsreject', 'second');
    const { printers } = await desk.ask('report.printers', {});
    expect(printers.find(({ name }) => name === 'second')?.trouble).toBe('PRINTER_REFUSED');
    const { job } = await minutes('拒收时打印');
    const { id } = await desk.ask('report.print', { job, printer: 'second', copies: 1 });
    await expect.poll(() => stateOf(id)).toBe('failed');
    cups.tell('cupsaccept', 'second');
  });

  it('what had failed stands in the queue after a restart and is printed from the archive, same number', async () => {
    cups.tell('cupsdisable', 'office');
    const { job } = await minutes('重启后打印');
    const { id, documentNumber } = await desk.ask('report.print', { job, printer: 'office', copies: 2 });
    await expect.poll(() => stateOf(id)).toBe('failed');
    const { profile } = desk;
    await desk.close();
    cups.tell('cupsenable', 'office');
    desk = await launch({ profile, env: cups.env });
    page = desk.page;
    expect(await queue()).toContainEqual(
      expect.objectContaining({ id, state: 'failed', number: documentNumber }),
    );
    const before = cups.papers().length;
    await desk.ask('print.retry', { id });
    await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('sent');
    await expect.poll(() => cups.papers().length, { timeout: 20_000 }).toBe(before + 1);
    if (canReadText) expect(pageTexts(cups.papers().at(-1) ?? '').join('\n')).toContain(documentNumber);
  });
});
