// Papers on the real program: printed again as they were, under the office's own head, drawn as they were drawn before.
// UPDATE_BASELINES=1 writes the drawings anew after a change that was meant.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportKinds } from '../../src/domain/reporting/statistics/report';
import { launch, openFolder, type RunningDesk, remove } from './desk';
import { at, goTo } from './support/hands';
import { canDraw, inkApart, inkOf } from './support/ink';
import { canReadText, pageTexts, pdfFacts, pdfOutline } from './support/pdf';
import { recordsOf } from './support/records';

/** A small picture, PNG. */
const chequers =
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAAAgCAAAAADIqyKIAAAANUlEQVR42mNgGAWDBvyHAmryRy0g3gJqG4zV9aMWjFowyC0YLSpGLRi1YLSoGCxl0SgYMAAAf9YcHaJVwCgAAAAASUVORK5CYII=';

let desk: RunningDesk;
let page: Page;
/** The agreement the typical case is about. */
let agreementId = '';
const out = openFolder('paper');
const year = { from: '2026-01-01', until: '2026-12-31', asOf: '2026-12-31' } as const;
const baselines = join(import.meta.dirname, 'baselines/paper.json');

const { command, create, putSettings: put } = recordsOf(() => desk);

async function fileOf(name: string, prepared: { job: string }): Promise<string> {
  const file = join(out, `${name}.pdf`);
  await desk.ask('report.pdf', { job: prepared.job, file });
  return file;
}
const statistic = (kind: (typeof reportKinds)[number]) =>
  desk.ask('report.statistic', {
    request: { kind, ...year, ...(kind === 'case' ? { subject: agreementId } : {}) },
  });

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  await put({ 'user.name': '张三', 'organisation.name': '示例大学' });
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
  agreementId = await create('agreement', {
    patentIds: [patentId],
    contributors: [],
    state: 'active',
    title: '电池隔膜专利许可',
    mode: 'licence',
    kind: 'exclusiveLicence',
    party: '示例新材料有限公司',
    priceFen: 20_000_000,
    signedOn: '2025-03-01',
  });
  for (const [date, fen] of [
    ['2025-04-01', 8_000_000],
    ['2026-04-01', 12_345_678],
  ] as const)
    await create('income', {
      date,
      fen,
      payer: '示例公司',
      allocations: [{ agreementId, fen, kind: 'lumpSum' }],
    });
}, 60_000);
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  if (desk) remove(desk.profile);
  remove(out);
});

