// What the list of patents remembers while the person is elsewhere: search, filter, sort, selection, place.
import { create } from 'zustand';
import type { PatentFilter, PatentSort } from '../../../shared/store/queries';
import { noSelection, type Selection } from '../lib/selection';

interface PortfolioView {
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
  setText(text: string): void;
  setFilter(filter: PatentFilter): void;
  setSort(sort: PatentSort): void;
  setSelection(selection: Selection): void;
  openRecord(id: string | null, cursor?: number): void;
  setScrollTop(top: number): void;
  /** A view another page asks for. */
  show(view: { text?: string; filter?: PatentFilter; selectId?: string }): void;
}

const defaultSort: PatentSort = { key: 'filingDate', descending: true };

export const usePortfolio = create<PortfolioState>((set) => ({
  text: '',
  filter: {},
  sort: defaultSort,
  selection: noSelection,
  openId: null,
  cursor: -1,
  scrollTop: 0,
  setText: (text) => set({ text }),
  setFilter: (filter) => set({ filter }),
  setSort: (sort) => set({ sort }),
  setSelection: (selection) => set({ selection }),
  openRecord: (openId, cursor) => set(cursor === undefined ? { openId } : { openId, cursor }),
  setScrollTop: (scrollTop) => set({ scrollTop }),
  show: ({ text, filter, selectId }) => {
    if (text !== undefined || filter !== undefined) {
      set({ text: text ?? '', filter: filter ?? {}, cursor: -1, scrollTop: 0 });
    }
    if (selectId !== undefined) set({ openId: selectId });
  },
}));
