// What the list of patents remembers while the person is elsewhere: search, filter, sort, arrangement, selection, place.
// Columns are kept for the next start too.
import { create } from 'zustand';
import type { GroupKey, PatentFilter, PatentSort } from '../../../shared/store/queries';
import { isoDay } from '../lib/dateDistance';
import { command } from '../lib/desk';
import { tidyFilter } from '../lib/patentFilter';
import { noSelection, type Selection } from '../lib/selection';

/** Columns in their order, and the widths that were drawn by hand, in pixels. */
export interface ColumnLayout {
  readonly shown: string[];
  readonly widths: Record<string, number>;
}

export type Arrangement =
  | { readonly kind: 'list' }
  | { readonly kind: 'groups'; readonly by: GroupKey }
  | { readonly kind: 'pivot'; readonly rows: GroupKey; readonly columns: GroupKey };

/** What a saved view can set. */
export interface PortfolioView {
  readonly text: string;
  readonly filter: PatentFilter;
  readonly sort: PatentSort;
}

interface PortfolioState extends PortfolioView {
  readonly selection: Selection;
  /** The record beside the list; null = the list has the whole width. */
  readonly openId: string | null;
  /** Where the cursor was last seen. */
  readonly cursor: number;
  readonly scrollTop: number;
  /** null = as the desk ships it. */
  readonly layout: ColumnLayout | null;
  readonly arrangement: Arrangement;
  /** Keys of the groups that are open. */
  readonly openGroups: ReadonlySet<string>;
  /** What lies beside the list in place of a record. */
  readonly panel: 'edit' | 'export' | null;
  readonly viewId: string | null;
  /** Somebody asked for certain patents: a default view must not take their place. */
  readonly asked: boolean;
  setText(text: string): void;
  setFilter(filter: PatentFilter): void;
  setSort(sort: PatentSort): void;
  setSelection(selection: Selection): void;
  setLayout(layout: ColumnLayout | null): void;
  arrange(arrangement: Arrangement): void;
  setOpenGroups(keys: ReadonlySet<string>): void;
  openPanel(panel: 'edit' | 'export' | null): void;
  openRecord(id: string | null, cursor?: number): void;
  setScrollTop(top: number): void;
  applyView(id: string, view: PortfolioView, layout?: ColumnLayout | null): void;
  setViewId(id: string | null): void;
  /** A view another page asks for. */
  show(view: { text?: string; filter?: PatentFilter; selectId?: string }): void;
}

export const LAYOUT_KEY = 'portfolio.columns';
export const defaultSort: PatentSort = { key: 'filingDate', descending: true };

export const today = (): string => isoDay(new Date());

const keepLayout = (layout: ColumnLayout | null): void =>
  void command('settings.put', { values: { [LAYOUT_KEY]: layout } });

export const usePortfolio = create<PortfolioState>((set) => ({
  text: '',
  filter: {},
  sort: defaultSort,
  selection: noSelection,
  openId: null,
  cursor: -1,
  scrollTop: 0,
  layout: null,
  arrangement: { kind: 'list' },
  openGroups: new Set(),
  panel: null,
  viewId: null,
  asked: false,
  setText: (text) => set({ text }),
  setFilter: (filter) => set({ filter }),
  setSort: (sort) => set({ sort }),
  setSelection: (selection) => set({ selection }),
  setLayout: (layout) => {
    set({ layout });
    keepLayout(layout);
  },
  arrange: (arrangement) => set({ arrangement, openGroups: new Set(), cursor: -1, scrollTop: 0 }),
  setOpenGroups: (openGroups) => set({ openGroups }),
  openPanel: (panel) => set({ panel }),
  openRecord: (openId, cursor) =>
    set((state) => ({
      openId,
      panel: openId === null ? state.panel : null,
      ...(cursor === undefined ? {} : { cursor }),
    })),
  setScrollTop: (scrollTop) => set({ scrollTop }),
  applyView: (viewId, { text, filter, sort }, layout) => {
    set({ viewId, text, sort, filter: tidyFilter(filter, today()), cursor: -1, scrollTop: 0 });
    if (layout === undefined) return;
    set({ layout });
    keepLayout(layout);
  },
  setViewId: (viewId) => set({ viewId }),
  show: ({ text, filter, selectId }) => {
    if (text !== undefined || filter !== undefined) {
      set({
        text: text ?? '',
        filter: tidyFilter(filter ?? {}, today()),
        arrangement: { kind: 'list' },
        viewId: null,
        asked: true,
        cursor: -1,
        scrollTop: 0,
      });
    }
    if (selectId !== undefined) set({ openId: selectId, panel: null });
  },
}));
