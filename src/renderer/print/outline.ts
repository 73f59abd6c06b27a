// Headings of a document and the sheets they stand on, for documents that go out in parts: the engine writes an outline of
// one part only.
import type { PrintPageState } from '../../shared/print';
import type { DocumentBlock } from './layout/blocks';
import type { Sheet } from './layout/paginate';
import type { Placed } from './paper/Blocks';

type Outline = NonNullable<PrintPageState['outline']>;

function headings<B>(
  blocks: readonly B[],
  sheets: readonly Sheet[],
  titleOf: (block: B) => string | undefined,
): Outline {
  return sheets.flatMap(({ from, to }, page) =>
    blocks.slice(from, to).flatMap((block) => {
      const title = titleOf(block);
      return title ? [{ title, page }] : [];
    }),
  );
}

export const groupHeadings = (blocks: readonly DocumentBlock[], sheets: readonly Sheet[]): Outline =>
  headings(blocks, sheets, ({ content }) => (content.kind === 'group' ? content.group.label : undefined));

export const paperHeadings = (placed: readonly Placed[], sheets: readonly Sheet[]): Outline =>
  headings(placed, sheets, ({ block }) => (block.kind === 'heading' ? block.text : undefined));
