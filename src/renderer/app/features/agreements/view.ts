// What the page remembers while the person is elsewhere: tab, search, filters, the open record and its tab.
import { create } from 'zustand';
import { freshListView, type ListView } from '../../state/listView';
import type { AgreementTab } from '../../state/navigation';

export type ListTab = 'register' | 'holdings';

export type PanelTab =
  | 'overview'
  | 'terms'
  | 'duties'
  | 'reports'
  | 'texts'
  | 'changes'
  | 'money'
  | 'filings'
  | 'history';

interface AgreementsView {
  readonly tab: AgreementTab;
  readonly lists: Readonly<Record<ListTab, ListView>>;
  /** Negotiation a new agreement is made of. */
  readonly dealId: string | null;
  readonly panel: PanelTab;
  readonly year: number | null;
  show(patch: Partial<Pick<AgreementsView, 'tab' | 'dealId' | 'panel' | 'year'>>): void;
  put(list: ListTab, patch: Partial<ListView>): void;
}

export const useAgreementsView = create<AgreementsView>((set, get) => ({
  tab: 'register',
  lists: { register: freshListView, holdings: freshListView },
  dealId: null,
  panel: 'overview',
  year: null,
  show: (patch) => set(patch),
  put: (list, patch) => set({ lists: { ...get().lists, [list]: { ...get().lists[list], ...patch } } }),
}));
