// Makes papers of the desk: what is to be printed gets the office's head, its name, who made it and when. A paper that is only
// looked at has no number; one that leaves the desk takes the next of its kind.
import { counterKey, type DocumentSeries, documentNumber, stamped } from '../../../domain/reporting';
import type { PaperDocument, PaperDraft } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';
import { type PrintDocument, seriesOf } from '../../../shared/print';
import { unwrap } from '../../../shared/result';
import type { ReportRequest } from '../../../shared/routes';
import type { DocumentFolder } from '../documents/folder';
import type { Ask } from '../export/patentRows';
import { inventoryPaper } from './inventoryReport';
import { letterheadOf } from './letterhead';
import { localIso } from './localTime';
import { makePortfolioReport } from './portfolioReport';

export interface PaperMakerPorts {
  readonly ask: Ask;
  readonly put: (values: Record<string, unknown>) => Promise<unknown>;
  readonly now: () => Date;
  /** Name of the institution and of who is at the desk, as they are now. */
  readonly names: () => { organisation: string; operator: string };
  readonly settings: () => Record<string, unknown>;
  readonly documents: DocumentFolder;
}

export class PaperMaker {
  /** Numbers are taken one after the other and written down before they are used. */
  private numbering: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: PaperMakerPorts) {}

  /** REPORT_EMPTY, PRINT_FAILED {reason: tooManyRows}, CANCELLED. */
  async report(request: ReportRequest, signal?: AbortSignal): Promise<PrintDocument> {
    return this.numbered(await this.reportPreview(request, signal));
  }

  async reportPreview(request: ReportRequest, signal?: AbortSignal): Promise<PrintDocument> {
    const { ask, now, names } = this.ports;
    if (request.kind === 'inventory') return this.paperPreview(await inventoryPaper(request, ask, signal));
    const list = unwrap(
      await makePortfolioReport(request, {
        query: ask,
        now,
        ...names(),
        ...(signal === undefined ? {} : { signal }),
      }),
    );
    const words = reportWords[request.lang];
    const signatures = [words.preparedBy, words.reviewedBy, words.approvedBy];
    return { ...list, ...(await this.head({ series: 'LS', signatures })) };
  }

  async paper(draft: PaperDraft): Promise<PaperDocument> {
    return this.numbered(await this.paperPreview(draft));
  }

  async paperPreview(draft: PaperDraft): Promise<PaperDocument> {
    const { now, names } = this.ports;
    const stamp = { documentNumber: '', ...names(), at: localIso(now()) };
    return { ...draft, ...(await this.head(draft)), kind: 'paper', ...stamped(stamp) };
  }

  /** The next number of its kind today, for a document that leaves the desk. */
  async takeNumber(series: DocumentSeries): Promise<string> {
    const at = localIso(this.ports.now());
    return documentNumber(series, at, await this.next(counterKey(series, at)));
  }

  private head(about: Parameters<typeof letterheadOf>[2]): ReturnType<typeof letterheadOf> {
    return letterheadOf(this.ports.settings(), this.ports.documents, about);
  }

  private async numbered<D extends PrintDocument>(document: D): Promise<D> {
    return { ...document, documentNumber: await this.takeNumber(seriesOf(document)) };
  }

  private next(key: string): Promise<number> {
    const taken = this.numbering.then(async () => {
      const { values } = await this.ports.ask('settings.get', { keys: [key] });
      const next = (typeof values[key] === 'number' ? values[key] : 0) + 1;
      await this.ports.put({ [key]: next });
      return next;
    });
    this.numbering = taken.catch(() => undefined);
    return taken;
  }
}
