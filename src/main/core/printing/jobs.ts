// Documents made ready for printing, in memory only: the newest few, so that a preview left open for days costs nothing.
import { type PaperBundle, type PrintDocument, rowsOf } from '../../../shared/print';

export interface PrintJob {
  id: string;
  /** The document as the print page fetches it. */
  json: string;
  title: string;
  documentNumber: string;
  rows: number;
  landscape: boolean;
  organisation: string;
}

export interface PrintJobs {
  add(document: PrintDocument | PaperBundle): PrintJob;
  get(id: string): PrintJob | undefined;
  dispose(id: string): void;
}

/** @param newId unguessable: the id is all that parts one document from another on the print origin */
export function createPrintJobs(options: { keep: number; newId: () => string }): PrintJobs {
  const jobs = new Map<string, PrintJob>();
  return {
    add(document) {
      const job: PrintJob = {
        id: options.newId(),
        json: JSON.stringify(document),
        title: document.title,
        ...(document.kind === 'bundle'
          ? {
              documentNumber: '',
              rows: document.papers.length,
              organisation: document.papers[0]?.organisation ?? '',
            }
          : {
              documentNumber: document.documentNumber,
              rows: rowsOf(document),
              organisation: document.organisation,
            }),
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
    dispose(id) {
      jobs.delete(id);
    },
  };
}
