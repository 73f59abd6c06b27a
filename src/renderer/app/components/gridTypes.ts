// What a list has to tell the grid.
import type { ReactNode } from 'react';

export interface GridColumn<R> {
  readonly key: string;
  readonly label: string;
  /** A track of CSS grid, e.g. `minmax(220px, 1fr)` or `110px`. */
  readonly width: string;
  readonly align?: 'left' | 'right' | 'center';
  /** The list can be sorted by it; the value handed to `onSort`. */
  readonly sortKey?: string;
  readonly render: (row: R) => ReactNode;
}

export interface GridSort {
  readonly key: string;
  readonly descending: boolean;
}

/** The head of a group of rows, in the place of a row. */
export interface GridGroup {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly open: boolean;
}

export interface GridSelection {
  readonly count: number;
  readonly isSelected: (rowId: string) => boolean;
  /** Rows without a box; none = all can be selected. */
  readonly isFixed?: (rowId: string) => boolean;
  readonly onSelect: (index: number, mode: 'toggle' | 'range') => void;
  /** Everything that matches, or nothing if everything is. */
  readonly onSelectAll: () => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GridHandlers<R> {
  readonly selection?: GridSelection;
  /** A click, or a key that moves. */
  readonly onCursor?: (index: number, by: 'key' | 'click') => void;
  /** Enter or double click. */
  readonly onOpen?: (row: R, index: number) => void;
  /** Right click, the menu key, Shift+F10. */
  readonly onMenu?: (at: Point, row: R, index: number) => void;
  /** The head of a group was opened or closed. */
  readonly onGroup?: (group: GridGroup) => void;
}

export interface DataGridProps<R> extends GridHandlers<R> {
  readonly label: string;
  readonly testId: string;
  readonly columns: readonly GridColumn<R>[];
  readonly total: number;
  /** undefined = not fetched yet; a grey line is shown. */
  readonly getRow: (index: number) => R | undefined;
  readonly rowKey: (row: R) => string;
  readonly rowLabel: (row: R) => string;
  /** Rows on screen, to fetch them. */
  readonly onRange?: (first: number, last: number) => void;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  /** A width in pixels was drawn for a column. */
  readonly onWidth?: (column: string, width: number) => void;
  /** Rows that are heads of groups. */
  readonly groupAt?: (index: number) => GridGroup | undefined;
  /** Index of the current row, -1 = none. */
  readonly cursor: number;
  /** Other keys: copy, remove, close. True where it was done. */
  readonly onAction?: (kind: string, cursor: number) => boolean;
  readonly initialScroll?: number;
  readonly onScroll?: (top: number) => void;
  /** A new value sends the list to its top. */
  readonly resetKey?: number;
}
