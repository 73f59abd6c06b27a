// End of the document: lines to sign on and the place for the seal.
import type { ReportLanguage } from '../../../domain/reporting/document';
import { reportWords } from '../../../domain/reporting/words';

export function Closing({ lang }: { lang: ReportLanguage }) {
  const words = reportWords[lang];
  return (
    <section className="closing">
      {[words.preparedBy, words.reviewedBy, words.approvedBy].map((label) => (
        <div key={label} className="signature">
          <span className="line">{label}</span>
          <span className="date">{words.signDate}</span>
        </div>
      ))}
      <div className="seal">{words.seal}</div>
    </section>
  );
}
