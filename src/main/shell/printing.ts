// Carries documents to PDF and printers: one hidden, sandboxed window a run, without preload, that loads the print page
// and is destroyed afterwards.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { BrowserWindow } from 'electron';
import type { DocumentSeries } from '../../domain/reporting';
import {
  type DataPart,
  type PaperBundle,
  type PrintDocument,
  type PrintPageState,
  printUrl,
  RUN_SHEETS,
  SHOW_SHEETS,
  type SheetRun,
  sheetRuns,
  WHOLE_ROWS,
} from '../../shared/print';
import { DeskFailure, failure } from '../../shared/result';
import type { RouteOutput } from '../../shared/routes';
import { createPrintJobs, type PrintJob } from '../core/printing/jobs';
import { joinPdf } from '../core/printing/joinPdf';
import { packPdf } from '../core/printing/packPdf';
import { printerError, printerTrouble } from '../core/printing/printerErrors';
import { pagesOfPdf } from '../core/printing/readPdf';
import { type PageWatch, waitForPage } from '../core/printing/waitForPage';

export interface PrintServiceOptions {
  /** Session of the print windows; the composition root serves the app scheme in it. */
  partition: string;
  log(message: string, data: Record<string, unknown>): void;
  /** Documents kept in memory. */
  keep?: number;
  /** ms without progress after which the page counts as stuck. */
  patience?: number;
}

export interface RunOptions {
  /** Sheets put out of all sheets; first called once the number of sheets is known. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal;
}

export interface PrintService {
  prepare(document: PrintDocument | PaperBundle): {
    job: string;
    url: string;
    documentNumber: string;
    rows: number;
  };
  /** The document as JSON for `app://print/data/JOB.json`. */
  data(job: string, part?: DataPart): string | undefined;
  /** The document's number; `take` is asked once, when the document first leaves the desk. */
  numbered(job: string, take: (series: DocumentSeries) => Promise<string>): Promise<string>;
  title(job: string): string;
  pdf(job: string, run?: RunOptions): Promise<{ bytes: Uint8Array; pages: number; title: string }>;
  /** Each paper of a bundle as a file of its own, in order. */
  each(
    job: string,
    take: (bytes: Uint8Array, index: number, pages: number) => Promise<void>,
    run?: RunOptions,
  ): Promise<void>;
  print(job: string, how: { printer?: string; copies: number }, run?: RunOptions): Promise<void>;
  printers(): Promise<RouteOutput<'report.printers'>['printers']>;
  dispose(job: string): void;
}

