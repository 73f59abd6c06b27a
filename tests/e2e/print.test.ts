// The portfolio report on the real program: preview, PDF, printers, and what is refused.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withNumber } from '../../src/shared/print';
import { launch, openFolder, type RunningDesk, remove } from './desk';
import { canReadText, pageTexts, pdfOutline } from './support/pdf';

/** What a tool says of the file, or undefined where the computer lacks the tool. */
function said(tool: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(tool, args, { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

describe('the portfolio report', () => {
  let desk: RunningDesk;
  const folder = openFolder('print');

  beforeAll(async () => {
    desk = await launch();
    await desk.ask('sample.load', {});
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
    remove(folder);
    if (desk) remove(desk.profile);
  });

  const prepare = (over: object = {}) => desk.ask('report.prepare', { kind: 'portfolio', ...over });
  const windows = (): Promise<number> =>
    desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

  it('is refused where nothing matches; looked at it has no number, put out it has one, and keeps it', async () => {
    const refused = await desk.call('report.prepare', { kind: 'portfolio', text: '没有这样的专利名称' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'REPORT_EMPTY' } });
    const [first, second] = [await prepare({ text: '电池' }), await prepare()];
    expect([first.documentNumber, second.documentNumber]).toEqual(['', '']);
    expect(second.rows).toBe(1200);
    const counter = (number: string): number => Number(/^ZHD-PF-\d{8}-(\d{4})$/.exec(number)?.[1]);
    const out = async (job: string, name: string): Promise<number> =>
      counter((await desk.ask('report.pdf', { job, file: join(folder, `${name}.pdf`) })).documentNumber);
    const one = await out(first.job, 'one');
    expect(await out(first.job, 'again')).toBe(one);
    expect(await out(second.job, 'two')).toBe(one + 1);
  });

  it('is previewed inside the desk, first sheet first, only sheets in view drawn', async () => {
    const { url, job } = await prepare({ groupBy: 'department' });
    await desk.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { id: 'try', src, width: 1200, height: 700 });
      frame.style.cssText = 'position:fixed;inset:0;z-index:9999';
      document.body.append(frame);
    }, url);
    const handle = await desk.page.waitForSelector('#try');
    const frame = await handle.contentFrame();
    await frame?.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 30_000 });
    const seen = await frame?.evaluate(() => ({
      first: document.querySelector('.sheet')?.textContent ?? '',
      drawn: document.querySelectorAll('.sheet').length,
      pages: Number(document.documentElement.dataset.pages),
      slots: document.querySelectorAll('.slot').length,
      isolated: !('desk' in window) && !('require' in window),
    }));
    expect(seen?.first).toContain('专利资产清单');
    expect(seen?.first).toContain('（编号在输出时生成）');
    expect(seen?.first).toContain(`/ 共 ${seen?.pages} 页`);
    expect(seen?.slots).toBe(seen?.pages);
    expect(seen?.drawn).toBeLessThan(10);
    expect(seen?.isolated).toBe(true);
    const { documentNumber } = await desk.ask('report.pdf', { job, file: join(folder, 'seen.pdf') });
    await desk.page.evaluate(
      (src) => document.querySelector('#try')?.setAttribute('src', src),
      withNumber(url, documentNumber),
    );
    await frame?.getByText(documentNumber).first().waitFor();
    expect(await frame?.evaluate(() => document.documentElement.dataset.ready)).toBe('true');
    await desk.page.evaluate(() => document.querySelector('#try')?.remove());
  });

  it('becomes a PDF with every patent, an embedded font and its number; no window stays behind', async () => {
    const before = await windows();
    const { job } = await prepare({ watermark: 'internal' });
    const file = join(folder, '清单.pdf');
    const made = await desk.ask('report.pdf', { job, file });
    const { documentNumber } = made;
    expect(await windows()).toBe(before);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(made.bytes).toBe(readFileSync(file).length);
    expect(made.pages).toBeGreaterThan(30);
    const text = said('pdftotext', file, '-');
    if (text !== undefined) {
      expect(new Set(text.match(/\b\d{12}\.[\dX]\b/g)).size).toBe(1200);
      expect(text.split('\f')).toHaveLength(made.pages + 1);
      expect(text).toContain(`第 ${made.pages} 页 / 共 ${made.pages} 页`);
    }
    const fonts = said('pdffonts', file)?.split('\n').slice(2).filter(Boolean);
    if (fonts !== undefined) {
      expect(fonts.filter((font) => font.includes('NotoSansSC')).length).toBeGreaterThan(0);
      // Columns at the end: embedded, subset, with Unicode, object.
      for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +(yes|no) +\d+ +\d+$/);
    }
    const info = said('pdfinfo', file);
    if (info !== undefined) {
      expect(info).toMatch(new RegExp(`Title: +专利资产清单 ${documentNumber}`));
      expect(info).toMatch(/841\.9\d* x 59[45]\.\d+ pts \(A4\)/);
    }
  });

  it('a long one goes out in parts and is one file: every page, and an outline that leads to its headings', async () => {
    const part = (heading: string, rows: number) => ({
      heading,
      table: {
        columns: [{ label: '序号' }, { label: '名称', weight: 6 }],
        rows: Array.from({ length: rows }, (_, i) => [String(i + 1), `${heading}的第 ${i + 1} 件`]),
      },
    });
    const { job } = await desk.ask('report.paper', {
      title: '明细',
      sections: [part('化学学院', 2500), part('医学院', 900)],
    });
    const file = join(folder, 'long.pdf');
    const { pages } = await desk.ask('report.pdf', { job, file });
    expect(pages).toBeGreaterThan(75);
    const outline = pdfOutline(file);
    expect(outline.map(({ title }) => title)).toEqual(['明细', '化学学院', '医学院']);
    if (!canReadText) return;
    const texts = pageTexts(file);
    expect(texts).toHaveLength(pages);
    expect(texts.at(-1)?.replace(/\s+/g, '')).toContain(`第${pages}页/共${pages}页`);
    expect(outline.map(({ page }) => page)).toEqual([
      1,
      1,
      texts.findIndex((text) => text.includes('医学院的第 1 件')) + 1,
    ]);
  });

  it('says that a document is gone rather than printing something else', async () => {
    const gone = await desk.call('report.pdf', { job: 'no-such-job', file: join(folder, 'x.pdf') });
    expect(gone).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });

  it('NO_PRINTER: a printer that is not there is named', async () => {
    const { printers } = await desk.ask('report.printers', {});
    const { job } = await prepare();
    const printer = 'no such printer';
    expect(printers.map((one) => one.name)).not.toContain(printer);
    const answer = await desk.call('report.print', { job, printer, copies: 1 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NO_PRINTER' } });
  });
});
