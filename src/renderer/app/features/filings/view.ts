// What the page remembers while the person is elsewhere: search, chips, the open filing, what a new one is for.
import { create } from 'zustand';
import { freshListView, type ListView } from '../../state/listView';

interface FilingsView extends ListView {
  /** What a new filing starts with. */
  readonly forKind: string | null;
  readonly agreementId: string | null;
  readonly dealId: string | null;
  put(patch: Partial<Omit<FilingsView, 'put'>>): void;
}

export const useFilingsView = create<FilingsView>((set) => ({
  ...freshListView,
  forKind: null,
  agreementId: null,
  dealId: null,
  put: (patch) => set(patch),
}));