/** All methods throw DeskFailure: NOT_FOUND, PRINT_FAILED, NO_PRINTER, CANCELLED. */
export function createPrintService(options: PrintServiceOptions): PrintService {
  const jobs = createPrintJobs({ keep: options.keep ?? 6, newId: randomUUID });
  const patience = options.patience ?? 20_000;

  const jobOf = (id: string): PrintJob => {
    const job = jobs.get(id);
    if (!job) throw failure('NOT_FOUND', { entity: 'printJob' });
    return job;
  };

  /** Calls `work` for each run of sheets, in order, on a window that never outlives the call. */
  async function onPaper(
    job: PrintJob,
    run: RunOptions,
    work: (window: BrowserWindow, sheets: SheetRun) => Promise<void>,
    runsOf: (page: PrintPageState) => SheetRun[] = ({ pages }) => sheetRuns(job.rows, pages),
  ): Promise<number> {
    const window = openHidden(options.partition);
    const gone = died(window);
    const started = performance.now();
    const page = { ...pageOf(window), patience, ...(run.signal ? { signal: run.signal } : {}) };
    try {
      const printing = (async () => {
        await window.loadURL(printUrl(job.id, 'output'));
        const laid = await waitForPage(page);
        const { pages } = laid;
        const laidOut = performance.now();
        run.onProgress?.(0, pages);
        let standing = 0;
        for (const sheets of runsOf(laid)) {
          const count = sheets.to - sheets.from;
          if (standing > 0 && standing + count > RUN_SHEETS) {
            await empty(window, page);
            standing = 0;
          }
          await window.webContents.executeJavaScript(askFor(sheets));
          await waitForPage({ ...page, run: sheets });
          await work(window, sheets);
          standing += count;
          run.onProgress?.(sheets.to, pages);
        }
        const ms = {
          layoutMs: Math.round(laidOut - started),
          totalMs: Math.round(performance.now() - started),
        };
        options.log('printed', { document: job.documentNumber, rows: job.rows, pages, ...ms });
        return pages;
      })();
      printing.catch(() => {});
      return await Promise.race([printing, gone.promise]);
    } catch (error) {
      options.log('printing failed', { document: job.documentNumber, error: String(error) });
      if (error instanceof DeskFailure) throw error;
      throw failure('PRINT_FAILED', { reason: 'engine', detail: String(error) });
    } finally {
      gone.stop();
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    prepare(document) {
      const job = jobs.add(document);
      const url = printUrl(job.id, job.head === undefined ? 'preview' : 'head');
      return { job: job.id, url, documentNumber: job.documentNumber, rows: job.rows };
    },
    data(id, part = 'whole') {
      const job = jobs.get(id);
      return part === 'head' ? job?.head : job?.json;
    },
    async numbered(id, take) {
      const job = await jobs.numbered(id, take);
      if (!job) throw failure('NOT_FOUND', { entity: 'printJob' });
      return job.documentNumber;
    },
    title: (id) => jobOf(id).title,
    dispose: (id) => jobs.dispose(id),
    async pdf(id, run = {}) {
      const job = jobOf(id);
      const whole = job.rows <= WHOLE_ROWS;
      const parts: Uint8Array[] = [];
      let headings: PrintPageState['outline'];
      const runsOf = (page: PrintPageState): SheetRun[] => {
        headings = page.outline;
        return sheetRuns(job.rows, page.pages);
      };
      const print = async (window: BrowserWindow, sheets: SheetRun): Promise<void> => {
        const settings = { preferCSSPageSize: true, printBackground: true };
        const tags = { generateTaggedPDF: whole, generateDocumentOutline: whole && headings === undefined };
        const part = await window.webContents.printToPDF({ ...settings, ...tags });
        const made = pagesOfPdf(part);
        if (made !== undefined && made !== sheets.to - sheets.from) {
          throw failure('PRINT_FAILED', { reason: 'pages', expected: sheets.to - sheets.from, made });
        }
        parts.push(part);
      };
      const pages = await onPaper(job, run, print, runsOf);
      const lang = job.lang === 'zh' ? 'zh-CN' : 'en';
      const joining = headings === undefined ? {} : { outline: { title: job.title, entries: headings } };
      const bytes =
        parts.length === 1 && headings === undefined ? parts[0] : joinPdf(parts, { ...joining, lang });
      if (!bytes) throw failure('PRINT_FAILED', { reason: 'join', parts: parts.length });
      const title = `${job.title} ${job.documentNumber}`.trim();
      return { bytes: described(bytes, job, title), pages, title };
    },
    async each(id, take, run = {}) {
      const job = jobOf(id);
      let index = 0;
      const print = async (window: BrowserWindow, sheets: SheetRun): Promise<void> => {
        const bytes = await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
        });
        await take(described(bytes, job, job.title), index, sheets.to - sheets.from);
        index += 1;
      };
      await onPaper(job, run, print, ({ cuts = [] }) =>
        cuts.map((to, i) => ({ from: i === 0 ? 0 : (cuts[i - 1] ?? 0), to })),
      );
    },
    async print(id, how, run = {}) {
      const job = jobOf(id);
      const known = await printersOf(options.partition);
      const wanted = how.printer;
      if (known.length === 0) throw failure('NO_PRINTER', { reason: 'none' });
      const printer = known.find(({ name, isDefault }) =>
        wanted === undefined ? isDefault : name === wanted,
      );
      if (wanted !== undefined && printer === undefined) {
        throw failure('NO_PRINTER', { reason: 'notFound', printer: wanted });
      }
      // Chromium calls a job that CUPS turned away a success, so the printer is asked before.
      if (printer?.found?.holds) throw failure(printer.found.code, { printer: printer.label });
      // A document that goes out in several runs is collated here: the printer sees each run as a job of its own.
      const several = job.rows > WHOLE_ROWS;
      for (let copy = 0; copy < (several ? how.copies : 1); copy += 1) {
        await onPaper(job, run, (window) => send(window, wanted, several ? 1 : how.copies, job.landscape));
      }
    },
    async printers() {
      const known = await printersOf(options.partition);
      return known.map(({ found, ...printer }) => ({
        ...printer,
        ...(found ? { trouble: found.code } : {}),
      }));
    },
  };
}

