// Height of the title block, found by drawing it once out of sight.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PortfolioDocument } from '../../../domain/reporting/document';
import { TitleBlock } from './TitleBlock';

export function measureTitle(document: PortfolioDocument, host: HTMLElement): number {
  const place = host.ownerDocument.createElement('div');
  host.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(<TitleBlock document={document} />));
  const height = Math.ceil(place.getBoundingClientRect().height);
  root.unmount();
  place.remove();
  return height;
}
