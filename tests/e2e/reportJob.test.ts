// The unattended step prints every kind of the catalogue out of a real profile; the files are opened again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatsOf, type ReportFormat } from '../../src/domain/reporting/formats';
import { type ReportKind, recordKinds, reportList } from '../../src/domain/reporting/kinds';
import { kept, paperOffice } from '../store/paperOffice';
import { type Desk, TITLE } from '../store/wholeWay';
import { launch, openFolder, remove, runJob } from './desk';
import { eventually } from './support/eventually';
import { at, goTo } from './support/hands';
import { sharedFolder } from './support/lists';
import { canReadText, pageTexts, pdfFacts } from './support/pdf';

const shared = sharedFolder();
const profile = openFolder('report-job');
let run = '';
let filing = '';
let agreement = '';
type Line = Record<string, unknown>;

const now = new Date();
const two = (n: number): string => String(n).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** As an administrator would write them: names where they are plain, numbers where two are called alike. */
const ofKind = (kind: ReportKind): string | undefined => {
  switch (kind) {
    case 'offers':
    case 'chronology':
      return TITLE;
    case 'royalty':
      return `${TITLE}合同`;
    case 'distribution':
      return run;
    case 'filing':
      return filing;
    case 'yearly':
      return '张一';
    case 'case':
      return agreement;
    default:
      return undefined;
  }
};
const out = (kind: string, format: string): string => join(shared.folder, `${kind}.${format}`);

async function job(name: string, steps: unknown): Promise<{ code: number | null; lines: Line[] }> {
  return runJob(shared.file(name, JSON.stringify(steps)), profile);
}

beforeAll(async () => {
  const desk = await launch({ profile });
  try {
    const command: Desk['command'] = async (name, input) => {
      const given = { name, input, commandId: crypto.randomUUID() };
      return (await desk.ask('store.command', given)) as never;
    };
    const query: Desk['query'] = async (name, input) =>
      (await desk.ask('store.query', { name, input })) as never;
    const made = await paperOffice({ command, query, today });
    const { record } = await query('run.get', { id: made.runId });
    run = record.title;
    filing = 'X2026980000018';
    agreement = made.led.agreementId;
  } finally {
    await desk.close();
  }
}, 90_000);
afterAll(() => {
  remove(profile);
  shared.remove();
});

