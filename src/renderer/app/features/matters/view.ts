// What the page remembers while the person is elsewhere.
import { create } from 'zustand';
import { freshListView, type ListView } from '../../state/listView';

interface MattersView {
  readonly view: ListView;
  put(patch: Partial<ListView>): void;
}

export const useMattersView = create<MattersView>((set, get) => ({
  view: freshListView,
  put: (patch) => set({ view: { ...get().view, ...patch } }),
}));