describe('papers', { timeout: 60_000 }, () => {
  it('are drawn as they were drawn before', async ({ skip }) => {
    if (!canDraw) return skip('pdftoppm is not installed');
    const kept = JSON.parse(readFileSync(baselines, 'utf8')) as Record<string, number[][]>;
    const drawn: Record<string, number[][]> = {};
    for (const kind of reportKinds) drawn[kind] = inkOf(await fileOf(kind, await statistic(kind)));
    for (const kind of ['portfolio', 'inventory'] as const)
      drawn[kind] = inkOf(await fileOf(kind, await desk.ask('report.prepare', { kind })));
    const plain = await desk.ask('report.paper', {
      title: '谈判纪要',
      facts: [{ label: '对方', value: '示例新材料有限公司' }],
      sections: [
        { heading: '一、议定事项', paragraphs: ['许可费按年支付，第一年二十万元。'] },
        {
          heading: '二、报价',
          table: {
            columns: [{ label: '项目' }, { label: '金额（元）', align: 'right' }],
            rows: [['入门费', '200,000.00']],
          },
        },
      ],
      signatures: ['记录人', '负责人'],
      seal: true,
      watermark: 'draft',
    });
    drawn.minutes = inkOf(await fileOf('minutes', plain));
    if (process.env.UPDATE_BASELINES) {
      writeFileSync(baselines, `${JSON.stringify(drawn).replaceAll('],', '],\n')}\n`);
      return;
    }
    for (const [name, ink] of Object.entries(drawn)) {
      const { most, mean } = inkApart(ink, kept[name] ?? []);
      // Number, time and the smoothing of letters move a cell by a few steps; a shifted line moves it by dozens.
      expect(mean, name).toBeLessThan(1.5);
      expect(most, name).toBeLessThan(24);
    }
  });

  it('are read by machines: title, office, parts and language stand in the file', async () => {
    const file = await fileOf('meta', await statistic('revenue'));
    const raw = readFileSync(file, 'latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('/Outlines');
    // The office, in UTF-16: 示例大学.
    expect(raw).toContain('/Author <FEFF793A4F8B59275B66>');
    expect(raw).toMatch(/\/Lang \(zh-CN\)/);
    expect(pdfFacts(file).embedded).toBe(pdfFacts(file).fontDescriptors);
  });

  it('are printed again next year with the same number, words and head, whatever the books say now', async () => {
    const first = await statistic('revenue');
    const file = join(out, 'first.pdf');
    const { documentNumber } = await desk.ask('report.pdf', { job: first.job, file });
    await create('income', { date: '2026-09-01', fen: 99_000_000, payer: '后来的公司', allocations: [] });
    await put({ 'organisation.name': '改名大学' });
    await goTo(page, 'reports');
    await at(page, 'report-archive').click();
    await at(page, 'archive-search').fill(documentNumber);
    await at(page, `archive-open-${documentNumber}`).click();
    await at(page, 'archive-opened').getByText(documentNumber).waitFor();
    const again = await desk.ask('papers.open', { number: documentNumber });
    expect(again.documentNumber).toBe(documentNumber);
    const second = await fileOf('second', again);
    expect(pdfFacts(second).pages).toBe(pdfFacts(file).pages);
    if (canReadText) expect(pageTexts(second)).toEqual(pageTexts(file));
    if (canDraw) expect(inkApart(inkOf(second), inkOf(file)).most).toBe(0);
    const { rows } = await desk.ask('papers.list', { text: documentNumber });
    expect(rows).toMatchObject([{ number: documentNumber, times: 2, printed: 0 }]);
    await put({ 'organisation.name': '示例大学' });
  });

  it('carry the head of the office: logo, line, signatures of the house', async () => {
    const logo = join(out, 'logo.png');
    writeFileSync(logo, Buffer.from(chequers, 'base64'), { mode: 0o644 });
    const { added, refused } = await desk.ask('documents.add', { files: [logo] });
    expect(refused).toEqual([]);
    const hash = added[0]?.hash;
    await put({
      'paper.letterhead': {
        logo: { hash, name: 'logo.png' },
        line: true,
        seal: 'left',
        signatories: ['经办', '处长'],
      },
    });
    const file = await fileOf('head', await statistic('kpi'));
    if (canReadText) {
      const text = pageTexts(file).join('\n');
      expect(text).toMatch(/经办[^\n]+处长/);
      expect(text.match(/示例大学/g)?.length).toBeGreaterThanOrEqual(3);
    }
    expect(readFileSync(file, 'latin1')).toContain('/Subtype /Image');
    const list = await fileOf('list-head', await desk.ask('report.prepare', { kind: 'portfolio' }));
    expect(readFileSync(list, 'latin1')).toContain('/Subtype /Image');
    if (canReadText) expect(pageTexts(list).join('\n')).toMatch(/经办[^\n]+处长/);
    await goTo(page, 'settings');
    await at(page, 'settings-nav-printing').click();
    await at(page, 'printing-signatories').waitFor();
    expect(await at(page, 'printing-signatories').inputValue()).toBe('经办、处长');
  });
});

describe('statements of many people', { timeout: 120_000 }, () => {
  const people = 60;
  let run: string;

  it('are made in one job: sorted, numbered, one file a person, and all in one file', async () => {
    await put({ 'organisation.name': '示例大学', 'paper.letterhead': {} });
    const agreementId = await create('agreement', {
      patentIds: [],
      contributors: Array.from({ length: people }, (_, i) => ({
        name: `完成人${String(people - i).padStart(3, '0')}`,
        share: { n: 1, d: people },
        signed: true,
        main: true,
      })),
      state: 'active',
      title: '检测方法专利许可',
      mode: 'licence',
      party: '示例检测公司',
      shippedPolicy: 'shape-7-full-pools',
      priceFen: 500_000_000,
      signedOn: '2026-03-01',
    });
    await create('income', {
      date: '2026-04-01',
      fen: 500_000_000,
      payer: '示例检测公司',
      allocations: [{ agreementId, fen: 500_000_000, kind: 'lumpSum' }],
    });
    const made = (await command('run.create', { agreementId, upTo: '2026-12-31', title: '批量' })) as {
      id: string;
      rev: number;
    };
    run = made.id;
    await command('run.step', { id: run, expectedRev: made.rev, step: { do: 'compute' } });
    const folder = join(out, 'statements');
    const done = await desk.ask('papers.batch', { runs: [run], as: 'files', out: folder });
    expect(done).toMatchObject({ files: people, place: folder });
    const files = readdirSync(folder).sort();
    expect(files).toHaveLength(people);
    expect(files[0]).toMatch(/^001-完成人001-ZHD-IC-\d{8}-\d{4}\.pdf$/);
    if (canReadText) {
      const text = pageTexts(join(folder, files[41] ?? '')).join('\n');
      expect(text).toContain('完成人042');
      expect(text).not.toContain('完成人041');
      expect(text.replace(/\s+/g, '')).toContain('第1页/共1页');
    }
    const { all } = await desk.ask('papers.list', {});
    expect(all).toBeGreaterThanOrEqual(people);
    const merged = join(out, 'merged.pdf');
    await desk.ask('papers.batch', { runs: [run], as: 'merged', out: merged });
    expect(pdfFacts(merged).pages).toBe(people);
    const outline = pdfOutline(merged).slice(1);
    expect(outline.map(({ page }) => page)).toEqual(Array.from({ length: people }, (_, i) => i + 1));
    expect(outline[41]?.title).toContain('完成人042');
  });

  it('go on where they were stopped: what was written is neither numbered nor written again', async () => {
    const folder = join(out, 'stopped');
    const running = desk.call('papers.batch', { runs: [run], as: 'files', out: folder });
    await expect
      .poll(() => (existsSync(folder) ? readdirSync(folder).length : 0), { timeout: 60_000, interval: 50 })
      .toBeGreaterThan(10);
    await desk.ask('task.cancel', { id: `batch-${folder}` });
    expect(await running).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    const before = readdirSync(folder);
    expect(before.length).toBeLessThan(people);
    const { profile } = desk;
    await desk.close();
    desk = await launch({ profile });
    const { batch } = await desk.ask('papers.unfinished', {});
    expect(batch).toMatchObject({ place: folder, total: people, done: before.length });
    await desk.ask('papers.batch', { resume: true });
    const after = readdirSync(folder);
    expect(after).toHaveLength(people);
    for (const file of before) expect(after).toContain(file);
    expect((await desk.ask('papers.unfinished', {})).batch).toBeNull();
  });
});
