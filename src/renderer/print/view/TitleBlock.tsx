// Head of the first sheet: title, what is listed as of when, the summary, and the definitions behind the figures.
import { BUCKET_ORDER, type PortfolioDocument, type StateCounts } from '../../../domain/reporting/document';
import { reportWords, thousands } from '../../../domain/reporting/words';
import { Letterhead, titleClass } from './Letterhead';

export function TitleBlock({ document }: { document: PortfolioDocument }) {
  const words = reportWords[document.lang];
  return (
    <section className={titleClass(document)}>
      <Letterhead document={document} />
      <div className="meta">
        <span>
          {words.asOf} <b>{document.asOf}</b>
        </span>
        <span>{words.countInLedger(thousands(document.total.total), thousands(document.ledgerTotal))}</span>
      </div>
      <div className="facts">
        <Summary document={document} />
        <div className="words">
          <h2>{words.scope}</h2>
          <p>{document.scope.join(document.lang === 'zh' ? '；' : '; ')}</p>
          <h2>{words.notes}</h2>
          <ol>
            {document.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

function Summary({ document }: { document: PortfolioDocument }) {
  const words = reportWords[document.lang];
  return (
    <table className="summary">
      <caption>{words.summary}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.type}</th>
          {BUCKET_ORDER.map((bucket) => (
            <th key={bucket} scope="col">
              {words.buckets[bucket]}
            </th>
          ))}
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {document.byType.map((line) => (
          <tr key={line.type} className="line">
            <th scope="row">{words.types[line.type]}</th>
            <Counts line={line} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="bottom">
          <th scope="row">{words.total}</th>
          <Counts line={document.total} />
        </tr>
      </tfoot>
    </table>
  );
}

function Counts({ line }: { line: StateCounts }) {
  return (
    <>
      {BUCKET_ORDER.map((bucket, i) => (
        <td key={bucket}>{thousands(line.counts[i] ?? 0)}</td>
      ))}
      <td className="sum">{thousands(line.total)}</td>
    </>
  );
}
