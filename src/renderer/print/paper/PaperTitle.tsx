// Head of the first sheet of a paper: title, date of the figures, the facts the paper begins with.
import type { PaperDocument } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';
import { Letterhead, titleClass } from '../view/Letterhead';

export function PaperTitle({ document }: { document: PaperDocument }) {
  const words = reportWords[document.lang];
  return (
    <section className={titleClass(document)}>
      <Letterhead document={document} />
      <div className="meta">
        <span>
          {words.asOf} <b>{document.asOf}</b>
        </span>
        {document.facts.map(({ label, value }) => (
          <span key={label}>
            {label} <b>{value}</b>
          </span>
        ))}
      </div>
    </section>
  );
}
