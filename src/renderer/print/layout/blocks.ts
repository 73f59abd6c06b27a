// Turns the document into the run of blocks that is distributed over sheets: group heads, lines, subtotals, the grand
// total and the signatures.
import type { PortfolioDocument, PortfolioGroup, PortfolioLine } from '../../../domain/reporting/document';
import { closingHeight, table } from './geometry';
import type { Block } from './paginate';

export type Content =
  | { kind: 'group'; group: PortfolioGroup }
  | { kind: 'line'; line: PortfolioLine }
  | { kind: 'subtotal'; group: PortfolioGroup }
  | { kind: 'total' }
  | { kind: 'closing' };

export type DocumentBlock = Block & { id: string; content: Content };

/** Lines that stand on the sheet of the signatures. */
const LAST_LINES = 3;

/**
 * @param heightOf height of a line's row in px
 * The last line of a group stays with its subtotal, and the last lines of the table with the signatures: nobody is
 * asked to sign a sheet that holds nothing else.
 */
export function blocksOf(
  document: PortfolioDocument,
  heightOf: (line: PortfolioLine) => number,
): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const add = (content: Content, height: number, keepWithNext: boolean, under?: number): number =>
    blocks.push({
      id: `${content.kind}${blocks.length}`,
      content,
      height,
      keepWithNext,
      ...(under === undefined ? {} : { under }),
    }) - 1;
  const grouped = document.groupBy !== 'none';
  document.groups.forEach((group, g) => {
    const under = grouped ? add({ kind: 'group', group }, table.group, true) : undefined;
    const lastGroup = g === document.groups.length - 1;
    group.lines.forEach((line, i) => {
      const left = group.lines.length - i;
      const kept = lastGroup ? left <= LAST_LINES : grouped && left === 1;
      add({ kind: 'line', line }, heightOf(line), kept, under);
    });
    if (grouped) add({ kind: 'subtotal', group }, table.subtotal, lastGroup, under);
  });
  add({ kind: 'total' }, table.total, true);
  add({ kind: 'closing' }, closingHeight, false);
  return blocks;
}
