// From paper to sheets: everything is drawn once out of sight, measured, and cut.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PaperDocument } from '../../../domain/reporting/paper';
import { bodyOf } from '../layout/geometry';
import type { Sheet } from '../layout/paginate';
import { Blocks, type Placed } from './Blocks';
import { blocksOfPaper, cutPaper } from './flow';
import { PaperTitle } from './PaperTitle';

export type PaperComposition = { placed: readonly Placed[]; sheets: readonly Sheet[] };

export function composePaper(document: PaperDocument, host: HTMLElement): PaperComposition {
  const blocks = blocksOfPaper(document);
  const placed = blocks.map((block, index) => ({ block, index }));
  const place = host.ownerDocument.createElement('div');
  place.style.width = 'var(--body-w)';
  host.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <>
        <PaperTitle document={document} />
        <Blocks document={document} placed={placed} />
      </>,
    ),
  );
  const heights: number[] = blocks.map(() => 0);
  for (const drawn of place.querySelectorAll<HTMLElement>('[data-block]')) {
    heights[Number(drawn.dataset.block)] = Math.ceil(drawn.getBoundingClientRect().height);
  }
  const title = place.querySelector('.title-block')?.getBoundingClientRect().height ?? 0;
  root.unmount();
  place.remove();
  const { height } = bodyOf(document.orientation);
  return { placed, sheets: cutPaper(blocks, heights, { first: height - Math.ceil(title), rest: height }) };
}
