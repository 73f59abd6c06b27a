// Widths of a list: tracks of a CSS grid, the least room they need, and which columns go where room is short. Pure.

/** Widths a person may draw. */
export const NARROWEST = 48;
export const WIDEST = 800;
/** Width of the checkbox column. */
const CHECK = 34;

/** The least width of a track such as `152px` or `minmax(200px, 3fr)`. */
export const leastWidth = (track: string): number => Number(/(\d+)px/.exec(track)?.[1] ?? 0);

interface Track {
  readonly key: string;
  readonly width: string;
}

export const templateOf = (columns: readonly Track[], selectable: boolean): string =>
  [selectable ? `${CHECK}px` : '', ...columns.map((column) => column.width)].join(' ').trim();

/** Below this the list scrolls sideways. */
export const leastTotal = (columns: readonly Track[], selectable: boolean): number =>
  columns.reduce((sum, column) => sum + leastWidth(column.width), selectable ? CHECK : 0);

/**
 * The columns that fit into a width without scrolling; the others go in the order given, the last named never.
 * @param width 0 = not known yet: all stay
 * @param going keys of columns that may go, first to go first
 */
export function fitting<T extends Track>(
  columns: readonly T[],
  width: number,
  going: readonly string[],
): readonly T[] {
  let left = columns;
  if (width === 0) return left;
  for (const key of going) {
    if (leastTotal(left, true) <= width) break;
    left = left.filter((column) => column.key !== key);
  }
  return left;
}

export const clampWidth = (width: number): number => Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
