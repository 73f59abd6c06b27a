// From paper to sheets: every block is drawn once out of sight, measured, and the sheets are cut. A long paper is drawn a
// part at a time, so that the page stays alive and never holds all its rows at once.
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PaperDocument } from '../../../domain/reporting/paper';
import { bodyOf } from '../layout/geometry';
import type { Sheet } from '../layout/paginate';
import { pause } from '../pause';
import { Blocks, type Placed } from './Blocks';
import { blocksOfPaper, cutPaper } from './flow';
import { PaperTitle } from './PaperTitle';

export type PaperComposition = {
  document: PaperDocument;
  placed: readonly Placed[];
  sheets: readonly Sheet[];
};

/** Blocks drawn at once. */
const part = 400;

export async function composePaper(
  document: PaperDocument,
  host: HTMLElement,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<PaperComposition> {
  const blocks = blocksOfPaper(document);
  const placed = blocks.map((block, index) => ({ block, index }));
  const heights: number[] = blocks.map(() => 0);
  let title = 0;
  /** Head of the table that goes on from the part before: its columns are needed, not its height. */
  let head: Placed | undefined;
  for (let from = 0; from === 0 || from < blocks.length; from += part) {
    const here = placed.slice(from, from + part);
    const goesOn = here[0]?.block.kind === 'row' || here[0]?.block.kind === 'foot';
    measure(
      host,
      <>
        {from === 0 && <PaperTitle document={document} />}
        <Blocks document={document} placed={here} repeated={goesOn ? head : undefined} />
      </>,
      (place) => {
        for (const drawn of place.querySelectorAll<HTMLElement>('[data-block]'))
          heights[Number(drawn.dataset.block)] = Math.ceil(drawn.getBoundingClientRect().height);
        if (from === 0) title = place.querySelector('.title-block')?.getBoundingClientRect().height ?? 0;
      },
    );
    head = here.findLast(({ block }) => block.kind === 'head') ?? head;
    if (blocks.length <= part) break;
    onProgress(Math.min(from + part, blocks.length), blocks.length);
    await pause();
  }
  const { height } = bodyOf(document.orientation);
  const room = { first: height - Math.ceil(title), rest: height };
  return { document, placed, sheets: cutPaper(blocks, heights, room) };
}

function measure(host: HTMLElement, content: ReactNode, read: (place: HTMLElement) => void): void {
  const place = host.ownerDocument.createElement('div');
  place.style.width = 'var(--body-w)';
  host.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(content));
  read(place);
  root.unmount();
  place.remove();
}
