// What the page remembers while the person is elsewhere: tab, search, filter, the open record.
import { create } from 'zustand';
import { freshListView, type ListView } from '../../state/listView';
import type { ReceiptTab } from '../../state/navigation';

export type ListTab = 'agreements' | 'incomes' | 'outlays' | 'runs';

export const isListTab = (tab: ReceiptTab): tab is ListTab => tab in entityOf;

interface TabView extends ListView {
  /** Agreement a new record is for. */
  readonly agreementId: string | null;
}

/** Chip of the lists: only what is not finished. */
export const OPEN = 'open';

interface ReceiptsView {
  readonly tab: ReceiptTab;
  readonly tabs: Readonly<Record<ListTab, TabView>>;
  show(tab: ReceiptTab): void;
  put(tab: ListTab, patch: Partial<TabView>): void;
}

const fresh: TabView = { ...freshListView, agreementId: null };

export const useReceiptsView = create<ReceiptsView>((set, get) => ({
  tab: 'agreements',
  tabs: { agreements: fresh, incomes: fresh, outlays: fresh, runs: fresh },
  show: (tab) => set({ tab }),
  put: (tab, patch) => set({ tabs: { ...get().tabs, [tab]: { ...get().tabs[tab], ...patch } } }),
}));

/** The entity behind a tab. */
export const entityOf = {
  agreements: 'agreement',
  incomes: 'income',
  outlays: 'outlay',
  runs: 'run',
} as const satisfies Record<ListTab, string>;
