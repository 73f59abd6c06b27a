// Distributes blocks of known height over sheets: pure, greedy, in order. Rows are never cut; a head is never left
// alone at the foot of a sheet; where a group goes on, its head is repeated on top.

export interface Block {
  /** px. */
  height: number;
  /** May not be the last of its sheet: the next one stands on the same sheet. */
  keepWithNext: boolean;
  /** Index of the group head under which the block stands; it is repeated when a sheet starts with this block. */
  under?: number;
}

/** Blocks `from` (included) to `to` (not included); `repeated` is the head drawn again on top. */
export interface Sheet {
  from: number;
  to: number;
  repeated?: number;
}

export interface Room {
  /** px for blocks on the first sheet, under the title block. */
  first: number;
  /** px for blocks on every other sheet. */
  rest: number;
}

/**
 * Every block once, in order. The first sheet stays without blocks where its first chain of blocks kept together finds
 * room only on a fresh sheet; a chain taller than any sheet is cut where the sheet ends.
 * @param blocks none taller than `room.rest` less its repeated head; a taller one gets a sheet of its own
 */
export function paginate(blocks: readonly Block[], room: Room): Sheet[] {
  const sheets: Sheet[] = [];
  let from = 0;
  while (from < blocks.length || sheets.length === 0) {
    const shortSheet = sheets.length === 0 && room.first < room.rest;
    const repeated = blocks[from]?.under;
    const head = repeated === undefined ? 0 : (blocks[repeated]?.height ?? 0);
    const capacity = (shortSheet ? room.first : room.rest) - head;
    const to = endOfSheet(blocks, from, capacity, shortSheet ? room.rest - head : undefined);
    sheets.push(repeated === undefined || to === from ? { from, to } : { from, to, repeated });
    from = to;
  }
  return sheets;
}

/** @param fresh room of the next sheet, where the chain may move there and leave this one empty */
function endOfSheet(blocks: readonly Block[], from: number, capacity: number, fresh?: number): number {
  const here = fill(blocks, from, capacity);
  if (here.whole > from) return here.whole;
  if (fresh !== undefined && (here.any === from || fill(blocks, from, fresh).whole > from)) return from;
  return Math.max(here.any, Math.min(from + 1, blocks.length));
}

/** How far blocks go into the room: `whole` ends at an allowed break, `any` wherever the room ends. */
function fill(blocks: readonly Block[], from: number, capacity: number): { whole: number; any: number } {
  let used = 0;
  let whole = from;
  let any = from;
  for (; any < blocks.length; any += 1) {
    const block = blocks[any]!;
    used += block.height;
    if (used > capacity) break;
    if (!block.keepWithNext || any === blocks.length - 1) whole = any + 1;
  }
  return { whole, any };
}
