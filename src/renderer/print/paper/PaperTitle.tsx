// Head of the first sheet of a paper: title, date of the figures, the facts the paper begins with.
import type { PaperDocument } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';

export function PaperTitle({ document }: { document: PaperDocument }) {
  const { letterhead } = document;
  const words = reportWords[document.lang];
  return (
    <section className={letterhead?.logo ? 'title-block with-logo' : 'title-block'}>
      {letterhead?.logo && <img className="logo" src={letterhead.logo} alt={document.organisation} />}
      <h1 className={document.lang === 'en' ? 'latin' : undefined}>{document.title}</h1>
      {letterhead?.line && document.organisation !== '' && (
        <p className="organisation">{document.organisation}</p>
      )}
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
