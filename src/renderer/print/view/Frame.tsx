// One sheet of any document: watermark, running head, body, running foot.
import type { ReactNode } from 'react';
import { reportWords } from '../../../domain/reporting/words';
import type { PrintDocument } from '../../../shared/print';
import { useDocumentNumber } from '../number';

/** Room to write on where the office has not told its name yet. */
const blank = <i className="blank" />;

export interface FrameProps {
  document: PrintDocument;
  /** 1-based. */
  page: number;
  /** Undefined while later sheets are not laid out yet. */
  pages: number | undefined;
}

export function Frame({ document, page, pages, children }: FrameProps & { children: ReactNode }) {
  const words = reportWords[document.lang];
  const number = useDocumentNumber(document.documentNumber);
  return (
    <article className="sheet" data-page={page}>
      {document.watermark !== 'none' && (
        <div className={`watermark ${document.lang === 'en' ? 'latin' : ''}`} aria-hidden="true">
          {words.watermarks[document.watermark]}
        </div>
      )}
      <header className="sheet-head" aria-hidden={page > 1}>
        <span>{document.organisation || blank}</span>
        <span className="middle">{page > 1 ? document.title : ''}</span>
        <span className="right">
          {words.documentNumber} {number || words.numberLater}
        </span>
      </header>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot" aria-hidden={page > 1}>
        <span className="wide">
          {words.organisation} <b>{document.organisation || blank}</b>
          <i className="gap" />
          {words.operator} <b>{document.operator || blank}</b>
          <i className="gap" />
          {words.madeAt} <b>{document.madeAt}</b>
        </span>
        <span className="right">{words.page(String(page), pages === undefined ? '…' : String(pages))}</span>
      </footer>
    </article>
  );
}