async function printersOf(partition: string) {
  const window = openHidden(partition);
  try {
    const all = await window.webContents.getPrintersAsync();
    return all.map((printer) => {
      // Newer engines tell neither state nor default outside the options.
      const status = 'status' in printer && typeof printer.status === 'number' ? printer.status : undefined;
      const options = printer.options as Record<string, string> | undefined;
      return {
        name: printer.name,
        label: options?.['printer-info'] || printer.displayName || printer.name,
        isDefault: 'isDefault' in printer && printer.isDefault === true,
        found: printerTrouble({ status, options }, process.platform),
      };
    });
  } finally {
    window.destroy();
  }
}

const described = (bytes: Uint8Array, { organisation }: PrintJob, title: string): Uint8Array =>
  packPdf(bytes, { title, author: organisation, creator: 'Zhuanhua Desk' });

/** How the page is asked what it shows, and told which sheets to show. */
const pageOf = (window: BrowserWindow) => ({
  read: () => window.webContents.executeJavaScript('({...document.documentElement.dataset})'),
  now: () => performance.now(),
  sleep: (ms: number) => sleep(ms),
});

/**
 * Takes the sheets off the page and has their memory given back. By itself the engine does so only when it has taken
 * several times as much; a page that can not be told to is larger, not wrong.
 */
async function empty(window: BrowserWindow, page: Omit<PageWatch, 'run'>): Promise<void> {
  const none = { from: 0, to: 0 };
  await window.webContents.executeJavaScript(askFor(none));
  await waitForPage({ ...page, run: none });
  const { debugger: engine } = window.webContents;
  try {
    if (!engine.isAttached()) engine.attach();
    await engine.sendCommand('HeapProfiler.collectGarbage');
  } catch {
    // Said above.
  }
}

const askFor = (sheets: SheetRun): string =>
  `void dispatchEvent(new CustomEvent('${SHOW_SHEETS}', { detail: ${JSON.stringify(sheets)} }))`;

function openHidden(partition: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1200,
    height: 900,
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
      spellcheck: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  return window;
}

/** Rejects when the page's process dies, which no pending call would tell. */
function died(window: BrowserWindow): { promise: Promise<never>; stop(): void } {
  let stop = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    const crashed = (_event: unknown, details: { reason: string }): void => {
      reject(failure('PRINT_FAILED', { reason: 'crashed', detail: details.reason }));
    };
    window.webContents.once('render-process-gone', crashed);
    stop = () => {
      if (!window.isDestroyed()) window.webContents.removeListener('render-process-gone', crashed);
    };
  });
  promise.catch(() => {});
  return { promise, stop };
}

function send(
  window: BrowserWindow,
  printer: string | undefined,
  copies: number,
  landscape: boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print(
      {
        silent: true,
        printBackground: true,
        landscape,
        pageSize: 'A4',
        margins: { marginType: 'none' },
        copies,
        ...(printer === undefined ? {} : { deviceName: printer }),
      },
      (success, reason) => {
        if (success) resolve();
        else reject(new DeskFailure(printerError(reason, printer)));
      },
    );
  });
}
