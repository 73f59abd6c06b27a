// What the page of the registers remembers while the person is elsewhere: tab, search, chips, the open record.
import { create } from 'zustand';
import type { RegisterTab } from '../../state/navigation';

interface TabView {
  readonly text: string;
  /** Chosen states or kinds; none = all. */
  readonly chips: readonly string[];
  readonly openId: string | null;
  readonly creating: boolean;
}

interface RegistersView {
  readonly tab: RegisterTab;
  readonly tabs: Readonly<Record<RegisterTab, TabView>>;
  show(tab: RegisterTab): void;
  put(tab: RegisterTab, patch: Partial<TabView>): void;
}

const fresh: TabView = { text: '', chips: [], openId: null, creating: false };

export const useRegistersView = create<RegistersView>((set, get) => ({
  tab: 'disclosure',
  tabs: { disclosure: fresh, result: fresh, family: fresh },
  show: (tab) => set({ tab }),
  put: (tab, patch) => set({ tabs: { ...get().tabs, [tab]: { ...get().tabs[tab], ...patch } } }),
}));
