// From document to sheets: measures in slices, distributes, and hands over the first sheet long before the last row
// is measured.
import type { PortfolioDocument } from '../../../domain/reporting/document';
import { blocksOf, type DocumentBlock } from './blocks';
import { columnsFor } from './columns';
import { bodyHeight, table } from './geometry';
import { paginate, type Sheet } from './paginate';
import { createRowHeights, type Ruler } from './rowHeights';

export interface Composition {
  blocks: DocumentBlock[];
  sheets: Sheet[];
}

export interface Composer {
  ruler: Ruler;
  /** Height in px of the title block of the first sheet. */
  titleHeight: number;
  /** Lets the page breathe between slices. */
  pause(): Promise<void>;
  onProgress(done: number, total: number): void;
}

/** More lines than a first sheet can hold. */
const FIRST_LINES = 60;
const SLICE = 1000;

const roomOf = (titleHeight: number) => ({
  first: bodyHeight - titleHeight - table.head,
  rest: bodyHeight - table.head,
});

/** The first sheet of the document's head, as the whole document will show it. */
export function composeFirst(document: PortfolioDocument, ruler: Ruler, titleHeight: number): Composition {
  const heights = createRowHeights(columnsFor(document.lang, document.groupBy), document.lang, ruler);
  heights.add(document.groups.flatMap((group) => group.lines));
  const blocks = blocksOf(document, heights.heightOf);
  return { blocks, sheets: paginate(blocks.slice(0, FIRST_LINES), roomOf(titleHeight)).slice(0, 1) };
}

export async function compose(document: PortfolioDocument, composer: Composer): Promise<Composition> {
  const heights = createRowHeights(
    columnsFor(document.lang, document.groupBy),
    document.lang,
    composer.ruler,
  );
  const lines = document.groups.flatMap((group) => group.lines);
  for (let from = 0; from < lines.length; from += SLICE) {
    heights.add(lines.slice(from, from + SLICE));
    composer.onProgress(Math.min(from + SLICE, lines.length), lines.length);
    await composer.pause();
  }
  const blocks = blocksOf(document, heights.heightOf);
  return { blocks, sheets: paginate(blocks, roomOf(composer.titleHeight)) };
}
