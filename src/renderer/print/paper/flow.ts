// The run of blocks a paper is made of, and how its sheets are cut: what belongs together stays together. Pure.
import type { PaperChart, PaperColumn, PaperDocument } from '../../../domain/reporting/paper';
import { type Block, paginate, type Room, type Sheet } from '../layout/paginate';

export type PaperBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'head'; columns: readonly PaperColumn[] }
  | { kind: 'row'; cells: readonly string[]; columns: readonly PaperColumn[] }
  | { kind: 'foot'; cells: readonly string[]; columns: readonly PaperColumn[] }
  | { kind: 'chart'; chart: PaperChart }
  | { kind: 'notes'; notes: readonly string[] }
  | { kind: 'closing' };

/** Rows that stay with the signatures: nobody is asked to sign a sheet that holds nothing else. */
const LAST_ROWS = 2;

export function blocksOfPaper(document: PaperDocument): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (const { heading, paragraphs, table, chart } of document.sections) {
    if (heading) blocks.push({ kind: 'heading', text: heading });
    for (const text of paragraphs ?? []) blocks.push({ kind: 'paragraph', text });
    if (table !== undefined) {
      const { columns, rows, foot } = table;
      blocks.push({ kind: 'head', columns });
      for (const cells of rows) blocks.push({ kind: 'row', cells, columns });
      if (foot) blocks.push({ kind: 'foot', cells: foot, columns });
    }
    if (chart) blocks.push({ kind: 'chart', chart });
  }
  if (document.notes.length > 0) blocks.push({ kind: 'notes', notes: document.notes });
  if (document.signatures.length > 0 || document.seal) blocks.push({ kind: 'closing' });
  return blocks;
}

/** A table up to this height, px, is not broken: it moves to the next sheet as a whole. */
const SMALL_TABLE = 190;

/** Last block of each small table by every block of it. */
function smallTables(blocks: readonly PaperBlock[], heights: readonly number[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]?.kind !== 'head') continue;
    let to = from;
    let height = heights[from] ?? 0;
    while (blocks[to + 1]?.kind === 'row' || blocks[to + 1]?.kind === 'foot') {
      to += 1;
      height += heights[to] ?? 0;
    }
    if (height <= SMALL_TABLE) for (let i = from; i <= to; i++) ends.set(i, to);
  }
  return ends;
}

/** @param heights of the blocks in px, in their order */
export function cutPaper(blocks: readonly PaperBlock[], heights: readonly number[], room: Room): Sheet[] {
  const closing = blocks.at(-1)?.kind === 'closing' ? blocks.length - 1 : blocks.length;
  const small = smallTables(blocks, heights);
  let head: number | undefined;
  const measured = blocks.map(({ kind }, i): Block => {
    if (kind === 'head') head = i;
    const inTable = kind === 'row' || kind === 'foot';
    if (!inTable && kind !== 'head') head = undefined;
    const next = blocks[i + 1]?.kind;
    const nearEnd = closing < blocks.length && i >= closing - LAST_ROWS && i < closing;
    return {
      height: heights[i] ?? 0,
      keepWithNext:
        kind === 'heading' || kind === 'head' || next === 'foot' || nearEnd || i < (small.get(i) ?? -1),
      ...(inTable && head !== undefined ? { under: head } : {}),
    };
  });
  return paginate(measured, room);
}
