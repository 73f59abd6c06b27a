// Routes of reports: prepare, PDF, printers, print.
import { writeFile } from 'node:fs/promises';
import type { PaperDocument } from '../../domain/reporting/paper';
import type { PrintDocument } from '../../shared/print';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import type { Ask } from '../core/export/patentRows';
import type { PrintQueue } from '../core/printing/queue';
import { paperLabel, papersNamed, recordPapers } from '../core/printing/recordPapers';
import { saveSheets, saveWord, statisticPaper } from '../core/printing/statistics';
import type { Handlers } from '../core/router';
import type { Printing, ShellPorts } from '../core/shellPorts';

/** Characters no file system takes are left out. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\r\n]/g, ' ').trim();

/** A portfolio list has its own shape: only papers become Word files. */
function paperOf(printing: Printing, job: string): PaperDocument {
  const json = printing.data(job);
  const found = json === undefined ? undefined : (JSON.parse(json) as PrintDocument);
  if (found?.kind !== 'paper') throw failure('NOT_FOUND', { entity: 'paper', id: job });
  return found;
}

type Names =
  | 'report.statistic'
  | 'report.record'
  | 'report.variants'
  | 'report.sheets'
  | 'report.word'
  | 'report.prepare'
  | 'report.paper'
  | 'report.pdf'
  | 'report.printers'
  | 'report.print';

export function reportHandlers(
  desk: Desk,
  shell: ShellPorts,
  printing: Printing,
  queue: PrintQueue,
  written: Set<string>,
): Pick<Handlers, Names> {
  /** What left the desk can be printed again; a desk that can not remember it has printed it all the same. */
  const remember = async (job: string, how: 'file' | 'queued'): Promise<void> => {
    const json = printing.data(job);
    if (json !== undefined) await desk.papers.keep(json, how).catch(() => undefined);
  };
  /** The first way out of a document numbers it. */
  const numbered = (job: string): Promise<string> =>
    printing.numbered(job, (series) => desk.maker.takeNumber(series));
  const ask: Ask = (name, input) => desk.store.query(name, input);
  return {
    'report.prepare': async (request) => printing.prepare(await desk.maker.reportPreview(request)),
    'report.paper': async (draft) => printing.prepare(await desk.maker.paperPreview(draft)),
    'report.statistic': async ({ request, watermark }) =>
      printing.prepare(await desk.maker.paperPreview(await statisticPaper(ask, request, watermark))),
    'report.record': async ({ kind, id, variant, year, lang, watermark, title }) => {
      const papers = await recordPapers(kind, ask, id, { lang, year, today: desk.today() });
      const [chosen] = papersNamed(kind, papers, variant);
      const draft = await chosen.make();
      return printing.prepare(
        await desk.maker.paperPreview({
          ...draft,
          ...(watermark === 'none' ? {} : { watermark }),
          ...(title === undefined ? {} : { title }),
        }),
      );
    },
    'report.variants': async ({ kind, id, year, lang }) => {
      const papers = await recordPapers(kind, ask, id, { lang, year, today: desk.today() });
      return {
        variants: papers.map((paper) => ({ id: paper.variant, label: paperLabel(kind, paper, lang) })),
      };
    },
    'report.sheets': async ({ request, file }) => {
      const name = `${request.title ?? request.kind}-${request.until}.xlsx`;
      const place = file ?? (await shell.savePlace(fileName(name), 'xlsx'));
      if (place === null) return { file: null, bytes: 0 };
      const { bytes } = await saveSheets(desk.spawnParser, ask, request, place);
      written.add(place);
      return { file: place, bytes };
    },
    'report.word': async ({ job, file }) => {
      paperOf(printing, job);
      const place = file ?? (await shell.savePlace(`${fileName(printing.title(job))}.docx`, 'any'));
      if (place === null) return { file: null, bytes: 0, documentNumber: '' };
      const documentNumber = await numbered(job);
      const { bytes } = await saveWord(desk.spawnParser, paperOf(printing, job), place);
      written.add(place);
      await remember(job, 'file');
      return { file: place, bytes, documentNumber };
    },
    'report.pdf': async ({ job, file }) => {
      const place = file ?? (await shell.savePlace(`${fileName(printing.title(job))}.pdf`, 'pdf'));
      if (place === null) return { file: null, pages: 0, bytes: 0, documentNumber: '' };
      const documentNumber = await numbered(job);
      const task = { id: job, kind: 'report', label: place, cancellable: true } as const;
      return desk.tasks.run(task, async ({ signal, progress }) => {
        const onProgress = (done: number, total: number): void => progress('pages', done, total);
        const { bytes, pages } = await printing.pdf(job, { onProgress, signal });
        await writeFile(place, bytes).catch((cause) => {
          throw failure('FILE_NOT_WRITABLE', { file: place, reason: String(cause) });
        });
        written.add(place);
        await remember(job, 'file');
        return { file: place, pages, bytes: bytes.length, documentNumber };
      });
    },
    'report.printers': async () => ({ printers: await printing.printers() }),
    'report.print': async ({ job, printer, copies }) => {
      const known = await printing.printers();
      const found = known.find(({ name, isDefault }) =>
        printer === undefined ? isDefault : name === printer,
      );
      // Said at once, and no number is taken for it.
      if (known.length === 0) throw failure('NO_PRINTER', { reason: 'none' });
      if (found === undefined && printer !== undefined)
        throw failure('NO_PRINTER', { reason: 'notFound', printer });
      const documentNumber = await numbered(job);
      await remember(job, 'queued');
      const { id } = await queue.add({
        job,
        number: documentNumber,
        title: printing.title(job),
        printer: found?.name ?? '',
        label: found?.label ?? '',
        copies,
      });
      return { documentNumber, id };
    },
  };
}
