// End of a document: lines to sign on and the place for the seal, where the office wants it.
import type { ReportLanguage } from '../../../domain/reporting/document';
import type { Letterhead } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';

export interface ClosingProps {
  readonly lang: ReportLanguage;
  readonly signatures: readonly string[];
  readonly hasSeal: boolean;
  readonly letterhead: Letterhead | undefined;
  /** Its number among the blocks of a paper. */
  readonly block?: number;
}

export function Closing({ lang, signatures, hasSeal, letterhead, block }: ClosingProps) {
  const words = reportWords[lang];
  return (
    <section className={`closing seal-${letterhead?.seal ?? 'right'}`} data-block={block}>
      {signatures.map((label) => (
        <div key={label} className="signature">
          <span className="line">{label}</span>
          <span className="date">{words.signDate}</span>
        </div>
      ))}
      {hasSeal && <div className="seal">{words.seal}</div>}
    </section>
  );
}
