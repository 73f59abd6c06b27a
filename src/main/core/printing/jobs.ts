// Documents made ready for printing, in memory only: the newest few, so that a preview left open for days costs nothing.
// A document has no number while it is looked at; the first way out gives it one, and every further way out keeps it.
import { type DocumentSeries, headOf } from '../../../domain/reporting';
import { type PaperBundle, type PrintDocument, rowsOf, seriesOf } from '../../../shared/print';

export interface PrintJob {
  id: string;
  /** The document as the print page fetches it. */
  json: string;
  /** The beginning of a long one, so that a preview has its first sheet soon. */
  head: string | undefined;
  title: string;
  /** Empty until the document leaves the desk. */
  documentNumber: string;
  /** Undefined for a bundle: its papers have their own numbers. */
  series: DocumentSeries | undefined;
  rows: number;
  landscape: boolean;
  lang: 'zh' | 'en';
  organisation: string;
}

export interface PrintJobs {
  add(document: PrintDocument | PaperBundle): PrintJob;
  get(id: string): PrintJob | undefined;
  /** The job with its number; `take` is asked once, however many ways out are begun at the same time. */
  numbered(id: string, take: (series: DocumentSeries) => Promise<string>): Promise<PrintJob | undefined>;
  dispose(id: string): void;
}

/** Quotes inside texts are escaped in JSON, so this stands only where the document's own field is empty. */
const unnumbered = '"documentNumber":""';

/** @param newId unguessable: the id is all that parts one document from another on the print origin */
export function createPrintJobs(options: { keep: number; newId: () => string }): PrintJobs {
  const jobs = new Map<string, PrintJob>();
  const taking = new Map<string, Promise<string>>();
  const number = async (job: PrintJob, take: (series: DocumentSeries) => Promise<string>): Promise<void> => {
    if (job.series === undefined || job.documentNumber !== '') return;
    const asked = taking.get(job.id) ?? take(job.series).finally(() => taking.delete(job.id));
    taking.set(job.id, asked);
    const given = await asked;
    const named = `"documentNumber":${JSON.stringify(given)}`;
    job.json = job.json.replace(unnumbered, named);
    job.head = job.head?.replace(unnumbered, named);
    job.documentNumber = given;
  };
  return {
    add(document) {
      const head = document.kind === 'bundle' ? undefined : headOf(document);
      const job: PrintJob = {
        id: options.newId(),
        json: JSON.stringify(document),
        head: head && JSON.stringify(head),
        title: document.title,
        ...(document.kind === 'bundle'
          ? {
              documentNumber: '',
              series: undefined,
              rows: document.papers.length,
              organisation: document.papers[0]?.organisation ?? '',
            }
          : {
              documentNumber: document.documentNumber,
              series: seriesOf(document),
              rows: rowsOf(document),
              organisation: document.organisation,
            }),
        lang: document.lang,
        landscape: document.kind === 'portfolio' || document.orientation === 'landscape',
      };
      jobs.set(job.id, job);
      while (jobs.size > options.keep) {
        const oldest = jobs.keys().next();
        if (oldest.done) break;
        jobs.delete(oldest.value);
      }
      return job;
    },
    get(id) {
      const job = jobs.get(id);
      if (!job) return undefined;
      jobs.delete(id);
      jobs.set(id, job);
      return job;
    },
    async numbered(id, take) {
      const job = jobs.get(id);
      if (job) await number(job, take);
      return job;
    },
    dispose(id) {
      jobs.delete(id);
    },
  };
}