describe('every kind in every format it has', { timeout: 180_000 }, () => {
  const wanted: Array<readonly [kind: ReportKind, format: ReportFormat]> = reportList.flatMap(({ kind }) =>
    formatsOf(kind).map((format) => [kind, format] as const),
  );
  const lines = new Map<string, Line>();
  let statements: Line = {};
  let offers: Line = {};

  it('is written by one job', async () => {
    const steps = wanted.map(([kind, format]) => {
      const of = ofKind(kind);
      const year = kind === 'yearly' ? { year: '2025' } : {};
      return { report: { kind, out: out(kind, format), ...(of === undefined ? {} : { of }), ...year } };
    });
    const several = [
      { report: { kind: 'distribution', of: run, variant: 'statement', out: out('run', 'pdf') } },
      {
        report: { kind: 'offers', of: TITLE, variant: 'all', lang: 'en', out: out('offers-all', 'docx') },
      },
    ];
    const done = await job('every.json', [...steps, ...several]);
    expect(done.lines.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(done.code).toBe(0);
    expect(done.lines).toHaveLength(steps.length + several.length);
    [statements = {}, offers = {}] = done.lines.slice(steps.length);
    for (const [at, [kind, format]] of wanted.entries()) lines.set(`${kind}.${format}`, done.lines[at] ?? {});
  });

  it('opens again: pages, text with its number, nothing the office keeps to itself', () => {
    for (const [kind, format] of wanted.filter(([, one]) => one === 'pdf')) {
      const line = lines.get(`${kind}.${format}`);
      expect(pdfFacts(out(kind, format)).pages, kind).toBe(line?.pages);
      if (!canReadText) continue;
      const text = pageTexts(out(kind, format)).join('\n');
      expect(text, kind).toContain(String(line?.documentNumber));
      expect(text, kind).not.toMatch(kept);
    }
  });

  it('has its words where the figures and names are', () => {
    if (!canReadText) return;
    const told: Partial<Record<ReportKind, RegExp>> = {
      offers: /报价对比表/,
      chronology: /科研院〔2026〕会纪12号/,
      royalty: /144,000\.00/,
      distribution: /收益分配计算表/,
      yearly: /2025 年度科技成果转化收益通知单/,
      filing: /X2026980000018/,
    };
    for (const kind of recordKinds)
      expect(pageTexts(out(kind, 'pdf')).join('\n'), kind).toMatch(told[kind] ?? /^$/);
  });

  it('is a workbook with sheets, and a Word file with text', async () => {
    for (const [kind, format] of wanted) {
      if (format === 'xlsx') {
        const book = new ExcelJS.Workbook();
        await book.xlsx.readFile(out(kind, format));
        expect(book.worksheets.length, kind).toBeGreaterThan(0);
        expect(book.worksheets[0]?.actualRowCount, kind).toBeGreaterThan(0);
      } else if (format === 'docx') {
        const xml = unzipSync(readFileSync(out(kind, format)))['word/document.xml'];
        const text = new TextDecoder().decode(xml);
        expect(text, kind).toMatch(/\p{Script=Han}/u);
        expect(text, kind).not.toMatch(kept);
      }
    }
  });

  it('is a file each where a variant stands for several', () => {
    const files = (statements.files as Line[]).map(({ file }) => String(file));
    const names = ['张一', '李二', '王三', '赵四'].map((name) => out(`run-statement-${name}`, 'pdf'));
    expect([...files].sort()).toEqual(names.sort());
    expect((offers.files as Line[]).map(({ variant }) => variant)).toEqual(['comparison', 'sheet:1']);
    if (!canReadText) return;
    const mine = pageTexts(files.find((file) => file.includes('张一')) ?? '').join('\n');
    expect(mine).toContain('张一');
    expect(mine).not.toContain('李二');
  });

  it('stands among the printed papers, to be found by its number and printed again', async () => {
    const desk = await launch({ profile });
    try {
      const { rows } = await desk.ask('papers.list', {});
      const numbers = new Set(rows.map(({ number }) => number));
      for (const [key, { documentNumber }] of lines)
        if (!key.endsWith('.xlsx')) expect(numbers.has(String(documentNumber)), key).toBe(true);
    } finally {
      await desk.close();
    }
  });
});

describe('in the window', { timeout: 60_000 }, () => {
  it('a record is found by typing, and one of its papers chosen, without the mouse', async () => {
    const desk = await launch({ profile });
    const { page } = desk;
    try {
      await goTo(page, 'reports');
      await at(page, 'report-kind-distribution').click();
      await at(page, 'record-pick').pressSequentially(run.slice(0, 4));
      await page.getByRole('option', { name: run }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const paper = at(page, 'report-preview').contentFrame();
      await paper.getByText('收益分配计算表').first().waitFor();
      await at(page, 'record-variant').press('Enter');
      for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await paper.getByText('张*').first().waitFor();
      await goTo(page, 'reports');
      await at(page, 'report-kind-yearly').click();
      await eventually(() => at(page, 'record-year').inputValue()).toBe('2025');
    } finally {
      await desk.close();
    }
  });
});

describe('a step that can not be carried out', { timeout: 60_000 }, () => {
  it.each([
    [{ kind: 'yearly', of: '张一', year: '2019', out: 'a.pdf' }, 'REPORT_EMPTY'],
    [{ kind: 'chronology', of: TITLE, out: 'a.xlsx' }, 'JOB_UNREADABLE'],
  ])('%j is refused by name', async (report, wanted) => {
    const { code, lines } = await job('wrong.json', [{ report }]);
    expect(code).toBe(1);
    expect(JSON.stringify(lines[0])).toContain(wanted);
  });
});
