// Which columns the list shows, in what order and how wide; what goes where room is short. Pure.
import type { PatentRow } from '../../../../shared/store/queries';
import { clampWidth, fitting, leastWidth } from '../../components/gridTracks';
import type { GridColumn } from '../../components/gridTypes';
import type { ColumnLayout } from '../../state/portfolio';
import { type ColumnKey, columnKeys } from './columnKeys';
import { type ColumnWords, columnKinds } from './columns';

export const shippedLayout: ColumnLayout = {
  shown: [
    'applicationNumber',
    'title',
    'type',
    'legalBucket',
    'filingDate',
    'department',
    'inventors',
    'submission',
  ],
  widths: {},
};

/** Columns that may go where room is short, first to go first; number, title and state tell patents apart and stay. */
const GOING: readonly ColumnKey[] = [
  'family',
  'feeReduction',
  'funded',
  'applicants',
  'legalStatus',
  'internalNumber',
  'ipcMain',
  'wipoField',
  'agency',
  'inventors',
  'grantDate',
  'implementation',
  'type',
  'department',
  'submission',
  'tier',
  'filingDate',
];

const isColumn = (key: string): key is ColumnKey => columnKeys.some((one) => one === key);

/** The columns of a layout; keys of another version of the desk are passed over, and a list is never without columns. */
export function shownColumns(layout: ColumnLayout | null): readonly ColumnKey[] {
  const shown = (layout ?? shippedLayout).shown.filter(isColumn);
  return shown.length > 0 ? shown : shippedLayout.shown.filter(isColumn);
}

export interface ColumnChoice {
  readonly key: ColumnKey;
  readonly shown: boolean;
  /** Drawn by hand, in pixels. */
  readonly width: number | undefined;
}

/** All columns as the chooser lists them: the shown ones in their order, then the others. */
export function columnChoices(layout: ColumnLayout | null): readonly ColumnChoice[] {
  const shown = shownColumns(layout);
  const widths = layout?.widths ?? {};
  return [...shown, ...columnKeys.filter((key) => !shown.includes(key))].map((key) => ({
    key,
    shown: shown.includes(key),
    width: widths[key],
  }));
}

/** Shows or hides a column; the last one stays. */
export function toggleColumn(layout: ColumnLayout | null, key: ColumnKey): ColumnLayout {
  const { widths } = layout ?? shippedLayout;
  const shown = shownColumns(layout);
  if (!shown.includes(key)) return { shown: [...shown, key], widths };
  return shown.length === 1
    ? { shown: [...shown], widths }
    : { shown: shown.filter((one) => one !== key), widths };
}

/** Puts a shown column before the one at `to`; beyond the ends it stays at the end. */
export function moveColumn(layout: ColumnLayout | null, key: ColumnKey, to: number): ColumnLayout {
  const { widths } = layout ?? shippedLayout;
  const shown = shownColumns(layout);
  if (!shown.includes(key)) return { shown: [...shown], widths };
  const rest = shown.filter((one) => one !== key);
  const at = Math.max(0, Math.min(rest.length, to));
  return { shown: [...rest.slice(0, at), key, ...rest.slice(at)], widths };
}

export function widenColumn(layout: ColumnLayout | null, key: string, width: number): ColumnLayout {
  const { widths } = layout ?? shippedLayout;
  return { shown: [...shownColumns(layout)], widths: { ...widths, [key]: clampWidth(width) } };
}

/** One step wider or narrower, from the width it has by itself where none was drawn. */
export function nudgeColumn(layout: ColumnLayout | null, key: ColumnKey, by: number): ColumnLayout {
  const present = layout?.widths[key] ?? leastWidth(columnKinds[key].width);
  return widenColumn(layout, key, present + by);
}

/**
 * Columns of the grid.
 * @param room width of the list in pixels, 0 = not known yet
 * @param mayScroll a list with columns of a person's own choice scrolls sideways rather than hide one
 */
export function gridColumns(
  layout: ColumnLayout | null,
  words: ColumnWords,
  room: number,
  mayScroll: boolean,
): readonly GridColumn<PatentRow>[] {
  const columns = shownColumns(layout).map((key): GridColumn<PatentRow> => {
    const kind = columnKinds[key];
    const drawn = layout?.widths[key];
    return {
      key,
      label: words.t(kind.label),
      width: drawn === undefined ? kind.width : `${clampWidth(drawn)}px`,
      ...(kind.sort ? { sortKey: kind.sort } : {}),
      render: (row) => kind.render(row, words),
    };
  });
  return mayScroll ? columns : fitting(columns, room, GOING);
}
