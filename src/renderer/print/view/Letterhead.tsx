// What the office puts over its papers: the logo beside the title, its name under it.
import type { PrintDocument } from '../../../shared/print';

type Headed = Pick<PrintDocument, 'title' | 'lang' | 'organisation' | 'letterhead'>;

export const titleClass = ({ letterhead }: Headed): string =>
  letterhead?.logo ? 'title-block with-logo' : 'title-block';

export function Letterhead({ document }: { document: Headed }) {
  const { letterhead, organisation, title, lang } = document;
  return (
    <>
      {letterhead?.logo && <img className="logo" src={letterhead.logo} alt={organisation} />}
      <h1 className={lang === 'en' ? 'latin' : undefined}>{title}</h1>
      {letterhead?.line && organisation !== '' && <p className="organisation">{organisation}</p>}
    </>
  );
}
