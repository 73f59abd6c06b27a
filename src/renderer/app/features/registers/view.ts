// What the page of the registers remembers while the person is elsewhere: tab, search, chips, the open record.
import { create } from 'zustand';
import { freshListView, type ListView } from '../../state/listView';
import type { RegisterTab } from '../../state/navigation';

interface RegistersView {
  readonly tab: RegisterTab;
  readonly tabs: Readonly<Record<RegisterTab, ListView>>;
  show(tab: RegisterTab): void;
  put(tab: RegisterTab, patch: Partial<ListView>): void;
}

export const useRegistersView = create<RegistersView>((set, get) => ({
  tab: 'disclosure',
  tabs: { disclosure: freshListView, result: freshListView, family: freshListView },
  show: (tab) => set({ tab }),
  put: (tab, patch) => set({ tabs: { ...get().tabs, [tab]: { ...get().tabs[tab], ...patch } } }),
}));
